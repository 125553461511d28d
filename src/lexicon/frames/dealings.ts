import type { FrameTable } from './types.ts';

/**
 * Further wordings of diplomacy and trade: breaches found, lists of terrorists, embassies, export controls, exemptions,
 * purchases of arms. They are tried after the tables of their categories. Sources: see types.ts.
 */
export const DIPLOMACY: readonly FrameTable[] = [
  {
    relation: 'accuse',
    verbs: [
      'find declare deem rule judge hold ~~ breach violation non-compliance noncompliance : obj / thing',
      'attribute ascribe ~ attack explosion blast strike sabotage cyberattack interference bombing incident drone incursion fire outage : to / deed',
      'lodge file submit bring ~ complaint case : against / thing',
      'trade exchange swap ~ accusation barb blame insult allegation recrimination jab criticism threat : with / mutual',
    ],
    nouns: [],
  },
  {
    relation: 'sanction',
    verbs: [
      'impose implement apply reimpose re-impose reinstate slap levy introduce restore place announce tighten expand extend ~ control quota sanction tariff restriction ban embargo duty levy curb fee surcharge price_cap : on|against|upon|targeting|to / thing',
      'designate proscribe blacklist classify list ~~ organization organisation group entity sponsor threat : obj / thing',
      'order tell instruct ask ~ diplomat ambassador envoy chargé consul attaché : owner|of|from / thing clause',
      'revoke annul scrap abrogate abandon renounce ditch cancel suspend terminate end halt freeze ~ pact deal memorandum contract concession agreement treaty accord : with / thing',
      'freeze suspend end halt quit ~ participation membership : in|of / tobloc',
      'revoke cancel rescind end withdraw ~ waiver exemption : for|against|on|to|of / thing',
      'add place put list relist ~~ blacklist : obj / thing',
      'block suspend restrict prohibit bar ban halt ~ import export sale shipment flight airline vessel product goods truck broadcaster channel coal oil gas : from|of|to|owner / thing',
      'recall withdraw ~ ambassador envoy consul attaché chargé diplomat : in|to|from|of / thing',
      'end suspend stop halt revoke restrict limit ~ issuance visa visas permit entry : to|for|from|of|owner / thing',
      'end suspend halt pause stop cancel ~ intelligence sharing loan subsidy grant : with|to|for / thing',
    ],
    nouns: ['closure shutdown : of / quiet thing'],
  },
  {
    relation: 'retreat',
    verbs: ['leave exit depart vacate : obj|from / place troops'],
  },
  {
    relation: 'concede',
    verbs: [
      'authorize authorise : obj / clause thing',
      'grant give extend issue ~ exemption waiver reprieve exception : iobj|to|for / thing',
      'lower reduce waive suspend pause delay postpone eliminate abolish scrap slash ~ tariff duty levy sanction : on|against|from|of|for / thing',
    ],
  },
  {
    relation: 'cooperate',
    verbs: ['reopen re-open ~ embassy consulate mission border crossing airspace : in|with|to / place thing'],
  },
  {
    relation: 'agree',
    verbs: [
      'accept ~ proposal offer : owner|by|from / thing',
      'approve adopt ~ proposal : owner|by|from / place thing',
    ],
  },
  {
    relation: 'aid',
    verbs: [
      'receive obtain ~ shipment delivery jet missile weapon tank system drone ammunition loan grant funding tranche million billion euro dollar $ € : subj < from / force',
    ],
  },
  {
    relation: 'support',
    verbs: ['nominate recommend propose ~~ prize medal : obj / powers'],
  },
  {
    relation: 'request',
    verbs: [
      'turn look appeal ~~ weapon arms loan cash money fuel food mercenary security protection : to',
      'seek request demand ~ extradition clarification explanation apology compensation reparation release return repatriation : from|by|owner / force',
    ],
  },
  {
    relation: 'threaten',
    verbs: [
      'threaten ~ tariff sanction duty retaliation strike attack action force consequence : on|against|upon|for / thing',
    ],
  },
  {
    relation: 'economic_tie',
    verbs: [
      'buy purchase acquire order procure ~ frigate submarine helicopter drone fighter warplane ammunition vessel ship lng radar rocket launcher vehicle locomotive satellite : from|owner|of / place',
      'sell export ~ frigate submarine helicopter drone fighter warplane ammunition vessel lng radar rocket launcher tank vehicle shell beef soybean : to|iobj / place',
      'award win secure land ~ contract tender : from|to|in / place',
    ],
  },
];
