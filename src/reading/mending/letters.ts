/** Letters that came to harm one by one: ligatures, parted accents, references, invisible characters, garbled bytes. */
import type { Edit } from './passes.ts';

/** Presentation forms of Latin letters (Unicode, FB00 to FB06), as PDFs are set. */
const LIGATURES: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};

/** Every match of a pattern, as an edit; `read` gives null where it means nothing. */
export function each(text: string, pattern: RegExp, read: (match: RegExpExecArray) => string | null): Edit[] {
  if (text.search(pattern) < 0) return [];
  const edits: Edit[] = [];
  for (const match of text.matchAll(pattern)) {
    const by = read(match);
    if (by !== null && by !== match[0])
      edits.push({ start: match.index, end: match.index + match[0].length, by });
  }
  return edits;
}

/** Soft hyphens, joiners, zero-width spaces, byte order marks, direction marks, and the colours of a terminal. */
const INVISIBLE =
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  /\x1b\[[\d;]*[A-Za-z]|(?<=\p{L}\p{M}*)[\x00-\x08\x0e-\x1f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+(?=\p{L})|(?<=[\p{L}\p{N}])[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+(?=[\s.,;:!?'"’”)\]]|$)|(?<=^|[\s"'“‘([])[\u200b-\u200f\u202a-\u202e\u2060-\u2069]+(?=\p{L})/gu;
export const invisible = (text: string): Edit[] => each(text, INVISIBLE, () => '');

export const ligatures = (text: string): Edit[] =>
  each(text, /[\ufb00-\ufb06]/g, ([mark]) => LIGATURES[mark] ?? null);

/** A letter and its combining marks, where Unicode has one letter for them. */
export const accents = (text: string): Edit[] =>
  each(text, /\p{L}\p{M}+/gu, ([letter]) => letter.normalize('NFC'));

/** The marks in the names of HTML's references to Latin letters: "&eacute;" is e with an acute accent. */
const MARKS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  cedil: '\u0327',
  ring: '\u030a',
  caron: '\u030c',
};
const LETTERS: Readonly<Record<string, string>> = {
  szlig: 'ß',
  aelig: 'æ',
  AElig: 'Æ',
  oslash: 'ø',
  Oslash: 'Ø',
  lstrok: 'ł',
  Lstrok: 'Ł',
  shy: '',
  zwnj: '',
  zwj: '',
};
const REFERENCE =
  /&(?:amp;)?(?:#(\d{2,5})|#x([\da-f]{2,4})|([A-Za-z])(acute|grave|circ|uml|tilde|cedil|ring|caron)|(szlig|aelig|oslash|lstrok|shy|zwn?j));/gi;

/** References to letters and to nothing at all; those to marks and spaces keep their width, see `entities.ts`. */
export const references = (text: string): Edit[] =>
  each(text, REFERENCE, ([, decimal, hex, letter, mark, name]) => {
    if (letter !== undefined && mark !== undefined)
      return (letter + (MARKS[mark.toLowerCase()] ?? '')).normalize('NFC');
    if (name !== undefined) return LETTERS[name] ?? LETTERS[name.toLowerCase()] ?? null;
    const shown = String.fromCharCode(
      decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal),
    );
    return /^\p{L}$/u.test(shown) ? shown : /^[\u00ad\u200b-\u200d]$/.test(shown) ? '' : null;
  });
