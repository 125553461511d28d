import { hashFeatures, template as T } from './hash.ts';
import { NONE, type State } from './state.ts';

/** Most features of one arc. */
export const LABEL_FEATURES = 72;
/** So many children on either side are looked at one by one. */
const CHILDREN = 6;

/**
 * Features of the arc from `head` to `child` for choosing its label, in a state (or a tree, when all is done) that
 * holds what is known of both.
 * @returns how many were written to `out`
 */
export function labelFeatures(state: State, head: number, child: number, out: Int32Array): number {
  const { labels, left1, left2, right1, right2, leftSet, rightSet } = state;
  const { lower, suffix3, shape } = state.words;
  const side = child < head ? 0x77e6043d : 0;
  const hw = Math.imul(state.word(head), 0x2545f491);
  const ht = Math.imul(state.tag(head), 0x7ed558cd);
  const cw = Math.imul(state.word(child), 0x5bd1e995);
  const ct = Math.imul(state.tag(child), 0x4f1bbcdd);
  const gap = Math.imul(Math.min(4, Math.abs(head - child)), 0x165667b1);
  const cL = Math.imul(leftSet[child]!, 0x3c6ef373);
  const hL = Math.imul(leftSet[head]!, 0x38495ab5);
  const hR = Math.imul(rightSet[head]!, 0x510e527f);
  const cs = Math.imul(suffix3[child]!, 0x68e31da5);
  const base = ht + ct + side;
  const [first, second] = [0x2c1b3c6d, 0x297a2d39];
  let n = 0;
  out[n++] = base + T(200);
  out[n++] = base + gap + T(201);
  out[n++] = hw + base + T(202);
  out[n++] = cw + base + T(203);
  out[n++] = cw + hw + side + T(204);
  out[n++] = cw + side + T(205);
  out[n++] = hw + side + T(206);
  out[n++] = hw + ct + gap + side + T(207);
  out[n++] = cw + ht + gap + side + T(208);
  out[n++] = cL + base + T(209);
  out[n++] = hL + base + T(210);
  out[n++] = hR + base + T(211);
  out[n++] = hL + cw + side + T(212);
  out[n++] = hw + hR + ct + T(213);
  out[n++] = Math.imul(state.tag(child - 1), first) + base + T(214);
  out[n++] = Math.imul(state.tag(child + 1), first) + base + T(215);
  out[n++] = Math.imul(state.tag(head - 1), first) + base + T(216);
  out[n++] = Math.imul(state.tag(head + 1), first) + base + T(217);
  out[n++] = Math.imul(state.word(child - 1), first) + base + T(218);
  out[n++] = Math.imul(state.word(child + 1), first) + base + T(219);
  out[n++] = cs + base + T(220);
  out[n++] = cs + hw + side + T(221);
  out[n++] = Math.imul(shape[child]! + 1, first) + base + T(222);
  const l1 = left1[child]!;
  if (l1 !== NONE) {
    const w = Math.imul(state.word(l1), 0x6b43a9b5);
    const l2 = left2[child]!;
    out[n++] = w + ht + ct + T(230);
    out[n++] = w + hw + ct + T(231);
    out[n++] = w + cw + ht + T(232);
    out[n++] = Math.imul(state.tag(l1), first) + Math.imul(state.tag(l2), second) + base + T(233);
    out[n++] = Math.imul(labels[l1]!, first) + Math.imul(state.label(l2), second) + base + T(234);
    if (l2 !== NONE) out[n++] = Math.imul(state.word(l2), first) + ct + ht + T(235);
  }
  const r1 = right1[child]!;
  if (r1 !== NONE) {
    out[n++] = cL + Math.imul(rightSet[child]!, first) + base + T(240);
    out[n++] = Math.imul(labels[r1]!, first) + Math.imul(state.tag(r1), second) + base + T(241);
  }
  const hl = left1[head]!;
  const hr = right1[head]!;
  if (hl !== NONE) {
    out[n++] = Math.imul(labels[hl]!, 0x1b873593) + Math.imul(state.label(hr), 0x1f83d9ab) + base + T(245);
    out[n++] = Math.imul(state.word(hl), first) + base + T(246);
  }
  if (hr !== NONE) {
    out[n++] = Math.imul(labels[hr]!, first) + Math.imul(state.label(right2[head]!), second) + base + T(250);
    out[n++] = Math.imul(state.word(hr), first) + base + T(251);
  }
  for (let c = l1, seen = 0; c !== NONE && seen < CHILDREN; c = state.inner[c]!, seen++) {
    out[n++] = Math.imul(labels[c]!, first) + base + T(260);
    out[n++] = Math.imul(labels[c]!, first) + Math.imul(lower[c]!, second) + side + ct + T(261);
  }
  for (let c = r1, seen = 0; c !== NONE && seen < CHILDREN; c = state.inner[c]!, seen++)
    out[n++] = Math.imul(labels[c]!, first) + base + T(262);
  hashFeatures(out, n);
  return n;
}
