/** A random sample of a graph's passages, stratified by family, for one who judges whether each is right. */
import { randomLcg } from 'd3';
import { readersOf, OWN_READER } from '../../model/claim.ts';
import type { GraphClaim, GraphEdge, GraphFile } from '../../model/graphFile.ts';
import type { Family } from '../../model/relations.ts';
import { FAMILIES } from '../../model/relations.ts';

export interface Sampled {
  readonly claim: GraphClaim;
  readonly edge: GraphEdge;
}

/** The claims of one family: how many there are, and those that are judged, in random order. */
export interface Stratum {
  readonly family: Family;
  readonly size: number;
  readonly sample: readonly Sampled[];
}

/**
 * Draws without replacement, from each family in proportion, at least one of each that occurs.
 * @param graph as it was read: without decisions. What others read in it is not asked about
 * @param seed a whole number, not 0: the same seed draws the same passages of the same graph
 * @param size how many, all families together; all claims where there are fewer
 */
export function sampleOf(graph: GraphFile, seed: number, size: number): Stratum[] {
  const random = randomLcg(scattered(seed));
  const all = FAMILIES.map((family) => ({
    family,
    claims: graph.edges.flatMap((edge) =>
      edge.attributes.family === family
        ? edge.attributes.claims
            .filter((claim) => readersOf(claim).includes(OWN_READER))
            .map((claim) => ({ claim, edge }))
        : [],
    ),
  })).filter(({ claims }) => claims.length > 0);
  const shares = allocate(
    all.map(({ claims }) => claims.length),
    size,
  );
  return all.map(({ family, claims }, at) => ({
    family,
    size: claims.length,
    sample: drawn(claims, shares[at]!, random),
  }));
}

/** A seed far from those of its neighbours, whose numbers would run beside its own (the last steps of MurmurHash3). */
function scattered(seed: number): number {
  let bits = Math.imul(seed ^ (seed >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** The passages in the order in which they are judged: the families in turn, so that the first ones tell of all. */
export function inTurn(strata: readonly Stratum[]): Sampled[] {
  const placed = strata.flatMap(({ sample }) =>
    sample.map((sampled, at) => ({ sampled, place: (at + 0.5) / sample.length })),
  );
  return placed.sort((a, b) => a.place - b.place).map(({ sampled }) => sampled);
}

/**
 * How many of each stratum: in proportion to their sizes, rounded by largest remainders, at least one of each.
 * @param sizes none of them 0
 */
export function allocate(sizes: readonly number[], wanted: number): number[] {
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const total = Math.max(sizes.length, Math.min(wanted, all));
  const quota = sizes.map((size) => (total * size) / all);
  const given = quota.map((share) => Math.max(1, Math.floor(share)));
  const best = (fits: (at: number) => boolean, want: (at: number) => number): number =>
    sizes.reduce((found, _, at) => (fits(at) && (found < 0 || want(at) > want(found)) ? at : found), -1);
  for (let left = total - given.reduce((sum, count) => sum + count, 0); left !== 0; left -= Math.sign(left)) {
    const at =
      left > 0
        ? best(
            (index) => given[index]! < sizes[index]!,
            (index) => quota[index]! - given[index]!,
          )
        : best(
            (index) => given[index]! > 1,
            (index) => given[index]! - quota[index]!,
          );
    if (at < 0) break;
    given[at]! += Math.sign(left);
  }
  return given;
}

/** So many of a list, each as likely as the other (the first steps of Fisher and Yates). */
function drawn<T>(list: readonly T[], count: number, random: () => number): T[] {
  const left = [...list];
  for (let at = 0; at < count; at += 1) {
    const other = at + Math.floor(random() * (left.length - at));
    [left[at], left[other]] = [left[other]!, left[at]!];
  }
  return left.slice(0, count);
}
