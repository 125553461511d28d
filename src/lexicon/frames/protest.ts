import type { FrameTable } from './types.ts';

/** Protests in the street and boycotts. Sources: see types.ts. */
export const PROTEST: FrameTable<'protest'> = {
  relation: 'protest',
  verbs: [
    'demonstrate rally march riot agitate strike_back : against / deed',
    'protest : against|obj / deed',
    'boycott picket : obj / thing',
    'stage hold organize organise launch start begin ~ protest demonstration rally march sit-in hunger_strike boycott strike riot walkout : against|outside|over / deed',
    'lodge file submit ~ protest : against|over|with|to / deed powers',
  ],
  nouns: ['protest demonstration rally riot boycott : against < by|of / quiet'],
};
