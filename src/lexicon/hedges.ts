/** Words that say how firmly something is meant. Negation cues after Morante and Daelemans (2012), hedges after Hyland. */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const NEGATION_ADVERBS = words(
  "not n't n’t never neither nor no hardly scarcely barely rarely nowhere cannot",
);
export const NEGATION_DETERMINERS = words('no neither little few zero');
export const POSSIBLE_AUXILIARIES = words('may might could can ca');
export const POSSIBLE_ADVERBS = words(`
  perhaps maybe possibly potentially likely probably presumably seemingly conceivably supposedly hypothetically
  ostensibly
`);
export const REPORTED_ADVERBS = words('reportedly allegedly purportedly');
export const CONDITIONALS = words('if unless whether lest should provided suppose assuming once until');
/** Adjectives on an event noun: "a potential area of competition", "planned talks". */
export const POSSIBLE_ADJECTIVES = words(`
  possible potential planned proposed prospective likely probable hypothetical eventual upcoming future suspected
  theoretical unconfirmed expected threatened attempted scheduled forthcoming impending imminent looming thwarted foiled abortive averted
`);
export const REPORTED_ADJECTIVES = words(
  'alleged purported reported supposed apparent so-called perceived claimed',
);
/** Predicates that deny the event they are said of: "the idea of a rivalry is overestimated". */
export const DENYING_PREDICATES = words(`
  overestimate overestimated overstate overstated exaggerate exaggerated unfounded false untrue wrong mistaken myth
  baseless fictitious nonsense fake impossible illusory groundless unlikely
`);
/** Nouns whose complement ("of", "that") may or may not come true; "idea" and "area" pass on what stands above them. */
export const RISK_NOUNS = words(`
  risk threat possibility prospect idea fear danger likelihood chance potential scenario area hope specter spectre
  speculation suspicion rumor rumour probability expectation
`);
/** What is planned or asked for is not there yet: "plans for an invasion", "calls for talks". */
export const PROJECT_NOUNS = words('plan preparation proposal call bid push demand arrangement');
/** "There are signs that": what is seen, feared or heard, and not known. */
export const EVIDENCE_NOUNS = words(`
  sign indication fear concern worry speculation suspicion rumor rumour possibility chance risk hope expectation danger
  prospect hint likelihood probability evidence proof assumption scenario threat conjecture doubt anxiety question
  suggestion guess apprehension alarm
`);
/** The same where nobody is named who makes them. */
export const HEARSAY_NOUNS = words('report claim allegation accusation assertion rumor rumour');

/** "cancels the planned talks": what is planned may be, that it is cancelled is so. */
export const UNDOING = words(`
  cancel call suspend halt abandon drop postpone scrap shelve delay freeze lift end reverse withdraw
  reject refuse block prevent
`);

/** "rejected claims that": what is claimed is denied. */
export const CLAIM_NOUNS = words(`
  claim report allegation accusation suggestion assertion rumor rumour idea notion speculation charge insinuation
  contention theory
`);
