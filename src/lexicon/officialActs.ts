/**
 * Deeds by which a text shows somebody to hold power without naming the office. Compiled by hand from the verbs of the
 * PLOVER and CAMEO codebooks whose agents are governments and those who act for them.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Who does these to or with a state, a leader or a bloc, acts for one. */
export const OFFICIAL_ACTS = words(
  `agree meet host appoint dismiss pardon impose declare order deploy veto recognize recognise annex invade expel authorize authorise sanction withdraw lift
  overthrow oust depose ratify mobilize mobilise sever inaugurate receive summon visit negotiate`,
);

/** Said of a state or leader by a bare family name: the text takes the person for known. */
export const STANCES = words(
  'accuse blame condemn criticize criticise praise urge warn threaten thank congratulate reject refuse pledge vow call ask demand support back reassure promise assure tell',
);

/** What only who rules can declare, impose or order. */
export const POWERS = words(
  'law siege emergency war curfew sanction tariff blockade ceasefire truce mobilization mobilisation embargo election referendum airstrike strike attack offensive invasion troop evacuation ban cabinet parliament treaty deal decree',
);
