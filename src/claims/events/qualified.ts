/** What adjectives make of a noun: economic ties, military support, tense relations. */
import type { Relation } from '../../model/relations.ts';
import { BAD_TIES, ECONOMIC_ADJECTIVES, GOOD_TIES, JOINT, MATERIAL } from '../../lexicon/ties.ts';
import type { Frame } from '../sentence/frames.ts';
import type { Scene } from '../sentence/scene.ts';

/** Economic ties are economic; tense ones are none that a frame may claim. */
export function qualified(scene: Scene, noun: number, frame: Frame, carried: boolean): Relation | null {
  const { tree } = scene;
  const modifiers = tree
    .childrenBy(noun, 'amod', 'compound')
    .flatMap((child) => tree.conjuncts(child))
    .map((child) => tree.lemma(child));
  if (modifiers.some((word) => BAD_TIES.has(word))) return null;
  if (
    ['cooperate', 'agree'].includes(frame.relation) &&
    modifiers.some((word) => ECONOMIC_ADJECTIVES.has(word))
  )
    return frame.relation === 'cooperate' ? 'economic_tie' : frame.relation;
  // A trade war is rivalry; who launches one imposes tariffs.
  if (frame.relation === 'assault' && modifiers.some((word) => ECONOMIC_ADJECTIVES.has(word)))
    return carried ? 'sanction' : 'compete';
  if (frame.relation === 'support' && modifiers.some((word) => MATERIAL.has(word))) return 'aid';
  if (frame.flags.has('good') && !carried && !modifiers.some((word) => GOOD_TIES.has(word))) return null;
  if (frame.flags.has('joint') && !modifiers.some((word) => JOINT.has(word)) && !carried) return null;
  return frame.relation;
}
