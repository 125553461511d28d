/** Words by which rules read who holds which office. Our own lists, from reading news. */

/** Who presides over these heads the government. */
export const PRESIDED_GOVERNMENTS =
  /\b(?:Council of Ministers|Cabinet|Government|State Council|State Affairs|Transitional|Junta)\b/;

/** Heads of blocs, and of bodies of a state. */
export const CHAIRS = /^(?:chair\w*|director[- ]general|secretary[- ]general)$/;

/** Posts that any body has. */
export const POSTS =
  /^(?:director|head|chief|boss|deputy|representative|commander|secretary|general secretary|candidate|official|adviser|advisor|captain|administrator)$/;

/** Verbs, by lemma, whose object gets the office that is their complement: "they elected NAME president". */
export const OFFICE_CHANGES =
  /^(?:become|remain|name|appoint|re-?elect|elect|declare|choose|select|nominate|install|inaugurate|confirm|recogni[sz]e|swear|crown|proclaim)$/;

/** Beside a name, before "as": the office is taken up. */
export const TAKES_OFFICE =
  /^(?:sworn|appoint\w*|(?:re-)?elect\w*|name[sd]?|naming|inaugurat\w*|confirm\w*|nominat\w*|serv(?:es?|ing)|cho[so]\w+|select\w*|post|role|position|install\w*|return\w*|takes?|took|term)$/;

/** Beside a name, before "as" or "from": the office is left. */
export const LEAVES_OFFICE =
  /^(?:resign\w*|dismiss\w*|remov\w*|oust\w*|fir(?:es?|ed|ing)|steps?|stepped|retir\w*|sack\w*|served|depos\w+)$/;

/** Who does this takes the office; whom it is done to leaves it. */
export const REPLACES = /^(?:replac|succeed)(?:es?|s|ed|ing)$/;

/** Small words between a name and a title: the title stands in another clause. */
export const CLAUSE_WORDS = new Set(
  `which said says told tells was has had and but were are will in on after during while as met to that by making following amid
  whose where when would could may might should must can did does be been it he she they`.split(/\s+/),
);

/** Titles of whoever leads, whatever the office is called. */
export const GENERIC_LEADERS =
  /^(?:leader|ruler|dictator|strongman|head of state|number one|autocrat|monarch|tyrant|supreme leader|paramount leader)$/;

/** Titles that too many bear to mean one without a name. */
export const COMMON_TITLES =
  /^(?:member|official|candidate|representative|head|chief|deputy|diplomat|officer|aide|adviser|advisor|general|judge|justice|lawmaker|captain|major)$/;

/** Nouns that own a title in place of a name: "the country's president". */
export const GENERIC_OWNERS =
  /^(?:country|nation|republic|state|bloc|organi[sz]ation|alliance|union|group|party|agency|ministry|kingdom|government|region|movement|company|president|militia)$/;

/** Who holds these alone is a head of state or government, of a state that need not be said. */
export const HEADS_OF_STATE =
  /^(?:president|prime minister|king|queen|chancellor|emir|sultan|head of state)$/;
