/** Numbers on the lines of a figure: the sheet of quotations lists under each the passages that the line stands on. */
import { FAMILIES } from '../../model/relations.ts';
import type { Curve } from '../canvas/curve.ts';
import { pointAt } from '../canvas/curve.ts';
import type { Strand } from '../canvas/strands.ts';
import type { Corpus } from '../graph/index.ts';
import { labelOf } from '../graph/index.ts';
import { firmnessInWords, readElsewhere, wordingOf } from '../words/index.ts';

/** The strands in the order of their numbers, from 1: by family, the best supported first. */
export const inOrder = <S extends Strand>(strands: readonly S[]): S[] =>
  [...strands].sort(
    (a, b) =>
      FAMILIES.indexOf(a.family) - FAMILIES.indexOf(b.family) ||
      b.sources - a.sources ||
      b.passages - a.passages ||
      (a.key < b.key ? -1 : 1),
  );

/** "Russia aids, supports Kazakhstan"; in brackets how firmly, where that is not plain, and with whom Edgewise does not read it. */
export function strandInWords(corpus: Corpus, strand: Strand): string {
  const { source, target, edges, claims } = strand;
  const verbs = edges.map(({ edge }) => wordingOf(edge).active);
  const said = [firmnessInWords(strand), readElsewhere(claims)].filter(Boolean).join('; ');
  return `${labelOf(corpus, source)} ${[...new Set(verbs)].join(', ')} ${labelOf(corpus, target)}${said && ` (${said})`}`;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Radius of the disc behind a number, in pixels. */
export const NUMBER_RADIUS = 7.5;
/** Where along its line a number is tried, the middle first. */
const PLACES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82] as const;

/** A place for each line's number: over no name, disc or other number, as long as its line has such a place. */
export function placeNumbers(
  curves: readonly Curve[],
  discs: readonly { readonly x: number; readonly y: number; readonly radius: number }[],
  names: readonly Box[],
): { x: number; y: number }[] {
  const taken: { x: number; y: number }[] = [];
  const free = ({ x, y }: { x: number; y: number }): boolean =>
    taken.every((other) => Math.hypot(other.x - x, other.y - y) > 2 * NUMBER_RADIUS) &&
    discs.every((disc) => Math.hypot(disc.x - x, disc.y - y) > disc.radius + NUMBER_RADIUS) &&
    names.every(
      ({ left, top, width, height }) =>
        x + NUMBER_RADIUS < left ||
        x - NUMBER_RADIUS > left + width ||
        y + NUMBER_RADIUS < top ||
        y - NUMBER_RADIUS > top + height,
    );
  return curves.map((curve) => {
    const places = PLACES.map((share) => pointAt(curve, curve.from + (curve.to - curve.from) * share));
    const place = places.find(free) ?? places[0]!;
    taken.push(place);
    return place;
  });
}
