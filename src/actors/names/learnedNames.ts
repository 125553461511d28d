/** Names that a learned reader sees: taken where no table and no rule has the words. */
import { PEOPLES } from '../../lexicon/peoples.ts';
import { STARTERS } from '../../lexicon/sentenceStarters.ts';
import type { LearnedName } from '../../model/actor.ts';
import { overlaps } from '../../model/span.ts';
import { type Line, take } from './line.ts';
import type { Memory } from './memory.ts';
import { takePerson } from './personRuns.ts';

/** Takes the learned names of a line whose words are still open. States and blocs are those of the tables. */
export function takeLearned(line: Line, memory: Memory, learned: readonly LearnedName[]): void {
  const { words, taken, titles } = line;
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return;
  for (const name of learned) {
    if (!overlaps(name, { start: first.start, end: last.end }) || name.kind === 'state') continue;
    const person = /^(?:leader|analyst|person)$/.test(name.kind);
    let from = words.findIndex((word) => overlaps(word, name));
    let to = words.findLastIndex((word) => overlaps(word, name)) + 1;
    // A title is no part of a person's name, nor an article of a body's.
    const before = (at: number): boolean => !words[at]?.capital || (person && titles[at] !== null);
    while (from < to && before(from)) from += 1;
    while (to > from && !words[to - 1]?.capital && !/\d/.test(words[to - 1]?.text ?? '')) to -= 1;
    // Runs of capitals that no rule understood give way, whole; everything else that was found stays.
    const gone = new Set(taken.slice(from, to).filter((hit) => hit !== null));
    if (from < 0 || from >= to || [...gone].some(({ type }) => type !== 'phrase')) continue;
    if (!person && (noBody(line, from, to) || titles.slice(from, to).every(Boolean))) continue;
    for (const hit of gone) taken.fill(null, hit.from, hit.to);
    if (person) takePerson(line, memory, from, to, 'reader/person');
    else take(line, from, to, { type: 'institution', rule: 'reader/institution' });
  }
}

const PEOPLE = new Set(PEOPLES.map((name) => name.toLowerCase()));
const TEACHES = /^(?:professor|lecturer|teacher|doctorate|degree)s?$/;

/** Whether words name a people ("Uyghurs"), what somebody teaches ("a professor of Eurasian Studies"), or open a sentence ("Hardline lawmakers"). */
function noBody({ words }: Line, from: number, to: number): boolean {
  if (to === 1 && STARTERS.has(words[0]?.low ?? '')) return true;
  if (words.slice(from, to).every(({ low }) => PEOPLE.has(low))) return true;
  return /^(?:of|in)$/.test(words[from - 1]?.low ?? '') && TEACHES.test(words[from - 2]?.low ?? '');
}
