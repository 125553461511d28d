import { hashFeatures } from './hash.ts';
import { NONE, type State } from './state.ts';

/** Most features of one state. */
export const TRANSITION_FEATURES = 100;

const NO_WORD = 0x1d7a3;
const ROOT_WORD = 0x3c915;
const ROOT_TAG = 70;
const NO_TAG = 71;
const NO_LABEL = 99;

/** Distance in words, in a few steps. */
function distance(from: number, to: number): number {
  if (from === NONE || to === NONE) return 0;
  const d = to - from;
  return d < 6 ? d : d < 9 ? 6 : d < 14 ? 7 : 8;
}

/**
 * Features of a state for choosing the next transition: those of Zhang and Nivre (2011) carried over to the
 * arc-hybrid system, whose focus is s1, s0 and b0. Names: w word, t tag, l and r outermost children on either side,
 * 2 for the second outermost, d its label, v how many children, L and R the labels of all children on a side.
 * @returns how many were written to `out`
 */
export function transitionFeatures(state: State, out: Int32Array): number {
  const { count, tags, labels, left1, left2, right1, right2, lefts, rights, leftSet, rightSet } = state;
  const { lower } = state.words;
  const word = (i: number): number => (i < 0 || i > count ? NO_WORD : i < count ? lower[i]! : ROOT_WORD);
  const tag = (i: number): number => (i < 0 || i > count ? NO_TAG : i < count ? tags[i]! : ROOT_TAG);
  const label = (i: number): number => (i < 0 ? NO_LABEL : labels[i]!);
  const s0 = state.top(0);
  const s1 = state.top(1);
  const b0 = state.front;
  const has1 = s1 !== NONE;
  const s0w = Math.imul(word(s0), 0x2545f491);
  const s0t = Math.imul(tag(s0), 0x7ed558cd);
  const s1w = Math.imul(word(s1), 0x5bd1e995);
  const s1t = Math.imul(tag(s1), 0x4f1bbcdd);
  const s2t = Math.imul(tag(state.top(2)), 0x165667b1);
  const b0w = Math.imul(word(b0), 0x6b43a9b5);
  const b0t = Math.imul(tag(b0), 0x3c6ef373);
  const b1w = Math.imul(word(b0 + 1), 0x38495ab5);
  const b1t = Math.imul(tag(b0 + 1), 0x510e527f);
  const b2w = Math.imul(word(b0 + 2), 0x1b873593);
  const b2t = Math.imul(tag(b0 + 2), 0x1f83d9ab);
  const b3t = Math.imul(tag(b0 + 3), 0x68e31da5);
  const d = Math.imul(distance(s0, b0) + 1, 0x2c1b3c6d);
  const e = Math.imul(distance(s1, s0) + 1, 0x297a2d39);
  const s0l = left1[s0]!;
  const s0l2 = left2[s0]!;
  const s0r = right1[s0]!;
  const s0r2 = right2[s0]!;
  const s1l = has1 ? left1[s1]! : NONE;
  const s1r = has1 ? right1[s1]! : NONE;
  const s1r2 = has1 ? right2[s1]! : NONE;
  const b0l = left1[b0]!;
  const b0l2 = left2[b0]!;
  const s0lt = Math.imul(tag(s0l), 0x0fe1dc2b);
  const s0rt = Math.imul(tag(s0r), 0x33a1c5e7);
  const s1lt = Math.imul(tag(s1l), 0x44b2d1f9);
  const s1rt = Math.imul(tag(s1r), 0x55c3e20b);
  const b0lt = Math.imul(tag(b0l), 0x66d4f31d);
  const s0lw = Math.imul(word(s0l), 0x77e6042f);
  const s0rw = Math.imul(word(s0r), 0x08f71541);
  const s0ld = Math.imul(label(s0l), 0x1a082653);
  const s0rd = Math.imul(label(s0r), 0x2b193765);
  const s1ld = Math.imul(label(s1l), 0x3c2a4877);
  const s1rd = Math.imul(label(s1r), 0x4d3b5989);
  const b0ld = Math.imul(label(b0l), 0x5e4c6a9b);
  const s0v = Math.imul(lefts[s0]! * 4 + rights[s0]!, 0x6f5d7bad);
  const s1v = has1 ? Math.imul(lefts[s1]! * 4 + rights[s1]!, 0x006e8cbf) : 0;
  const b0v = Math.imul(lefts[b0]!, 0x117f9dd1);
  const s0L = Math.imul(leftSet[s0]!, 0x2290aee3);
  const s0R = Math.imul(rightSet[s0]!, 0x33a1bff5);
  const s1L = has1 ? Math.imul(leftSet[s1]!, 0x44b2d107) : 0;
  const s1R = has1 ? Math.imul(rightSet[s1]!, 0x55c3e219) : 0;
  const b0L = Math.imul(leftSet[b0]!, 0x66d4f32b);
  const second = 0x77e6043d;
  const s0t_b0t = s0t + b0t;
  const s1t_s0t = s1t + s0t;
  const three = s1t + s0t + b0t;
  let n = 0;
  out[n++] = 0;
  // one word
  out[n++] = s0w;
  out[n++] = s0t;
  out[n++] = s0w + s0t;
  out[n++] = s1w;
  out[n++] = s1t;
  out[n++] = s1w + s1t;
  out[n++] = b0w;
  out[n++] = b0t;
  out[n++] = b0w + b0t;
  out[n++] = b1w + b1t;
  out[n++] = b1t;
  out[n++] = b2w + b2t;
  out[n++] = s2t;
  // two words
  out[n++] = s0t_b0t;
  out[n++] = s1t_s0t;
  out[n++] = s0w + b0w;
  out[n++] = s0w + b0w + s0t;
  out[n++] = s0w + b0w + b0t;
  out[n++] = s0w + s0t_b0t;
  out[n++] = s0t_b0t + b0w;
  out[n++] = s1w + s0w;
  out[n++] = s1w + s1t_s0t;
  out[n++] = s1t_s0t + s0w;
  out[n++] = s1w + b0w;
  out[n++] = s1t + b0t;
  out[n++] = b0w + b1w;
  out[n++] = b0t + b1t;
  out[n++] = b0w + b1t;
  out[n++] = s0w + b1t;
  // three and four words
  out[n++] = three;
  out[n++] = s1w + s0t_b0t;
  out[n++] = s1t + s0w + b0t;
  out[n++] = s1t_s0t + b0w;
  out[n++] = s0t_b0t + b1t;
  out[n++] = s0t_b0t + b1t + b2t;
  out[n++] = three + b1t;
  out[n++] = b0t + b1t + b2t;
  out[n++] = b0t + b1t + b2t + b3t;
  out[n++] = s2t + s1t_s0t;
  out[n++] = s2t + three;
  out[n++] = s0w + b0t + b1t;
  out[n++] = s0t + b0w + b1t;
  // distance
  out[n++] = s0w + d;
  out[n++] = s0t + d;
  out[n++] = b0w + d;
  out[n++] = b0t + d;
  out[n++] = s0t_b0t + d;
  out[n++] = s1t_s0t + e;
  out[n++] = s1w + s0w + e;
  out[n++] = three + d + e;
  // children and their labels
  out[n++] = s0t_b0t + s0lt;
  out[n++] = s0t_b0t + s0rt;
  out[n++] = s0t_b0t + b0lt;
  out[n++] = s1t_s0t + s0lt;
  out[n++] = s1t_s0t + s0rt;
  out[n++] = s1t_s0t + s1rt;
  out[n++] = s1t_s0t + s1lt;
  out[n++] = three + s0rt;
  out[n++] = three + s1rt;
  out[n++] = three + b0lt;
  out[n++] = s0lw + s0t;
  out[n++] = s0lw + s0w + b0t;
  out[n++] = s0lw + s1w + s0t;
  out[n++] = s0rw + s0t;
  out[n++] = Math.imul(word(s1r), 0x08f71541) + s1t;
  out[n++] = Math.imul(word(b0l), 0x08f71541) + b0t;
  out[n++] = s0t + s0ld + Math.imul(label(s0l2), second);
  out[n++] = s0t + s0rd + Math.imul(label(s0r2), second);
  out[n++] = s1t + s1rd + Math.imul(label(s1r2), second);
  out[n++] = s1t + s1ld + s1lt;
  out[n++] = b0t + b0ld + Math.imul(label(b0l2), second);
  out[n++] = s0t + s0lt + Math.imul(tag(s0l2), second);
  out[n++] = s0t + s0rt + Math.imul(tag(s0r2), second);
  out[n++] = s1t + s1rt + Math.imul(tag(s1r2), second);
  out[n++] = b0t + b0lt + Math.imul(tag(b0l2), second);
  // how many children, and which
  out[n++] = s0w + s0v;
  out[n++] = s0t + s0v;
  out[n++] = s1w + s1v;
  out[n++] = s1t + s1v;
  out[n++] = b0t + b0v;
  out[n++] = s0t + s0L + s0R;
  out[n++] = s1t + s1L + s1R;
  out[n++] = s0w + s0R + b0t;
  out[n++] = s1w + s1R + s0t;
  out[n++] = b0w + b0L;
  out[n++] = b0t + b0L + s0t;
  out[n++] = s0t + s0L + b0t;
  hashFeatures(out, n, 0x200);
  return n;
}
