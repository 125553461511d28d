/**
 * Near copies: texts that are taken from another one, word for word, shortened, or machine-paraphrased.
 *
 * Candidates are pairs that share runs of content words (shingles, Broder 1997, "On the resemblance and containment of
 * documents"), found through an inverted index. A candidate is a copy if most of its content stands in sentences that
 * have a partner, by half of their content words, in the other text and in the same order: sentence alignment, which
 * Clough et al. 2002 ("METER: measuring text reuse") found to survive rewriting where runs of words break. Texts of a
 * few sentences are copies only if nearly all of their shingles agree, or all of their words: reports on one event share
 * its names.
 */
import type { Document } from '../model/document.ts';
import { cover } from './alignment.ts';
import { contentWords, shingles, type ContentWords } from './contentWords.ts';
import { garbling } from './garbling.ts';

/** Content words that make a shingle, for candidates and for short texts. */
const SHINGLE = 3;
/** Of a shingle's texts, only so many are compared with each other one; a copy has many shingles. */
const COMPARED = 12;
/** A candidate shares so many shingles, or this share of the smaller text's. */
const FEWEST_SHARED = 6;
const SHARED_SHARE = 0.5;
/** Share of a text's content words that must stand in the other one in order. */
const COPIED = 0.6;
/** Texts with fewer sentences or content words are short, and compared by shingles alone. */
const SHORT_SENTENCES = 5;
const SHORT_WORDS = 60;
const COPIED_SHORT = 0.9;
/** A brief of so few content words must agree word for word: there are only so many ways to report a strike. */
const BRIEF_WORDS = 20;
/** So many content words the shortest copy has; below, chance is enough. */
const FEWEST_WORDS = 6;

const DAY = '2022-01-07'.length;

interface Text extends ContentWords {
  readonly document: Document;
  readonly shingles: ReadonlySet<string>;
}

/**
 * Finds the near copies in a corpus.
 * @returns id of the copy -> id of the text that it copies, which is itself no copy; it depends on the texts alone,
 *   not on their order
 */
export function findCopies(documents: readonly Document[]): Map<string, string> {
  const texts = documents
    .map((document): Text => {
      const words = contentWords(document);
      return { ...words, document, shingles: shingles(words, SHINGLE) };
    })
    .filter(({ size }) => size >= FEWEST_WORDS)
    .sort((a, b) => b.size - a.size || byId(a, b));
  const originals = new Map<string, { id: string; share: number }>();
  for (const [a, b] of candidates(texts)) {
    const found = compare(a, b);
    if (!found) continue;
    const known = originals.get(found.copy);
    if (!known || found.share > known.share || (found.share === known.share && found.original < known.id))
      originals.set(found.copy, { id: found.original, share: found.share });
  }
  return toRoots(originals);
}

const byId = (a: Text, b: Text): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Pairs that share enough shingles, each pair once. */
function* candidates(texts: readonly Text[]): Generator<[Text, Text]> {
  const holders = new Map<string, number[]>();
  for (const [at, text] of texts.entries()) {
    const shared = new Map<number, number>();
    for (const shingle of text.shingles) {
      const before = holders.get(shingle);
      for (const other of before ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
      if (!before) holders.set(shingle, [at]);
      else if (before.length < COMPARED) before.push(at);
    }
    const least = Math.min(FEWEST_SHARED, SHARED_SHARE * text.shingles.size);
    for (const [at, count] of [...shared].sort((a, b) => a[0] - b[0])) {
      const other = texts[at];
      if (other && count >= least) yield [other, text];
    }
  }
}

/** Whether one of two texts is a copy of the other, which of them, and how much of it stands there. */
function compare(a: Text, b: Text): { copy: string; original: string; share: number } | null {
  const short = [a, b].some(
    ({ sentences, size }) => sentences.length < SHORT_SENTENCES || size < SHORT_WORDS,
  );
  const brief = Math.min(a.size, b.size) < BRIEF_WORDS;
  if (brief && onDifferentDays(a.document.published, b.document.published)) return null;
  const share = brief ? identity : short ? containment : cover;
  const least = short ? COPIED_SHORT : COPIED;
  const [aInB, bInA] = [share(a, b), share(b, a)];
  if (Math.max(aInB, bInA) < least) return null;
  const both = Math.min(aInB, bInA) >= least;
  const isCopy = both ? laterOf(a, b) === a : aInB > bInA;
  return isCopy ? { copy: a.id, original: b.id, share: aInB } : { copy: b.id, original: a.id, share: bInA };
}

const onDifferentDays = (a: string | null, b: string | null): boolean =>
  a?.length === DAY && b?.length === DAY && a !== b;
const identity = (a: Text, b: Text): number => (wording(a) === wording(b) ? 1 : 0);
const wording = ({ sentences }: Text): string => sentences.map((words) => words.join(' ')).join('. ');

/** The share of one text's shingles that stand in the other (Broder's containment). */
function containment(part: Text, whole: Text): number {
  let shared = 0;
  for (const shingle of part.shingles) if (whole.shingles.has(shingle)) shared += 1;
  return part.shingles.size === 0 ? 0 : shared / part.shingles.size;
}

/** Of two texts that say the same: the one known to be later, else the more garbled, the shorter, the later id. */
function laterOf(a: Text, b: Text): Text {
  const [first, second] = [a.document.published ?? '', b.document.published ?? ''];
  const known = Math.min(first.length, second.length);
  if (first.slice(0, known) !== second.slice(0, known)) return first > second ? a : b;
  const order =
    garbling(b.document.view) - garbling(a.document.view) || a.size - b.size || (a.id > b.id ? -1 : 1);
  return order < 0 ? a : b;
}

/** Follows copies of copies to a text that is none; in a ring of three the smallest id is taken for the original. */
function toRoots(originals: ReadonlyMap<string, { readonly id: string }>): Map<string, string> {
  const roots = new Map<string, string>();
  for (const copy of [...originals.keys()].sort()) {
    const path = [copy];
    let next = originals.get(copy)?.id;
    while (next !== undefined && !path.includes(next)) {
      path.push(next);
      next = originals.get(next)?.id;
    }
    const ring = next === undefined ? [] : path.slice(path.indexOf(next));
    const root = ring.length > 0 ? [...ring].sort()[0] : path.at(-1);
    if (root !== undefined && root !== copy) roots.set(copy, root);
  }
  return roots;
}
