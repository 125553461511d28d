/** What the tree of a sentence says against a claim that only the reader has found. */
import { isStanding, isSymmetric } from '../../model/relations.ts';
import type { Candidate } from '../sentence/candidate.ts';
import { clauseOf } from '../sentence/clause.ts';
import { type Reach, referentsOf } from '../sentence/referents.ts';
import type { Scene } from '../sentence/scene.ts';

/** Whether the tree does not bear an event that has a direction. */
export const contradicted = (scene: Scene, candidate: Candidate): boolean =>
  !isSymmetric(candidate.relation) &&
  !isStanding(candidate.relation) &&
  (together(scene, candidate) || turned(scene, candidate));

const MUTUAL = /\b(?:each other|one another|mutual(?:ly)?|reciprocal(?:ly)?|exchang\w+|traded)\b/i;

/** "China and Canada retaliated": of two in one coordination none does it to the other, but that they may fight ("fired"). */
function together({ tree, document }: Scene, { relation, source, target }: Candidate): boolean {
  if (relation === 'assault') return false;
  const [one, other] = [source.mention, target.mention];
  if (one.sentence !== other.sentence || one.token === other.token) return false;
  if (!tree.conjuncts(one.token).includes(other.token) && !tree.conjuncts(other.token).includes(one.token))
    return false;
  return !MUTUAL.test(document.view.slice(tree.sentence.start, tree.sentence.end));
}

/** "Ethiopia, which Eritrea bombed": the target does what the verb says, to the source. */
function turned(scene: Scene, { source, target, anchor }: Candidate): boolean {
  if (!scene.tree.isVerb(anchor)) return false;
  const { passive, subject, object } = clauseOf(scene.tree, anchor);
  if (passive) return false;
  const among = (phrase: number | null, reach: Reach, actor: string): boolean =>
    referentsOf(scene, phrase, reach).some((one) => one.actor === actor);
  return (
    among(subject, 'force', target.actor) &&
    !among(subject, 'force', source.actor) &&
    among(object, 'thing', source.actor)
  );
}
