import type { FrameTable } from './types.ts';

/** Threats, warnings, ultimatums. Sources: see types.ts. */
export const THREATEN: FrameTable<'threaten'> = {
  relation: 'threaten',
  verbs: [
    'threaten menace intimidate bully browbeat : obj|with / force',
    'warn caution : obj|against / force powers',
    'set give issue ~ deadline ultimatum : to|for|iobj / thing',
    'vow threaten swear pledge promise ~~ retaliate respond avenge punish crush destroy annihilate : against|obj / thing',
    'put place ~ force army military troop : on_alert_against|against',
    'issue give deliver send ~ ultimatum threat warning : to|iobj|against / force',
    'vow swear promise ~ revenge retaliation vengeance response : against|on',
    'retaliate : against',
    'respond react retaliate ~~ militarily forcefully : to|against',
    'aim point ~ missile gun weapon : at',
  ],
  nouns: ['threat ultimatum warning : against|to|towards|of_war_against'],
};
