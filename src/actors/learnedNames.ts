/** Names that a learned reader sees: taken where no table and no rule has the words, and heard on what kind a person is. */
import type { LearnedName } from '../model/actor.ts';
import { overlaps } from '../model/span.ts';
import type { Draft, DraftPerson } from './draft.ts';
import type { Memory } from './memory.ts';
import { takePerson } from './personRuns.ts';
import { makeHit, type Scene, take } from './scene.ts';

const isPerson = ({ kind }: LearnedName): boolean =>
  kind === 'leader' || kind === 'analyst' || kind === 'person';

/** Runs of capitals that no rule understood give way; everything else that was found stays. */
const open = (scene: Scene, at: number): boolean => {
  const hit = scene.taken[at];
  return hit === null || hit === undefined || hit.type === 'phrase';
};

/** Takes the learned names of a scene whose words are still open. States and blocs are those of the tables. */
export function takeLearned(scene: Scene, memory: Memory, learned: readonly LearnedName[]): void {
  const [first, last] = [scene.words[0], scene.words.at(-1)];
  if (!first || !last) return;
  for (const name of learned) {
    if (name.start >= last.end || name.end <= first.start || name.kind === 'state') continue;
    let from = scene.words.findIndex((word) => overlaps(word, name));
    if (from < 0) continue;
    let to = from;
    while (to < scene.words.length && overlaps(scene.words[to] ?? first, name)) to += 1;
    // A title is no part of a person's name, nor an article of a body's.
    while (from < to && isPerson(name) && scene.titles[from]) from += 1;
    while (from < to && !scene.words[from]?.capital) from += 1;
    while (to > from && !scene.words[to - 1]?.capital && !/\d/.test(scene.words[to - 1]?.text ?? '')) to -= 1;
    if (from >= to) continue;
    const words = Array.from({ length: to - from }, (_, index) => from + index);
    if (!words.every((at) => open(scene, at))) continue;
    release(scene, words);
    if (isPerson(name)) takePerson(scene, memory, from, to, 'reader/person');
    else
      take(
        scene,
        makeHit(scene, from, to, {
          type: 'institution',
          actor: '',
          sector: null,
          familyFirst: false,
          rule: 'reader/institution',
        }),
      );
  }
}

/** Runs of capitals that a name takes words of vanish whole. */
function release(scene: Scene, words: readonly number[]): void {
  const gone = new Set(words.map((at) => scene.taken[at]));
  scene.taken.forEach((hit, at) => {
    if (hit && gone.has(hit)) scene.taken[at] = null;
  });
}

/** The kind of most learned names of a person; null where they are no actor, or nothing was learned of them. */
export function learnedKind({ learned }: Draft, { places }: DraftPerson): 'leader' | 'analyst' | null {
  const votes = { leader: 0, analyst: 0, person: 0 };
  for (const { hit } of places)
    for (const name of learned)
      if (
        overlaps(name, hit) &&
        (name.kind === 'leader' || name.kind === 'analyst' || name.kind === 'person')
      )
        votes[name.kind] += 1;
  if (votes.leader + votes.analyst <= votes.person) return null;
  return votes.analyst > votes.leader ? 'analyst' : 'leader';
}
