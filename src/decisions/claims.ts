/** Claims under decisions: their ends, spans and speaker as they are now, and what a person did to them. */
import type { ClaimDecided, GraphClaim } from '../model/graphFile.ts';
import { isSymmetric, type Relation } from '../model/relations.ts';
import type { Span } from '../model/span.ts';
import type { Actors } from './actors.ts';
import { mentionAt, type Cast, type Texts } from './cast.ts';
import type { Judged, ReadClaim } from './judge.ts';
import type { ClaimDecision } from './record.ts';

export interface Ends {
  readonly source: string;
  readonly relation: Relation;
  readonly target: string;
}

/** Where a claim of the new graph comes from: what was read, and what was decided about it. */
export interface Origin {
  readonly judged: Judged | null;
  /** Id of the reader's claim; null where it has none. */
  readonly read: string | null;
}

export interface Moved {
  readonly claim: GraphClaim;
  readonly ends: Ends;
  readonly origin: Origin;
}

interface End {
  readonly key: string;
  readonly words: Span | undefined;
}

/** Ends of a symmetric relation stand in order of key, and their words with them. */
function oriented(relation: Relation, source: End, target: End, trigger: Span | undefined) {
  const [from, to] = isSymmetric(relation) && source.key > target.key ? [target, source] : [source, target];
  return {
    ends: { source: from.key, relation, target: to.key },
    spans: {
      ...(from.words && { source: from.words }),
      ...(to.words && { target: to.words }),
      ...(trigger && { trigger }),
    },
  };
}

/** A claim that nothing was decided about, under what was decided about its actors; the same object where that is nothing. */
export function keptClaim({ edge, claim }: ReadClaim, actors: Actors): Moved {
  const { passage, spans, by } = claim;
  const end = (key: string, words?: Span): End => ({
    key: actors.endOf(key, passage.document, passage, words),
    words,
  });
  const source = end(edge.source, spans.source);
  const target = end(edge.target, spans.target);
  const now = oriented(edge.attributes.relation, source, target, spans.trigger);
  const speaker = by === null ? null : end(by).key;
  const turned = now.ends.source !== source.key;
  const same = speaker === by && !turned;
  return {
    claim: same ? claim : { ...claim, spans: now.spans, by: speaker },
    ends: now.ends,
    origin: { judged: null, read: claim.id },
  };
}

/** A claim with what was set in it, or one that the reader does not make. */
export function decidedClaim(judged: Judged, actors: Actors, cast: Cast, texts: Texts): Moved {
  const { read, document, said, change } = judged;
  const own = read
    ? { ...read.claim, source: read.edge.source, target: read.edge.target }
    : { ...said, rule: said.rule ?? BY_HAND, passage: judged.passage };
  const { start, end: stop } = own.passage;
  const end = (which: 'source' | 'target', from: 'source' | 'target'): End => {
    const words = own.spans[from];
    const set = change[which];
    if (set === undefined) return { key: actors.endOf(own[from], document, own.passage, words), words };
    const inside = cast
      .mentionsIn(set, document)
      .filter((mention) => start <= mention.start && mention.end <= stop);
    const named = (words && mentionAt(inside, words)) ?? inside[0];
    return {
      key: actors.endOf(set, document, own.passage, named),
      words: named ? { start: named.start, end: named.end } : words,
    };
  };
  const [first, second] = change.reversed ? (['target', 'source'] as const) : (['source', 'target'] as const);
  const relation = change.relation ?? said.relation;
  const { ends, spans } = oriented(relation, end('source', first), end('target', second), own.spans.trigger);
  const speaker = change.by === undefined ? own.by : change.by;
  const tags = tagsOf(judged);
  const exact = (texts.get(document) ?? '').slice(start, stop);
  return {
    claim: {
      ...read?.claim,
      id: read?.claim.id ?? '',
      passage: read?.claim.passage ?? { document, start, end: stop, exact },
      spans,
      by: speaker === null ? null : actors.endOf(speaker, document, own.passage),
      mode: change.mode ?? own.mode,
      date: own.date,
      rule: own.rule,
      confidence: 1,
      ...(tags.includes('added') && { readBy: [PERSON] }),
      decided: tags,
    },
    ends,
    origin: { judged, read: read?.claim.id ?? null },
  };
}

/** What stands for a rule where a person gives a claim. */
const BY_HAND = 'a person: read in the text';
/** Who read such a claim. */
const PERSON = 'a person';

function tagsOf({ read, change, decisions }: Judged): ClaimDecided[] {
  const has = (what: ClaimDecision['what']): boolean => decisions.some((decision) => decision.what === what);
  const set = (['relation', 'source', 'target', 'mode', 'by'] as const).filter((field) => field in change);
  return [
    ...(has('right') || (read !== null && has('add')) ? (['right'] as const) : []),
    ...(read ? [] : has('add') ? (['added'] as const) : (['kept'] as const)),
    ...(change.reversed ? (['direction'] as const) : []),
    ...set,
  ];
}
