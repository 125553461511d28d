/**
 * Where names stand: each beside its node, below, above, right or left of it, never over another name, and not over
 * another node if that can be had. Greedy in order of importance, after point-feature labelling on maps (Christensen,
 * Marks and Shieber 1995): the important ones win, the others stay away until there is room.
 */
export interface LabelRequest {
  readonly index: number;
  /** Centre and outer radius of the node, in pixels. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Size of the measured text, in pixels. */
  readonly width: number;
  readonly height: number;
  /** Placed even over a node where there is no better place; never over another name. */
  readonly wanted: boolean;
}

export type Side = 'below' | 'above' | 'right' | 'left';

export interface PlacedLabel {
  readonly index: number;
  readonly side: Side;
  /** The text's box in pixels. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Obstacle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

const SIDES: readonly Side[] = ['below', 'right', 'above', 'left'];
const CELL = 48;
/** Pixels between a node and its name, and between two names. */
const GAP = 3;
const AIR = 2;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Places names, the first requests first. `kept` are names that stand already; `before` says on which side a name
 * stood in the last picture, so that names do not hop while one moves the view.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  obstacles: readonly Obstacle[],
  kept: readonly PlacedLabel[] = [],
  before: ReadonlyMap<number, Side> = new Map(),
): PlacedLabel[] {
  const names = new Grid<Box>();
  for (const label of kept) names.add(label, label);
  const discs = new Grid<Obstacle>();
  for (const disc of obstacles) {
    const { x, y, radius } = disc;
    discs.add({ left: x - radius, top: y - radius, width: 2 * radius, height: 2 * radius }, disc);
  }
  const placed: PlacedLabel[] = [];
  for (const request of requests) {
    let best: { label: PlacedLabel; cost: number } | null = null;
    for (const [rank, side] of SIDES.entries()) {
      const label = beside(request, side);
      if (names.some(label, (other) => meets(label, other, AIR))) continue;
      let cost = rank * 0.1 - (before.get(request.index) === side ? 0.35 : 0);
      discs.some(label, (disc) => {
        if (covers(label, disc) && !(disc.x === request.x && disc.y === request.y)) cost += 1;
        return false;
      });
      if (cost < (best?.cost ?? (request.wanted ? Infinity : 0.9))) best = { label, cost };
    }
    if (!best) continue;
    names.add(best.label, best.label);
    placed.push(best.label);
  }
  return placed;
}

function beside({ index, x, y, radius, width, height }: LabelRequest, side: Side): PlacedLabel {
  const box = { index, side, width, height };
  const off = radius + GAP;
  if (side === 'below') return { ...box, left: x - width / 2, top: y + off - 1 };
  if (side === 'above') return { ...box, left: x - width / 2, top: y - off - height };
  if (side === 'right') return { ...box, left: x + off + 1, top: y - height / 2 };
  return { ...box, left: x - off - 1 - width, top: y - height / 2 };
}

/** Whether two boxes come nearer than `air` pixels. */
export const meets = (a: Box, b: Box, air: number): boolean =>
  a.left < b.left + b.width + air &&
  b.left < a.left + a.width + air &&
  a.top < b.top + b.height + air &&
  b.top < a.top + a.height + air;

function covers(box: Box, disc: Obstacle): boolean {
  const dx = disc.x - Math.max(box.left, Math.min(disc.x, box.left + box.width));
  const dy = disc.y - Math.max(box.top, Math.min(disc.y, box.top + box.height));
  return dx * dx + dy * dy < disc.radius * disc.radius;
}

/** Things by the cells of a raster that their boxes touch. */
class Grid<T> {
  readonly #cells = new Map<number, T[]>();

  add(box: Box, thing: T): void {
    for (const key of cellsOf(box)) {
      const cell = this.#cells.get(key);
      if (cell) cell.push(thing);
      else this.#cells.set(key, [thing]);
    }
  }

  /** Whether `test` holds for a thing whose cells touch the box; a thing may be asked about more than once. */
  some(box: Box, test: (thing: T) => boolean): boolean {
    for (const key of cellsOf(box)) {
      for (const thing of this.#cells.get(key) ?? []) if (test(thing)) return true;
    }
    return false;
  }
}

function* cellsOf({ left, top, width, height }: Box): Generator<number> {
  const last = Math.floor((left + width + AIR) / CELL);
  const bottom = Math.floor((top + height + AIR) / CELL);
  for (let row = Math.floor((top - AIR) / CELL); row <= bottom; row += 1) {
    for (let column = Math.floor((left - AIR) / CELL); column <= last; column += 1)
      yield row * 100_003 + column;
  }
}
