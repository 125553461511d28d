import type { FrameTable } from './types.ts';

/** Asking, calling on, demanding. Sources: see types.ts. */
export const REQUEST: FrameTable<'request'> = {
  relation: 'request',
  verbs: [
    'ask urge beg implore beseech lobby exhort entreat petition plead : obj|comp / force',
    'request press push pressure : obj|comp / clause force',
    'ask beg plead request beseech ~ help support aid assistance : from|of|to',
    'want need expect : obj / clause',
    'appeal plead : to|with',
    'turn look go run come reach_out ~~ help support aid assistance protection troop : to',
    'call : on|upon|comp / force',
    'call_in ~ help support troop force aid : from|owner|of',
    'call_on : obj / force',
    'request seek demand solicit ~ help support aid assistance troop force weapon arms loan asylum refuge protection intervention backing investment meeting : from|of|in|to|owner / force',
    'demand require insist : of|from|comp',
    'invite summon_home : obj',
    'order instruct command direct : obj / clause force',
    'petition sue_for_peace : obj',
    'file lodge bring submit ~ complaint grievance protest : with|to',
  ],
  nouns: [
    'request appeal plea demand : to|on|upon < from|by|of',
    'call invitation : to|for|on|upon < from|by|of',
  ],
};
