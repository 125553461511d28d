/** Signs and colours that lines bear besides their own. */
import type { EdgeView } from '../graph/index.ts';
import type { Themed } from '../ui/palette.ts';
import { INK } from '../ui/palette.ts';

/** By key of the relation. */
export interface Signs {
  readonly marks: ReadonlyMap<string, string>;
  readonly tints: ReadonlyMap<string, Themed>;
}

export const NO_SIGNS: Signs = { marks: new Map(), tints: new Map() };

/** The colour of a line: that of its relations where they have one and the same, ink where they differ. */
export function tintOf({ tints }: Signs, { edges }: { readonly edges: readonly EdgeView[] }): Themed | null {
  const found = new Set(edges.flatMap(({ key }) => tints.get(key) ?? []));
  const [only] = found;
  return only === undefined ? null : found.size === 1 ? only : INK;
}
