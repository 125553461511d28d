import { hashFeatures, template as T } from './hash.ts';
import type { Words } from './words.ts';

/** Most features of one word. */
export const TAG_FEATURES = 40;

const START = 0x51f3a7;
const END = 0x7a21c5;

/**
 * Features of the word at `i` for the tagger, given the tags of the words before it. Collins (2002) after
 * Ratnaparkhi (1996): forms, affixes, shape, the tags of the two words before, the words around.
 * @returns how many were written to `out`
 */
export function tagFeatures(words: Words, tags: Int32Array, i: number, out: Int32Array): number {
  const { count, lower, shape, suffix2, suffix3, suffix4, prefix1, prefix3 } = words;
  const w = Math.imul(lower[i]!, 0x2545f491);
  const p1 = Math.imul(i > 0 ? lower[i - 1]! : START, 0x5bd1e995);
  const p2 = Math.imul(i > 1 ? lower[i - 2]! : START, 0x1b873593);
  const n1 = Math.imul(i + 1 < count ? lower[i + 1]! : END, 0x6b43a9b5);
  const n2 = Math.imul(i + 2 < count ? lower[i + 2]! : END, 0x38495ab5);
  const t1 = Math.imul(i > 0 ? tags[i - 1]! + 1 : 70, 0x7ed558cd);
  const t2 = Math.imul(i > 1 ? tags[i - 2]! + 1 : 70, 0x4f1bbcdd);
  const s = Math.imul(shape[i]! + (i === 0 ? 64 : 0), 0x165667b1);
  const e2 = Math.imul(suffix2[i]!, 0x3c6ef373);
  const e3 = Math.imul(suffix3[i]!, 0x510e527f);
  const n1e2 = Math.imul(i + 1 < count ? suffix2[i + 1]! : END, 0x1f83d9ab);
  const n1e3 = i + 1 < count ? suffix3[i + 1]! : END;
  let n = 0;
  out[n++] = T(301);
  out[n++] = w + T(302);
  out[n++] = w + s + T(303);
  out[n++] = e2 + T(304);
  out[n++] = e3 + T(305);
  out[n++] = suffix4[i]! + T(306);
  out[n++] = e3 + s + T(307);
  out[n++] = prefix1[i]! + T(308);
  out[n++] = prefix3[i]! + T(309);
  out[n++] = s + T(310);
  out[n++] = t1 + T(311);
  out[n++] = t1 + t2 + T(312);
  out[n++] = t1 + w + T(313);
  out[n++] = p1 + T(314);
  out[n++] = p2 + T(315);
  out[n++] = n1 + T(316);
  out[n++] = n2 + T(317);
  out[n++] = p1 + w + T(318);
  out[n++] = w + n1 + T(319);
  out[n++] = p1 + n1 + T(320);
  out[n++] = t1 + n1 + T(321);
  out[n++] = Math.imul(i > 0 ? suffix3[i - 1]! : START, 0x68e31da5) + t1 + T(322);
  out[n++] = n1e3 + T(323);
  out[n++] = Math.imul(i + 1 < count ? shape[i + 1]! + 1 : 90, 0x2c1b3c6d) + s + T(324);
  out[n++] = n1e2 + e2 + T(325);
  out[n++] = t1 + t2 + e2 + T(326);
  out[n++] = Math.imul(i + 2 < count ? suffix2[i + 2]! : END, 0x297a2d39) + n1e2 + T(327);
  out[n++] = n1 + n2 + T(328);
  out[n++] = t1 + t2 + w + T(329);
  out[n++] = t1 + n1e3 + T(330);
  hashFeatures(out, n);
  return n;
}
