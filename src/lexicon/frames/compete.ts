import type { FrameTable } from './types.ts';

/** Rivalry, and sway over others: the two relations that Edgewise adds to PLOVER. Sources: see types.ts. */
export const COMPETE: FrameTable<'compete'> = {
  relation: 'compete',
  verbs: [
    'compete vie rival jostle squabble spar joust wrangle contend jockey feud quarrel : with|against|obj / mutual',
    'outbid outdo outmaneuver outmanoeuvre outflank counterbalance outpace eclipse : obj',
    'erode undercut undermine : owner|obj / interest',
    'challenge contest threaten loosen ~ dominance supremacy hegemony primacy influence leadership sway : owner|of',
    'rekindle have wage ~ competition rivalry feud contest : with|between / mutual',
  ],
  nouns: [
    'competition rivalry contest feud standoff stand-off tension : with|between / mutual',
    'battle struggle fight war race tug-of-war : between|with|against / mutual contest',
  ],
  kin: ['rival competitor adversary arch-rival foe enemy : of|to / mutual'],
};

export const INFLUENCE: FrameTable<'influence'> = {
  relation: 'influence',
  verbs: [
    'influence sway manipulate control dominate : obj / place thing',
    'exert exercise wield hold retain maintain have seek gain expand increase extend strengthen boost project keep consolidate preserve enjoy ~ influence sway clout leverage dominance control power grip stranglehold authority hegemony might say : over|in|on|across|within|into / place',
    'hold retain maintain keep wield exercise have ~ power authority influence sway clout grip : in|over / home',
    'dominate control ~ landscape politics scene economy system parliament : in|of|owner / home',
    'meddle interfere : in / place thing',
    'pull ~ string : in',
  ],
  nouns: [
    'influence sway leverage dominance hegemony clout grip stranglehold foothold : in|over|on|across|within / place thing',
    'interference meddling : in / place',
  ],
  adjectives: ['influential powerful dominant : in|over|across / place'],
};
