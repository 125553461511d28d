/** One event that independent texts put on different days. */
import { bisectLeft } from 'd3';
import { likeness, wordsOf } from './copies.ts';
import type { ClaimOfEdge, Corpus } from './corpus.ts';
import { append, originOf } from './corpus.ts';

/** Passages about one event have so many words in common (Dice), and days that are no further apart. */
const SAME_EVENT = { likeness: 0.5, days: 31 } as const;
const DAY = 86_400_000;
/** So many claims of the days after are compared with each; of more only those that share rare words with it. */
const COMPARED = 64;

/** A claim with its day, counted from any. */
interface Dated {
  readonly entry: ClaimOfEdge;
  readonly day: number;
}

/** Claims of one relation that put an event on its first day, against those that put it on others: null for none. */
export function datedApart(
  corpus: Corpus,
  claims: readonly ClaimOfEdge[],
): readonly [readonly ClaimOfEdge[], readonly ClaimOfEdge[]] | null {
  const dated = claims
    .flatMap((entry): Dated[] => {
      const { date } = entry.claim;
      if (date?.length !== 10 || entry.mode === 'possible') return [];
      const day = Date.parse(date) / DAY;
      return Number.isNaN(day) ? [] : [{ entry, day }];
    })
    .sort((a, b) => a.day - b.day);
  const otherwise = (first: Dated, other: Dated): boolean =>
    originOf(corpus, first.entry.claim.passage.document) !==
      originOf(corpus, other.entry.claim.passage.document) && alike(first, other);
  const days = dated.map(({ day }) => day);
  const likely = likelyAmong(dated);
  for (const first of dated) {
    const from = bisectLeft(days, first.day + 1);
    const to = bisectLeft(days, first.day + SAME_EVENT.days + 1);
    if (!likely(first, from, to).some((other) => otherwise(first, other))) continue;
    const agreeing = dated.filter(
      (other) => other === first || (other.day === first.day && alike(other, first)),
    );
    const others = dated.slice(from, to).filter((other) => otherwise(first, other));
    return [agreeing.map(({ entry }) => entry), others.map(({ entry }) => entry)];
  }
  return null;
}

const alike = (a: Dated, b: Dated): boolean => likeness(a.entry, b.entry) >= SAME_EVENT.likeness;

/** Gives of the claims from one place to another those that may be like one: all of few, of many those with its rarest words. */
function likelyAmong(dated: readonly Dated[]): (one: Dated, from: number, to: number) => readonly Dated[] {
  let places: Map<string, number[]> | null = null;
  const placesOf = (): Map<string, number[]> => {
    const found = new Map<string, number[]>();
    for (const [at, { entry }] of dated.entries()) for (const word of wordsOf(entry)) append(found, word, at);
    return found;
  };
  return (one, from, to) => {
    if (to - from <= COMPARED) return dated.slice(from, to);
    const index = (places ??= placesOf());
    const lists = [...wordsOf(one.entry)].map((word) => index.get(word) ?? []);
    const found = new Set<number>();
    for (const list of lists.sort((a, b) => a.length - b.length)) {
      if (found.size >= COMPARED) break;
      const start = bisectLeft(list, from);
      for (const at of list.slice(start, start + COMPARED)) if (at < to) found.add(at);
    }
    return [...found].map((at) => dated[at]!);
  };
}
