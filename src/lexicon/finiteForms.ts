/**
 * English words that are, or may be, a finite verb without ending in -ed or -s: auxiliaries, modals, irregular pasts,
 * and pronouns in the subject's case, which never stand without one.
 * Source: the closed classes and the table of irregular verbs of Quirk et al., A Comprehensive Grammar of the English
 * Language (1985), sections 3.11-3.20 and 3.21-3.51, less archaic forms.
 */
export const FINITE_FORMS: ReadonlySet<string> = new Set(
  `am is are was were be been being have has had do does did can could may might must shall should will would
   i he she it we they you who which that there this these those
   arose awoke became began beat bent bet bid blew bore bought bred broke brought built burnt burst came cast
   caught chose clung cost crept cut dealt drank drew drove dug ate fell fed felt fought found fled flew flung forbade
   forgot forgave froze gave gone got grew ground held heard hid hit hung hurt kept knew laid led leant learnt left lent
   let lay lit lost made meant met mistook overcame overtook paid put quit ran rang read rid rode rose said sang sank sat
   saw sent set shed shook shone shot showed shrank shut sold sought spat spent split spoke spread sprang stole
   stood strode struck stuck stung sunk swam swept swore swung taught thought threw thrust told took tore trod understood
   undertook upheld upset went wept woke won wore wove withdrew withstood wound wrote remain remains`
    .split(/\s+/)
    .filter(Boolean),
);
