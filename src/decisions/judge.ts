/** Decisions about claims, brought together by the claim that they are about. */
import type { GraphClaim, GraphEdge, GraphFile } from '../model/graphFile.ts';
import { isSymmetric, type Mode, type Relation } from '../model/relations.ts';
import { contains, type Span } from '../model/span.ts';
import { findAnchor } from './anchor.ts';
import { append, type Cast, type Texts } from './cast.ts';
import type { Ledger } from './outcome.ts';
import type { Change, ClaimDecision } from './record.ts';

/** A claim as the reader made it, with its edge. */
export interface ReadClaim {
  readonly edge: GraphEdge;
  readonly claim: GraphClaim;
}

/** What the ends and the speaker of a claim come to, as keys of the graph as it was read. */
interface Settled {
  readonly relation?: Relation;
  readonly reversed?: true;
  readonly source?: string;
  readonly target?: string;
  readonly mode?: Mode;
  readonly by?: string | null;
}

/** One claim with all that was decided about it. */
export interface Judged {
  /** Null where the reader does not make it. */
  readonly read: ReadClaim | null;
  readonly document: string;
  readonly passage: Span;
  /** The claim in the record's words, spans and all, at its place today; ends and speaker as keys. */
  readonly said: {
    readonly relation: Relation;
    readonly source: string;
    readonly target: string;
    readonly by: string | null;
    readonly mode: Mode;
    readonly date: string | null;
    readonly rule: string | null;
    readonly spans: GraphClaim['spans'];
  };
  /** Those that stand, the earliest first; no two of them contradict each other. */
  readonly decisions: readonly ClaimDecision[];
  /** False where it leaves its edge. */
  readonly stays: boolean;
  readonly change: Settled;
}

interface Placed {
  readonly decision: ClaimDecision;
  readonly read: ReadClaim | null;
  readonly passage: Span;
  readonly said: Judged['said'];
  readonly change: Settled;
}

/**
 * @param graph as it was read
 * @param decisions in order (`inOrder`)
 */
export function judge(
  graph: GraphFile,
  texts: Texts,
  decisions: readonly ClaimDecision[],
  cast: Cast,
  ledger: Ledger,
): Judged[] {
  const documents = new Set(decisions.map(({ where }) => where.document));
  const claims = new Map<string, ReadClaim[]>();
  for (const edge of graph.edges)
    for (const claim of edge.attributes.claims)
      if (documents.has(claim.passage.document)) append(claims, claim.passage.document, { edge, claim });
  const groups = new Map<string, Placed[]>();
  for (const decision of decisions) {
    const placed = place(decision, texts, cast, claims.get(decision.where.document) ?? []);
    if ('lost' in placed) ledger.note(decision, 'lost', placed.lost);
    else append(groups, identityOf(placed), placed);
  }
  return [...groups.values()].map((group) => settle(group, ledger));
}

function place(
  decision: ClaimDecision,
  texts: Texts,
  cast: Cast,
  claims: readonly ReadClaim[],
): Placed | { lost: string } {
  const { where, claim } = decision;
  const found = findAnchor(where, texts.get(where.document), 'sentence');
  if ('lost' in found) return found;
  const source = cast.meet(claim.source);
  const target = cast.meet(claim.target);
  const by = claim.by === null ? null : cast.meet(claim.by);
  const change = decision.what === 'set' ? settledChange(decision.to, cast) : {};
  for (const met of [source, target, by, change]) if (met !== null && 'lost' in met) return met;
  const moved = found.span.start - where.start;
  const shift = (span: Span | undefined): Span | undefined =>
    span && contains(where, span) ? { start: span.start + moved, end: span.end + moved } : undefined;
  const spans = spansOf(shift(claim.spans.source), shift(claim.spans.target), shift(claim.spans.trigger));
  const keyOf = (met: object | null): string | null => (met && 'key' in met ? (met.key as string) : null);
  const said = {
    relation: claim.relation,
    source: keyOf(source) ?? '',
    target: keyOf(target) ?? '',
    by: keyOf(by),
    mode: claim.mode,
    date: claim.date,
    rule: claim.rule,
    spans,
  };
  return {
    decision,
    read: readHere(claims, said, found.span),
    passage: found.span,
    said,
    change: change as Settled,
  };
}

/** In the order of the file. */
const spansOf = (source?: Span, target?: Span, trigger?: Span): GraphClaim['spans'] => ({
  ...(source && { source }),
  ...(target && { target }),
  ...(trigger && { trigger }),
});

function settledChange({ source, target, by, ...rest }: Change, cast: Cast): Settled | { lost: string } {
  const met = { source, target, by };
  const keys: { source?: string; target?: string; by?: string | null } = {};
  for (const end of ['source', 'target', 'by'] as const) {
    const ref = met[end];
    if (ref === undefined) continue;
    if (ref === null) {
      keys.by = null;
      continue;
    }
    const found = cast.meet(ref);
    if ('lost' in found) return found;
    keys[end] = found.key;
  }
  return { ...rest, ...keys } as Settled;
}

/** The reader's claim that a record means: of the same relation and ends, on that passage, or on one around or within it. */
function readHere(claims: readonly ReadClaim[], said: Judged['said'], passage: Span): ReadClaim | null {
  const alike = claims.filter(({ edge }) => {
    if (edge.attributes.relation !== said.relation) return false;
    const straight = edge.source === said.source && edge.target === said.target;
    return (
      straight || (isSymmetric(said.relation) && edge.source === said.target && edge.target === said.source)
    );
  });
  const exact = alike.filter(
    ({ claim }) => claim.passage.start === passage.start && claim.passage.end === passage.end,
  );
  return (
    // Readings of others may stand on the same passage.
    exact.find(({ claim }) => claim.mode === said.mode && claim.by === said.by) ??
    exact[0] ??
    alike.find(({ claim }) => contains(claim.passage, passage) || contains(passage, claim.passage)) ??
    null
  );
}

function identityOf({ decision, read, passage, said }: Placed): string {
  if (read) return read.claim.id;
  const ends = [said.source, said.target];
  if (isSymmetric(said.relation)) ends.sort();
  return JSON.stringify([said.relation, ends, decision.where.document, passage.start, passage.end]);
}

/** The latest first, each that contradicts none that stands already; what a person sets stands over what was read. */
function settle(group: readonly Placed[], ledger: Ledger): Judged {
  const standing: Placed[] = [];
  for (const placed of [...group].reverse()) {
    const against = standing.find((other) => contradict(placed, other));
    if (against)
      ledger.note(placed.decision, 'contradicted', `the decision of ${against.decision.when} says otherwise`);
    else standing.unshift(placed);
  }
  const [first] = standing as [Placed, ...Placed[]];
  const read = first.read;
  const stays = standing.every(({ decision }) => decision.what !== 'wrong');
  if (!stays && read === null)
    for (const { decision } of standing) ledger.note(decision, 'moot', 'the reader does not say so any more');
  const told = standing.find(({ decision }) => decision.what !== 'wrong') ?? first;
  const change = Object.assign({}, ...standing.map((placed) => placed.change)) as Settled;
  return {
    read,
    document: first.decision.where.document,
    passage: first.passage,
    said: told.said,
    decisions: standing.map(({ decision }) => decision),
    stays,
    change,
  };
}

/** Whether two decisions about one claim cannot both stand. */
function contradict(a: Placed, b: Placed): boolean {
  const [one, other] = [a.decision.what, b.decision.what];
  if (one === 'wrong' || other === 'wrong') return one !== other;
  if (one === 'set' && other === 'set') {
    const fields = Object.keys(a.change).filter((field) => field in b.change) as (keyof Settled)[];
    return fields.some((field) => a.change[field] !== b.change[field]);
  }
  if (one === 'add' && other === 'add') return a.said.mode !== b.said.mode || a.said.by !== b.said.by;
  return one !== other && [one, other].includes('right') && [one, other].includes('set');
}
