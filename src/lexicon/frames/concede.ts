import type { FrameTable } from './types.ts';

/** Giving way, easing of measures, releases; and going away. Sources: see types.ts. */
export const CONCEDE: FrameTable<'concede'> = {
  relation: 'concede',
  verbs: [
    'concede yield surrender capitulate cave bow give_in give_way kowtow accede acquiesce : to',
    'cede relinquish hand_over give_up turn_over return transfer ~ seat power presidency control territory land island post office town city village base sovereignty authority command remains body artifact : to / force',
    'free release pardon acquit exonerate repatriate amnesty reinstate : obj / thing',
    'hand_over return ~ prisoner hostage body captive detainee : to / force',
    'lift ease relax loosen remove drop scrap roll_back waive suspend end reduce lower cut unfreeze rescind repeal cancel abolish soften ~ sanction embargo ban blockade tariff restriction siege curb duty penalty curfew visa : on|against|of|for|imposed_on|to|from|with|owner|deep / thing',
    'grant give ~ asylum autonomy amnesty citizenship permission access independence clemency refuge visa : to|iobj|for / force',
    'allow permit let : obj|comp / clause thing',
    'call_off halt suspend end stop cease pause ~ offensive attack strike bombardment bombing hostility fighting war raid : against|on|in',
    'drop withdraw dismiss ~ charge investigation probe lawsuit complaint case objection veto indictment extradition : against|of|into|to|owner / thing',
    'order grant approve authorize authorise secure allow announce issue ~ release pardon amnesty clemency freedom parole repatriation : of|owner|to|for / thing',
    'hand_back give_back restitute repatriate return : to / force goods',
    'unblock unfreeze ~ asset account fund : of|owner|for / thing',
    'resume restore ~ aid flight supply service delivery : to|with / thing',
    'apologize apologise : to|for',
    'demobilize demobilise disarm : subj',
    'accept meet satisfy ~ demand condition term request : of|by|from|owner',
    'reopen re-open open ~ border embassy airspace crossing : with|to|for|in',
  ],
  nouns: [
    'surrender capitulation : to',
    'release liberation pardon : of|from / quiet',
    'concession apology : to',
  ],
};

export const RETREAT: FrameTable<'retreat'> = {
  relation: 'retreat',
  verbs: [
    'withdraw pull_out pull remove evacuate bring_home ~ troop force soldier personnel peacekeeper tank unit army contingent diplomat staff : from|in|out_of / thing',
    'retreat withdraw pull_out pull_back fall_back : from|out_of|in / thing',
    'end wind_down terminate ~ mission operation deployment presence intervention occupation : in|of / place',
  ],
  nouns: ['withdrawal pullout pull-out retreat drawdown evacuation : from|in'],
};
