/** "It added that …", "the paper also said": the outlet that spoke before speaks on. */
import { OUTLET_NOUNS } from '../../lexicon/speech.ts';
import { surfaceSubject } from '../sentence/clause.ts';
import type { Referent } from '../sentence/referents.ts';
import type { Scene } from '../sentence/scene.ts';
import type { Utterance } from './utterance.ts';

const ADDING = new Set(['add', 'continue', 'note', 'conclude']);
/** Sentences that an outlet is remembered over. */
const MEMORY = 2;

/** Who spoke last, and in which sentence. */
interface Last {
  readonly speaker: Referent;
  readonly at: number;
}

/** Gives the utterances of "it" and "the paper" to the outlet that was the last to speak; changes `found` in place. */
export function outletsGoOn(scenes: readonly Scene[], found: Utterance[][]): void {
  let last: Last | null = null;
  for (const [at, scene] of scenes.entries()) {
    const here = found[at] ?? [];
    if (last !== null && at - last.at <= MEMORY) found[at] = spokenBy(scene, here, last.speaker);
    const spoken = found[at]?.findLast((act) => act.speaker !== null && act.verb !== null)?.speaker ?? null;
    if (spoken !== null) last = scene.kindOf(spoken.actor) === 'institution' ? { speaker: spoken, at } : null;
  }
}

const spokenBy = (scene: Scene, acts: readonly Utterance[], speaker: Referent): Utterance[] =>
  acts.map((act) => (again(scene, act) ? withSpeaker(act, speaker) : act));

const withSpeaker = (act: Utterance, speaker: Referent): Utterance => ({ ...act, speaker });

function again(scene: Scene, { verb, speaker, lemma }: Utterance): boolean {
  if (verb === null) return false;
  const { tree } = scene;
  const subject = surfaceSubject(tree, verb);
  if (subject === null) return false;
  const pronoun = tree.form(subject) === 'it';
  if (speaker === null) return pronoun || OUTLET_NOUNS.has(tree.lemma(subject));
  const adds =
    ADDING.has(lemma) || tree.childrenBy(verb, 'advmod').some((child) => tree.form(child) === 'also');
  return pronoun && adds && speaker.mention.form === 'pronoun';
}
