/**
 * Where names stand: each beside its node, on one of eight sides, never over another name, and not over
 * another node if that can be had. Greedy in order of importance, after point-feature labelling on maps (Christensen,
 * Marks and Shieber 1995): the important ones win, the others stay away until there is room.
 */
interface Size {
  readonly width: number;
  readonly height: number;
}

export interface LabelRequest {
  readonly index: number;
  /** Centre and outer radius of the node, in pixels. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Sizes of the text in its forms, in pixels: the full name, then perhaps a short one for where room is scarce. */
  readonly forms: readonly Size[];
  /** Placed even over a node where there is no better place; never over another name. */
  readonly wanted: boolean;
}

const SIDES = [
  'below',
  'right',
  'above',
  'left',
  'below right',
  'above right',
  'below left',
  'above left',
] as const;
export type Side = (typeof SIDES)[number];

export interface PlacedLabel extends Size {
  readonly index: number;
  readonly side: Side;
  /** Which of the request's forms. */
  readonly form: number;
  /** Corner of the text's box in pixels. */
  readonly left: number;
  readonly top: number;
}

export interface Obstacle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

const CELL = 48;
/** More columns than any picture has, so that row and column make one number. */
const ROW = 100_003;
/** Pixels between a node and its name, and between two names. */
const GAP = 3;
const AIR = 2;
/** Costs of a place: how far down the list of sides; a short form; each node covered; leaving the picture. */
const COST = { side: 0.1, short: 0.5, node: 1, outside: 3, same: -0.35 } as const;
/** A name that is not wanted stays away rather than cost this much. */
const TOO_MUCH = 0.95;

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Places names, the first requests first, inside the box `within`. `kept` are names that stand already; `before` says on which side a name
 * stood in the last picture, so that names do not hop while one moves the view.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  obstacles: readonly Obstacle[],
  within: Box,
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
    let best: PlacedLabel | null = null;
    let least: number = request.wanted ? Infinity : TOO_MUCH;
    for (const form of request.forms.keys()) {
      for (const [rank, side] of SIDES.entries()) {
        const label = beside(request, form, side);
        let cost = rank * COST.side + form * COST.short;
        if (before.get(request.index) === side) cost += COST.same;
        if (leaves(label, within)) cost += COST.outside;
        if (cost >= least || names.some(label, (other) => meets(label, other, AIR))) continue;
        cost += COST.node * coveredNodes(label, request, discs);
        if (cost >= least) continue;
        best = label;
        least = cost;
      }
    }
    if (!best) continue;
    names.add(best, best);
    placed.push(best);
  }
  return placed;
}

function coveredNodes(label: PlacedLabel, own: LabelRequest, discs: Grid<Obstacle>): number {
  const covered = new Set<Obstacle>();
  discs.some(label, (disc) => {
    if (covers(label, disc) && !(disc.x === own.x && disc.y === own.y)) covered.add(disc);
    return false;
  });
  return covered.size;
}

const leaves = ({ left, top, width, height }: Box, within: Box): boolean =>
  left < within.left + AIR ||
  top < within.top + AIR ||
  left + width > within.left + within.width - AIR ||
  top + height > within.top + within.height - AIR;

function beside({ index, x, y, radius, forms }: LabelRequest, form: number, side: Side): PlacedLabel {
  const { width, height } = forms[form] ?? { width: 0, height: 0 };
  // Beside a corner a name can come nearer than beside a side.
  const off = side.includes(' ') ? radius * 0.72 + 1 : radius + GAP;
  const left = side.endsWith('right')
    ? x + off + 1
    : side.endsWith('left')
      ? x - off - 1 - width
      : x - width / 2;
  const top = side.startsWith('below')
    ? y + off - 1
    : side.startsWith('above')
      ? y - off - height
      : y - height / 2;
  return { index, side, form, left, top, width, height };
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

/** Things by the cells of a raster that their boxes touch. Runs at every frame: plain loops, no allocation to ask. */
class Grid<T> {
  readonly #cells = new Map<number, T[]>();

  add({ left, top, width, height }: Box, thing: T): void {
    const [last, bottom] = [Math.floor((left + width + AIR) / CELL), Math.floor((top + height + AIR) / CELL)];
    for (let row = Math.floor((top - AIR) / CELL); row <= bottom; row += 1) {
      for (let column = Math.floor((left - AIR) / CELL); column <= last; column += 1) {
        const cell = this.#cells.get(row * ROW + column);
        if (cell) cell.push(thing);
        else this.#cells.set(row * ROW + column, [thing]);
      }
    }
  }

  /** Whether `test` holds for a thing whose cells touch the box; a thing may be asked about more than once. */
  some({ left, top, width, height }: Box, test: (thing: T) => boolean): boolean {
    const [last, bottom] = [Math.floor((left + width + AIR) / CELL), Math.floor((top + height + AIR) / CELL)];
    for (let row = Math.floor((top - AIR) / CELL); row <= bottom; row += 1) {
      for (let column = Math.floor((left - AIR) / CELL); column <= last; column += 1) {
        const cell = this.#cells.get(row * ROW + column);
        if (cell?.some(test)) return true;
      }
    }
    return false;
  }
}
