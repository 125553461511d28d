import { finish, mix } from './hash.ts';
import { NONE, type State } from './state.ts';

/** Most features of one state. */
export const TRANSITION_FEATURES = 96;

const ROOT_WORD = 0x3c91;
const NO_WORD = 0x1d7;
const ROOT_TAG = 70;
const NO_TAG = 71;

const word = (state: State, i: number): number =>
  i < 0 ? NO_WORD : i < state.count ? state.words.lower[i]! : i === state.count ? ROOT_WORD : NO_WORD;
const tag = (state: State, i: number): number =>
  i < 0 ? NO_TAG : i < state.count ? state.tags[i]! : i === state.count ? ROOT_TAG : NO_TAG;
const label = (state: State, i: number): number => (i === NONE ? 99 : state.labels[i]!);
const child = (children: Int32Array, i: number): number => (i === NONE ? NONE : children[i]!);

/** Distance in words, in a few steps. */
function distance(from: number, to: number): number {
  if (from === NONE || to === NONE) return 0;
  const d = Math.abs(to - from);
  return d < 6 ? d : d < 9 ? 6 : d < 14 ? 7 : 8;
}

/**
 * Features of a state for choosing the next transition: those of Zhang and Nivre (2011) carried over to the
 * arc-hybrid system, whose focus is s1, s0 and b0.
 * @returns how many were written to `out`
 */
export function transitionFeatures(state: State, out: Int32Array): number {
  const s0 = state.top(0);
  const s1 = state.top(1);
  const s2 = state.top(2);
  const b0 = state.front;
  const s0w = word(state, s0);
  const s0t = tag(state, s0);
  const s1w = word(state, s1);
  const s1t = tag(state, s1);
  const s2t = tag(state, s2);
  const b0w = word(state, b0);
  const b0t = tag(state, b0);
  const b1w = word(state, b0 + 1);
  const b1t = tag(state, b0 + 1);
  const b2t = tag(state, b0 + 2);
  const b2w = word(state, b0 + 2);
  const b3t = tag(state, b0 + 3);
  const d = distance(s0, b0);
  const e = distance(s1, s0);
  const s0l = child(state.left1, s0);
  const s0l2 = child(state.left2, s0);
  const s0r = child(state.right1, s0);
  const s0r2 = child(state.right2, s0);
  const s1l = child(state.left1, s1);
  const s1r = child(state.right1, s1);
  const s1r2 = child(state.right2, s1);
  const b0l = child(state.left1, b0);
  const b0l2 = child(state.left2, b0);
  const s0lt = tag(state, s0l);
  const s0rt = tag(state, s0r);
  const s1lt = tag(state, s1l);
  const s1rt = tag(state, s1r);
  const b0lt = tag(state, b0l);
  const s0v = s0 === NONE ? 0 : state.lefts[s0]! * 4 + state.rights[s0]!;
  const s1v = s1 === NONE ? 0 : state.lefts[s1]! * 4 + state.rights[s1]!;
  const b0v = b0 > state.count ? 0 : state.lefts[b0]!;
  const s0L = s0 === NONE ? 0 : state.leftSet[s0]!;
  const s0R = s0 === NONE ? 0 : state.rightSet[s0]!;
  const s1L = s1 === NONE ? 0 : state.leftSet[s1]!;
  const s1R = s1 === NONE ? 0 : state.rightSet[s1]!;
  const b0L = state.leftSet[b0]!;
  let n = 0;
  let f = 0;
  const add = (h: number): void => {
    out[n++] = finish(h);
  };
  add(++f);
  // one word
  add(mix(++f, s0w));
  add(mix(++f, s0t));
  add(mix(mix(++f, s0w), s0t));
  add(mix(++f, s1w));
  add(mix(++f, s1t));
  add(mix(mix(++f, s1w), s1t));
  add(mix(++f, b0w));
  add(mix(++f, b0t));
  add(mix(mix(++f, b0w), b0t));
  add(mix(mix(++f, b1w), b1t));
  add(mix(++f, b1t));
  add(mix(mix(++f, b2w), b2t));
  add(mix(++f, s2t));
  // two words
  const s0b0 = mix(mix(++f, s0t), b0t);
  const s1s0 = mix(mix(++f, s1t), s0t);
  add(s0b0);
  add(s1s0);
  add(mix(mix(++f, s0w), b0w));
  add(mix(mix(mix(++f, s0w), b0w), s0t));
  add(mix(mix(mix(++f, s0w), b0w), b0t));
  add(mix(mix(mix(++f, s0w), s0t), b0t));
  add(mix(mix(mix(++f, s0t), b0w), b0t));
  add(mix(mix(++f, s1w), s0w));
  add(mix(mix(mix(++f, s1w), s1t), s0t));
  add(mix(mix(mix(++f, s1t), s0w), s0t));
  add(mix(mix(++f, s1w), b0w));
  add(mix(mix(++f, s1t), b0t));
  add(mix(mix(++f, b0w), b1w));
  add(mix(mix(++f, b0t), b1t));
  add(mix(mix(++f, b0w), b1t));
  add(mix(mix(++f, s0w), b1t));
  // three and four words
  const three = mix(mix(mix(++f, s1t), s0t), b0t);
  add(three);
  add(mix(mix(mix(mix(++f, s1w), s0t), b0t), 1));
  add(mix(mix(mix(mix(++f, s1t), s0w), b0t), 1));
  add(mix(mix(mix(mix(++f, s1t), s0t), b0w), 1));
  add(mix(mix(mix(++f, s0t), b0t), b1t));
  add(mix(mix(mix(mix(++f, s0t), b0t), b1t), b2t));
  add(mix(mix(mix(mix(++f, s1t), s0t), b0t), b1t));
  add(mix(mix(mix(++f, b0t), b1t), b2t));
  add(mix(mix(mix(mix(++f, b0t), b1t), b2t), b3t));
  add(mix(mix(mix(++f, s2t), s1t), s0t));
  add(mix(mix(mix(mix(++f, s2t), s1t), s0t), b0t));
  add(mix(mix(mix(++f, s0w), b0t), b1t));
  add(mix(mix(mix(++f, s0t), b0w), b1t));
  // distance
  add(mix(mix(++f, s0w), d));
  add(mix(mix(++f, s0t), d));
  add(mix(mix(++f, b0w), d));
  add(mix(mix(++f, b0t), d));
  add(mix(s0b0, d + 100));
  add(mix(s1s0, e + 100));
  add(mix(mix(mix(++f, s1w), s0w), e));
  add(mix(three, 100 + d * 16 + e));
  // children and their labels
  add(mix(mix(mix(++f, s0t), b0t), s0lt));
  add(mix(mix(mix(++f, s0t), b0t), s0rt));
  add(mix(mix(mix(++f, s0t), b0t), b0lt));
  add(mix(mix(mix(++f, s1t), s0t), s0lt));
  add(mix(mix(mix(++f, s1t), s0t), s0rt));
  add(mix(mix(mix(++f, s1t), s0t), s1rt));
  add(mix(mix(mix(++f, s1t), s0t), s1lt));
  add(mix(mix(mix(mix(++f, s1t), s0t), b0t), s0rt));
  add(mix(mix(mix(mix(++f, s1t), s0t), b0t), s1rt));
  add(mix(mix(mix(mix(++f, s1t), s0t), b0t), b0lt));
  add(mix(mix(++f, word(state, s0l)), s0t));
  add(mix(mix(mix(++f, word(state, s0l)), s0w), b0t));
  add(mix(mix(mix(++f, word(state, s0l)), s1w), s0t));
  add(mix(mix(++f, word(state, s0r)), s0t));
  add(mix(mix(++f, word(state, s1r)), s1t));
  add(mix(mix(++f, word(state, b0l)), b0t));
  add(mix(mix(mix(++f, s0t), label(state, s0l)), label(state, s0l2)));
  add(mix(mix(mix(++f, s0t), label(state, s0r)), label(state, s0r2)));
  add(mix(mix(mix(++f, s1t), label(state, s1r)), label(state, s1r2)));
  add(mix(mix(mix(++f, s1t), label(state, s1l)), s1lt));
  add(mix(mix(mix(++f, b0t), label(state, b0l)), label(state, b0l2)));
  add(mix(mix(mix(++f, s0t), s0lt), tag(state, s0l2)));
  add(mix(mix(mix(++f, s0t), s0rt), tag(state, s0r2)));
  add(mix(mix(mix(++f, s1t), s1rt), tag(state, s1r2)));
  add(mix(mix(mix(++f, b0t), b0lt), tag(state, b0l2)));
  // how many children, and which
  add(mix(mix(++f, s0w), s0v));
  add(mix(mix(++f, s0t), s0v));
  add(mix(mix(++f, s1w), s1v));
  add(mix(mix(++f, s1t), s1v));
  add(mix(mix(++f, b0t), b0v));
  add(mix(mix(mix(++f, s0t), s0L), s0R));
  add(mix(mix(mix(++f, s1t), s1L), s1R));
  add(mix(mix(mix(++f, s0w), s0R), b0t));
  add(mix(mix(mix(++f, s1w), s1R), s0t));
  add(mix(mix(++f, b0w), b0L));
  add(mix(mix(mix(++f, b0t), b0L), s0t));
  add(mix(mix(mix(++f, s0t), s0L), b0t));
  return n;
}
