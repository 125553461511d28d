/** A text in word pieces, as BERT's uncased tokenizer cuts it (Devlin et al. 2019; WordPiece, greedy longest match first). */
import type { Span } from '../model/span.ts';

/** One word piece with its place in the text. */
export interface Piece extends Span {
  /** Row of the vocabulary. */
  readonly id: number;
  /** How the whole word is written: 0 no letters, 1 small, 2 capital first, 3 all capitals. */
  readonly shape: number;
}

/** Pieces by their text; those that go on within a word begin with '##'. */
export type Vocabulary = ReadonlyMap<string, number>;

const UNKNOWN = '[UNK]';
const LONGEST_WORD = 100;
/** As BERT has it, other signs than punctuation ("€") belong to the word. */
const WORD = /[^\s\p{P}$+<=>^`|~]+|[\p{P}$+<=>^`|~]/gu;

const shapeOf = (word: string): number => {
  if (!/\p{L}/u.test(word)) return 0;
  if (word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()) return 3;
  return /^\p{Lu}/u.test(word) ? 2 : 1;
};

/**
 * Cuts a stretch of a text into word pieces, white space left out.
 * @returns the pieces in order; offsets are those of `text`
 */
export function wordPieces(text: string, { start, end }: Span, vocabulary: Vocabulary): Piece[] {
  const pieces: Piece[] = [];
  for (const match of text.slice(start, end).matchAll(WORD))
    piecesOf(match[0], start + match.index, vocabulary, pieces);
  return pieces;
}

/** The word folded as the vocabulary is: small letters, no accents; with the place of each letter in the word. */
function foldWord(word: string): { readonly folded: string; readonly places: readonly number[] } {
  let folded = '';
  const places: number[] = [];
  for (let at = 0; at < word.length;) {
    const letter = String.fromCodePoint(word.codePointAt(at) ?? 0);
    const plain = letter
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{Mn}/gu, '');
    for (let inner = 0; inner < plain.length; inner += 1) places.push(at);
    folded += plain;
    at += letter.length;
  }
  return { folded, places };
}

function piecesOf(word: string, offset: number, vocabulary: Vocabulary, pieces: Piece[]): void {
  const { folded, places } = foldWord(word);
  const shape = shapeOf(word);
  const whole = (id: number): void =>
    void pieces.push({ id, shape, start: offset, end: offset + word.length });
  const unknown = vocabulary.get(UNKNOWN) ?? 0;
  if (folded.length === 0) return;
  if (folded.length > LONGEST_WORD) return whole(unknown);
  const found: Piece[] = [];
  for (let from = 0; from < folded.length;) {
    let to = folded.length;
    let id: number | undefined;
    for (; to > from; to -= 1) {
      id = vocabulary.get((from > 0 ? '##' : '') + folded.slice(from, to));
      if (id !== undefined) break;
    }
    if (id === undefined) return whole(unknown);
    const first = places[from] ?? 0;
    const last = to < folded.length ? (places[to] ?? word.length) : word.length;
    found.push({ id, shape, start: offset + first, end: offset + Math.max(last, first + 1) });
    from = to;
  }
  pieces.push(...found);
}
