/** What one document tells of one edge: one claim for each passage, and the readings of others beside it. */
import { OWN_READER } from '../model/claim.ts';
import type { GraphClaim } from '../model/graphFile.ts';
import { compare } from './order.ts';

/** Joins the parts of keys and claim ids: it stands in no slug, and addresses hold it as it is. */
export const JOINT = '~';

/** As firm and of the same speaker, in order of place. */
interface Alike {
  readonly claims: GraphClaim[];
  /** How far each and those before it reach: the first that reaches beyond a place is found by halving. */
  readonly reach: number[];
}

export class Told {
  private readonly found = new Map<string, GraphClaim>();
  /** Of readings alone, and made for the first of them. */
  private alike: Map<string, Alike> | null = null;
  /** Who reads so, by claim, where others do. */
  private readonly readers = new Map<string, Set<string>>();
  /** The next number of a passage on which several stand, by the id of its first. */
  private readonly numbers = new Map<string, number>();

  /** In no order. */
  claims(): GraphClaim[] {
    return [...this.found.values()].map((claim) => {
      const readBy = this.readers.get(claim.id);
      return readBy ? Object.assign({}, claim, { readBy: [...readBy] }) : claim;
    });
  }

  /** Adds what Edgewise reads itself, all of it before any reading: of two on one passage the one that marks more of it stays. */
  own(claim: GraphClaim): void {
    const known = this.found.get(claim.id);
    if (!known || isBetter(claim, known)) this.found.set(claim.id, claim);
  }

  /**
   * Adds what another reads: one that agrees with a claim on the same words (as firm, of the same speaker) is named beside it; any
   * other is a claim of its own, whatever else stands on its passage: a reading never overwrites another.
   */
  reading(claim: GraphClaim, reader: string): void {
    const { claims, reach } = this.likeOf(claim);
    const { start, end } = claim.passage;
    const at = firstAbove(reach, start);
    const agrees = claims[at];
    if (agrees && agrees.passage.start < end) {
      const readers = this.readers.get(agrees.id) ?? new Set([OWN_READER]);
      this.readers.set(agrees.id, readers.add(reader));
      return;
    }
    let number = this.numbers.get(claim.id) ?? 1;
    const free = (): string => (number === 1 ? claim.id : `${claim.id}${JOINT}${number}`);
    while (this.found.has(free())) number += 1;
    this.numbers.set(claim.id, number + 1);
    const id = free();
    const added = { ...claim, id };
    this.found.set(id, added);
    this.readers.set(id, new Set([reader]));
    // It overlaps none of them: those before it end before it, those after it begin after it.
    claims.splice(at, 0, added);
    reach.splice(at, 0, end);
  }

  private likeOf({ mode, by }: GraphClaim): Alike {
    if (this.alike === null) {
      this.alike = new Map();
      for (const own of [...this.found.values()].sort(byPlace)) {
        const { claims, reach } = this.likeOf(own);
        claims.push(own);
        reach.push(Math.max(reach.at(-1) ?? 0, own.passage.end));
      }
    }
    const key = `${mode} ${by ?? ''}`;
    const known = this.alike.get(key) ?? { claims: [], reach: [] };
    this.alike.set(key, known);
    return known;
  }
}

/** Place of the first number above a bound in a list that does not fall; the list's length if there is none. */
function firstAbove(list: readonly number[], bound: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! > bound) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** More spans first, then the earlier trigger, then the rule's name: a choice that no order of the claims changes. */
function isBetter(a: GraphClaim, b: GraphClaim): boolean {
  const first = ({ spans }: GraphClaim): number => spans.trigger?.start ?? Infinity;
  const order = marked(b) - marked(a) || first(a) - first(b) || compare(JSON.stringify(a), JSON.stringify(b));
  return order < 0;
}

const marked = ({ spans }: GraphClaim): number => Object.keys(spans).length;

export const byPlace = (a: GraphClaim, b: GraphClaim): number =>
  compare(a.passage.document, b.passage.document) ||
  a.passage.start - b.passage.start ||
  a.passage.end - b.passage.end;
