/** Words by which rules read who does what to whom. Our own lists, from VerbNet's classes and from reading news. */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** "offers of help", "rounds of talks": the event is what stands after "of". */
export const OFFERS = words(`
  offer pledge promise threat refusal suspension halt end request call plan form kind round wave campaign
  package level lack launch series message statement expansion increase growth rise surge escalation
`);

/** "arrived for talks with": who does the verb is at the event. */
export const ENCOUNTERS = words(`
  visit trip tour talk meeting summit call conversation negotiation consultation discussion phone_call
`);

/** Armed forces. */
export const TROOPS = words(`
  troop force soldier paratrooper peacekeeper contingent marine army military tank
`);

/** Verbs whose complement is done by somebody else and need not come true: "urged Kyiv to withdraw". */
export const DIRECTIVES = words(`
  ask urge beg implore beseech request press push pressure lobby exhort call appeal want need expect order
  instruct command direct tell invite encourage advise recommend demand insist persuade warn require
  suggest propose
`);

/** With a gerund after "from": it does not happen. */
export const PREVENTIONS = words(`
  prevent stop block bar ban prohibit keep dissuade refrain deter discourage restrain exclude hinder
`);

/** "This language has been adopted by". */
export const WORDINGS = words(`
  language narrative rhetoric thesis term wording line version claim argument view framework position
  stance
`);

/** Troops for this purpose come to help. */
export const HELPING = words(`
  help support assist aid protect stabilize stabilise peacekeeping peacekeeper prop restore reinforce
  defend bolster
`);

/** Verbs whose infinitive is done by their subject though they have an object ("promised Kyiv to send"). */
export const SUBJECT_CONTROL = words('promise vow pledge threaten offer tell use take spend hold do');

/** "accused Minsk of helping": what follows "of", "for" or "from" is done by the object. */
export const ACCUSING = words(`
  accuse suspect charge blame convict condemn criticize criticise praise thank stop prevent keep ban bar
`);

/** Words of a date, and before one. */
export const TIME = words(`
  monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow january february march
  april may june july august september october november december week month year on in last this late
  early earlier next day morning night evening afternoon
`);

/** Participles that are prepositions. */
export const RELATING = words(`
  regarding concerning following including involving focusing aiming saying citing amid calling accusing
`);

/** Prepositions before a gerund. */
export const GERUND_AFTER = words('of by for from without before after against about in on despite over');

/** These open an aside of their own: what follows them belongs to another event. */
export const ASIDE_OPENERS = words(`
  after before amid amidst while since following during despite until as when because
`);

/** Subjects that name nobody. */
export const OPEN_SUBJECTS = words('i we it there this that you one these those who which what they he she');

/** "tons of wheat", "the delivery of missiles": what is given stands after "of". */
export const QUANTITIES = words(`
  round implementation ton tonne billion million package shipment batch kind form type delivery supply
`);

/** Nouns and verbs that name a deployment by themselves, and those that need one told before by the same actor. */
export const DEPLOYMENTS = words('intervention deployment arrival intervene');
export const MISSIONS = words('mission dispatch contingent');
/** Verbs that send forces, and the forces that are sent. */
export const SENDING = words('send deploy dispatch');
export const DEPLOYED = words('troop force soldier paratrooper peacekeeper contingent');
/** "past interventions", "any deployment": another event than the one told before. */
export const OTHER_EVENTS = words(
  'past previous earlier other any possible potential further future former similar old',
);
