/**
 * What the guidelines of Universal Dependencies say of punctuation, applied to a finished tree: a mark has no words
 * below it, and paired marks belong to the head of what they enclose. After the block ud.FixPunct of Udapi (Popel,
 * Žabokrtský and Vojtek 2017), with which the treebanks themselves were made consistent.
 */

const PAIRS: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['"', '"'],
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['‘', '’'],
  ['``', "''"],
  ["'", "'"],
]);

/** Farther apart two marks are no pair. */
const LONGEST_PAIR = 150;

/**
 * Mends the heads of marks and of the words below marks, in place.
 * @param heads -1 for the root
 * @param marks 1 where the word is a punctuation mark
 * @returns the root
 */
export function settlePunctuation(forms: readonly string[], heads: Int32Array, marks: Uint8Array): number {
  const count = forms.length;
  const root = wordAsRoot(heads, marks);
  for (let i = 0; i < count; i++)
    while (heads[i]! >= 0 && marks[heads[i]!] === 1 && heads[i] !== root) heads[i] = heads[heads[i]!]!;
  const paired = new Uint8Array(count);
  for (let open = 0; open < count; open++) {
    if (marks[open] === 0 || paired[open] === 1 || open === root) continue;
    const close = partner(forms, marks, paired, open);
    const head = close < 0 || close === root ? -1 : headWithin(heads, marks, open, close);
    if (head < 0) continue;
    paired[open] = paired[close] = 1;
    heads[open] = heads[close] = head;
  }
  return root;
}

/** If a mark is the root, the first word of which all above are marks takes its place. */
function wordAsRoot(heads: Int32Array, marks: Uint8Array): number {
  const root = heads.indexOf(-1);
  if (root < 0 || marks[root] === 0) return root;
  const word = heads.findIndex((_, i) => {
    let up = i;
    while (marks[i] === 0 && heads[up]! >= 0 && marks[heads[up]!] === 1) up = heads[up]!;
    return marks[i] === 0 && heads[up]! < 0;
  });
  if (word < 0) return root;
  for (let i = 0; i < heads.length; i++) if (heads[i] === root && i !== word) heads[i] = word;
  heads[word] = -1;
  heads[root] = word;
  return word;
}

/** The closing mark of the pair that `open` begins; -1 if it begins none. */
function partner(forms: readonly string[], marks: Uint8Array, paired: Uint8Array, open: number): number {
  const closing = PAIRS.get(forms[open]!);
  if (closing === undefined) return -1;
  let depth = 0;
  for (let i = open + 1; i < forms.length && i <= open + LONGEST_PAIR; i++) {
    if (marks[i] === 0 || paired[i] === 1) continue;
    if (forms[i] === closing) {
      if (depth === 0) return i;
      depth--;
    } else if (forms[i] === forms[open]) depth++;
  }
  return -1;
}

/** The one word between two marks whose head lies outside; -1 if there is none or more than one. */
function headWithin(heads: Int32Array, marks: Uint8Array, open: number, close: number): number {
  let found = -1;
  for (let i = open + 1; i < close; i++) {
    if (marks[i] === 1 || (heads[i]! > open && heads[i]! < close)) continue;
    if (found >= 0) return -1;
    found = i;
  }
  return found;
}
