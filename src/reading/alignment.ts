/** How much of one text stands in another, in other words perhaps but in the same order. */
import type { ContentWords } from './contentWords.ts';

/** Two sentences say the same where this share of the one's content words stands in the other, and so many at least. */
const SENTENCE_SHARE = 0.5;
const SHARED_WORDS = 3;
/** Words in more sentences than this do not help to find a partner. */
const COMMON = 200;

/**
 * The share of a text's content words that stand in sentences with a partner in another text, counting only partners
 * in the order of the text: a copy keeps its original's order, reports on one event do not.
 * @returns 0 to 1
 */
export function cover(part: ContentWords, whole: ContentWords): number {
  if (part.size === 0) return 0;
  const index = new Map<string, number[]>();
  for (const [at, words] of whole.sentences.entries())
    for (const word of new Set(words)) {
      const places = index.get(word);
      if (places) places.push(at);
      else index.set(word, [at]);
    }
  const partners: { readonly at: number; readonly weight: number }[] = [];
  for (const words of part.sentences) {
    const at = partnerOf(words, index);
    if (at !== null) partners.push({ at, weight: words.length });
  }
  return heaviestRise(partners) / part.size;
}

/** The sentence that shares most content words, the first of equals; null where none shares enough. */
function partnerOf(words: readonly string[], index: ReadonlyMap<string, readonly number[]>): number | null {
  const distinct = new Set(words);
  const shared = new Map<number, number>();
  for (const word of distinct) {
    const places = index.get(word) ?? [];
    if (places.length > COMMON) continue;
    for (const at of places) shared.set(at, (shared.get(at) ?? 0) + 1);
  }
  let best: number | null = null;
  let most = Math.max(SHARED_WORDS, SENTENCE_SHARE * distinct.size);
  for (const [at, count] of shared)
    if (count > most || (count === most && (best === null || at < best))) {
      best = at;
      most = count;
    }
  return best;
}

/** The greatest weight of a subsequence whose places never fall (Fredman 1975, with a Fenwick tree of maxima). */
function heaviestRise(partners: readonly { readonly at: number; readonly weight: number }[]): number {
  const places = [...new Set(partners.map(({ at }) => at))].sort((a, b) => a - b);
  const rank = new Map(places.map((place, order) => [place, order + 1]));
  const tree = new Float64Array(places.length + 1);
  let best = 0;
  for (const { at, weight } of partners) {
    let sum = weight;
    let before = 0;
    for (let node = rank.get(at) ?? 0; node > 0; node -= node & -node)
      before = Math.max(before, tree[node] ?? 0);
    sum += before;
    for (let node = rank.get(at) ?? 0; node <= places.length; node += node & -node)
      tree[node] = Math.max(tree[node] ?? 0, sum);
    best = Math.max(best, sum);
  }
  return best;
}
