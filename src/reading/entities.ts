/** Character references of HTML that a text was saved with ("&amp;", "&#8217;s"), shown as the characters they mean. */

/** Punctuation and spaces only: a letter in place of a reference would part its word. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
};
const SHOWN = new Set(Object.values(NAMED).concat('\u200b', '\u00a0'));

/** A reference, encoded once or twice, and a clitic behind it: "&#8217;s", "&amp;quot;". */
const REFERENCE = /&(?:amp;)?(#\d{2,5}|#x[\da-f]{2,4}|[a-z]{3,6});(?:(s|t|d|m|re|ve|ll)\b)?/gi;

const characterOf = (name: string): string | null => {
  if (!name.startsWith('#')) return NAMED[name] ?? null;
  const code = name[1]?.toLowerCase() === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  const character = String.fromCharCode(code);
  return SHOWN.has(character) ? character : null;
};

/**
 * Writes the character that a reference stands for, followed by spaces, in the reference's place.
 * @returns a text of the same length in UTF-16 code units; a straight double quotation mark becomes an opening or closing one
 */
export function showReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (whole: string, name: string, clitic: string | undefined, at: number) => {
    const character = characterOf(name);
    if (character === null) return whole;
    const opens = at === 0 || /[\s([–—]/.test(text[at - 1] ?? '');
    const shown = character === '"' ? (opens ? '“' : '”') : character;
    const apostrophe = clitic !== undefined && /['’]/.test(character) && !opens;
    // The clitic stays with its apostrophe: "Peru's", not "Peru'      s".
    if (apostrophe) return `${shown}${clitic}`.padEnd(whole.length);
    const reference = whole.length - (clitic?.length ?? 0);
    return shown.padEnd(reference) + (clitic ?? '');
  });
}
