import type { FrameTable } from './types.ts';

/** Arrest, repression, force short of battle, blockades, spying. Sources: see types.ts. */
export const COERCE: FrameTable<'coerce'> = {
  relation: 'coerce',
  verbs: [
    'arrest detain imprison jail incarcerate intern apprehend capture kidnap abduct sentence fine extradite repress suppress oppress persecute silence gag censor : obj / thing',
    'convict indict : obj / thing',
    'raid search ransack : obj / thing',
    'seize confiscate impound board intercept hijack commandeer nationalize nationalise : obj / thing',
    'coerce force compel strong-arm blackmail : obj / clause thing',
    'exert put increase pile apply ramp_up step_up intensify tighten keep mount ~ pressure squeeze : on|upon / thing',
    'pressure : obj / thing',
    'hold detain keep ~~ custody detention jail prison : obj / thing',
    'jam : obj / thing',
    'intern round_up hunt_down shut_off : obj / thing',
    'restrict limit curtail ~ access movement freedom right export : of|to|owner|for / thing',
    'restrict outlaw muzzle curb prohibit : obj / thing',
    'crack_down clamp_down : on / thing',
    'crush quell put_down stifle : obj / thing',
    'blockade besiege encircle quarantine : obj / thing',
    'impose declare lay ~ blockade siege curfew martial_law : on|against|of / thing',
    'hack spy eavesdrop wiretap : obj|on|against / thing',
    'demolish bulldoze : obj / thing',
    'take ~ hostage prisoner : obj|owner / thing',
    'hold ~~ hostage captive prisoner : obj / thing',
    'torture mistreat abuse : obj / thing',
    'close shut_down ban : obj / thing',
    'put place ~~ arrest : obj / thing',
    'issue ~ warrant : for|against / force',
  ],
  nouns: [
    'arrest detention imprisonment abduction kidnapping persecution repression oppression : of < by / thing',
    'crackdown clampdown : on|against < by / thing',
    'blockade siege : of|on|around|against < by / thing',
  ],
};
