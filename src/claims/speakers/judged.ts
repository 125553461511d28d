/** Who says that an event happened by judging or naming it: "condemned the invasion", "calls the raid a crime". */
import { JUDGING_VERBS } from '../../lexicon/speech.ts';
import type { Candidate } from '../sentence/candidate.ts';
import { isPassive, surfaceSubject } from '../sentence/clause.ts';
import { referentsOf, type Referent } from '../sentence/referents.ts';
import type { Scene } from '../sentence/scene.ts';
import { preferPerson } from './sources.ts';

/** Prepositions under which such a verb takes what it judges. */
const JUDGED = new Set(['', 'for', 'over', 'of', 'on', 'as']);

/** The named actor whose verdict the event is an object of; null where it is none. */
export function judgeOf(scene: Scene, { anchor, nominal, trigger, source }: Candidate): Referent | null {
  const { tree } = scene;
  if (!nominal) return null;
  let at = anchor;
  for (let depth = 0; depth < 4; depth += 1) {
    const head = tree.head(at);
    if (head < 0) return null;
    const relation = tree.relation(at);
    if (tree.isNoun(head)) {
      if (!['nmod', 'conj', 'compound', 'appos'].includes(relation)) return null;
      at = head;
      continue;
    }
    if (!tree.isVerb(head) || !JUDGING_VERBS.has(tree.lemma(head)) || trigger.includes(head)) return null;
    if (isPassive(tree, head) || at < head) return null;
    const object =
      relation === 'obj' || relation === 'xcomp' || (relation === 'obl' && JUDGED.has(tree.preposition(at)));
    if (!object && !(relation === 'ccomp' && tree.subtree(at)[0] === head + 1)) return null;
    const judge = preferPerson(scene, referentsOf(scene, surfaceSubject(tree, head), 'actor'));
    return judge === null || judge.actor === source.actor ? null : judge;
  }
  return null;
}
