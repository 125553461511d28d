import type { FrameTable } from './types.ts';

/** Ties cut or reduced, sanctions, expulsions, dismissals from office. Sources: see types.ts. */
export const SANCTION: FrameTable<'sanction'> = {
  relation: 'sanction',
  verbs: [
    'sanction penalize penalise punish blacklist embargo ostracize isolate : obj / thing',
    'hit slap target punish ~~ sanction tariff embargo : obj / thing',
    'impose reimpose re-impose reinstate reintroduce implement apply announce place slap levy put introduce extend renew prolong tighten expand adopt order maintain enforce enact unveil approve issue raise increase double ~ sanction embargo tariff ban restriction penalty duty fine levy curb measure boycott asset_freeze no-fly_zone : on|against|upon|in_relation_to|targeting / thing',
    'expel deport oust evict : obj < subj|from / thing',
    'expel summon_back ~ ambassador diplomat envoy : from|of|owner|to / thing',
    'cut sever break suspend freeze halt end downgrade stop cancel terminate reduce withhold scale_back cut_off break_off curtail pause block withdraw ~ tie relation aid assistance cooperation co-operation trade support supply contact funding export import talk negotiation link visa agreement payment delivery shipment supply flight dialogue partnership program programme gas sale licence license accord treaty membership swap project : with|to|from|for|between|in|of / thing',
    'cut cut_off ~ power electricity water : to / thing',
    'ban bar blacklist : obj|from / thing',
    'dismiss sack fire remove unseat replace demote purge strip : obj / force person',
    'depose oust topple overthrow impeach : obj / force',
    'move : against / deed',
    'strip revoke cancel withdraw rescind ~ citizenship visa permit license licence accreditation credential status immunity membership : of|owner|from|for / thing',
    'downgrade sever cut break suspend ~ tie relation : with',
    'deny refuse ~ visa entry access : to|iobj|owner|for / force',
    'boycott shun : obj / thing',
    'phase_out ban halt stop ~ import purchase export sale : of|from|to|owner / thing',
    'withdraw recall ~ ambassador envoy diplomat : from',
    'suspend exclude disqualify : obj / force',
    'freeze seize confiscate ~ asset property account fund reserve euro dollar billion million : of|owner|belonging_to|for / thing',
    'withdraw exit quit leave pull_out : from|obj / tobloc',
    'withdraw pull_out exit quit leave ~ treaty agreement pact accord : owner|with',
    'close shut ~ border embassy airspace consulate mission crossing port : with|to|in|of / thing',
    'declare name ~~ persona personae non grata gratae : obj / thing',
  ],
  nouns: [
    'sanction embargo tariff boycott : on|against|upon / thing',
    'withdrawal exit departure : from / tobloc',
    'expulsion dismissal removal ouster overthrow : of < by',
    'suspension cut termination severance : of|to|in / quiet',
  ],
};
