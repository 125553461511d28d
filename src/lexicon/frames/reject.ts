import type { FrameTable } from './types.ts';

/** Refusal, denial, opposition, veto. Sources: see types.ts. */
export const REJECT: FrameTable<'reject'> = {
  relation: 'reject',
  verbs: [
    'reject rebuff spurn snub dismiss repudiate refuse decline deny veto oppose overrule shun rebut refute disavow : obj / deed',
    'refuse decline : obj / clause thing',
    'turn_down rule_out brush_aside brush_off shoot_down vote_down shrug_off wave_away : obj / deed',
    'disagree differ : with / deed',
    'object : to / deed',
    'resist defy contradict counter contest disregard ignore flout scorn : obj / deed',
    'vote : against / deed',
    'block thwart frustrate stymie scupper : obj / deed',
    'renege back_out walk_out : on|of|from|with / deed',
    'turn ~ back : on',
    'distance : from / deed',
    'say ~~ no : to',
    'stonewall sidestep : obj / deed',
  ],
  nouns: ['rejection refusal denial opposition veto objection : of|to / deed'],
  adjectives: ['opposed hostile averse unwelcome : to|by / deed'],
  kin: ['opponent foe : of'],
};
