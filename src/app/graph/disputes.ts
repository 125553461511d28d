/**
 * Disputes: what is told of the same two actors in ways that do not go together. Read off the claims that are shown; a
 * near copy disputes nothing that what it copies does not, and nobody is set against another by readings that are all unsure.
 */
import type { Mode, Relation } from '../../model/relations.ts';
import { isStanding, isSymmetric } from '../../model/relations.ts';
import type { ClaimOfEdge, Corpus } from './corpus.ts';
import { append, originOf, otherEnd } from './corpus.ts';
import { datedApart } from './datedApart.ts';
import { isSure } from './tally.ts';
import type { EdgeView, GraphView } from './view.ts';

/**
 * `denied`: the same relation is told and denied. `opposite`: two relations of the same two that undo each other.
 * `dates`: one event that independent texts put on different days. `change`: the same, but dated apart, so that one may have followed the other.
 */
export const DISPUTE_KINDS = ['denied', 'opposite', 'dates', 'change'] as const;
export type DisputeKind = (typeof DISPUTE_KINDS)[number];

/** On the line of two actors who are in dispute, or between whom something has changed. */
export const DISPUTE_SIGN = '≠';
export const CHANGE_SIGN = 'Δ';

/** One side of a dispute: claims that go together. */
export interface Side {
  readonly edge: EdgeView;
  readonly denied: boolean;
  readonly claims: readonly ClaimOfEdge[];
}

export interface Dispute {
  readonly kind: DisputeKind;
  readonly sides: readonly [Side, Side];
}

/**
 * Pairs of relations that cannot both hold of the same event and the same time, beside what the model's table gives as
 * what each comes to when undone: PLOVER's cooperation against its conflict of the same means (backing and blaming;
 * helping and cutting off; agreeing and refusing; coming and leaving).
 */
const OPPOSED: readonly (readonly [Relation, Relation, why: string])[] = [
  ['support', 'accuse', 'backing somebody and blaming them'],
  ['support', 'reject', 'backing somebody and opposing them'],
  ['support', 'threaten', 'backing somebody and threatening them'],
  ['aid', 'sanction', 'helping somebody and cutting ties with them'],
  ['aid', 'assault', 'helping somebody and attacking them'],
  ['agree', 'reject', 'coming to an agreement and refusing it'],
  ['concede', 'reject', 'giving way and refusing'],
  ['cooperate', 'compete', 'acting together and as rivals'],
  ['cooperate', 'sanction', 'acting together and cutting ties'],
  ['mobilize', 'retreat', 'sending forces and withdrawing them'],
  ['economic_tie', 'sanction', 'trading and cutting ties'],
];

/** Why two relations of the same two actors are opposed; null where they are not. */
export function opposition(a: Relation, b: Relation): string | null {
  const row = OPPOSED.find(([one, other]) => (one === a && other === b) || (one === b && other === a));
  return row ? row[2] : null;
}

const DENIED: ReadonlySet<Mode> = new Set(['negated']);

const known = new WeakMap<object, readonly Dispute[]>();

/** All disputes that a view shows: those most sources take part in first; found once for each view. */
export function disputesOf(view: Pick<GraphView, 'corpus' | 'edges'>): readonly Dispute[] {
  const before = known.get(view);
  if (before) return before;
  const found = find(view);
  known.set(view, found);
  return found;
}

/** Linear in the claims, but for sorting. */
function find(view: Pick<GraphView, 'corpus' | 'edges'>): Dispute[] {
  const found: Dispute[] = [];
  for (const edges of betweenTwo(view.edges.values())) {
    for (const [index, edge] of edges.entries()) {
      if (edge.claims.length > 1) {
        const [told, denied] = [side(edge, false), side(edge, true)];
        if (isMade(told) && isMade(denied)) found.push(dispute('denied', told, denied));
        const days = isStanding(edge.relation) ? null : datedApart(view.corpus, told.claims);
        const [one, other] = (days ?? []).map((claims): Side => ({ edge, denied: false, claims }));
        if (one && other && isMade(one) && isMade(other)) found.push({ kind: 'dates', sides: [one, other] });
      }
      for (const other of edges.slice(index + 1)) {
        if (opposition(edge.relation, other.relation) === null || !sameWay(edge, other)) continue;
        const [one, two] = [side(edge, false), side(other, false)];
        if (isMade(one) && isMade(two)) found.push(dispute('opposite', one, two));
      }
    }
  }
  const rank = ({ kind }: Dispute): number => DISPUTE_KINDS.indexOf(kind);
  const sources = new Map(found.map((dispute) => [dispute, sourcesOf(view.corpus, dispute)]));
  return found.sort((a, b) => rank(a) - rank(b) || sources.get(b)! - sources.get(a)! || byKey(a, b));
}

/**
 * The relations of each two actors, either way. One claim is at odds with none, and in a large graph most two have no more:
 * these are left out, and no key is made for any.
 */
function* betweenTwo(edges: Iterable<EdgeView>): Iterable<readonly EdgeView[]> {
  const of = new Map<string, EdgeView[]>();
  for (const edge of edges) append(of, edge.source < edge.target ? edge.source : edge.target, edge);
  for (const [one, own] of of) {
    const between = new Map<string, EdgeView[]>();
    for (const edge of own) append(between, otherEnd(edge, one), edge);
    for (const found of between.values()) if (found.length > 1 || found[0]!.claims.length > 1) yield found;
  }
}

const side = (edge: EdgeView, denied: boolean): Side => ({
  edge,
  denied,
  claims: edge.claims.filter(({ mode }) => DENIED.has(mode) === denied),
});

const isMade = ({ claims }: Side): boolean => claims.some(isSure);

/** Relations of a direction go against one another only from the same actor to the same. */
const sameWay = (a: EdgeView, b: EdgeView): boolean =>
  isSymmetric(a.relation) || isSymmetric(b.relation) || a.source === b.source;

/** A standing fact is not past because one text dates it; events that are all dated, and apart, are a change. */
function dispute(kind: 'denied' | 'opposite', one: Side, other: Side): Dispute {
  const changes = !isStanding(one.edge.relation) && apart(one, other);
  return { kind: changes ? 'change' : kind, sides: [one, other] };
}

/** Whether every claim has a date of its own, and one side's all stand before the other's. */
function apart(one: Side, other: Side): boolean {
  const [a, b] = [one, other].map(({ claims }) => claims.map(({ claim }) => claim.date));
  if (!a || !b || [...a, ...b].includes(null)) return false;
  const [first, second] = [a as string[], b as string[]].map((dates) => dates.toSorted());
  return before(first!.at(-1)!, second![0]!) || before(second!.at(-1)!, first![0]!);
}

/** Whether a date is surely before another: a month is not before a day within it. */
const before = (a: string, b: string): boolean => {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
};

const sourcesOf = (corpus: Corpus, { sides }: Dispute): number =>
  new Set(sides.flatMap(({ claims }) => claims.map(({ claim }) => originOf(corpus, claim.passage.document))))
    .size;

const byKey = (a: Dispute, b: Dispute): number => (a.sides[0].edge.key < b.sides[0].edge.key ? -1 : 1);
