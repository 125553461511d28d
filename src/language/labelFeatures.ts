import { hashFeatures } from './hash.ts';
import type { State } from './state.ts';

/** Most features of one arc. */
export const LABEL_FEATURES = 64;

/**
 * Features of the arc from `head` to `child` for choosing its label, in a state (or a tree, when all is done) that
 * holds what is known of both.
 * @returns how many were written to `out`
 */
export function labelFeatures(state: State, head: number, child: number, out: Int32Array): number {
  const { count, tags, labels, left1, left2, right1, right2, leftSet, rightSet } = state;
  const { lower, suffix3, shape } = state.words;
  const word = (i: number): number => (i < 0 || i > count ? 0x1d7a3 : i < count ? lower[i]! : 0x3c915);
  const tag = (i: number): number => (i < 0 || i > count ? 71 : i < count ? tags[i]! : 70);
  const label = (i: number): number => (i < 0 ? 99 : labels[i]!);
  const side = child < head ? 0x77e6043d : 0;
  const hw = Math.imul(word(head), 0x2545f491);
  const ht = Math.imul(tag(head), 0x7ed558cd);
  const cw = Math.imul(word(child), 0x5bd1e995);
  const ct = Math.imul(tag(child), 0x4f1bbcdd);
  const gap = Math.imul(Math.min(4, Math.abs(head - child)), 0x165667b1);
  const l1 = left1[child]!;
  const l2 = left2[child]!;
  const r1 = right1[child]!;
  const hl = left1[head]!;
  const hr = right1[head]!;
  const l1w = Math.imul(word(l1), 0x6b43a9b5);
  const cL = Math.imul(leftSet[child]!, 0x3c6ef373);
  const hL = Math.imul(leftSet[head]!, 0x38495ab5);
  const hR = Math.imul(rightSet[head]!, 0x510e527f);
  const hld = Math.imul(label(hl), 0x1b873593);
  const hrd = Math.imul(label(hr), 0x1f83d9ab);
  const cs = Math.imul(suffix3[child]!, 0x68e31da5);
  const base = ht + ct + side;
  let n = 0;
  out[n++] = base;
  out[n++] = base + gap;
  out[n++] = hw + base;
  out[n++] = cw + base;
  out[n++] = cw + hw + side;
  out[n++] = cw + side;
  out[n++] = hw + side;
  out[n++] = hw + ct + gap + side;
  out[n++] = cw + ht + gap + side;
  out[n++] = l1w + ht + ct;
  out[n++] = l1w + hw + ct;
  out[n++] = l1w + cw + ht;
  out[n++] = Math.imul(tag(l1), 0x2c1b3c6d) + Math.imul(tag(l2), 0x297a2d39) + base;
  out[n++] = Math.imul(label(l1), 0x2c1b3c6d) + Math.imul(label(l2), 0x297a2d39) + base;
  out[n++] = Math.imul(word(l2), 0x2c1b3c6d) + ct + ht;
  out[n++] = cL + base;
  out[n++] = cL + Math.imul(rightSet[child]!, 0x2c1b3c6d) + base;
  out[n++] = Math.imul(label(r1), 0x2c1b3c6d) + Math.imul(tag(r1), 0x297a2d39) + base;
  out[n++] = hL + base;
  out[n++] = hR + base;
  out[n++] = hL + cw + side;
  out[n++] = hld + hrd + base;
  out[n++] = hrd + Math.imul(label(right2[head]!), 0x297a2d39) + base;
  out[n++] = Math.imul(word(hl), 0x2c1b3c6d) + base;
  out[n++] = Math.imul(word(hr), 0x2c1b3c6d) + base;
  out[n++] = hw + hR + ct;
  out[n++] = Math.imul(tag(child - 1), 0x2c1b3c6d) + base;
  out[n++] = Math.imul(tag(child + 1), 0x2c1b3c6d) + base;
  out[n++] = Math.imul(tag(head - 1), 0x2c1b3c6d) + base;
  out[n++] = Math.imul(tag(head + 1), 0x2c1b3c6d) + base;
  out[n++] = Math.imul(word(child - 1), 0x2c1b3c6d) + base;
  out[n++] = Math.imul(word(child + 1), 0x2c1b3c6d) + base;
  out[n++] = cs + base;
  out[n++] = cs + hw + side;
  out[n++] = Math.imul(shape[child]! + 1, 0x2c1b3c6d) + base;
  hashFeatures(out, n, 0x300);
  return n;
}
