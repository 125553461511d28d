/** The recogniser of names: words of one sentence in, hits out, in order and without overlaps. */
import type { Span } from '../../model/span.ts';
import { PLACE_HEADS } from '../../lexicon/places.ts';
import { noteAcronyms, takeIntroduced } from './acronyms.ts';
import type { LearnedName } from '../../model/actor.ts';
import { apposedBodies } from './apposedBodies.ts';
import { type Entry, listedFrom, longestListed } from './gazetteer.ts';
import type { Hit, HitType } from './hits.ts';
import { makeHit, type Line, take } from './line.ts';
import type { Memory } from './memory.ts';
import { institutionsIn } from './institutionNames.ts';
import { takeLearned } from './learnedNames.ts';
import { personsIn } from './personRuns.ts';
import { type TitleHead, titleHeadAt } from './titleHeads.ts';
import { scanWords, splitCompounds, type Word } from './words.ts';

const TYPE_OF: Readonly<Record<Exclude<Entry['type'], 'weak'>, HitType>> = {
  state: 'state',
  adjective: 'adjective',
  people: 'people',
  capital: 'capital',
  seat: 'seat',
  forces: 'forces',
  bloc: 'bloc',
  acronym: 'bloc',
  organ: 'bloc',
  institution: 'institution',
  nothing: 'place',
};

/** Order in which an ambiguous listed name is read. */
const ORDER: readonly Entry['type'][] = [
  'state',
  'adjective',
  'bloc',
  'acronym',
  'organ',
  'seat',
  'forces',
  'institution',
  'people',
  'capital',
  'weak',
  'nothing',
];

const PLAIN = /^[\u0020-\u007e’]*$/;

/** Whether the letters of the text may stand for a listed name: acronyms keep their capitals. */
function fits(entry: Entry, words: readonly Word[]): boolean {
  const [first] = words;
  if (!first) return false;
  const name = entry.name.replace(/^the /i, '');
  // "Türk" is no Turk.
  if ((entry.type === 'people' || entry.type === 'adjective') && PLAIN.test(name) && !PLAIN.test(first.text))
    return false;
  if (entry.type === 'adjective' && words.length === 1 && !first.capital)
    return /^[A-Z][a-z]{4,}$/.test(name) && !/^(?:polish|turkey|jordan)$/i.test(name);
  if (!first.capital && !first.low.startsWith('al-')) return false;
  if (words.length > 1 || !/^[A-Z.+-]{2,7}\d?$/.test(name))
    return words.every(
      (word) =>
        word.capital ||
        /^(?:of|the|and|for|on|in|to|de|du|la|del|d'|wal|al|its|refugee|nuclear|watchdog|agency|human|rights|office|movement|group|party|magazine|state|city|agreements|accords|football|peninsula|cooperation|council|commission|parliament)/.test(
          word.low,
        ) ||
        /\d/.test(word.text),
    );
  const squeezed = first.text.replaceAll('.', '');
  return (
    first.shout ||
    squeezed === name.replaceAll('.', '') ||
    (first.text.length > 3 &&
      !/^(?:Rand|Sana|Plan|Alba|Quad|Fars|Meta|Ecos?)$/.test(first.text) &&
      /^[A-Z][a-z]+$/.test(first.text))
  );
}

const FAITHS =
  /^(?:muslims?|orthodox|christians?|jews?|jewish|catholics?|buddhists?|apostolic|sunnis?|shiites?|shias?)$/;

/** Reads the listed names of a line, longest first from the left. */
function takeListed(line: Line, memory: Memory): void {
  for (let at = 0; at < line.words.length;) {
    const found = listedFrom(line.words, at);
    if (found.length === 0) {
      at += 1;
      continue;
    }
    const fitting = found.map((listed) => {
      const words = line.words.slice(listed.from, listed.to);
      // "U.S. Treasury Secretary": the last word begins a title.
      const title = line.titles[listed.to - 1];
      const opens = title?.from === listed.to - 1 && title.to > listed.to && words.length > 1;
      return {
        listed,
        words,
        entries: listed.entries.filter(
          (entry) => fits(entry, words) && !(opens && entry.type === 'institution'),
        ),
      };
    });
    const { listed, words, entries } = fitting.find((each) => each.entries.length > 0) ?? {
      listed: null,
      words: [],
      entries: [],
    };
    const entry = ORDER.map((type) => entries.find((candidate) => candidate.type === type)).find(Boolean);
    const generic = entry?.type === 'institution' && entry.actor === '';

    if (!listed || !entry || generic || (entry.type === 'weak' && !memory.actors.has(entry.actor))) {
      at += 1;
      continue;
    }
    // A faith's adjective: "Turkish Muslims", "Russian Orthodox".
    const faith =
      entry.type === 'adjective' &&
      FAITHS.test(line.words[listed.to]?.low ?? '') &&
      line.words[listed.to]?.capital;
    if (faith) {
      at = listed.to;
      continue;
    }
    // Money: "US$1.1 billion" names no state.
    if (line.view[words.at(-1)?.end ?? 0] === '$') {
      at = listed.to;
      continue;
    }
    const type = entry.type === 'weak' ? 'bloc' : TYPE_OF[entry.type];
    const rule = entry.type === 'nothing' ? 'place/listed' : `${type}/${entry.type}`;
    take(
      line,
      makeHit(line, listed.from, listed.to, {
        type,
        actor: entry.actor,
        sector: null,
        familyFirst: false,
        rule,
      }),
    );
    at = listed.to;
  }
}

/** Takes what many states have ("Parliament", "the Foreign Ministry") where no longer name holds it. */
function takeGeneric(line: Line): void {
  for (let at = 0; at < line.words.length; at += 1) {
    const listed = longestListed(line.words, at);
    if (!listed || listed.entries.every(({ type, actor }) => type !== 'institution' || actor !== ''))
      continue;
    const words = line.words.slice(listed.from, listed.to);
    const first = line.words[listed.from - 1]?.low ?? '';
    const free =
      !/^(?:\d.*|its|their)$/.test(first) &&
      !/^(?:minister|secretary)$/.test(line.words[listed.to]?.low ?? '') &&
      !(line.words[listed.to]?.capital && PLACE_HEADS.has(line.words[listed.to]?.low ?? '')) &&
      words.every(
        (word, inner) => !line.taken[listed.from + inner] && (word.capital || /^(?:of|the)$/.test(word.low)),
      );
    if (free && !line.headline)
      take(
        line,
        makeHit(line, listed.from, listed.to, {
          type: 'institution',
          actor: '',
          sector: 'government',
          familyFirst: false,
          rule: 'institution/generic',
        }),
      );
  }
}

/** Titles that are also parts of names: after a given name they belong to it (Imran Khan, Martin Luther King). */
const NAMEABLE = new Set(
  'sen gen col rep khan king shah prince marshal judge pope duke major captain sultan emir boss speaker fellow chase chief head khalifa premier cardinal bishop author singer coach baron reader deputy queen actor mayor justice justices governor sheikh'.split(
    ' ',
  ),
);

function titleMarks(words: readonly Word[]): (TitleHead | null)[] {
  const marks: (TitleHead | null)[] = words.map(() => null);
  for (let at = 0; at < words.length;) {
    const head = titleHeadAt(words, at);
    if (!head || partOfName(words, at, head)) {
      at += 1;
      continue;
    }
    const last = marks[at - 1];
    // "senior associate" + "researcher", "rear admiral" + "commander": one title, the last head says what it is.
    const one =
      last &&
      words[at]?.before === ' ' &&
      !last.plural &&
      !words[at - 1]?.possessive &&
      !RELATIONS.has(last.head);
    const mark = one ? { ...head, from: last.from } : head;
    for (let inner = mark.from; inner < mark.to; inner += 1) marks[inner] = mark;
    at = head.to;
  }
  return marks;
}

/** Heads that are a title's owner rather than its beginning: "his counterpart President X". */
const RELATIONS = new Set(['counterpart', 'predecessor', 'successor', 'opposite number']);

function partOfName(words: readonly Word[], at: number, head: TitleHead): boolean {
  const before = words[at - 1];
  return (
    head.to === at + 1 &&
    NAMEABLE.has(head.head) &&
    (words[at]?.capital ?? false) &&
    before !== undefined &&
    before.capital &&
    words[at]?.before === ' ' &&
    !titleHeadAt(words, at - 1) &&
    !/^(?:the|a|an|his|her|its|former|crown|deputy|.*\.)$/.test(before.low) &&
    longestListed(words, at - 1) === null
  );
}

/** Whether most of the words that are no listed names have capitals, so that a capital says nothing. */
function inHeadlineCase(line: Line): boolean {
  // "Then Prime Minister NAME:" says who speaks, whatever its capitals.
  const last = line.words.at(-1);
  if (last && /^\s*:\s*(?:\n|$)/.test(line.view.slice(last.end, last.end + 8))) return false;
  const plain = line.words.filter(
    (word, at) =>
      at > 0 && !line.taken[at] && word.text.length > 2 && !/\d/.test(word.text) && !SMALL.test(word.low),
  );
  return plain.length >= 3 && plain.filter(({ capital }) => !capital).length <= 0.1 * plain.length;
}
const SMALL = /^(?:and|the|for|but|nor|with|from|over|into|amid|via|per|its|are|was|than|that)$/;

/** The words of a sentence and the titles in them; neither depends on what the document teaches. */
export function readWords(view: string, sentence: Span, memory: Memory): Pick<Line, 'words' | 'titles'> {
  const words = splitCompounds(scanWords(view, sentence), memory.listed);
  return { words, titles: titleMarks(words) };
}

/** Builds the line of a sentence; `memory` holds what the document has taught so far. */
export function recognise(
  view: string,
  { words, titles }: Pick<Line, 'words' | 'titles'>,
  memory: Memory,
  learned: readonly LearnedName[] = [],
): Line {
  const line: Line = { view, words, taken: words.map(() => null), titles, headline: false };
  takeListed(line, memory);
  line.headline = inHeadlineCase(line);
  takeIntroduced(line, memory);
  institutionsIn(line, memory);
  apposedBodies(line, memory);
  takeGeneric(line);
  noteAcronyms(line, memory);
  personsIn(line, memory);
  takeLearned(line, memory, learned);
  return line;
}

/** The hits of a line, each once, in order. */
export const hitsOf = (line: Line): Hit[] => [...new Set(line.taken)].filter((hit) => hit !== null);
