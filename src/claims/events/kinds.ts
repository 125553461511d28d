/** What a phrase's noun makes of the actor: armed forces, citizens, irregulars. */
import { TROOPS } from '../../lexicon/wording.ts';
import { ARMED, FOLK, WEAPONS } from '../../lexicon/nouns.ts';
import type { Referent } from '../sentence/referents.ts';
import type { Scene } from '../sentence/scene.ts';

/** Whether the source is armed forces. */
export const isForces = ({ tree }: Scene, { mention, phrase }: Referent): boolean =>
  (mention.standing === 'forces' && !WEAPONS.has(tree.lemma(phrase))) || TROOPS.has(tree.lemma(phrase));

/** "Palestinian gunmen", "Somali pirates": armed men of a country who are not its state's. */
const IRREGULARS = new Set('gunman militant rebel insurgent separatist settler pirate'.split(' '));

const OF_A_PEOPLE = new Set('armed ethnic local masked young angry radical exiled'.split(' '));

/** Whether what a phrase names can act for its state: not its citizens or travellers, unless they bear arms. */
export function acts(scene: Scene, { actor, mention, phrase }: Referent): boolean {
  const { tree } = scene;
  if (mention.standing === 'place' && mention.token === phrase) return false;
  // "armed Serbs", "ethnic Russians": of a people, and nobody's troops.
  if (
    mention.standing === 'people' &&
    tree.childrenBy(phrase, 'amod').some((child) => OF_A_PEOPLE.has(tree.lemma(child)))
  )
    return false;
  const lemma = tree.lemma(phrase);
  if (IRREGULARS.has(lemma) && scene.kindOf(actor) === 'state') return false;
  return ARMED.has(lemma) || !FOLK.has(lemma);
}
