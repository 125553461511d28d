import type { FrameTable } from './types.ts';

/** Membership of blocs, leading blocs, succession in office. Sources: see types.ts. */
export const MEMBERS: FrameTable<'member_of'> = {
  relation: 'member_of',
  verbs: ['join rejoin accede enter : obj|to / blocs', 'belong : to / blocs'],
  kin: ['member : of|in / blocs'],
};

export const SUCCEEDED: FrameTable<'succeeded'> = {
  relation: 'succeeded',
  verbs: [
    'replace : obj < with|by / persons bare',
    'succeed replace : obj / persons bare',
    'cede hand_over give_up turn_over transfer relinquish pass yield ~ seat power presidency post rein office chairmanship leadership job premiership throne crown : to / persons reverse also',
    'take_over : from / persons',
    'supersede : obj / persons',
  ],
  kin: ['successor heir : of|to / persons', 'predecessor : of|to / persons reverse'],
};

export const LEADS: FrameTable<'leads'> = {
  relation: 'leads',
  verbs: ['lead head chair rule govern dominate run preside : obj|over / blocs'],
};
