import type { State } from './state.ts';

/** Places of a memo; a power of two. */
const PLACES = 1024;

/**
 * What was chosen in the states of one sentence, by a hash of all that the choice depends on: branches pass through
 * many states anew. Two entries of one place push each other out.
 */
export class Memo {
  readonly tops = new Int8Array(PLACES);
  readonly seconds = new Int8Array(PLACES);
  readonly topLogs = new Float64Array(PLACES);
  readonly secondLogs = new Float64Array(PLACES);
  private readonly keys = new Int32Array(PLACES);

  clear(): void {
    this.keys.fill(0);
  }

  /**
   * Where the choice for a key is.
   * @param key not 0
   * @returns the place; if nothing is known, its complement (`~place`), for the caller to fill
   */
  find(key: number): number {
    const place = (key ^ (key >>> 10) ^ (key >>> 20)) & (PLACES - 1);
    if (this.keys[place] === key) return place;
    this.keys[place] = key;
    return ~place;
  }
}

const MIX = 0x846ca68b;
const mixed = (hash: number): number => Math.imul(hash ^ (hash >>> 15), MIX);

/** The same for all states with the same `transitionFeatures`; never 0. */
export function transitionKey(state: State): number {
  const { families, front } = state;
  const s0 = state.top(0);
  const s1 = state.top(1);
  let hash = mixed(Math.imul(s0 + 1, 0x7ed558cd) + families[s0]!);
  hash = mixed(hash + s1 + (s1 < 0 ? 0 : families[s1]!));
  hash = mixed(hash + front + families[front]!);
  hash = mixed(hash ^ fourTags(state, front, front + 1, front + 2, front + 3));
  hash = mixed(hash ^ fourTags(state, s0, s1, state.top(2), -1));
  return (hash ^ (hash >>> 16)) | 1;
}

/** The same wherever `labelFeatures` of the arc are; never 0. */
export function labelKey(state: State, head: number, child: number): number {
  const { families } = state;
  let hash = mixed(Math.imul(head + 1, 0x7ed558cd) + families[head]!);
  hash = mixed(hash + child + families[child]!);
  hash = mixed(hash ^ fourTags(state, head - 1, head, head + 1, -1));
  hash = mixed(hash ^ fourTags(state, child - 1, child, child + 1, -1));
  return (hash ^ (hash >>> 16)) | 1;
}

/** The tags at four places as one number; a tag has 7 bits. */
const fourTags = (state: State, a: number, b: number, c: number, d: number): number =>
  state.tag(a) | (state.tag(b) << 7) | (state.tag(c) << 14) | (state.tag(d) << 21);
