import type { FrameTable } from './types.ts';

/** Help in kind: money, goods, arms, troops for a government, refuge. Sources: see types.ts. */
export const AID: FrameTable<'aid'> = {
  relation: 'aid',
  verbs: [
    'help assist aid arm equip fund finance subsidize subsidise bankroll rescue relieve resupply : obj / thing',
    'train advise : obj / force',
    'evacuate airlift : from|obj / force',
    'bail_out bail : obj / force',
    'shelter feed vaccinate rehouse resettle treat : obj / force',
    'supply provide furnish : obj / force',
    'send provide supply give deliver donate offer grant ship airlift dispatch extend hand_over contribute lend transfer rush earmark allocate disburse channel pledge commit funnel ~ aid assistance help relief weapon arms ammunition munition missile equipment vaccine fund fund funding money loan grant dollar euro yen pound yuan $ € £ us$ training expertise instructor expert medicine food grain supply ton tonne shipment doctor medic rescuer package million billion usd worth resource instructor mentor generator fuel tent donation credit debt shell drone rifle vehicle : iobj|to|for|towards|in|obj / thing',
    'offer give donate lend supply provide transfer gift ~ radar regiment helicopter jet fighter warplane aircraft warship ship boat tank howitzer battery artillery ventilator mask equipment ambulance hospital oxygen kit computer scholarship technology : iobj|to|for / thing',
    'donate contribute supply provide deliver furnish airlift lend : to|for|in / thing goods',
    'serve participate take_part : in / place troops',
    'accept take_in welcome host ~ refugee migrant evacuee asylum-seeker : owner|from|of / force',
    'cancel forgive write_off ~ debt : of|owner|for',
    'open ~ border door : to|for / force',
    'come rush : to_aid_of',
  ],
  nouns: [
    'aid assistance help relief donation contribution handout bailout lifeline : to|for|towards|in / thing',
    'loan grant shipment delivery : to|for / quiet',
    'peacekeeping rescue : of|in / quiet',
  ],
  adjectives: [],
  kin: ['donor benefactor patron : to|of|in'],
};
