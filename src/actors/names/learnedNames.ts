/** Names that a learned reader sees: taken where no table and no rule has the words. */
import type { LearnedName } from '../../model/actor.ts';
import { overlaps } from '../../model/span.ts';
import { PEOPLES } from '../../lexicon/peoples.ts';
import type { Memory } from './memory.ts';
import { takePerson } from './personRuns.ts';
import { makeHit, type Line, take } from './line.ts';

const isPerson = ({ kind }: LearnedName): boolean =>
  kind === 'leader' || kind === 'analyst' || kind === 'person';

/** Runs of capitals that no rule understood give way; everything else that was found stays. */
const open = (line: Line, at: number): boolean => {
  const hit = line.taken[at];
  return hit === null || hit === undefined || hit.type === 'phrase';
};

/** Takes the learned names of a line whose words are still open. States and blocs are those of the tables. */
export function takeLearned(line: Line, memory: Memory, learned: readonly LearnedName[]): void {
  const [first, last] = [line.words[0], line.words.at(-1)];
  if (!first || !last) return;
  for (const name of learned) {
    if (name.start >= last.end || name.end <= first.start || name.kind === 'state') continue;
    let from = line.words.findIndex((word) => overlaps(word, name));
    if (from < 0) continue;
    let to = from;
    while (to < line.words.length && overlaps(line.words[to] ?? first, name)) to += 1;
    // A title is no part of a person's name, nor an article of a body's.
    while (from < to && isPerson(name) && line.titles[from]) from += 1;
    while (from < to && !line.words[from]?.capital) from += 1;
    while (to > from && !line.words[to - 1]?.capital && !/\d/.test(line.words[to - 1]?.text ?? '')) to -= 1;
    if (from >= to) continue;
    const words = Array.from({ length: to - from }, (_, index) => from + index);
    if (!words.every((at) => open(line, at)) || (!isPerson(name) && noBody(line, from, to))) continue;
    release(line, words);
    if (isPerson(name)) takePerson(line, memory, from, to, 'reader/person');
    else
      take(
        line,
        makeHit(line, from, to, {
          type: 'institution',
          actor: '',
          sector: null,
          familyFirst: false,
          rule: 'reader/institution',
        }),
      );
  }
}

const PEOPLE = new Set(PEOPLES.map((name) => name.toLowerCase()));
const TEACHES = /^(?:professor|lecturer|teacher|doctorate|degree)s?$/;

/** Whether words name a people ("Uyghurs"), or what somebody teaches ("a professor of Eurasian Studies"). */
function noBody({ words }: Line, from: number, to: number): boolean {
  if (words.slice(from, to).every(({ low }) => PEOPLE.has(low))) return true;
  return /^(?:of|in)$/.test(words[from - 1]?.low ?? '') && TEACHES.test(words[from - 2]?.low ?? '');
}

/** Runs of capitals that a name takes words of vanish whole. */
function release(line: Line, words: readonly number[]): void {
  const gone = new Set(words.map((at) => line.taken[at]));
  line.taken.forEach((hit, at) => {
    if (hit && gone.has(hit)) line.taken[at] = null;
  });
}
