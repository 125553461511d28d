/** Two documents side by side: what only one of them says, what both say, and what they dispute. */
import type { Dispute } from './disputes.ts';
import { disputesOf } from './disputes.ts';
import { tally } from './tally.ts';
import type { EdgeView, GraphView } from './view.ts';
import { byStrength } from './view.ts';

export interface Comparison {
  /** Relations with the claims of the one document alone, the strongest first. */
  readonly onlyA: readonly EdgeView[];
  readonly onlyB: readonly EdgeView[];
  /** With the claims of both. */
  readonly both: readonly EdgeView[];
  /** Disputes whose sides are not of one document. */
  readonly disputes: readonly Dispute[];
}

/** @param a, b ids of documents */
export function compareDocuments({ corpus, edges }: GraphView, a: string, b: string): Comparison {
  const inBoth = new Map<string, EdgeView>();
  const [onlyA, onlyB, both]: [EdgeView[], EdgeView[], EdgeView[]] = [[], [], []];
  for (const edge of edges.values()) {
    const claims = edge.claims.filter(({ claim }) => [a, b].includes(claim.passage.document));
    if (claims.length === 0) continue;
    const part: EdgeView = Object.assign({}, edge, { claims }, tally(corpus, claims));
    inBoth.set(edge.key, part);
    const [inA, inB] = [a, b].map((id) => claims.some(({ claim }) => claim.passage.document === id));
    (inA && inB ? both : inA ? onlyA : onlyB).push(part);
  }
  const documents = ({ sides }: Dispute): Set<string> =>
    new Set(sides.flatMap(({ claims }) => claims.map(({ claim }) => claim.passage.document)));
  return {
    onlyA: onlyA.sort(byStrength),
    onlyB: onlyB.sort(byStrength),
    both: both.sort(byStrength),
    disputes: disputesOf({ corpus, edges: inBoth }).filter((dispute) => documents(dispute).size === 2),
  };
}

/** Documents that say some of what this one says: those with most relations in common first, then the others. */
export function comparable({ corpus, edges }: GraphView, document: string, most: number): string[] {
  const common = new Map<string, number>();
  for (const { claims } of edges.values()) {
    if (!claims.some(({ claim }) => claim.passage.document === document)) continue;
    for (const id of new Set(claims.map(({ claim }) => claim.passage.document)))
      common.set(id, (common.get(id) ?? 0) + 1);
  }
  return [...corpus.documents.keys()]
    .filter((id) => id !== document)
    .map((id) => ({ id, relations: common.get(id) ?? 0 }))
    .sort((a, b) => b.relations - a.relations)
    .slice(0, most)
    .map(({ id }) => id);
}
