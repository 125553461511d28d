/** Near copies folded under the text they copy: what says the same twice is shown once. */
import { bisector } from 'd3';
import type { ClaimOfEdge, Corpus } from './corpus.ts';
import { append } from './corpus.ts';

/** Share of words in common (Dice's coefficient) from which a copy's passage is folded under its original. */
const COPY_SIMILARITY = 0.45;

/** One passage of an independent text, with the passages of near copies that say the same. */
export interface FoldedClaim {
  readonly entry: ClaimOfEdge;
  readonly copies: readonly ClaimOfEdge[];
}

/**
 * Folds the claims of one edge. A claim of a copy goes under the most similar claim of the document it copies (Dice's
 * coefficient over words, Dice 1945); one that is like none of them stays by itself, behind what is independent.
 */
export function foldCopies(corpus: Corpus, claims: readonly ClaimOfEdge[]): FoldedClaim[] {
  const originalOf = ({ claim }: ClaimOfEdge): string | null =>
    corpus.documents.get(claim.passage.document)?.copyOf ?? null;
  const under = new Map<ClaimOfEdge, ClaimOfEdge[]>();
  const folded = new Set<ClaimOfEdge>();
  const hosts = hostsOf(claims);
  for (const claim of claims) {
    const original = originalOf(claim);
    if (original === null) continue;
    const host = mostSimilar(claim, hosts(original));
    if (!host) continue;
    append(under, host, claim);
    folded.add(claim);
  }
  const rest = claims.filter((claim) => !folded.has(claim));
  return [
    ...rest.filter((claim) => originalOf(claim) === null),
    ...rest.filter((claim) => originalOf(claim) !== null),
  ].map((entry) => ({ entry, copies: under.get(entry) ?? [] }));
}

/**
 * Places in texts, each once: of several claims on one passage the first, and what a near copy says as its original does
 * is left out; the copy's own words stand behind what is independent.
 */
export function distinctPassages(corpus: Corpus, claims: readonly ClaimOfEdge[]): ClaimOfEdge[] {
  const seen = new Set<string>();
  return foldCopies(
    corpus,
    claims.filter(({ claim: { passage } }) => {
      const place = `${passage.document}:${passage.start}-${passage.end}`;
      return !seen.has(place) && seen.add(place);
    }),
  ).map(({ entry }) => entry);
}

/** A claim that others may be folded under. */
interface Host {
  readonly claim: ClaimOfEdge;
  readonly words: ReadonlySet<string>;
  readonly order: number;
}

/** The claims of one document, to be compared with those of its copies. */
interface Hosts {
  readonly list: readonly Host[];
  readonly byText: ReadonlyMap<string, Host>;
  /** In order of place. */
  readonly byWord: ReadonlyMap<string, readonly Host[]>;
}

/** So many claims of a document are compared with each of a copy; of more only those that share rare words with it. */
const COMPARED = 64;

/** Gives the hosts of a document, made when they are first asked for. */
function hostsOf(claims: readonly ClaimOfEdge[]): (document: string) => Hosts | null {
  const of = new Map<string, ClaimOfEdge[]>();
  for (const claim of claims) append(of, claim.claim.passage.document, claim);
  const made = new Map<string, Hosts>();
  return (document) => {
    const here = of.get(document);
    if (!here) return null;
    const known = made.get(document) ?? hostsAmong(here);
    made.set(document, known);
    return known;
  };
}

function hostsAmong(claims: readonly ClaimOfEdge[]): Hosts {
  const list = claims.map((claim, order): Host => ({ claim, words: wordsOf(claim), order }));
  const byWord = new Map<string, Host[]>();
  if (list.length > COMPARED)
    for (const host of [...list].sort((a, b) => placeOf(a.claim) - placeOf(b.claim)))
      for (const word of host.words) append(byWord, word, host);
  return { list, byWord, byText: new Map(list.map((host) => [host.claim.claim.passage.exact, host])) };
}

const placeOf = ({ claim: { passage } }: ClaimOfEdge): number => passage.start;

function mostSimilar(claim: ClaimOfEdge, hosts: Hosts | null): ClaimOfEdge | null {
  if (!hosts) return null;
  const same = hosts.byText.get(claim.claim.passage.exact);
  if (same) return same.claim;
  const words = wordsOf(claim);
  let best: ClaimOfEdge | null = null;
  let highest: number = COPY_SIMILARITY;
  for (const host of likely(claim, words, hosts)) {
    const similarity = dice(words, host.words);
    if (similarity < highest) continue;
    best = host.claim;
    highest = similarity;
  }
  return best;
}

/** Of many hosts those that share the rarest words; where even these are everywhere, those that stand about where the claim does. */
function likely(claim: ClaimOfEdge, words: ReadonlySet<string>, { list, byWord }: Hosts): readonly Host[] {
  if (list.length <= COMPARED) return list;
  const lists = [...words].flatMap((word) => [byWord.get(word) ?? []]).sort((a, b) => a.length - b.length);
  const found = new Set<Host>();
  for (const hosts of lists) {
    if (found.size >= COMPARED) break;
    const at = places.left(hosts, placeOf(claim));
    for (const host of hosts.slice(Math.max(0, at - COMPARED), at + COMPARED)) found.add(host);
  }
  return [...found].sort((a, b) => a.order - b.order);
}

const places = bisector((host: Host) => placeOf(host.claim));

const known = new WeakMap<ClaimOfEdge, ReadonlySet<string>>();

/** The words of a claim's passage, in lower case; found once. */
export function wordsOf(entry: ClaimOfEdge): ReadonlySet<string> {
  const before = known.get(entry);
  if (before) return before;
  const words = new Set(entry.claim.passage.exact.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  known.set(entry, words);
  return words;
}

/** How like two passages are, by their words; 0 … 1. */
export const likeness = (a: ClaimOfEdge, b: ClaimOfEdge): number => dice(wordsOf(a), wordsOf(b));

/** Twice the words in common over the words of both; 0 … 1. */
function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common += 1;
  return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size);
}
