/** Full-text search over actors and passages (minisearch: BM25+, prefixes, a typo or two). */
import MiniSearch from 'minisearch';
import type { Kind } from '../../model/relations.ts';
import type { Route } from '../address/index.ts';
import type { ClaimOfEdge, Corpus, GraphView, MarkedPassage } from '../graph/index.ts';
import { distinctPassages, labelOf, pairOf, titleOf } from '../graph/index.ts';
import type { Days } from '../words/index.ts';
import { KIND_WORDS, counted, folded } from '../words/index.ts';
import { SETTINGS } from './settings.ts';

export interface Hit {
  readonly route: Route;
  /** A time instead of a place: what is shown is narrowed to it. */
  readonly days?: Days;
  readonly text: string;
  /** The kind of an actor, the document of a passage. */
  readonly note: string;
  readonly kind: Kind | null;
}
interface Found {
  readonly hits: readonly Hit[];
  /** How many more the filters hide. */
  readonly hidden: number;
}
/** Finds among what a view shows. */
export type Searcher = (words: string, view: GraphView) => Found;

/** Builds both indexes; a second for tens of thousands of passages, so call it when it is first needed. */
export function makeSearcher(corpus: Corpus): Searcher {
  const actors = new MiniSearch<{ id: string; label: string; aliases: string }>({
    fields: ['label', 'aliases'],
    processTerm: folded,
    searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'AND', boost: { label: 2 } },
  });
  actors.addAll(
    corpus.file.nodes.map(({ key, attributes }) => ({
      id: key,
      label: attributes.label,
      aliases: attributes.aliases.join(' '),
    })),
  );
  const passages = new MiniSearch<{ id: string; exact: string }>({
    fields: ['exact'],
    processTerm: folded,
    searchOptions: { prefix: true, fuzzy: (term) => (term.length > 5 ? 0.15 : false), combineWith: 'AND' },
  });
  const passageOf = new Map(
    [...corpus.passagesOf.values()].flat().map((passage) => [passage.claims[0]!.claim.id, passage]),
  );
  passages.addAll([...passageOf].map(([id, { exact }]) => ({ id, exact })));

  return (words, view) => {
    const called = (key: string): boolean => folded(labelOf(corpus, key)) === folded(words.trim());
    if (words.trim().length < SETTINGS.search.minimum) {
      // So few letters say nothing, unless they are a whole name.
      const named = [...view.actors.keys()].filter(called);
      return { hits: named.flatMap((key) => actorHit(corpus, key)), hidden: 0 };
    }
    const ranked = actors.search(words).map(({ id }) => String(id));
    // Who is called by exactly these words comes first, whatever others share them ("Leaf 2-2" and "Leaf 2-20").
    const found = [...ranked.filter(called), ...ranked.filter((key) => !called(key))];
    const quoted = passages.search(words).map(({ id }) => String(id));
    const [shownActors, matching] = [
      found.filter((key) => view.actors.has(key)),
      quoted.flatMap((id) => shownClaim(view, passageOf.get(id)) ?? []),
    ];
    const shownPassages = distinctPassages(corpus, matching.slice(0, SETTINGS.search.compared));
    const { actors: most, passages: mostPassages } = SETTINGS.search;
    const pair = pairIn(words, (some) => {
      const [best] = actors.search(some, { filter: ({ id }) => view.actors.has(String(id)) });
      return best ? { key: String(best.id), score: best.score } : null;
    });
    const hits = [
      ...(pair && shownActors.length === 0 ? [pairHit(view, pair)] : []),
      ...shownActors.slice(0, most).flatMap((key) => actorHit(corpus, key)),
      ...shownPassages.slice(0, mostPassages).map((entry) => passageHit(corpus, entry)),
    ];
    return {
      hits,
      hidden: found.length - shownActors.length + quoted.length - matching.length,
    };
  };
}

/** Words between two names that are no part of either. */
const BETWEEN = new Set(['and', '&', '+', '-', '–', '/', 'vs', 'vs.', 'with', 'between']);

/** The two actors that words name, cut where both halves name one best; null where they name no two. */
export function pairIn(
  words: string,
  best: (words: string) => { readonly key: string; readonly score: number } | null,
): readonly [string, string] | null {
  const terms = words.trim().split(/[\s,;]+/u);
  let found: { readonly keys: readonly [string, string]; readonly score: number } | null = null;
  for (let cut = 1; cut < Math.min(terms.length, LONGEST_NAMES); cut += 1) {
    const [left, right] = [terms.slice(0, cut), terms.slice(cut)].map((half) =>
      half.filter((term) => !BETWEEN.has(term.toLowerCase())).join(' '),
    );
    const [a, b] = left && right ? [best(left), best(right)] : [null, null];
    if (!a || !b || a.key === b.key || (found && found.score >= a.score + b.score)) continue;
    found = { keys: [a.key, b.key], score: a.score + b.score };
  }
  return found && found.keys;
}

/** Two names have no more words than this; longer texts are looked for as passages. */
const LONGEST_NAMES = 12;

/** The first of a passage's claims that is shown. */
const shownClaim = (view: GraphView, passage: MarkedPassage | undefined): ClaimOfEdge | undefined =>
  passage?.claims.find(({ claim }) => view.claims.has(claim.id));

function actorHit(corpus: Corpus, key: string): Hit[] {
  const node = corpus.nodes.get(key);
  if (!node) return [];
  const { label, kind } = node.attributes;
  return [{ route: { view: 'actor', key }, text: label, note: KIND_WORDS[kind].one, kind }];
}

function pairHit(view: GraphView, [a, b]: readonly [string, string]): Hit {
  const { edges } = pairOf(view, a, b, 'source');
  return {
    route: { view: 'pair', a, b, order: 'source' },
    text: `${labelOf(view.corpus, a)} and ${labelOf(view.corpus, b)}`,
    note: edges.length === 0 ? 'Pair, nothing between them' : `Pair, ${counted(edges.length, 'relation')}`,
    kind: null,
  };
}

function passageHit(corpus: Corpus, { claim: { id, passage } }: ClaimOfEdge): Hit {
  const document = corpus.documents.get(passage.document);
  return {
    route: { view: 'claim', id },
    text: passage.exact,
    note: document ? titleOf(document) : '',
    kind: null,
  };
}
