/** How the parts of a strand measure, in pixels at normal size: shared by the shader, the exported picture, the legend. */
import type { Family } from '../../model/relations.ts';
import type { Firmness } from '../graph/index.ts';
import type { Head } from '../ui/palette.ts';
import { FAMILY_STYLE } from '../ui/palette.ts';

/** A tentative strand is hollow: it needs room between its rails. */
const HOLLOW_WIDTH = 3.6;
export const RAIL = 1.1;
/** Crosses on a denied strand: their distance along it, and half their size. */
export const CROSS_EVERY = 26;
export const CROSS = 3.6;
export const CROSS_LINE = 1.5;

export const strandWidth = (width: number, firmness: Firmness): number =>
  firmness === 'tentative'
    ? Math.max(width, HOLLOW_WIDTH)
    : firmness === 'denied'
      ? Math.max(1.4, width * 0.7)
      : width;

/** @param elsewhere whether others alone read it, and not Edgewise: such a line is paler; its caption names them */
export const strandOpacity = (firmness: Firmness, elsewhere = false): number =>
  (firmness === 'asserted' || firmness === 'disputed' ? 1 : 0.88) * (elsewhere ? 0.5 : 1);

/** A tie between an organ and what it is part of: width, dash and gap in pixels, and its opacity. */
export const TIE = { width: 1, dash: [1.5, 3], opacity: 0.75 } as const;

/** Length of a head in pixels, for a strand of this width. */
export const headLength = (width: number): number => 6.5 + 1.7 * width;
/** Half the breadth of a head as a share of its length. */
export const HEAD_SLOPE: Readonly<Record<Head, number>> = { arrow: 0.42, chevron: 0.55, diamond: 0.32 };

/** Dash and gap, twice, as the shader wants them; the second pair is 0, 0 where there is only one. */
export function dashOf(family: Family): [number, number, number, number] {
  const [on = 0, off = 0, on2 = 0, off2 = 0] = FAMILY_STYLE[family].dash;
  return [on, off, on2, off2];
}
