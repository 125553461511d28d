/**
 * Factiva: each article ends with its accession number ("Document LBA0000020230509ej59000xx"). Its head and its index terms
 * stand either behind two-letter codes ("HD", "SN", "PD", "LP", "TD", "NS" …) or, in print view, in lines of a fixed order.
 */
import { DAY, linesOf, type Article } from './article.ts';

const NUMBER = /^(?:AN\s+)?Document [A-Z]{2,10}\d[\dA-Za-z]{12,}[^\S\n]*$/gm;
const HEAD_CODES = 'SE HD BY CR WC PD ET SN SC ED PG LA CY VOL CLM DLN'.split(' ');
const BODY_CODES = ['LP', 'TD'];
/** Codes of what stands behind the text: firms, trades, subjects, regions, publisher, number. */
const TAIL_CODES = 'CT RF CO IN NS RE IPC IPD PUB AN ART GC CX'.split(' ');
const CODE = new RegExp(
  `^(${[...HEAD_CODES, ...BODY_CODES, ...TAIL_CODES].join('|')})(?: {2,}|\\t|[^\\S\\n]*$| (?=\\S))`,
);
/** In the text itself a line may begin with such letters ("IN a speech"): there a code stands apart. */
const APART = /^[A-Z]{2,3}(?: {2,}|\t|[^\S\n]*$)/;
const WORDS = /^\d[\d,.]* (?:words|mots|words?)$/i;
const COPYRIGHT = /^(?:\(c\)|©|copyright\b|\u00a9)/i;
/** Articles of which the head is not understood are left as they are. */
const HEAD_LINES = 24;

/** The articles of an export, in order; null where a text is none. */
export function fromFactiva(text: string): Article[] | null {
  const ends = [...text.matchAll(NUMBER)];
  if (ends.length === 0) return null;
  const found: Article[] = [];
  let start = 0;
  for (const end of ends) {
    const part = text.slice(start, end.index);
    start = end.index + end[0].length;
    const article = coded(part) ?? printed(part);
    // A text that cites a number is no export of any.
    if (article === null) return null;
    found.push(article);
  }
  return found;
}

/** An article with codes. */
function coded(part: string): Article | null {
  const fields = new Map<string, string[]>();
  let now: string | null = null;
  for (const line of part.split(/\r?\n/)) {
    const code = CODE.exec(line)?.[1];
    const inText = now !== null && BODY_CODES.includes(now);
    const opens =
      code !== undefined &&
      (!inText || (!HEAD_CODES.includes(code) && APART.test(line))) &&
      !(now === null && code === 'AN');
    if (opens) {
      now = code;
      fields.set(now, [...(fields.get(now) ?? []), line.slice(code.length).trim()]);
    } else if (now !== null) fields.get(now)?.push(line.trim());
  }
  const known = [...fields.keys()].filter((code) => [...HEAD_CODES, ...BODY_CODES].includes(code));
  if (known.length < 3 || !BODY_CODES.some((code) => fields.has(code))) return null;
  const field = (code: string): string | null =>
    fields.get(code)?.join(' ').replace(/\s+/g, ' ').trim() || null;
  const body = BODY_CODES.map((code) => (fields.get(code) ?? []).join('\n').trim()).filter(
    (words) => words !== '',
  );
  return { text: body.join('\n\n'), title: field('HD'), publisher: field('SN'), published: field('PD') };
}

/** An article in print view: headline, author, "500 words", day, hour, source, its code, language, copyright, text. */
function printed(part: string): Article | null {
  const lines = linesOf(part);
  const words = lines.slice(0, HEAD_LINES).findIndex((line) => WORDS.test(line));
  if (words < 1) return null;
  const day = lines.findIndex((line, at) => at > words && at < words + 4 && DAY.test(line));
  if (day < 0) return null;
  const source = lines.slice(day + 1).find((line) => line !== '' && !/^\d{1,2}[:.]\d{2}\b/.test(line));
  const copyright = lines.findIndex((line, at) => at > day && at < day + 12 && COPYRIGHT.test(line));
  // Without a copyright line the head ends with the language.
  const language = lines.findIndex(
    (line, at) => at > day && at < day + 12 && /^(?:English|German|French|Spanish)$/.test(line),
  );
  const head = copyright >= 0 ? copyright : language;
  if (head < 0) return null;
  const title = lines.slice(0, words).find((line) => line !== '' && !/^(?:by |page \d|©|\(c\))/i.test(line));
  const text = lines
    .slice(head + 1)
    .join('\n')
    .trim();
  return {
    text,
    title: title ?? null,
    publisher: source ?? null,
    published: DAY.exec(lines[day] ?? '')?.[1] ?? null,
  };
}
