import { hashFeatures, template as T } from './hash.ts';
import { NONE, type State } from './state.ts';

/** Most features of one state. */
export const TRANSITION_FEATURES = 100;

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
  const { labels, left1, left2, right1, right2, lefts, rights, leftSet, rightSet } = state;
  const s0 = state.top(0);
  const s1 = state.top(1);
  const b0 = state.front;
  const has1 = s1 !== NONE;
  const s0w = Math.imul(state.word(s0), 0x2545f491);
  const s0t = Math.imul(state.tag(s0), 0x7ed558cd);
  const s1w = Math.imul(state.word(s1), 0x5bd1e995);
  const s1t = Math.imul(state.tag(s1), 0x4f1bbcdd);
  const s2t = Math.imul(state.tag(state.top(2)), 0x165667b1);
  const b0w = Math.imul(state.word(b0), 0x6b43a9b5);
  const b0t = Math.imul(state.tag(b0), 0x3c6ef373);
  const b1w = Math.imul(state.word(b0 + 1), 0x38495ab5);
  const b1t = Math.imul(state.tag(b0 + 1), 0x510e527f);
  const b2w = Math.imul(state.word(b0 + 2), 0x1b873593);
  const b2t = Math.imul(state.tag(b0 + 2), 0x1f83d9ab);
  const b3t = Math.imul(state.tag(b0 + 3), 0x68e31da5);
  const d = Math.imul(distance(s0, b0) + 1, 0x2c1b3c6d);
  const e = Math.imul(distance(s1, s0) + 1, 0x297a2d39);
  const s0v = Math.imul(lefts[s0]! * 4 + rights[s0]!, 0x6f5d7bad);
  const s1v = has1 ? Math.imul(lefts[s1]! * 4 + rights[s1]!, 0x006e8cbf) : 0;
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
  out[n++] = T(0);
  out[n++] = s0w + T(1);
  out[n++] = s0t + T(2);
  out[n++] = s0w + s0t + T(3);
  out[n++] = b0w + T(4);
  out[n++] = b0t + T(5);
  out[n++] = b0w + b0t + T(6);
  out[n++] = b1w + b1t + T(7);
  out[n++] = b1t + T(8);
  out[n++] = b2w + b2t + T(9);
  out[n++] = s0t_b0t + T(10);
  out[n++] = s0w + b0w + T(11);
  out[n++] = s0w + s0t_b0t + T(14);
  out[n++] = s0t_b0t + b0w + T(15);
  out[n++] = b0w + b1w + T(16);
  out[n++] = b0t + b1t + T(17);
  out[n++] = b0w + b1t + T(18);
  out[n++] = s0w + b1t + T(19);
  out[n++] = s0t_b0t + b1t + T(20);
  out[n++] = s0t_b0t + b1t + b2t + T(21);
  out[n++] = b0t + b1t + b2t + T(22);
  out[n++] = b0t + b1t + b2t + b3t + T(23);
  out[n++] = s0w + b0t + b1t + T(24);
  out[n++] = s0t + b0w + b1t + T(25);
  out[n++] = s0w + d + T(26);
  out[n++] = s0t + d + T(27);
  out[n++] = b0w + d + T(28);
  out[n++] = b0t + d + T(29);
  out[n++] = s0t_b0t + d + T(30);
  out[n++] = s0w + s0v + T(31);
  out[n++] = s0t + s0v + T(32);
  out[n++] = s0t + s0L + s0R + T(33);
  out[n++] = s0w + s0R + b0t + T(34);
  out[n++] = s0t + s0L + b0t + T(35);
  out[n++] = b0w + b0L + T(36);
  out[n++] = b0t + b0L + s0t + T(37);
  out[n++] = s1t_s0t + T(38);
  out[n++] = three + T(39);
  out[n++] = three + b1t + T(40);
  out[n++] = s1t_s0t + e + T(41);
  out[n++] = three + d + e + T(42);
  if (s1 !== NONE) {
    out[n++] = s1w + T(43);
    out[n++] = s1t + T(44);
    out[n++] = s1w + s1t + T(45);
    out[n++] = s1w + s0w + T(46);
    out[n++] = s1w + s1t_s0t + T(47);
    out[n++] = s1t_s0t + s0w + T(48);
    out[n++] = s1w + b0w + T(49);
    out[n++] = s1t + b0t + T(50);
    out[n++] = s1w + s0t_b0t + T(51);
    out[n++] = s1t + s0w + b0t + T(52);
    out[n++] = s1t_s0t + b0w + T(53);
    out[n++] = s1w + s1v + T(55);
    out[n++] = s1t + s1v + T(56);
    out[n++] = s1t + s1L + s1R + T(57);
    out[n++] = s1w + s1R + s0t + T(58);
    out[n++] = s2t + T(59);
    out[n++] = s2t + s1t_s0t + T(60);
    out[n++] = s2t + three + T(61);
    out[n++] = s1w + b0w + s0t + T(62);
    out[n++] = s0w + b0w + s1t + T(63);
  }
  const s0l = left1[s0]!;
  if (s0l !== NONE) {
    const t = Math.imul(state.tag(s0l), 0x0fe1dc2b);
    const w = Math.imul(state.word(s0l), 0x77e6042f);
    const l2 = left2[s0]!;
    out[n++] = s0t_b0t + t + T(70);
    out[n++] = s1t_s0t + t + T(71);
    out[n++] = w + s0t + T(72);
    out[n++] = w + s0w + b0t + T(73);
    out[n++] = w + s1w + s0t + T(74);
    out[n++] = s0t + Math.imul(labels[s0l]!, 0x1a082653) + Math.imul(state.label(l2), second) + T(75);
    out[n++] = s0t + t + Math.imul(state.tag(l2), second) + T(76);
  }
  const s0r = right1[s0]!;
  if (s0r !== NONE) {
    const t = Math.imul(state.tag(s0r), 0x33a1c5e7);
    const r2 = right2[s0]!;
    out[n++] = s0t_b0t + t + T(80);
    out[n++] = s1t_s0t + t + T(81);
    out[n++] = three + t + T(82);
    out[n++] = Math.imul(state.word(s0r), 0x08f71541) + s0t + T(83);
    out[n++] = s0t + Math.imul(labels[s0r]!, 0x2b193765) + Math.imul(state.label(r2), second) + T(84);
    out[n++] = s0t + t + Math.imul(state.tag(r2), second) + T(85);
  }
  const b0l = left1[b0]!;
  if (b0l !== NONE) {
    const t = Math.imul(state.tag(b0l), 0x66d4f31d);
    const l2 = left2[b0]!;
    out[n++] = s0t_b0t + t + T(90);
    out[n++] = three + t + T(91);
    out[n++] = Math.imul(state.word(b0l), 0x08f71541) + b0t + T(92);
    out[n++] = b0t + Math.imul(labels[b0l]!, 0x5e4c6a9b) + Math.imul(state.label(l2), second) + T(93);
    out[n++] = b0t + t + Math.imul(state.tag(l2), second) + T(94);
  }
  const s1l = s1 === NONE ? NONE : left1[s1]!;
  if (s1l !== NONE) {
    const t = Math.imul(state.tag(s1l), 0x44b2d1f9);
    out[n++] = s1t_s0t + t + T(100);
    out[n++] = s1t + Math.imul(labels[s1l]!, 0x3c2a4877) + t + T(101);
  }
  const s1r = s1 === NONE ? NONE : right1[s1]!;
  if (s1r !== NONE) {
    const t = Math.imul(state.tag(s1r), 0x55c3e20b);
    const r2 = right2[s1]!;
    out[n++] = s1t_s0t + t + T(105);
    out[n++] = three + t + T(106);
    out[n++] = Math.imul(state.word(s1r), 0x08f71541) + s1t + T(107);
    out[n++] = s1t + Math.imul(labels[s1r]!, 0x4d3b5989) + Math.imul(state.label(r2), second) + T(108);
    out[n++] = s1t + t + Math.imul(state.tag(r2), second) + T(109);
  }
  hashFeatures(out, n);
  return n;
}
