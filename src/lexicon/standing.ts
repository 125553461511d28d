/** Nouns and verbs that tell a state as an actor from its people, its forces and its land. Compiled by hand. */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** "Kazakh authorities", "Toqaev's government": the state itself. */
export const GOVERNMENT_NOUNS = words(
  'government authority regime administration leadership cabinet state republic government-led kremlin junta monarchy crown dictatorship politburo establishment leaders ruler nation country delegation officialdom diplomacy side',
);

/** "Russian troops": the state through its armed forces. */
export const FORCES_NOUNS = words(
  `troop force army military soldier navy paratrooper serviceman servicemen marine fighter jet warplane aircraft drone missile airstrike strike tank artillery warship submarine
  fleet bomber helicopter shelling bombardment raid gunboat vessel pilot commando battalion brigade regiment division unit contingent peacekeeper police policeman officer
  intelligence commander air-force airforce bombing assault offensive attack invasion incursion operation gunner sniper border-guard guard guardsman patrol frigate destroyer warhead rocket shell mortar artilleryman invader occupier`,
);

/** "Kazakh citizens": its people. */
export const PEOPLE_NOUNS = words(
  `people citizen national resident population civilian worker voter protester demonstrator student woman man child girl boy family public society tourist refugee migrant immigrant muslim jew christian
  speaker minority majority community diaspora villager farmer journalist activist dissident prisoner hostage athlete player footballer teenager child teenager passenger victim crew sailor nationals expatriate youth voter elector artist singer actor scientist doctor nurse`,
);

/** Prepositions after which a state's name is a place. */
export const PLACE_PREPOSITIONS = words(
  'in at across inside within throughout near around outside into via through off along beyond above beneath amid',
);

/** Verbs of motion: after them "to", "from" and a bare object name a place. */
export const MOTION_VERBS = words(
  `go travel fly arrive return move flee visit come head leave depart enter reach send deploy ship export import dispatch airlift evacuate deport extradite transfer relocate repatriate
  cross escape drive sail march walk bring take transport deliver emigrate migrate land withdraw pull spread extend tour invade pass fall`,
);

/** Verbs whose object, when it is a capital, is the town: "shelled Kyiv". */
export const TOWN_VERBS = words(
  'hit strike shell bomb attack target rock shake visit reach leave enter capture seize besiege storm surround evacuate flood destroy damage pound bombard encircle liberate take defend flee tour protest overrun blanket link connect join replace rename',
);

/** "Moscow region", "Beijing airport": the town or a part of the land. */
export const TOWN_NOUNS = words(
  `region province oblast district suburb airport street square court theatre theater university mayor city metro subway area county governorate river hospital zoo museum park bridge station hotel summit conference
  olympics marathon derby stadium prison jail market exchange embassy neighbourhood neighborhood outskirts apartment building mosque church cathedral school resident time talks meeting capital town host venue declaration agreement accord treaty protocol`,
);

/** Words whose complement with this preposition is a state where it is a capital: "pressure from Moscow", not "a flight from". */
export const STATE_COMPLEMENTS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'from',
    words(
      `pressure support help aid assistance backing threat criticism demand condemnation funding request approval order opposition signal objection
      buy receive hear win secure seek gain distance`,
    ),
  ],
  [
    'to',
    words(
      'offer give sell supply appeal turn lend pose belong matter respond loyal close hostile aid help grant provide pledge promise threaten object cede surrender seem look talk speak say',
    ),
  ],
  [
    'on',
    words('pressure sanction depend rely focus impose press call blame accuse dependence reliance demand'),
  ],
]);

/** Prepositions after which a capital is its state: "talks with Hanoi". */
export const PARTNER_PREPOSITIONS = words(
  'with by for against between among behind than like unlike without about including upon despite besides according',
);

/** Before a capital, these leave it a town: "near Paris". */
export const TOWN_MODIFIERS = words(
  'greater downtown central near outside inside in at around of eastern western northern southern east west north south',
);
