/** Lines -> blocks: what each stretch of a page is. Rules from the line itself first, then from its neighbours. */
import {
  BOX_OPENERS,
  CAPTION_MARKS,
  COMMENT_OPENERS,
  DATELINE,
  DEBRIS_LINES,
  FOOTER_OPENERS,
  PAGE_LINES,
  PLAYER_LINES,
  READER_ADDRESS,
} from '../lexicon/pageDebris.ts';
import type { Block, BlockKind } from '../model/document.ts';
import type { Line } from './lines.ts';
import { together } from './patterns.ts';
import { isVerbless } from './verbless.ts';

/** Longer lines are never menus, notices or headings; they are not tried against the tables. */
const LONGEST_LINE = 500;
const CAPTION_WORDS = 70;
const TITLE_WORDS = 5;
const ARTICLE_PARAGRAPHS = 6;
const HEADING_WORDS = 14;
const LONGEST_HEADING = 200;
const QUESTION_WORDS = 12;
/** A headline above the article may be longer than a heading within it. */
const HEADLINE_WORDS = 25;
/** A short line with more figures than letters: a clock, the weather, rates. */
const LONGEST_FIGURES = 80;
const MENU_WORDS = 3;
const MENU_RUN = 4;
/** A paragraph of so many words, closed by a full stop, is the article's own prose. */
const PROSE_WORDS = 12;
/** So many of them in a row after a footer's heading, or a box's, and the article has gone on. */
const RESUMED_AFTER_FOOTER = 3;
const RESUMED_AFTER_BOX = 1;

const DEBRIS = together([...DEBRIS_LINES, ...PAGE_LINES]);
const CAPTIONS = together(CAPTION_MARKS);
const BOXES = together(BOX_OPENERS);

const some = (patterns: readonly RegExp[], text: string): boolean =>
  text.length <= LONGEST_LINE && patterns.some((pattern) => pattern.test(text));
/** Stretches without white space that hold a letter or a figure; one pattern for both would try a rule of dashes from each dash. */
const words = (text: string): number =>
  (text.match(/\S+/gu) ?? []).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
const CLOSED = /[.!?…]["')\]]*$/;
const QUESTION = /\?["')\]]*$/;

const sameText = (a: string, b: string): boolean => a.replace(/\s+/g, ' ') === b.replace(/\s+/g, ' ');

/** A heading is short, begins with a capital, a figure or a quotation mark, and holds no full stop. */
function isHeading(text: string, most = HEADING_WORDS): boolean {
  if (text.length > LONGEST_HEADING || !/^["'([]*[\p{Lu}\p{N}]/u.test(text) || !/\p{L}/u.test(text))
    return false;
  if (QUESTION.test(text)) return words(text) <= QUESTION_WORDS && !/[.!?]["']?\s/.test(text);
  if (/[.!…:;,]["')\]]*$/.test(text) || /\p{Ll}{2}[.!?]\s+["']?\p{Lu}/u.test(text)) return false;
  return words(text) <= most;
}

function kindAlone({ text, debris = false }: Line): BlockKind {
  if (debris) return 'debris';
  if (!/\p{L}/u.test(text.slice(0, LONGEST_LINE)) && !/\p{L}/u.test(text)) return 'debris';
  const figures = text.length <= LONGEST_FIGURES ? count(text, /\p{N}/gu) : 0;
  if (figures > 0 && figures > count(text, /\p{L}/gu)) return 'debris';
  if (text.length < 100 && DATELINE.exec(`${text} X`)?.[0].length === text.length + 1) return 'debris';
  if (some(DEBRIS, text)) return 'debris';
  if (some(CAPTIONS, text) && words(text) <= CAPTION_WORDS) return 'caption';
  return isHeading(text) ? 'heading' : 'paragraph';
}

/** The title line of a player, and a line that is doubled at once: the page's legend of a picture. */
function byNeighbours(lines: readonly Line[], kinds: BlockKind[]): void {
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (!next) continue;
    if (some(PLAYER_LINES, next.text) && !CLOSED.test(line.text.replace(/\?\W*$/, '')))
      kinds[index] = 'debris';
    const short = line.text.length <= LONGEST_LINE && words(line.text) > MENU_WORDS;
    if (short && kinds[index] !== 'debris' && sameText(line.text, next.text))
      kinds[index] = kinds[index + 1] = 'caption';
  }
}

/** Within an article, where prose tells and has verbs; not in a brief that is all one line. */
function markVerbless(lines: readonly Line[], kinds: BlockKind[]): void {
  const first = kinds.indexOf('paragraph');
  if (kinds.filter((kind) => kind === 'paragraph').length < ARTICLE_PARAGRAPHS) return;
  for (const [at, { text }] of lines.entries())
    if (at > first && kinds[at] === 'paragraph' && isVerbless(text)) kinds[at] = 'caption';
}

/** Four short lines in a row without a full stop are a menu, or three at either end of the page. */
function markMenus(lines: readonly Line[], kinds: BlockKind[]): void {
  const isItem = (index: number): boolean => {
    const text = lines[index]?.text ?? '';
    return kinds[index] !== 'debris' && text.length <= 60 && !CLOSED.test(text) && words(text) <= MENU_WORDS;
  };
  const first = kinds.findIndex((kind) => kind !== 'debris');
  const last = kinds.findLastIndex((kind) => kind !== 'debris');
  for (let from = 0; from < lines.length;) {
    let to = from;
    while (to < lines.length && isItem(to)) to += 1;
    const atRim = from <= first || to > last;
    if (to - from >= (atRim ? MENU_RUN - 1 : MENU_RUN)) kinds.fill('debris', from, to);
    from = Math.max(to, from + 1);
  }
}

/** After a footer's or a box's heading all is debris, until some paragraphs of prose in a row say that it was none. */
function markFooters(lines: readonly Line[], kinds: BlockKind[]): void {
  const speaks = lines.map(
    ({ text }, at) =>
      kinds[at] === 'paragraph' && CLOSED.test(text.slice(-5)) && !READER_ADDRESS.some((p) => p.test(text)),
  );
  const own = lines.map(({ text }, at) => (speaks[at] ?? false) && words(text) >= PROSE_WORDS);
  const passes = kinds.map((kind, at) => kind === 'heading' || kind === 'caption' || (speaks[at] ?? false));
  const half = ((lines[0]?.start ?? 0) + (lines.at(-1)?.end ?? 0)) / 2;
  let prose = false;
  let stop = 0;
  for (const [at, { text, start }] of lines.entries()) {
    if (at < stop) continue;
    prose ||= speaks[at] ?? false;
    if (!prose) continue; // a bar above the article, not below
    if (start > half && some(COMMENT_OPENERS, text)) stop = lines.length;
    else if (some(FOOTER_OPENERS, text)) stop = resumesAt(own, passes, at + 1, RESUMED_AFTER_FOOTER);
    else if (some(BOXES, text)) stop = resumesAt(own, passes, at + 1, RESUMED_AFTER_BOX);
    kinds.fill('debris', at, Math.max(at, stop));
  }
}

/** The first of `needed` paragraphs of prose in a row, with headings, captions and short ones between; else the end. */
function resumesAt(
  own: readonly boolean[],
  passes: readonly boolean[],
  from: number,
  needed: number,
): number {
  let run = 0;
  let first = from;
  for (let at = from; at < own.length; at++) {
    if (own[at]) {
      if (run === 0) first = at;
      run += 1;
      if (run === needed) return first;
    } else if (!passes[at]) run = 0;
  }
  return own.length;
}

/** The title: before the first paragraph, the first heading of five words, else the first heading at all. */
function markTitle(lines: readonly Line[], kinds: BlockKind[], given: string | null): void {
  const prose = lines.findIndex(({ text }, at) => kinds[at] === 'paragraph' && CLOSED.test(text.slice(-5)));
  for (const [at, { text }] of lines.slice(0, Math.max(prose, 0)).entries())
    if (kinds[at] === 'paragraph' && isHeading(text, HEADLINE_WORDS)) kinds[at] = 'heading';
  const before = kinds.indexOf('paragraph');
  // A text of headings alone is no page: a brief without its full stop.
  if (before < 0) for (const [at, kind] of kinds.entries()) if (kind === 'heading') kinds[at] = 'paragraph';
  const top = kinds.slice(0, before < 0 ? kinds.length : before);
  const headings = top.flatMap((kind, at) => (kind === 'heading' ? [at] : []));
  const same = given === null ? -1 : lines.slice(0, 20).findIndex(({ text }) => sameText(text, given.trim()));
  const long = headings.find((at) => words(lines[at]?.text ?? '') >= TITLE_WORDS);
  const at = same >= 0 && kinds[same] !== 'debris' ? same : (long ?? headings[0]);
  if (at !== undefined) kinds[at] = 'title';
}

/**
 * Says what each line is.
 * @param given the title that the corpus gives; a line near the top that repeats it is the title
 * @returns blocks in order; a block that stands earlier in the text in the same words is marked as repeated
 */
export function classify(lines: readonly Line[], given: string | null): Block[] {
  const kinds = lines.map((line) => kindAlone(line));
  byNeighbours(lines, kinds);
  markVerbless(lines, kinds);
  markMenus(lines, kinds);
  markFooters(lines, kinds);
  markTitle(lines, kinds, given);
  const seen = new Set<string>();
  return lines.map(({ start, end, text }, at) => {
    const plain = text.replace(/\s+/g, ' ');
    const repeated = seen.has(plain);
    seen.add(plain);
    return { start, end, kind: kinds[at] ?? 'paragraph', repeated };
  });
}
