import type { FrameTable } from './types.ts';

/** Joint action, alliance, good relations. Sources: see types.ts. */
export const COOPERATE: FrameTable<'cooperate'> = {
  relation: 'cooperate',
  verbs: [
    'cooperate co-operate collaborate partner coordinate co-ordinate ally align team_up : with|alongside / mutual force',
    'work fight train_together : with|alongside|together_with / force',
    'work act fight operate stand patrol train exercise strike attack ~~ together jointly : with / mutual force',
    'join ~ force hand : with / mutual',
    'share exchange swap ~ intelligence information evidence data technology expertise : with / mutual force',
    'guarantee ensure underwrite ~ security defence defense : owner|of / place',
    'share ~ goal aim vision objective : with / mutual',
    'strengthen deepen boost expand enhance build forge foster develop cement improve restore normalize normalise resume establish mend upgrade warm maintain enjoy cultivate have keep consolidate bolster promote repair reset revive ~ tie relation relationship link cooperation co-operation partnership alliance friendship bond coordination contact : with|between / mutual',
    'conduct carry_out hold complete make arrange ~ swap : with|between / mutual',
    'exchange ~ ambassador prisoner diplomat captive remains body : with|between / mutual',
    'hold conduct stage begin start launch carry_out perform ~ exercise drill manoeuvre maneuver patrol wargame : with|alongside / mutual force',
  ],
  nouns: [
    'cooperation co-operation collaboration coordination alliance partnership friendship rapprochement detente normalization normalisation : with|between / mutual',
    'tie relation relationship link bond : with|between / mutual good',
    'exercise drill patrol manoeuvre maneuver : with|between|by / mutual joint',
  ],
  adjectives: ['close allied aligned friendly : to|with'],
  kin: ['ally partner friend client satellite proxy protege : of|to|with / mutual'],
};
