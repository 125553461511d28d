/** Which names stand where in a view. Knows no screen: letters are measured by whoever asks. */
import { breakLabel } from '../../model/drawing.ts';
import { sample } from './curve.ts';
import type { LabelText } from './labelText.ts';
import { acronymOf, labelText } from './labelText.ts';
import type { Box, LabelRequest, LinePiece, PlacedLabel, Side } from './labels.ts';
import { placeLabels } from './labels.ts';
import type { Scene } from './scene.ts';
import { discOf, strandCurve } from './scene.ts';
import { SHAPE_MODEL } from './shapes.ts';
import type { Insets, Viewport } from './viewport.ts';

/**
 * Names that are tried at most in one picture: more cannot be read, and placing and drawing them takes its time at every
 * frame. Fewer in a crowd, where few of the last ones would find a place.
 */
const MOST = { names: 160, inCrowd: 50 } as const;
/** Nodes that names keep clear of at most, the best connected ones; and lines. */
const KEPT_CLEAR = { nodes: 500, lines: 600 } as const;
/** Pieces that a line is taken for. */
const PIECES = 10;
/** So many of the best connected are named even over another node. */
const WANTED = 8;
const BOUNDLESS: Box = { left: -1e7, top: -1e7, width: 2e7, height: 2e7 };

export interface Placing {
  /** Keeps names clear of what covers the edges of the screen. */
  setInsets(insets: Insets): void;
  /** Ranks the nodes anew: after another view is shown. */
  renew(): void;
  /** Places the names of the shown nodes in this view; `steady` keeps each on its side of the last picture. */
  place(viewport: Viewport, steady?: boolean): PlacedLabel[];
  /** Places further names (nodes, the first wanted most) beside those that stand. */
  add(
    viewport: Viewport,
    nodes: readonly number[],
    among: readonly number[],
    kept: readonly PlacedLabel[],
  ): PlacedLabel[];
  /** The part of the picture that nothing covers. */
  uncovered(view: Viewport): Box;
  /** The best connected nodes in the picture. */
  seen(viewport: Viewport): number[];
  /** Place of a node among all by importance. */
  rankOf(node: number): number;
  /** The text of a placed name. */
  text(viewport: Viewport, placed: PlacedLabel): LabelText;
}

/** Letters shrink a little on small screens. */
const compactness = (viewport: Viewport): number =>
  Math.min(viewport.width, viewport.height) < 560 ? 0.88 : 1;

/**
 * @param family CSS font family of the names
 * @param measure width in pixels of a line in a font
 */
export function createPlacing(
  scene: Scene,
  family: string,
  measure: (line: string, font: string) => number,
): Placing {
  let insets: Insets = { top: 0, right: 0, bottom: 0, left: 0 };
  const texts = new Map<string, LabelText[]>();
  const sides = new Map<number, Side>();
  /** Nodes by importance, and each one's place among them. */
  let order: number[] = [];
  let rank = new Map<number, number>();
  function rankNodes(): void {
    order = [...scene.shown.keys()]
      .filter((index) => scene.shown[index] === 1)
      .sort((a, b) => (scene.nodes[b]?.degree ?? 0) - (scene.nodes[a]?.degree ?? 0) || a - b);
    rank = new Map(order.map((index, at) => [index, at]));
  }
  rankNodes();

  /** A name's forms: in full, and as an acronym where it has one. */
  function forms(viewport: Viewport, index: number): LabelText[] {
    const compact = compactness(viewport);
    const key = `${index} ${compact}`;
    const known = texts.get(key);
    if (known) return known;
    const node = scene.nodes[index];
    if (!node) throw new RangeError(`no node at ${index}`);
    const acronym = acronymOf(node.label, node.aliases);
    const made = [breakLabel(node.label), ...(acronym === null ? [] : [[acronym]])].map((lines) =>
      labelText(lines, node, family, compact, measure),
    );
    texts.set(key, made);
    return made;
  }

  function request(viewport: Viewport, index: number, wanted: boolean): LabelRequest {
    const node = scene.nodes[index];
    const { x, y, radius } = discOf(scene, viewport, index);
    const outer = radius * (node ? SHAPE_MODEL[node.shape].rim : 1);
    return { index, x, y, radius: outer, forms: forms(viewport, index), wanted };
  }

  /** The best connected nodes in the picture. */
  function seen(viewport: Viewport): number[] {
    const found: number[] = [];
    const { originX, originY, perUnit, nodeScale, width, height } = viewport;
    for (const index of order) {
      if (found.length >= KEPT_CLEAR.nodes) break;
      const x = originX + (scene.x[index] ?? 0) * perUnit;
      const y = originY - (scene.y[index] ?? 0) * perUnit;
      const radius = (scene.nodes[index]?.radius ?? 0) * nodeScale;
      const inside = x > -radius && y > -radius && x < width + radius && y < height + radius;
      if (inside) found.push(index);
    }
    return found;
  }

  const uncovered = ({ width, height }: Viewport): Box => ({
    left: insets.left,
    top: insets.top,
    width: width - insets.left - insets.right,
    height: height - insets.top - insets.bottom,
  });

  function place(viewport: Viewport, steady = true): PlacedLabel[] {
    const nodes = seen(viewport);
    const most = nodes.length < KEPT_CLEAR.nodes ? MOST.names : MOST.inCrowd;
    const requests = nodes
      .slice(0, steady ? most : Infinity)
      .map((index, at) => request(viewport, index, at < WANTED));
    const discs = nodes.map((index) => discOf(scene, viewport, index));
    const lines = piecesOf(scene, viewport);
    // A picture that is made for its own sake grows with its names.
    if (!steady) return placeLabels(requests, { discs, lines, within: BOUNDLESS });
    const placed = placeLabels(requests, { discs, lines, within: uncovered(viewport), before: sides });
    sides.clear();
    for (const { index, side } of placed) sides.set(index, side);
    return placed;
  }

  const text = (viewport: Viewport, { index, form }: PlacedLabel): LabelText => {
    const found = forms(viewport, index)[form];
    if (!found) throw new RangeError(`no form ${form} of the name at ${index}`);
    return found;
  };

  return {
    setInsets(next) {
      insets = next;
    },
    renew() {
      texts.clear();
      rankNodes();
    },
    place,
    add: (viewport, nodes, among, kept) =>
      placeLabels(
        nodes.slice(0, MOST.names).map((index) => request(viewport, index, true)),
        {
          discs: among.map((index) => discOf(scene, viewport, index)),
          lines: [],
          within: uncovered(viewport),
          kept,
        },
      ),
    uncovered,
    seen,
    rankOf: (node) => rank.get(node) ?? 0,
    text,
  };
}

/** Pieces of the curves of all strands between shown nodes; none where there are too many to keep clear of. */
function piecesOf(scene: Scene, viewport: Viewport): LinePiece[] {
  if (scene.strands.length > KEPT_CLEAR.lines) return [];
  return scene.strands.flatMap((strand) => {
    if (scene.shown[strand.from] !== 1 || scene.shown[strand.to] !== 1) return [];
    const points = sample(strandCurve(scene, viewport, strand), PIECES);
    return Array.from({ length: PIECES }, (_, at) => ({
      line: strand.position,
      x0: points[2 * at] ?? 0,
      y0: points[2 * at + 1] ?? 0,
      x1: points[2 * at + 2] ?? 0,
      y1: points[2 * at + 3] ?? 0,
    }));
  });
}
