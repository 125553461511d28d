/** What is said between two that happens: an event at a verb or a noun, by the frames of the lexicon. */
import type { Candidate, Trace } from '../sentence/candidate.ts';
import { frameIndex } from '../sentence/frames.ts';
import type { Scene } from '../sentence/scene.ts';
import type { Utterance } from '../speakers/index.ts';
import { admissible } from './admissible.ts';
import { kinCandidates, ledBlocs } from './kin.ts';
import { nounCandidates } from './nouns.ts';
import { demandsIn, requestsFor } from './requests.ts';
import { addressed, atExpense, defendedBy } from './sides.ts';
import { verbCandidates } from './verbs.ts';

const FRAMES = frameIndex();

/** Whether a relation can stand in a sentence: two actors, or a person, whose office may give the other end. */
function tellsOfTwo({ mentions, actors }: Scene): boolean {
  const [first] = mentions;
  return mentions.some(
    ({ actor }) => actor !== first?.actor || ['leader', 'analyst'].includes(actors.get(actor)?.kind ?? ''),
  );
}

/** Words that trigger nothing, whatever the tagger took them for. */
const DULL = new Set(['PUNCT', 'DET', 'PRON', 'CCONJ', 'SCONJ', 'PART', 'SYM', 'NUM', 'AUX', 'INTJ']);

/** Candidates that a sentence tells as events: frames at its verbs and nouns, then what is read off other words. */
export function eventsIn(scene: Scene, utterances: readonly Utterance[], trace?: Trace): Candidate[] {
  const { tree } = scene;
  const found: Candidate[] = [];
  if (!tellsOfTwo(scene)) return found;
  for (const at of tree.tokens.keys()) {
    const { upos } = tree.at(at);
    if (DULL.has(upos) && tree.lemma(at) !== 'have') continue;
    found.push(
      ...verbCandidates(scene, FRAMES, at, trace),
      ...(nounLike(scene, at) ? nounCandidates(scene, FRAMES, at, trace) : []),
      ...kinCandidates(scene, FRAMES, at),
      ...ledBlocs(scene, at),
      ...defendedBy(scene, at),
      ...atExpense(scene, at),
    );
  }
  found.push(...addressed(scene, utterances), ...demandsIn(scene, utterances));
  return admitted(scene, found, trace);
}

/** Nouns, and what stands like one whatever its tag: "its withdrawal", "Fighting between A and B". */
function nounLike({ tree }: Scene, at: number): boolean {
  if (tree.isNoun(at)) return true;
  const { upos, xpos } = tree.at(at);
  if (upos === 'ADJ') return tree.childrenBy(at, 'nmod:poss').length > 0;
  const next = at + 1 < tree.tokens.length ? tree.at(at + 1).form : '';
  return xpos === 'VBG' && next === 'between' && tree.childrenBy(at, 'nsubj', 'obj', 'aux').length === 0;
}

/** The events of a sentence with what is asked for in them. */
export const withRequests = (scene: Scene, events: readonly Candidate[], trace?: Trace): Candidate[] => [
  ...events,
  ...admitted(scene, requestsFor(scene, events), trace),
];

/** Candidates that a careful reader would sign; `trace` is told of the others. */
export function admitted(scene: Scene, candidates: readonly Candidate[], trace?: Trace): Candidate[] {
  return candidates.filter((candidate) => {
    const reason = admissible(scene, candidate);
    if (reason !== null) trace?.drop(scene.index, candidate.rule, reason);
    return reason === null;
  });
}
