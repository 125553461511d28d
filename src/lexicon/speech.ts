/** Verbs and nouns of saying and thinking. VerbNet's say, tell, talk, conjecture and consider classes; newspapers' usage. */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Verbs that report what somebody said. */
export const SPEECH_VERBS = words(`
  say tell write add note state claim insist argue explain warn stress declare announce report comment remark observe
  suggest contend assert maintain allege predict reply respond answer recall emphasize emphasise underline underscore
  reiterate repeat tweet post point_out caution conclude acknowledge admit concede confirm reveal disclose describe
  charge complain testify vow promise pledge quip joke muse speculate advise propose inform assure remind convince
  accuse blame criticize criticise condemn denounce affirm recount confide indicate mention hint signal voice express blog broadcast relate read continue
  deny call think_aloud lament urge hold forecast quote cite
`);

/** Verbs that report what somebody thinks; as attribution they count where a named person thinks. */
export const THOUGHT_VERBS = words(`
  believe think suspect expect doubt fear hope feel reckon estimate consider know understand see view regard assume
  worry imagine guess judge find suppose conclude
`);

/** What is thought is not so for sure. */
export const DOUBT_VERBS = words(
  'suspect doubt fear hope wish expect imagine guess want suppose speculate suggest worry',
);

/** The content is said not to be so. */
export const DENIAL_VERBS = words('deny refute dispute rebut disavow');

/** Verbs of naming and ascribing in the passive: "is seen as". */
export const ASCRIPTION_VERBS = words(
  'see view regard consider believe think deem perceive describe say report allege expect know rumor rumour',
);

/** Nouns that announce what somebody said: "his claim that", "warned in a statement". */
export const SPEECH_NOUNS = words(`
  statement claim comment remark announcement allegation assertion warning report declaration view opinion belief
  suggestion argument argument admission acknowledgement denial accusation news rumor rumour language narrative
  rhetoric thesis interview tweet post speech letter
`);

/** Prepositions that name a source. */
export const SOURCE_PREPOSITIONS = words('according_to per');
