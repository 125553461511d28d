/** The clean view of a text: the same length in UTF-16 code units, so that every offset holds in both. */

/** One code unit for one code unit; everything else stays as it is. */
const REPLACEMENTS: readonly (readonly [pattern: RegExp, by: string])[] = [
  [/\r(?!\n)|[\v\f\u0085\u2028\u2029]/g, '\n'],
  // Controls, odd spaces, zero-width marks and direction marks. A soft hyphen or a joiner stays within words.
  // oxlint-disable-next-line no-control-regex -- control characters are what is replaced
  [/[\0-\t\r\x0e-\x1f\x7f-\x84\x86-\xa0\u1680\u180e\u2000-\u200b\u200e\u200f\u202a-\u202f]/g, ' '],
  [/[\u205f\u2060\u2066-\u206f\u3000\ufeff\ufff9-\ufffd]/g, ' '],
  [/(?<!\p{L})[\u00ad\u200c\u200d]|[\u00ad\u200c\u200d](?!\p{L})/gu, ' '],
  [/[\u00ab\u00bb\u201c-\u201f\u2033\u2036\u275d\u275e\u301d-\u301f\uff02]/g, '"'],
  [/[\u0060\u00b4\u02bb\u02bc\u2018-\u201b\u2032\u2035\u275b\u275c\uff07]/g, "'"],
];

/** A Markdown link or picture; only its label is text. */
const MARKDOWN_LINK = /(!?\[)([^\][\n]{1,300})(\]\((?:https?:\/\/|\/|#|\.)[^\s()]*\))/g;
const blank = (text: string): string => ' '.repeat(text.length);

/**
 * Makes the view that all language work reads: odd spaces and control characters become spaces, typographic quotation
 * marks and apostrophes straight ones, every line break `\n`, and a Markdown link its label.
 */
export function cleanView(text: string): string {
  let view = text;
  for (const [pattern, by] of REPLACEMENTS) view = view.replace(pattern, by);
  return view.replace(
    MARKDOWN_LINK,
    (_, open: string, label: string, close: string) => blank(open) + label + blank(close),
  );
}
