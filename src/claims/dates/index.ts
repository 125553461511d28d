/** When: the date that a sentence gives for what it tells, as ISO 8601 of the precision that the text has. */
import type { Scene } from '../sentence/scene.ts';
import { tenseAt, yearOf, type Tense } from './years.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  '(?<month>jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)';
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(?<year>(?:19|20)\\d\\d)';
const PATTERNS = [
  `${MONTH} ${DAY}(?:,? ${YEAR})?`,
  `${DAY}(?: of)? ${MONTH}(?:,? ${YEAR})?`,
  `${MONTH},? ${YEAR}`,
  YEAR,
].map((pattern) => new RegExp(`\\b${pattern}\\b`, 'gi'));

interface Dated {
  readonly start: number;
  readonly end: number;
  readonly iso: string;
}

/** Dates in a stretch of text; a missing year follows from the publication, or the date is left out where that is unknown. */
function datesIn(view: string, start: number, end: number, published: string | null, tense: Tense): Dated[] {
  const text = view.slice(start, end);
  if (!/\d/.test(text)) return [];
  const found: Dated[] = [];
  const free = (from: number, to: number): boolean =>
    !found.some((date) => date.start < start + to && start + from < date.end);
  for (const match of PATTERNS.flatMap((pattern) => Array.from(text.matchAll(pattern)))) {
    const { day, month, year } = match.groups ?? {};
    const at = month === undefined ? 0 : MONTHS.indexOf(month.toLowerCase().slice(0, 3)) + 1;
    const near = published === null ? null : yearOf(at, Number(day ?? 1), published, tense);
    const told = year ?? near?.toString();
    if (told === undefined || (day !== undefined && Number(day) > 31)) continue;
    const parts = [told, ...(at > 0 ? [String(at)] : []), ...(day === undefined ? [] : [day])];
    const iso = parts.map((part) => part.padStart(2, '0')).join('-');
    const [from, to] = [match.index, match.index + match[0].length];
    if (free(from, to)) found.push({ start: start + from, end: start + to, iso });
  }
  return found.sort((a, b) => a.start - b.start);
}

const EMBEDDED = new Set(['acl', 'acl:relcl', 'advcl', 'advcl:relcl', 'ccomp', 'csubj', 'parataxis']);

/** Whether a date below `top` tells when `top` is: not when a clause within it is ("the protests that began on …"). */
function isOwn({ tree }: Scene, date: number, top: number): boolean {
  for (let at = date; at >= 0 && at !== top; at = tree.head(at))
    if (EMBEDDED.has(tree.relation(at))) return false;
  return true;
}

/** The date of an event: one that hangs below its trigger, else below the clause that the trigger heads or stands in. */
export function dateOf(scene: Scene, anchor: number): string | null {
  const { tree, document } = scene;
  const dates = datesIn(
    document.view,
    tree.sentence.start,
    tree.sentence.end,
    document.published,
    tenseAt(tree, anchor),
  );
  if (dates.length === 0) return null;
  const places = dates.map((date) => ({
    date,
    token: tree.tokens.findIndex(({ start, end }) => start < date.end && date.start < end),
  }));
  for (let at = anchor; at >= 0; at = tree.head(at)) {
    const below = places.filter(
      ({ token }) => token >= 0 && tree.isWithin(token, at) && isOwn(scene, token, at),
    );
    if (below.length === 1) return below[0]?.date.iso ?? null;
    if (below.length > 1) return below.find(({ token }) => tree.head(token) === at)?.date.iso ?? null;
    // Not beyond the clause that the trigger stands in.
    if (tree.pos(at) === 'VERB' && !['xcomp', 'conj', 'ccomp'].includes(tree.relation(at))) return null;
  }
  return null;
}
