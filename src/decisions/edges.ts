/** Claims gathered under their edges anew, where decisions moved, changed, made or removed them. */
import type { EdgeDecided, GraphClaim, GraphEdge, GraphFile } from '../model/graphFile.ts';
import { familyOf } from '../model/relations.ts';
import type { Actors } from './actors.ts';
import { append, type Cast, type Texts } from './cast.ts';
import { decidedClaim, keptClaim, type Ends, type Moved, type Origin } from './claims.ts';
import type { Judged } from './judge.ts';

/** Joins the parts of keys and ids, as the build does. */
const JOINT = '~';

export interface NewEdges {
  /** All edges, in order of key; one that nothing was decided about is the very object of the graph as it was read. */
  readonly edges: readonly GraphEdge[];
  /** Of claims that are not as they were read, by their new ids. */
  readonly origins: ReadonlyMap<string, Origin>;
}

/** @param judged all claims that something was decided about */
export function edgesAfter(
  graph: GraphFile,
  texts: Texts,
  judged: readonly Judged[],
  actors: Actors,
  cast: Cast,
): NewEdges {
  const about = new Map(judged.flatMap((one) => (one.read ? [[one.read.claim.id, one] as const] : [])));
  const moved = new Map<string, Moved[]>();
  const known = new Map<string, GraphEdge>();
  const untouched = new Set<string>();
  const marks = new Map<string, Set<EdgeDecided>>();
  const mark = (key: string, how: EdgeDecided): void =>
    void marks.set(key, (marks.get(key) ?? new Set()).add(how));
  const put = (one: Moved): void => {
    if (one.ends.source !== one.ends.target) append(moved, keyOf(one.ends), one);
  };

  for (const edge of graph.edges) {
    const home = keyOf({ ...edge, relation: edge.attributes.relation });
    known.set(home, edge);
    let same = true;
    for (const claim of edge.attributes.claims) {
      const decided = about.get(claim.id);
      const kept = keptClaim({ edge, claim }, actors);
      const here = keyOf(kept.ends);
      const now = !decided ? kept : decided.stays ? decidedClaim(decided, actors, cast, texts) : null;
      same &&= now?.claim === claim && here === home;
      if (now === null || keyOf(now.ends) !== here) mark(here, 'removed');
      if (now === null) continue;
      if (keyOf(now.ends) === home) put(now);
      else put({ ...now, claim: { ...now.claim, id: '' } });
      if (here !== home) mark(here, 'actors');
    }
    if (same) untouched.add(home);
  }
  for (const one of judged) if (one.read === null && one.stays) put(decidedClaim(one, actors, cast, texts));

  const origins = new Map<string, Origin>();
  const copies = new Map(graph.attributes.documents.map(({ id, copyOf }) => [id, copyOf]));
  const edges = [...moved].map(([tuple, claims]): GraphEdge => {
    const before = known.get(tuple);
    const same = untouched.has(tuple) && claims.length === before?.attributes.claims.length;
    if (before && same && !marks.has(tuple)) return before;
    return edgeOf(before?.key ?? tuple, claims, marks.get(tuple), copies, origins);
  });
  edges.sort((a, b) => compare(a.key, b.key));
  return { edges, origins };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const keyOf = ({ source, relation, target }: Ends): string => [source, relation, target].join(JOINT);

function edgeOf(
  key: string,
  moved: readonly Moved[],
  marks: ReadonlySet<EdgeDecided> | undefined,
  copies: ReadonlyMap<string, string | null>,
  origins: Map<string, Origin>,
): GraphEdge {
  const found = gathered(key, moved).sort(
    ({ claim: { passage: a } }, { claim: { passage: b } }) =>
      compare(a.document, b.document) || a.start - b.start || a.end - b.end,
  );
  for (const { claim, origin } of found)
    if (origin.judged !== null || origin.read !== claim.id) origins.set(claim.id, origin);
  const documents = new Set(found.map(({ claim }) => claim.passage.document));
  const { source, relation, target } = moved[0]!.ends;
  return {
    key,
    source,
    target,
    attributes: {
      relation,
      family: familyOf(relation),
      claims: found.map(({ claim }) => claim),
      documents: documents.size,
      sources: new Set([...documents].map((id) => copies.get(id) ?? id)).size,
      ...(marks && { decided: (['removed', 'actors'] as const).filter((how) => marks.has(how)) }),
    },
  };
}

/**
 * One claim for each passage, but that readings of others which differ in firmness or speaker stand beside one another; those
 * that came from other edges get ids of this one.
 */
function gathered(key: string, moved: readonly Moved[]): { claim: GraphClaim; origin: Origin }[] {
  const claims = new Map<string, { claim: GraphClaim; origin: Origin }>();
  for (const one of moved) if (one.claim.id !== '') claims.set(one.claim.id, one);
  for (const { claim, origin } of moved) {
    if (claim.id !== '') continue;
    const { document, start, end } = claim.passage;
    const place = `${key}${JOINT}${document}${JOINT}${start}-${end}`;
    let id = place;
    for (let number = 2; ; number += 1) {
      const known = claims.get(id);
      const own = { ...claim, id };
      if (known && !sameReading(own, known.claim)) {
        id = `${place}${JOINT}${number}`;
        continue;
      }
      if (!known || isBetter(own, known.claim)) claims.set(id, { claim: own, origin });
      break;
    }
  }
  return [...claims.values()];
}

/** Whether one of two claims on a passage is enough. */
const sameReading = (a: GraphClaim, b: GraphClaim): boolean =>
  (a.readBy === undefined && b.readBy === undefined) || (a.mode === b.mode && a.by === b.by);

/** Of two claims on one passage: what a person decided, then what marks more of it; a choice that no order changes. */
function isBetter(a: GraphClaim, b: GraphClaim): boolean {
  const weight = ({ decided, spans }: GraphClaim): number => (decided ? 10 : 0) + Object.keys(spans).length;
  return (weight(b) - weight(a) || compare(JSON.stringify(a), JSON.stringify(b))) < 0;
}
