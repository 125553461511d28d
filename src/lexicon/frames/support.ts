import type { FrameTable } from './types.ts';

/** Backing, praise, defence, endorsement; tolerance; taking over somebody's words. Sources: see types.ts. */
export const SUPPORT: FrameTable = {
  relation: 'support',
  verbs: [
    'support back endorse praise hail laud commend applaud welcome defend champion cheer congratulate salute admire : obj / deed',
    'thank honor honour honour bless glorify extol compliment exonerate vindicate legitimize legitimise : obj / deed',
    'support back welcome endorse praise ~ effort step measure initiative work move action attempt : aim|owner|by|of',
    'prop_up shore_up bolster buttress embolden reassure comfort console : obj / deed',
    'favor favour advocate second recommend embrace cherish : obj / deed',
    'recognize recognise acknowledge : obj / bare',
    'appreciate respect : obj / deed',
    'stand side : with|by|behind|alongside|beside',
    'rally : behind|around|to',
    'align sympathize sympathise empathize : with',
    'vouch root campaign lobby : for',
    'speak come_out : in_support_of|in_favour_of|in_favor_of',
    'throw put lend ~ weight : behind|to',
    'walk march tread ~ line : behind|with',
    'pay ~ tribute homage respects : to',
    'echo adopt parrot repeat endorse embrace mirror ~ narrative language thesis rhetoric line version claim position view framework argument term wording stance : owner|of',
    'pledge swear declare profess show ~ loyalty allegiance fealty : to',
    'voice express reiterate reaffirm renew convey ~ confidence trust satisfaction gratitude appreciation admiration respect : in|to|for|with',
    'tolerate accept stomach : obj / possible deed',
    'live : with / possible deed',
    'accommodate : to|obj / possible deed',
    'have ~ problem objection quarrel qualm : with|to / negative possible deed',
  ],
  nouns: [
    'support backing endorsement solidarity sympathy praise applause acclaim tribute approval : for|to|of|behind|with / deed',
    'recognition congratulation condolence gratitude appreciation admiration blessing encouragement : for|to|of / deed',
    'defence defense : of / quiet',
  ],
  adjectives: [
    'supportive loyal sympathetic grateful thankful accommodating friendly : of|to|towards|toward / possible',
  ],
  kin: ['supporter backer loyalist admirer defender champion fan apologist'],
};
