import type { FrameTable } from './types.ts';

/** Threats, warnings, ultimatums. Sources: see types.ts. */
export const THREATEN: FrameTable = {
  relation: 'threaten',
  verbs: [
    'threaten menace intimidate bully browbeat : obj|with|inner / force',
    'warn caution : obj|against / force powers',
    'issue give deliver send ~ ultimatum threat warning : to|iobj|against / force',
    'vow swear promise ~ revenge retaliation vengeance response : against|on',
    'retaliate : against',
    'aim point ~ missile gun weapon : at',
  ],
  nouns: ['threat ultimatum warning : against|to|towards|of_war_against'],
};
