/** The recogniser of names: words of one sentence in, hits out, in order and without overlaps. */
import { SMALL_PARTS, ACRONYMS_AND_WORDS, FAITHS, SMALL_WORDS } from '../../lexicon/nameWords.ts';
import { PLACE_HEADS } from '../../lexicon/places.ts';
import type { LearnedName } from '../../model/actor.ts';
import type { Span } from '../../model/span.ts';
import { noteAcronyms, takeIntroduced } from './acronyms.ts';
import { apposedBodies } from './apposedBodies.ts';
import { type Entry, listedFrom, longestListed, TAKEN_FOR } from './gazetteer.ts';
import { institutionsIn } from './institutionNames.ts';
import { takeLearned } from './learnedNames.ts';
import { type Line, take } from './line.ts';
import { isListed, type Memory } from './memory.ts';
import { personsIn } from './personRuns.ts';
import { titleMarks } from './titleHeads.ts';
import { scanWords, splitCompounds, type Word } from './words.ts';

const ORDER = Object.keys(TAKEN_FOR);

/** Whether the letters of the text may stand for a listed name: acronyms keep their capitals. */
function fits({ type, name }: Entry, words: readonly Word[]): boolean {
  const [first] = words;
  const bare = name.replace(/^the /i, '');
  if (!first?.capital && !first?.low.startsWith('al-'))
    return type === 'adjective' && words.length === 1 && /^(?!Polish)[A-Z][a-z]{4,}$/.test(bare);
  if (words.length > 1 || !/^[A-Z.+-]{2,7}\d?$/.test(bare))
    return words.every(({ capital, low }) => capital || SMALL_PARTS.test(low) || /\d/.test(low));
  return first.shout || (/^[A-Z][a-z]{3,}$/.test(first.text) && !ACRONYMS_AND_WORDS.test(first.text));
}

/** Reads the listed names of a line, longest first from the left. */
function takeListed(line: Line, memory: Memory): void {
  for (let at = 0; at < line.words.length; at += 1) {
    for (const { from, to, entries } of listedFrom(line.words, at)) {
      const words = line.words.slice(from, to);
      // "U.S. Treasury Secretary": the last word begins a title.
      const title = line.titles[to - 1];
      const opens = words.length > 1 && title?.from === to - 1 && title.to > to;
      const [listed] = entries
        .filter((entry) => fits(entry, words) && !(opens && entry.type === 'institution'))
        .sort((a, b) => ORDER.indexOf(a.type) - ORDER.indexOf(b.type));
      if (!listed) continue;
      const type = TAKEN_FOR[listed.type];
      const generic = listed.type === 'institution' && listed.actor === '';
      if (generic || (listed.type === 'weak' && !memory.actors.has(listed.actor))) break;
      // A faith's adjective ("Turkish Muslims") and money ("US$1.1 billion") name no state.
      const next = line.words[to];
      const faith = type === 'adjective' && next?.capital && FAITHS.test(next.low);
      if (!faith && line.view[words.at(-1)?.end ?? 0] !== '$')
        take(line, from, to, { type, actor: listed.actor, rule: `${type}/${listed.type}` });
      at = to - 1;
      break;
    }
  }
}

/** Takes what many states have ("Parliament", "the Foreign Ministry") where no longer name holds it. */
function takeGeneric(line: Line): void {
  const { words, taken } = line;
  if (line.headline) return;
  for (let at = 0; at < words.length; at += 1) {
    const listed = longestListed(words, at);
    if (!listed?.entries.some(({ type, actor }) => type === 'institution' && actor === '')) continue;
    const { from, to } = listed;
    const after = words[to];
    const free =
      !/^(?:\d.*|its|their)$/.test(words[from - 1]?.low ?? '') &&
      !/^(?:minister|secretary)$/.test(after?.low ?? '') &&
      !(after?.capital && PLACE_HEADS.has(after.low)) &&
      words
        .slice(from, to)
        .every(({ capital, low }, inner) => !taken[from + inner] && (capital || /^(?:of|the)$/.test(low)));
    if (free)
      take(line, from, to, { type: 'institution', sector: 'government', rule: 'institution/generic' });
  }
}

/** Whether most of the words that are no listed names have capitals, so that a capital says nothing. */
function inHeadlineCase({ view, words, taken }: Line): boolean {
  // "Then Prime Minister NAME:" says who speaks, whatever its capitals.
  const end = words.at(-1)?.end ?? 0;
  if (/^\s*:\s*(?:\n|$)/.test(view.slice(end, end + 8))) return false;
  const plain = words.filter(
    ({ text, low }, at) =>
      at > 0 && !taken[at] && text.length > 2 && !/\d/.test(text) && !SMALL_WORDS.test(low),
  );
  return plain.length >= 3 && plain.filter(({ capital }) => !capital).length <= 0.1 * plain.length;
}

/** The words of a sentence and the titles in them; neither depends on what the document teaches. */
export function readWords(view: string, sentence: Span): Pick<Line, 'words' | 'titles'> {
  const words = splitCompounds(scanWords(view, sentence), isListed);
  return { words, titles: titleMarks(words) };
}

/** Builds the line of a sentence; `memory` holds what the document has taught so far. */
export function recognise(
  view: string,
  { words, titles }: Pick<Line, 'words' | 'titles'>,
  memory: Memory,
  learned: readonly LearnedName[],
): Line {
  const line: Line = { view, words, taken: words.map(() => null), titles, headline: false };
  takeListed(line, memory);
  line.headline = inHeadlineCase(line);
  takeIntroduced(line, memory);
  institutionsIn(line);
  apposedBodies(line, memory);
  takeGeneric(line);
  noteAcronyms(line, memory);
  personsIn(line, memory);
  takeLearned(line, memory, learned);
  return line;
}
