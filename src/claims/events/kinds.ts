import type { Frame } from '../sentence/frames.ts';
import { ARMED, FOLK, WEAPONS } from '../../lexicon/nouns.ts';
import type { Referent } from '../sentence/referents.ts';
import type { Scene } from '../sentence/scene.ts';

/** Whether both ends are of the kinds that the frame is about. */
export function fitsKinds(scene: Scene, frame: Frame, source: string, target: string): boolean {
  const from = scene.kindOf(source);
  const to = scene.kindOf(target);
  if (frame.flags.has('states')) return from === 'state' && to === 'state';
  if (frame.flags.has('blocs'))
    return (from === 'state' || (frame.relation === 'leads' && from === 'leader')) && to === 'bloc';
  if (frame.flags.has('tobloc')) return to === 'bloc' && from !== 'bloc';
  if (frame.flags.has('powers')) return to !== 'institution' && to !== 'analyst';
  if (frame.flags.has('person')) return scene.isPerson(target);
  if (frame.flags.has('persons')) return scene.isPerson(source) && scene.isPerson(target);
  return true;
}

const TROOPS = new Set([
  'troop',
  'force',
  'soldier',
  'paratrooper',
  'peacekeeper',
  'contingent',
  'marine',
  'army',
  'military',
  'tank',
]);

/** Whether the source is armed forces. */
export const isForces = ({ tree }: Scene, { mention, phrase }: Referent): boolean =>
  (mention.standing === 'forces' && !WEAPONS.has(tree.lemma(phrase))) || TROOPS.has(tree.lemma(phrase));

/** "Palestinian gunmen", "Somali pirates": armed men of a country who are not its state's. */
const IRREGULARS = new Set('gunman militant rebel insurgent separatist settler pirate'.split(' '));

/** Whether what a phrase names can act for its state: not its citizens or travellers, unless they bear arms. */
export function acts(scene: Scene, { actor, mention, phrase }: Referent): boolean {
  const { tree } = scene;
  if (mention.standing === 'place' && mention.token === phrase) return false;
  const lemma = tree.lemma(phrase);
  if (IRREGULARS.has(lemma) && scene.kindOf(actor) === 'state') return false;
  return ARMED.has(lemma) || !FOLK.has(lemma);
}
