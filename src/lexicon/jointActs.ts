/**
 * Words of what two or more parties do together: exchange prisoners, come to terms, meet. Compiled from reading news and
 * from the synonyms of WordNet's agreement, exchange and meeting.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Who or what is handed over on both sides in an exchange. */
export const EXCHANGED = words(`
  prisoner prisoners pow pows detainee detainees captive captives hostage hostages body bodies remains inmate inmates
  soldier soldiers servicemen serviceman abductee abductees ambassador ambassadors
`);

/** Instruments in which parties bind themselves. */
export const ACCORDS = words(`
  agreement agreements deal deals accord accords pact pacts treaty treaties memorandum memorandums memoranda mou truce
  ceasefire cease-fire ceasefires armistice compromise protocol convention roadmap
`);

/** What parties to an instrument do with it. */
export const BINDING = words(`
  sign ink reach conclude announce finalize finalise ratify confirm initial strike seal make negotiate approve clinch
  extend renew enter have implement honour honor uphold adopt secure cut agree accept
`);

/** Encounters as a verb begins, holds or ends them. */
export const ENCOUNTERS = words(`
  talk talks negotiation negotiations meeting meetings summit discussion discussions consultation consultations
  dialogue
`);
export const HOLDING = words(
  'hold begin start resume open continue conclude conduct convene restart launch have end',
);

/** Who stands between parties, by verb or noun. */
export const GO_BETWEENS = words('mediated brokered facilitated mediation brokering facilitation');
