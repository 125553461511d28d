/** Full-text search over actors and passages (minisearch: BM25+, prefixes, a typo or two). */
import MiniSearch from 'minisearch';
import type { Kind } from '../../model/relations.ts';
import type { Route } from '../address/index.ts';
import type { Corpus } from '../graph/index.ts';
import { titleOf } from '../graph/index.ts';
import { KIND_WORDS } from '../words/index.ts';
import { SETTINGS } from './settings.ts';

export interface Hit {
  readonly route: Route;
  readonly text: string;
  /** The kind of an actor, the document of a passage. */
  readonly note: string;
  readonly kind: Kind | null;
}
export type Searcher = (words: string) => readonly Hit[];

/** Words without their accents, so that "Beyonce" finds "Beyoncé". */
const folded = (term: string): string => term.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

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
    searchOptions: { prefix: true, combineWith: 'AND' },
  });
  for (const list of corpus.passagesOf.values())
    passages.addAll(list.map(({ exact, claims }) => ({ id: claims[0]!.claim.id, exact })));

  return (words) => {
    if (words.trim().length < SETTINGS.search.minimum) return [];
    const found = actors.search(words).slice(0, SETTINGS.search.actors);
    const quoted = passages.search(words).slice(0, SETTINGS.search.passages);
    return [
      ...found.flatMap(({ id }) => actorHit(corpus, String(id))),
      ...quoted.flatMap(({ id }) => passageHit(corpus, String(id))),
    ];
  };
}

function actorHit(corpus: Corpus, key: string): Hit[] {
  const node = corpus.nodes.get(key);
  if (!node) return [];
  const { label, kind } = node.attributes;
  return [{ route: { view: 'actor', key }, text: label, note: KIND_WORDS[kind].one, kind }];
}

function passageHit(corpus: Corpus, id: string): Hit[] {
  const found = corpus.claims.get(id);
  const document = found && corpus.documents.get(found.claim.passage.document);
  if (!document) return [];
  return [
    { route: { view: 'claim', id }, text: found.claim.passage.exact, note: titleOf(document), kind: null },
  ];
}
