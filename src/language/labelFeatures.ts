import { finish, mix } from './hash.ts';
import { NONE, type State } from './state.ts';

/** Most features of one arc. */
export const LABEL_FEATURES = 64;

const word = (state: State, i: number): number =>
  i < 0 || i > state.count ? 0x1d7 : i < state.count ? state.words.lower[i]! : 0x3c91;
const tag = (state: State, i: number): number =>
  i < 0 || i > state.count ? 71 : i < state.count ? state.tags[i]! : 70;
const label = (state: State, i: number): number => (i === NONE ? 99 : state.labels[i]!);

/**
 * Features of the arc from `head` to `child` for choosing its label, in a state (or a tree, when all is done) that
 * holds what is known of both.
 * @returns how many were written to `out`
 */
export function labelFeatures(state: State, head: number, child: number, out: Int32Array): number {
  const { left1, left2, right1, right2, leftSet, rightSet } = state;
  const hw = word(state, head);
  const ht = tag(state, head);
  const cw = word(state, child);
  const ct = tag(state, child);
  const side = child < head ? 1 : 0;
  const gap = Math.min(4, Math.abs(head - child));
  const l1 = left1[child]!;
  const l2 = left2[child]!;
  const r1 = right1[child]!;
  const hl = left1[head]!;
  const hr = right1[head]!;
  const hr2 = right2[head]!;
  const cs = state.words.suffix3[child]!;
  const base = mix(ht * 128 + ct, side);
  let n = 0;
  let f = 200;
  const add = (h: number): void => {
    out[n++] = finish(h);
  };
  add(mix(++f, base));
  add(mix(mix(++f, base), gap));
  add(mix(mix(++f, hw), base));
  add(mix(mix(++f, cw), base));
  add(mix(mix(mix(++f, cw), hw), side));
  add(mix(mix(++f, cw), side));
  add(mix(mix(++f, hw), side));
  add(mix(mix(mix(++f, hw), ct), gap));
  add(mix(mix(mix(++f, cw), ht), gap));
  add(mix(mix(mix(++f, word(state, l1)), ht), ct));
  add(mix(mix(mix(++f, word(state, l1)), hw), ct));
  add(mix(mix(mix(++f, word(state, l1)), cw), ht));
  add(mix(mix(mix(++f, tag(state, l1)), tag(state, l2)), base));
  add(mix(mix(mix(++f, label(state, l1)), label(state, l2)), base));
  add(mix(mix(mix(++f, word(state, l2)), ct), ht));
  add(mix(mix(++f, leftSet[child]!), base));
  add(mix(mix(mix(++f, leftSet[child]!), rightSet[child]!), base));
  add(mix(mix(mix(++f, label(state, r1)), tag(state, r1)), base));
  add(mix(mix(++f, leftSet[head]!), base));
  add(mix(mix(++f, rightSet[head]!), base));
  add(mix(mix(mix(++f, leftSet[head]!), cw), side));
  add(mix(mix(mix(++f, label(state, hl)), label(state, hr)), base));
  add(mix(mix(mix(++f, label(state, hr)), label(state, hr2)), base));
  add(mix(mix(mix(++f, word(state, hl)), tag(state, hl)), base));
  add(mix(mix(mix(++f, word(state, hr)), tag(state, hr)), base));
  add(mix(mix(mix(++f, hw), rightSet[head]!), ct));
  add(mix(mix(++f, tag(state, child - 1)), base));
  add(mix(mix(++f, tag(state, child + 1)), base));
  add(mix(mix(++f, tag(state, head - 1)), base));
  add(mix(mix(++f, tag(state, head + 1)), base));
  add(mix(mix(++f, word(state, child - 1)), base));
  add(mix(mix(++f, word(state, child + 1)), base));
  add(mix(mix(++f, cs), base));
  add(mix(mix(mix(++f, cs), hw), side));
  add(mix(mix(++f, state.words.shape[child]!), base));
  return n;
}
