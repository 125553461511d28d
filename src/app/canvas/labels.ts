/**
 * Where names stand: each beside its node, on one of eight sides, never over another name, and over lines and other
 * nodes as little as can be had. Greedy in order of importance, after point-feature labelling on maps (Christensen,
 * Marks and Shieber 1995), then bettered: names that lie over a line turn where room has been left, and one that found
 * no place asks the one that is in its way to turn.
 */
import { Grid } from './grid.ts';

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

interface Obstacle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A place of a name: its side, how far it is slid along it as a share of its own size, and pixels farther out. */
interface Place {
  readonly side: Side;
  readonly slide: number;
  readonly out: number;
}
/** Pixels that a name may stand farther from its node: near enough to be taken for its own. */
const OUT = [8, 15] as const;
/** Where a name is tried: the eight sides, then between them, then a little farther out. */
const PLACES: readonly Place[] = [
  ...SIDES.map((side) => ({ side, slide: 0, out: 0 })),
  ...[0.28, -0.28].flatMap((slide) => (['below', 'above'] as const).map((side) => ({ side, slide, out: 0 }))),
  ...[0.6, -0.6].flatMap((slide) => (['right', 'left'] as const).map((side) => ({ side, slide, out: 0 }))),
  ...OUT.flatMap((out) => SIDES.map((side) => ({ side, slide: 0, out }))),
  ...OUT.flatMap((out) =>
    ([0.28, -0.28] as const).flatMap((slide) =>
      (['below', 'above'] as const).map((side) => ({ side, slide, out })),
    ),
  ),
];

/** Pixels between a node and its name, and between two names. */
const GAP = 3;
const AIR = 2;
/**
 * Costs of a place: how far down the list of places; a short form; the first line covered, each further one, and all of
 * them at most; each node covered; leaving the picture; where the name stood before.
 */
const COST = {
  side: 0.02,
  short: 0.3,
  line: 0.9,
  further: 0.25,
  lines: 1.8,
  node: 2.6,
  outside: 3,
  same: -0.3,
} as const;
/** A name that is not wanted stays away rather than cost this much. */
const TOO_MUCH = 2.5;
/** A name in another's way is moved only to where it costs less than this. */
const MOVABLE = 1.8;
const ROUNDS = 3;

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A piece of a drawn line; pieces of one line have the same number. */
export interface LinePiece {
  readonly line: number;
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export interface Surroundings {
  readonly discs: readonly Obstacle[];
  readonly lines: readonly LinePiece[];
  /** Names lie inside this box. */
  readonly within: Box;
  /** Names that stand already. */
  readonly kept?: readonly PlacedLabel[];
  /** On which side a name stood in the last picture, so that names do not hop while one moves the view. */
  readonly before?: ReadonlyMap<number, Side>;
}

interface Candidate {
  readonly label: PlacedLabel;
  readonly cost: number;
}

/** Places names, the first requests first. */
export function placeLabels(requests: readonly LabelRequest[], around: Surroundings): PlacedLabel[] {
  const names = new Grid<PlacedLabel>();
  for (const label of around.kept ?? []) names.add(label, label);
  const ways = candidatesOf(requests, around);
  const owner = new Map(requests.map(({ index }, at) => [index, at]));
  const standing = new Map<number, Candidate>();
  const isFree = (label: PlacedLabel, ...but: readonly (PlacedLabel | undefined)[]): boolean =>
    !names.some(label, (other) => !but.includes(other) && meets(label, other, AIR));
  function put(at: number, candidate: Candidate): void {
    const old = standing.get(at)?.label;
    if (old) names.remove(old, old);
    names.add(candidate.label, candidate.label);
    standing.set(at, candidate);
  }

  /**
   * Finds a place for a name that has none, or a cheaper one, where one other name stands in the way that can stand
   * elsewhere: together they must then cost less.
   */
  function makeRoom(at: number, own: readonly Candidate[], now: Candidate | undefined): void {
    for (const candidate of own) {
      if (now && candidate.cost >= now.cost) return;
      const inWay = new Set<PlacedLabel>();
      names.some(candidate.label, (other) => {
        if (other !== now?.label && meets(candidate.label, other, AIR)) inWay.add(other);
        return inWay.size > 1;
      });
      if (inWay.size > 1) continue;
      const [other] = inWay;
      if (!other) return put(at, candidate);
      const theirs = owner.get(other.index);
      const before = theirs === undefined ? undefined : standing.get(theirs);
      if (theirs === undefined || before?.label !== other) continue;
      const most = now ? Math.min(MOVABLE, before.cost + now.cost - candidate.cost) : MOVABLE;
      const elsewhere = ways[theirs]?.find(
        ({ label, cost }) =>
          cost < most && !meets(label, candidate.label, AIR) && isFree(label, other, now?.label),
      );
      if (!elsewhere) continue;
      put(theirs, elsewhere);
      return put(at, candidate);
    }
  }

  for (const [at, own] of ways.entries()) {
    const first = own.find(({ label }) => isFree(label));
    if (first) put(at, first);
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [at, own] of ways.entries()) {
      const now = standing.get(at);
      const better = now && own.find(({ label, cost }) => cost < now.cost && isFree(label, now.label));
      if (better) put(at, better);
      else if (!now || now.cost >= COST.line) makeRoom(at, own, now);
    }
  }
  return requests.flatMap((_, at) => standing.get(at)?.label ?? []);
}

/** For each name its places that are not too dear, the best first; other names are not looked at. */
function candidatesOf(
  requests: readonly LabelRequest[],
  { discs, lines, within, before }: Surroundings,
): Candidate[][] {
  const nodes = new Grid<Obstacle>();
  for (const disc of discs) {
    const { x, y, radius } = disc;
    nodes.add({ left: x - radius, top: y - radius, width: 2 * radius, height: 2 * radius }, disc);
  }
  const pieces = new Grid<LinePiece>();
  for (const piece of lines) {
    const { x0, y0, x1, y1 } = piece;
    const corner = { left: Math.min(x0, x1), top: Math.min(y0, y1) };
    pieces.add({ ...corner, width: Math.abs(x1 - x0), height: Math.abs(y1 - y0) }, piece);
  }
  return requests.map((request) => {
    const most: number = request.wanted ? Infinity : TOO_MUCH;
    const found: Candidate[] = [];
    for (const form of request.forms.keys()) {
      for (const [rank, place] of PLACES.entries()) {
        const { side } = place;
        const label = beside(request, form, place);
        let cost = rank * COST.side + form * COST.short;
        if (before?.get(request.index) === side) cost += COST.same;
        if (leaves(label, within)) cost += COST.outside;
        if (cost >= most) continue;
        cost += COST.node * coveredNodes(label, request, nodes);
        if (cost >= most) continue;
        const covered = coveredLines(label, pieces);
        if (covered > 0) cost += Math.min(COST.lines, COST.line + COST.further * (covered - 1));
        if (cost < most) found.push({ label, cost });
      }
    }
    return found.sort((a, b) => a.cost - b.cost);
  });
}

/** How many lines run through a box. Most boxes are free: nothing is kept until one is not. */
function coveredLines(box: Box, pieces: Grid<LinePiece>): number {
  let covered: Set<number> | null = null;
  pieces.some(box, (piece) => {
    if (!covered?.has(piece.line) && runsThrough(piece, box)) (covered ??= new Set()).add(piece.line);
    return false;
  });
  return sizeOf(covered);
}

/** Whether a piece of a line touches a box: the separating axes of the two. */
export function runsThrough({ x0, y0, x1, y1 }: Omit<LinePiece, 'line'>, box: Box): boolean {
  const [hx, hy] = [box.width / 2, box.height / 2];
  const [mx, my] = [box.left + hx, box.top + hy];
  const [ax, ay, bx, by] = [x0 - mx, y0 - my, x1 - mx, y1 - my];
  if (Math.min(ax, bx) > hx || Math.max(ax, bx) < -hx || Math.min(ay, by) > hy || Math.max(ay, by) < -hy)
    return false;
  const [dx, dy] = [bx - ax, by - ay];
  return Math.abs(dx * ay - dy * ax) <= Math.abs(dx) * hy + Math.abs(dy) * hx;
}

function coveredNodes(label: PlacedLabel, own: LabelRequest, discs: Grid<Obstacle>): number {
  let covered: Set<Obstacle> | null = null;
  discs.some(label, (disc) => {
    if (covers(label, disc) && !(disc.x === own.x && disc.y === own.y)) (covered ??= new Set()).add(disc);
    return false;
  });
  return sizeOf(covered);
}

/** Told apart from its use, where the compiler takes what a callback sets for what it was before. */
const sizeOf = (set: ReadonlySet<unknown> | null): number => set?.size ?? 0;

const leaves = ({ left, top, width, height }: Box, within: Box): boolean =>
  left < within.left + AIR ||
  top < within.top + AIR ||
  left + width > within.left + within.width - AIR ||
  top + height > within.top + within.height - AIR;

function beside(
  { index, x, y, radius, forms }: LabelRequest,
  form: number,
  { side, slide, out }: Place,
): PlacedLabel {
  const { width, height } = forms[form] ?? { width: 0, height: 0 };
  // Beside a corner a name can come nearer than beside a side.
  const off = out + (side.includes(' ') ? radius * 0.72 + 1 : radius + GAP);
  const left = side.endsWith('right')
    ? x + off + 1
    : side.endsWith('left')
      ? x - off - 1 - width
      : x - width / 2 + slide * width;
  const top = side.startsWith('below')
    ? y + off - 1
    : side.startsWith('above')
      ? y - off - height
      : y - height / 2 + slide * height;
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
