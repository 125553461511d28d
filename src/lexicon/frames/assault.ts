import type { FrameTable } from './types.ts';

/** Armed attack, war, killing. Sources: see types.ts. */
export const ASSAULT: FrameTable<'assault'> = {
  relation: 'assault',
  verbs: [
    'attack bomb bombard shell strafe invade assassinate murder kill slaughter massacre execute ambush torpedo raid storm overrun annex occupy strike hit destroy wound injure target pound besiege sink torch slay behead gas devastate neutralize neutralise : obj|in|near|at|across|on / thing',
    'eliminate : obj / force',
    'shoot gun_down shoot_down shoot_dead down : obj|at / thing',
    'fire shoot launch lob rain hurl drop unleash fling ~ missile rocket shell bomb drone shot mortar artillery round grenade torpedo projectile bullet : at|on|into|against|toward|towards|over|in|across|obj / thing',
    'open ~ fire : on|at / thing',
    'fire : at|on|into|across / thing',
    'launch carry_out conduct stage mount wage make commit perpetrate begin start commence initiate resume execute unleash ~ attack strike airstrike raid assault offensive war invasion bombing incursion operation campaign bombardment ambush massacre sortie barrage warfare genocide cyberattack aggression assassination : targeting|on|against|at|into|in|inside|across|near / thing',
    'clash skirmish : with|against / mutual thing',
    'fight battle : with|against|obj / thing',
    'declare wage ~ war : on|against / thing',
    'capture seize recapture retake ~ village town city territory position base control : of|in|from|owner / thing',
    'take ~ village town city territory position base control : of|in|from|owner / thing place',
    'advance : into|on|towards|against / thing',
    'use employ unleash ~ force violence : against / thing',
    'exchange trade ~ fire gunfire shot shelling shell blow strike airstrike attack missile rocket : with / mutual',
    'claim ~ responsibility : for / never',
    'go : to_war_with|to_war_against',
    'retaliate_with_strike : against',
    'intervene_militarily : in',
  ],
  nouns: [
    'attack assault strike airstrike raid offensive bombing bombardment shelling ambush invasion annexation occupation incursion aggression massacre gunfire cyberattack counterattack : on|against|of|across|in|at|into|near|inside < by|from / thing',
    'war genocide : on|against|in < by / thing',
    'killing assassination murder bombing shelling destruction : of < by / thing',
    'action force intervention : against / military thing',
    'war conflict clash fighting hostility battle fight skirmish shootout gunfight firefight : with|between|against / thing',
  ],
};
