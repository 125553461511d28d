/** Lines for a terminal. Names of files may hold anything: line breaks, the colours of a terminal, marks that turn words round. */

// oxlint-disable-next-line no-control-regex -- control characters are what is shown
const UNSEEN = /[\0-\x1f\x7f-\x9f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A message in one line that does to a terminal nothing but write: what cannot be seen is written as JavaScript writes it. */
export const inOneLine = (message: string): string =>
  message.replace(
    UNSEEN,
    (mark) =>
      ({ '\n': '\\n', '\r': '\\r', '\t': '\\t' })[mark] ??
      `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
