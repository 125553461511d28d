/** What is done by saying it: acts that the speaker announces, promises or is ready for, his own or his state's. */
import { ANNOUNCING_VERBS } from '../../lexicon/speech.ts';
import { RELATION } from '../../model/relations.ts';
import type { Candidate } from '../sentence/candidate.ts';
import type { Scene } from '../sentence/scene.ts';
import type { Tree } from '../sentence/tree.ts';
import type { Utterance } from '../speakers/utterance.ts';

const COMMITTED = new Set(['ready', 'prepared', 'willing', 'offer', 'pledge', 'promise', 'vow', 'commit']);
const FUTURE = new Set(['will', 'would', 'wo', "'ll", '’ll', 'shall', "'d"]);
/** Ready or willing: "said it was ready to help". */
export function commits({ tree }: Scene, anchor: number): boolean {
  const head = tree.head(anchor);
  return head >= 0 && COMMITTED.has(tree.lemma(head));
}

/** The actors whose acts are the speaker's own: itself, and the states and blocs a person holds office in. */
function selves(scene: Scene, actor: string): Set<string> {
  const found = new Set([actor]);
  if (scene.isPerson(actor))
    for (const { of, office, former } of scene.rolesOf(actor))
      if (of !== null && !former && office !== null) found.add(of);
  return found;
}

/** Whether the claim is an act of the speaker's own, announced or put in the future by these words. */
export function isAnnounced(scene: Scene, said: Utterance, candidate: Candidate): boolean {
  if (said.speaker === null) return false;
  if (!selves(scene, said.speaker.actor).has(candidate.source.actor)) return false;
  const { announced } = RELATION[candidate.relation];
  if (announced === 'done' && ANNOUNCING_VERBS.has(said.lemma)) return true;
  return (
    announced !== null && future(scene.tree, candidate.anchor, said.speaker.actor === candidate.source.actor)
  );
}

/** "will", "would", and of oneself "is stopping". */
function future(tree: Tree, anchor: number, oneself: boolean): boolean {
  let at = anchor;
  for (let depth = 0; depth < 4 && at >= 0; depth += 1) {
    const progressive = oneself && tree.isVerb(at) && tree.tag(at) === 'VBG';
    if (tree.hasChild(at, FUTURE, 'aux') || (progressive && tree.hasChild(at, ['is', 'are'], 'aux')))
      return true;
    const relation = tree.relation(at);
    const purpose = (relation === 'advcl' || relation === 'acl') && tree.hasChild(at, ['to'], 'mark');
    if (tree.isVerb(at) && relation !== 'xcomp' && relation !== 'conj' && !purpose) return false;
    at = tree.head(at);
  }
  return false;
}
