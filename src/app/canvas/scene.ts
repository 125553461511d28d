/** What there is to draw: nodes with their places, and the strands between the shown ones. Knows no screen. */
import { least } from 'd3';
import { LANE_GAP, radiusOf } from '../../model/drawing.ts';
import type { GraphFile, GraphNode } from '../../model/graphFile.ts';
import type { Kind } from '../../model/relations.ts';
import type { GraphView } from '../graph/index.ts';
import type { Shape, Themed } from '../ui/palette.ts';
import { KIND_STYLE } from '../ui/palette.ts';
import type { Weighing } from '../ui/weighing.ts';
import type { Curve } from './curve.ts';
import { curveOf } from './curve.ts';
import { orient } from './orient.ts';
import { SHAPE_MODEL } from './shapes.ts';
import type { Signs } from './tints.ts';
import { NO_SIGNS, tintOf } from './tints.ts';
import type { Strand } from './strands.ts';
import { strandsOf } from './strands.ts';
import type { Frame, Viewport } from './viewport.ts';
import { frameOf } from './viewport.ts';

export interface SceneNode {
  readonly key: string;
  readonly label: string;
  readonly aliases: readonly string[];
  readonly kind: Kind;
  readonly shape: Shape;
  /** Number of distinct actors it has a shown relation with; 0: it is named, no more, and drawn hollow. */
  readonly degree: number;
  /** Radius in pixels at normal size. */
  readonly radius: number;
  /** In place of the colour of its kind. */
  readonly tint: Themed | null;
  /** What is written in it; empty for nothing. */
  readonly digit: string;
}

export interface SceneStrand extends Strand {
  /** Its position in `Scene.strands`. */
  readonly position: number;
  /** Positions of its ends in `Scene.nodes`. */
  readonly from: number;
  readonly to: number;
  /** Width in pixels at normal size. */
  readonly width: number;
  /** In place of the colour of its family. */
  readonly tint: Themed | null;
}

/** A thin line from an organ to the state or bloc that it is part of. */
export interface SceneTie {
  /** Positions of its ends in `Scene.nodes`. */
  readonly from: number;
  readonly to: number;
  /** Beside the strands of the same two. */
  readonly lane: number;
}

export interface Scene {
  /** What it shows. */
  view: GraphView;
  /** The file that `nodes` are of. */
  file: GraphFile | null;
  /** What sizes and colours of the nodes follow; null: their neighbours and kinds. */
  weighing: Weighing | null;
  /** Keys of the actors that the reader holds in their places. */
  pinned: ReadonlySet<string>;
  /** Signs on lines, and colours of lines. */
  signs: Signs;
  /** All nodes of the file, in its order; what is shown is as the view has it, what is not as it was. */
  nodes: readonly SceneNode[];
  indexOf: ReadonlyMap<string, number>;
  /** Places in the graph plane, y upwards; these two are moved by dragging and by the layout. */
  x: Float64Array;
  y: Float64Array;
  /** 1 where the node is shown. */
  shown: Uint8Array;
  readonly frame: Frame;
  /** Nodes that share the frame when everything is shown: they are drawn as large as there is room for them. */
  readonly crowd: number;
  strands: readonly SceneStrand[];
  ties: readonly SceneTie[];
  /** Strand of each visible edge of the file. */
  strandOf: ReadonlyMap<string, SceneStrand>;
  /** How far each strand bends aside, as `curveOf` takes it. */
  bend: Float64Array;
  /** Positions in `strands` of those at each node that has any. */
  incident: readonly (readonly number[] | undefined)[];
}

/** A part of a graph is drawn a little smaller than it has room for, since more comes between it. */
const PART = 1.7;
const widthOf = (sources: number): number => Math.min(1.7 + 1.15 * (sources - 1), 6);

/**
 * The scene of a view.
 * @param aspect width by height of the window; by it the stored layout is turned and drawn out.
 */
export function sceneOf(view: GraphView, aspect = 1): Scene {
  const { nodes } = view.corpus.file;
  const x = Float64Array.from(nodes, ({ attributes }) => attributes.x);
  const y = Float64Array.from(nodes, ({ attributes }) => attributes.y);
  // An organ stands near its state, a state with an organ among the others.
  const tied = new Set(
    nodes.flatMap(({ key, attributes: { partOf } }) =>
      partOf !== null && view.corpus.nodes.has(partOf) ? [key, partOf] : [],
    ),
  );
  orient(
    x,
    y,
    nodes.map(({ key }) => (view.corpus.edgesOf.get(key)?.length ?? 0) > 0 || tied.has(key)),
    aspect,
    view.drawn === undefined ? undefined : nodes.map(({ key }) => view.actors.has(key)),
  );
  const scene: Scene = {
    view,
    file: null,
    weighing: null,
    pinned: new Set(),
    signs: NO_SIGNS,
    nodes: [],
    indexOf: new Map(nodes.map(({ key }, index) => [key, index])),
    x,
    y,
    shown: new Uint8Array(nodes.length),
    frame: frameOf(x, y),
    crowd: view.drawn === undefined ? nodes.length : view.drawn * PART,
    strands: [],
    ties: [],
    bend: new Float64Array(0),
    strandOf: new Map(),
    incident: [],
  };
  show(scene, view);
  return scene;
}

function sceneNode(
  { key, attributes: { label, kind, aliases } }: GraphNode,
  degree: number,
  weighing: Weighing | null,
): SceneNode {
  return {
    key,
    label,
    aliases,
    kind,
    shape: KIND_STYLE[kind].shape,
    degree,
    radius: weighing?.radius.get(key) ?? radiusOf(degree),
    tint: weighing?.tint.get(key) ?? null,
    digit: weighing?.digit.get(key) ?? '',
  };
}

/**
 * Takes over the actors of another file of the same corpus: those that it knew stay where they are, others come beside the
 * one that the file has them nearest to. The frame stays, so that the camera does.
 */
export function renew(scene: Scene, view: GraphView, aspect: number): void {
  const { frame, crowd, weighing, signs, pinned } = scene;
  const fresh = sceneOf(view, aspect);
  const known = [...fresh.indexOf].flatMap(([key, index]) => {
    const before = scene.indexOf.get(key);
    if (before === undefined) return [];
    const [x, y] = [fresh.x[index] ?? 0, fresh.y[index] ?? 0];
    return [{ index, x, y, dx: (scene.x[before] ?? 0) - x, dy: (scene.y[before] ?? 0) - y }];
  });
  for (const [key, index] of fresh.indexOf) {
    if (scene.indexOf.has(key)) continue;
    const [x, y] = [fresh.x[index] ?? 0, fresh.y[index] ?? 0];
    const beside = least(known, (other) => (other.x - x) ** 2 + (other.y - y) ** 2);
    fresh.x[index] = x + (beside?.dx ?? 0);
    fresh.y[index] = y + (beside?.dy ?? 0);
  }
  for (const { index, dx, dy } of known) {
    fresh.x[index] = (fresh.x[index] ?? 0) + dx;
    fresh.y[index] = (fresh.y[index] ?? 0) + dy;
  }
  Object.assign(scene, fresh, { frame, crowd, weighing, signs, pinned });
}

/** Whether a view has other actors than the scene. */
export const hasOthers = ({ indexOf, file }: Scene, { corpus }: GraphView): boolean =>
  corpus.file !== file &&
  (indexOf.size !== corpus.nodes.size || [...corpus.nodes.keys()].some((key) => !indexOf.has(key)));

/** Shows what another view of the same file shows. */
export function show(scene: Scene, view: GraphView): void {
  scene.view = view;
  showNodes(scene, view);
  const strands = strandsOf(view).map((strand, position): SceneStrand => {
    const from = scene.indexOf.get(strand.source);
    const to = scene.indexOf.get(strand.target);
    if (from === undefined || to === undefined) throw new Error('an end of an edge is no node of the file');
    const tint = tintOf(scene.signs, strand);
    return Object.assign(strand, { position, from, to, tint, width: widthOf(strand.sources) });
  });
  const incident: number[][] = [];
  for (const [index, { from, to }] of strands.entries())
    for (const end of [from, to]) (incident[end] ??= []).push(index);
  scene.strands = strands;
  scene.ties = view.ties.map(({ part, whole }) => tieOf(scene, part, whole));
  scene.bend = new Float64Array(strands.length);
  scene.incident = incident;
  scene.strandOf = new Map(
    strands.flatMap((strand) => strand.edges.map(({ key }) => [key, strand] as const)),
  );
}

/** Of a large graph few nodes are drawn: only what is drawn now is made. */
function showNodes(scene: Scene, { corpus: { file }, actors }: GraphView): void {
  const nodes =
    scene.file === file ? scene.nodes.slice() : file.nodes.map((node) => sceneNode(node, 0, scene.weighing));
  scene.shown.fill(0);
  for (const { node, position, degree } of actors.values()) {
    nodes[position] = sceneNode(node, degree, scene.weighing);
    scene.shown[position] = 1;
  }
  scene.nodes = nodes;
  scene.file = file;
}

function tieOf({ indexOf, strands }: Scene, part: string, whole: string): SceneTie {
  const [from = 0, to = 0] = [indexOf.get(part), indexOf.get(whole)];
  const between = strands.filter(
    (strand) =>
      Math.min(strand.from, strand.to) === Math.min(from, to) &&
      Math.max(strand.from, strand.to) === Math.max(from, to),
  ).length;
  return { from, to, lane: between === 0 ? 0 : (between + 1) / 2 };
}

/** A node's place and radius on the screen, in pixels. */
export function discOf(
  scene: Scene,
  viewport: Viewport,
  index: number,
): { x: number; y: number; radius: number } {
  return {
    x: viewport.originX + (scene.x[index] ?? 0) * viewport.perUnit,
    y: viewport.originY - (scene.y[index] ?? 0) * viewport.perUnit,
    radius: (scene.nodes[index]?.radius ?? 0) * viewport.nodeScale,
  };
}

/** Radius, at normal size, of the circle at which edges end. */
export const rimOf = (node: SceneNode | undefined): number =>
  node ? node.radius * SHAPE_MODEL[node.shape].rim : 0;

/** The curve of a strand, or of a tie, on the screen, in pixels. */
export function strandCurve(
  scene: Scene,
  viewport: Viewport,
  strand: SceneTie & { readonly position?: number },
): Curve {
  const end = (index: number): { x: number; y: number; rim: number } => ({
    ...discOf(scene, viewport, index),
    rim: rimOf(scene.nodes[index]) * viewport.nodeScale,
  });
  return curveOf(
    end(strand.from),
    end(strand.to),
    strand.lane,
    LANE_GAP * viewport.nodeScale,
    strand.position === undefined ? 0 : (scene.bend[strand.position] ?? 0),
  );
}

/** The frame around all shown nodes; null where there are none. Asked at every move of the view: it keeps no lists. */
export function boxOf({ shown, x, y }: Scene): Frame | null {
  let [x0, x1, y0, y1] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let index = 0; index < shown.length; index += 1) {
    if (shown[index] !== 1) continue;
    x0 = Math.min(x0, x[index] ?? 0);
    x1 = Math.max(x1, x[index] ?? 0);
    y0 = Math.min(y0, y[index] ?? 0);
    y1 = Math.max(y1, y[index] ?? 0);
  }
  return x1 < x0 ? null : frameOf([x0, x1], [y0, y1]);
}

/** Puts on another look. Marks alone are drawn over the rest as it is; null: it has that look already. */
export function dressed(
  scene: Scene,
  look: Partial<Pick<Scene, 'weighing' | 'signs'>>,
): 'anew' | 'over' | null {
  if (Object.entries(look).every(([part, value]) => scene[part as keyof typeof look] === value)) return null;
  const plain = scene.signs.tints.size + (look.signs?.tints.size ?? 0) === 0;
  const over = 'signs' in look && plain;
  Object.assign(scene, look);
  return over ? 'over' : 'anew';
}
