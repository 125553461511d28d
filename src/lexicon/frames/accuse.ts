import type { FrameTable } from './types.ts';

/** Blame, criticism, charges, complaints, investigations and suits. Sources: see types.ts. */
export const ACCUSE: FrameTable = {
  relation: 'accuse',
  verbs: [
    'accuse criticize criticise condemn denounce decry deplore slam blast lambast lambaste chide rebuke reprimand censure castigate berate admonish upbraid scold assail deride mock ridicule insult attack_verbally vilify disparage belittle : obj / deed',
    'fault impugn indict charge sue prosecute arraign impeach : obj|against / deed',
    'blame : on|obj / deed',
    'pin lay ~ blame responsibility : on',
    'protest decry bemoan lament regret resent : obj / deed',
    'complain : about|of|to / deed',
    'lash_out hit_out rail fulminate inveigh : at|against / deed',
    'suspect : obj / deed',
    'hold ~~ responsible accountable : obj',
    'call label brand describe dub deem declare term : obj / insult',
    'summon : obj / force',
    'convict find_guilty : obj',
    'investigate probe : obj / thing',
    'launch open start begin take file ~ action proceeding : against / thing',
    'file bring lodge submit ~ lawsuit complaint suit charge case grievance : against|with|to / thing',
    'open launch start begin order ~ investigation probe inquiry : into|against|of / thing',
    'point ~ finger : at',
    'take ~ aim : at',
    'compare liken : obj',
    'question doubt dispute challenge : obj / deed',
    'voice express raise ~ concern outrage anger dismay alarm disappointment condemnation criticism disapproval : at|over|about|to|against / deed',
    'violate breach flout break ~ : obj / never',
  ],
  nouns: [
    'accusation allegation criticism condemnation denunciation complaint lawsuit charge rebuke censure : against|of|about|at / deed',
    'blame responsibility : on / quiet',
  ],
  adjectives: ['critical furious angry outraged indignant resentful suspicious : of|at|with|about / deed'],
  kin: ['critic : of'],
};
