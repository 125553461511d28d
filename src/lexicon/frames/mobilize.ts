import type { FrameTable } from './types.ts';

/**
 * Troops sent or standing somewhere. Where the text says that they come at the request or to the help of a government,
 * the claim is read as aid (see claims/events/troops.ts). Sources: see types.ts.
 */
export const MOBILIZE: FrameTable<'mobilize'> = {
  relation: 'mobilize',
  verbs: [
    'deploy send dispatch mobilize mobilise station move commit base rush order position mass amass redeploy airlift land transfer ~ troop soldier force army peacekeeper paratrooper contingent warship ship carrier jet aircraft bomber tank missile battery system unit brigade navy fleet destroyer battalion marine division fighter platoon regiment squadron fleet reinforcement soldier : to|in|into|against|near|on|at|towards|around|along|off|over / place thing own',
    'deploy send dispatch move ~ asset submarine frigate corvette minehunter minesweeper serviceman : to|in|into|against|near|on|at|towards|around|along|off|over / place thing own',
    'deploy ~ gunship warplane artillery corps armor armour helicopter plane vessel vehicle launcher police officer drone interceptor radar : to|in|into|against|near|on|at|towards|around|along|off|over / place thing own',
    'deploy mobilize mobilise : to|in|into|against|near / place force',
    'intervene : in|against / place force',
    'arrive land enter remain stay operate serve fight : in|at|on|obj / place troops thing',
    'bind : for < obj / place troops',
    'head : for|to / place troops',
    'carry bring fly ferry transport ~ troop soldier force paratrooper peacekeeper contingent : to|into / place own',
    'mobilize call_up : against|for_war_against',
    'mobilize mobilise ~ troop army force reservist : against|for / thing',
    'violate breach enter penetrate ~ airspace : owner|of / place force',
    'patrol : obj|in|near / place troops',
    'step_in : in / place',
  ],
  nouns: [
    'intervention deployment : in|to|into|against < of|by|from / place force',
    'arrival presence entry buildup build-up : in|to|into|near|on < of|by|from / place troops',
    'troop force soldier peacekeeper paratrooper contingent : in / place troops',
  ],
};
