/** What needs no thought: words with one tag, arcs with one label. Laid out as JSON. */
import { ascii, text } from './model.ts';
import type { SureTags } from './tagger.ts';

/** No label is sure for such an arc. */
export const UNSURE = 255;

/** Place of an arc in the table of sure labels, by the tags of its ends and its direction. */
export const arcKind = (headTag: number, childTag: number, left: boolean): number =>
  (headTag << 7) | (childTag << 1) | (left ? 1 : 0);
export const ARC_KINDS = 64 * 128;

export interface Sure {
  readonly tags: SureTags;
  readonly labels: Uint8Array;
}

export function writeSure({ tags, labels }: Sure): Uint8Array {
  const kinds = Array.from(labels, (label, kind) => [kind, label]).filter(([, label]) => label !== UNSURE);
  return ascii(JSON.stringify({ tags: [...tags].sort(([a], [b]) => a - b), kinds }));
}

export function readSure(
  bytes: Uint8Array,
  { start, end }: { readonly start: number; readonly end: number },
): Sure {
  const { tags, kinds } = JSON.parse(text(bytes, start, end)) as {
    tags: [number, number][];
    kinds: [number, number][];
  };
  const labels = new Uint8Array(ARC_KINDS).fill(UNSURE);
  for (const [kind, label] of kinds) labels[kind] = label;
  return { tags: new Map(tags), labels };
}
