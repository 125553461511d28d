import type { FrameTable } from './types.ts';

/** Investment, trade, purchases, infrastructure. Sources: see types.ts. */
export const ECONOMIC: FrameTable<'economic_tie'> = {
  relation: 'economic_tie',
  verbs: [
    'invest : in|into / place thing',
    'pour plough plow sink pump ~ billion million money investment dollar euro : into|in / place thing',
    'trade : with / mutual',
    'buy purchase import source procure obtain order ~ weapon arms gas oil energy grain goods missile jet system electricity coal uranium wheat product aircraft food vaccine : from|owner|of',
    'sell export ship supply ~ weapon arms gas oil energy grain goods missile jet system electricity coal uranium wheat product aircraft chip technology fertilizer fertiliser : to|iobj',
    'get receive obtain draw derive secure ~ gas oil energy electricity fuel grain weapon arms import : from / place',
    'supply provide meet cover ~ gas oil electricity energy fuel grain : to|owner|of|in / place',
    'supply provide ~~ gas oil electricity energy petroleum coal grain fuel uranium power : obj',
    'pay : iobj|obj|to / bare',
    'buy purchase import : from',
    'sell export : to',
    'build construct finance develop ~ railway road pipeline port plant dam highway refinery airport bridge power_plant reactor corridor infrastructure : in|through|across|with / place',
    'strengthen deepen boost expand forge foster develop build have maintain ~ trade commerce investment : with|between|in / mutual place',
  ],
  nouns: [
    'investment : in|into / place',
    'trade commerce turnover : with|between / mutual',
    'export : to / quiet',
    'import : from / quiet',
  ],
  kin: [],
};
