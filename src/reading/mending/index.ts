/** Damage that texts carry is looked through, not mended: the text stays as it came in, reading sees whole words. */
import type { Repair } from '../../model/document.ts';
import { LONGEST_READ } from '../limits.ts';
import { partedWords } from './hyphens.ts';
import { accents, invisible, ligatures, references } from './letters.ts';
import { mojibake } from './mojibake.ts';
import { bracketMarks, gluedMarks, raisedMarks } from './notes.ts';
import { pageBreaks } from './pages.ts';
import { edit, repairsOf, type Draft, type Edit } from './passes.ts';

export { garbledIn } from './mojibake.ts';
export { placesIn, wordsOf } from './places.ts';

/** In this order: letters before the words made of them, pages before the words parted over them. */
const PASSES: readonly ((text: string) => Edit[])[] = [
  mojibake,
  references,
  ligatures,
  accents,
  pageBreaks,
  partedWords,
  invisible,
  bracketMarks,
  raisedMarks,
  gluedMarks,
];

export interface Mended {
  /** What reading reads: the text itself where nothing is damaged. */
  readonly text: string;
  /** From the untouched text to this one, in order. */
  readonly repairs: readonly Repair[];
}

/**
 * Looks through damage: letters garbled, parted from their accents or set as ligatures, invisible characters in words,
 * words parted at line ends, heads and feet of pages between the halves of a sentence, and marks of footnotes.
 * @returns the text as a careful reader would read it; of a damaged one no more than `LONGEST_READ` code units are kept
 */
export function mend(source: string): Mended {
  const head = source.length > LONGEST_READ ? source.slice(0, LONGEST_READ) : source;
  let draft: Draft = { text: head, from: null, to: null };
  for (const pass of PASSES) draft = edit(draft, pass(draft.text));
  if (draft.from === null) return { text: source, repairs: [] };
  return { text: draft.text, repairs: repairsOf(head, draft) };
}
