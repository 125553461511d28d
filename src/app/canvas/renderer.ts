/** sigma, set up to draw a scene: the only module that speaks to it. */
import { MultiDirectedGraph } from 'graphology';
import type { Camera } from '../address/index.ts';
import type { Firmness } from '../graph/index.ts';
import type { Theme } from '../state/index.ts';
import { FAMILY_STYLE, INK, KIND_STYLE, PAPER, FAINT } from '../ui/palette.ts';
import type { Emphases } from './emphasis.ts';
import { NO_EMPHASES } from './emphasis.ts';
import type { Look } from './gl/look.ts';
import { EMPHASIS, rgb } from './gl/look.ts';
import type { NodeLook } from './gl/nodeProgram.ts';
import { createNodeProgram } from './gl/nodeProgram.ts';
import { OneContext, UNUSED } from './gl/oneContext.ts';
import type { StrandLook } from './gl/strandProgram.ts';
import { createStrandProgram } from './gl/strandProgram.ts';
import { dashOf, strandOpacity, strandWidth, TIE } from './marks.ts';
import type { Scene, SceneStrand, SceneTie } from './scene.ts';
import { rimOf } from './scene.ts';
import type { Viewport } from './viewport.ts';
import { baseScale, edgeScaleAt, nodeScaleAt, padding, viewportOf } from './viewport.ts';

export interface Renderer {
  readonly element: HTMLElement;
  /** The 2D layer for names, above the nodes; cleared before every `rendered`. */
  readonly names: CanvasRenderingContext2D;
  viewport(camera?: Camera): Viewport;
  camera(): Camera;
  setCamera(camera: Camera, animated: boolean): void;
  setTheme(theme: Theme): void;
  /** After other strands or nodes are shown. */
  rebuild(): void;
  /** After places changed. */
  moved(): void;
  /** After strands bend otherwise. */
  bent(): void;
  emphasise(emphases: Emphases, dim: number): void;
  /** Draws the next frame again. */
  refresh(): void;
  onRendered(listener: () => void): void;
  onCamera(listener: () => void): void;
  onResized(listener: () => void): void;
  /** WebGL was taken away (false), for example when the graphics driver starts anew, or is back and all is drawn again (true). */
  onDrawing(listener: (drawing: boolean) => void): void;
  destroy(): void;
}

/** As the shader numbers them. */
const FIRMNESS = { asserted: 0, tentative: 1, denied: 2, disputed: 3 } as const satisfies Record<
  Firmness,
  number
>;
export const RATIO = { least: 0.03, most: 4 } as const;
const MOVE_MILLISECONDS = 320;

export function createRenderer(container: HTMLElement, scene: Scene, initial: Theme): Renderer {
  let theme = initial;
  let emphases = NO_EMPHASES;
  const element = document.createElement('div');
  Object.assign(element.style, { position: 'absolute', inset: '0', overflow: 'hidden' });
  container.append(element);
  const dimensions = () => ({
    width: element.offsetWidth || 1,
    height: element.offsetHeight || 1,
  });
  const base = () => baseScale(scene.frame, dimensions(), scene.crowd);
  let scale = base();
  const look: Look = {
    dim: 1,
    paper: rgb(PAPER[theme]),
    ring: rgb(INK[theme]),
    edgeScale: (ratio) => edgeScaleAt(scale, ratio),
    nodes: null,
  };

  function nodeLook(index: number): NodeLook {
    const node = scene.nodes[index];
    if (!node) throw new RangeError(`no node at ${index}`);
    return {
      x: scene.x[index] ?? 0,
      y: scene.y[index] ?? 0,
      size: node.radius,
      color: (node.tint ?? KIND_STYLE[node.kind].colour)[theme],
      shape: node.shape,
      emphasis: emphases.nodes.get(index) ?? EMPHASIS.plain,
      hollow: node.degree === 0,
      hidden: false,
    };
  }

  function strandLook(strand: SceneStrand): StrandLook {
    const style = FAMILY_STYLE[strand.family];
    return {
      size: strandWidth(strand.width, strand.firmness),
      color: (strand.tint ?? style.colour)[theme],
      opacity: strandOpacity(strand.firmness, strand.elsewhere),
      lane: strand.lane,
      bend: scene.bend[strand.position] ?? 0,
      sourceRim: rimOf(scene.nodes[strand.from]),
      targetRim: rimOf(scene.nodes[strand.to]),
      dash: dashOf(strand.family),
      head: strand.directed ? style.head : null,
      firmness: FIRMNESS[strand.firmness],
      emphasis: emphases.strands.get(strand.position) ?? EMPHASIS.plain,
    };
  }

  const tieLook = ({ from, to, lane }: SceneTie, at: number): StrandLook => ({
    size: TIE.width,
    bend: 0,
    color: FAINT[theme],
    opacity: TIE.opacity,
    lane,
    sourceRim: rimOf(scene.nodes[from]),
    targetRim: rimOf(scene.nodes[to]),
    dash: [...TIE.dash, 0, 0],
    head: null,
    firmness: FIRMNESS.asserted,
    emphasis: emphases.ties.get(at) ?? EMPHASIS.plain,
  });

  function graphOf(): MultiDirectedGraph<NodeLook, StrandLook> {
    const graph = new MultiDirectedGraph<NodeLook, StrandLook>();
    // Only what is shown: of a large graph that is a small part.
    for (const index of scene.nodes.keys())
      if (scene.shown[index] === 1) graph.addNode(`n${index}`, nodeLook(index));
    // Ties first: strands lie over them.
    for (const [at, tie] of scene.ties.entries())
      graph.addEdgeWithKey(`t${at}`, `n${tie.from}`, `n${tie.to}`, tieLook(tie, at));
    for (const strand of scene.strands)
      graph.addEdgeWithKey(`s${strand.position}`, `n${strand.from}`, `n${strand.to}`, strandLook(strand));
    return graph;
  }

  let graph = graphOf();
  const programs = () => ({
    nodes: { ...UNUSED.nodes, shape: createNodeProgram(look) as never },
    edges: { ...UNUSED.edges, strand: createStrandProgram(look, scene.strands.length) as never },
  });
  const first = programs();
  const sigma = new OneContext<NodeLook, StrandLook>(graph, element, {
    allowInvalidContainer: true,
    renderLabels: false,
    enableCameraRotation: false,
    stagePadding: padding(dimensions()),
    minCameraRatio: RATIO.least,
    maxCameraRatio: RATIO.most,
    zoomToSizeRatioFunction: (ratio) => 1 / nodeScaleAt(scale, ratio),
    defaultNodeType: 'shape',
    defaultEdgeType: 'strand',
    nodeProgramClasses: first.nodes,
    nodeHoverProgramClasses: UNUSED.hover,
    edgeProgramClasses: first.edges,
  });
  sigma.setCustomBBox({ x: [...scene.frame.x], y: [...scene.frame.y] });
  sigma.refresh();

  const layer = sigma.createCanvas('names');
  // Text is rastered on the CPU: at once, also where WebGL is drawn in software.
  const names = layer.getContext('2d', { willReadFrequently: true });
  if (!names) throw new Error('the layer for names is missing');
  const clear = (): void => {
    const { width, height } = dimensions();
    const density = window.devicePixelRatio || 1;
    const [across, down] = [Math.round(width * density), Math.round(height * density)];
    if (layer.width !== across || layer.height !== down) {
      layer.width = across;
      layer.height = down;
      Object.assign(layer.style, { width: `${width}px`, height: `${height}px` });
    }
    names.setTransform(density, 0, 0, density, 0, 0);
    names.clearRect(0, 0, width, height);
  };
  const camera = sigma.getCamera();
  const resized = new Set<() => void>();
  const observer = new ResizeObserver(() => {
    scale = base();
    sigma.setSetting('stagePadding', padding(dimensions()));
    for (const listener of resized) listener();
  });
  observer.observe(element);

  const told = new Set<(drawing: boolean) => void>();
  sigma.onDrawing((drawing) => {
    if (drawing) {
      // Programs and buffers are gone with the old context.
      const { nodes, edges } = programs();
      sigma.setSetting('nodeProgramClasses', nodes).setSetting('edgeProgramClasses', edges);
      sigma.refresh();
    }
    for (const listener of told) listener(drawing);
  });

  const repaint = (nodes: Iterable<number>, strands: Iterable<number>, ties: Iterable<number>): void => {
    const changed = { nodes: [] as string[], edges: [] as string[] };
    for (const index of nodes) {
      graph.getNodeAttributes(`n${index}`).emphasis = emphases.nodes.get(index) ?? EMPHASIS.plain;
      changed.nodes.push(`n${index}`);
    }
    for (const index of strands) {
      graph.getEdgeAttributes(`s${index}`).emphasis = emphases.strands.get(index) ?? EMPHASIS.plain;
      changed.edges.push(`s${index}`);
    }
    for (const index of ties) {
      graph.getEdgeAttributes(`t${index}`).emphasis = emphases.ties.get(index) ?? EMPHASIS.plain;
      changed.edges.push(`t${index}`);
    }
    try {
      sigma.refresh({ partialGraph: changed, skipIndexation: true, schedule: true });
    } catch {
      // sigma has forgotten its indices because a full refresh waits for the next frame: let that one see this too.
      sigma.refresh({ schedule: true });
    }
  };
  const state = (): Camera => {
    const { x, y, ratio } = camera.getState();
    return { x, y, ratio };
  };

  return {
    element,
    names,
    viewport: (at = state()) => viewportOf(scene.frame, dimensions(), at, scale),
    camera: state,
    setCamera(to, animated) {
      const reduced = matchMedia('(prefers-reduced-motion: reduce)').matches;
      if (animated && !reduced)
        void camera.animate({ ...to }, { duration: MOVE_MILLISECONDS, easing: 'quadraticInOut' });
      else {
        // An animation that is under way would overwrite the new state at its next step.
        if (camera.isAnimated()) void camera.animate({ ...to }, { duration: 1 });
        camera.setState({ ...to });
      }
    },
    setTheme(next) {
      theme = next;
      look.paper = rgb(PAPER[theme]);
      look.ring = rgb(INK[theme]);
      graph.forEachNode((key, attributes) => Object.assign(attributes, nodeLook(Number(key.slice(1)))));
      for (const [at, tie] of scene.ties.entries())
        Object.assign(graph.getEdgeAttributes(`t${at}`), tieLook(tie, at));
      for (const strand of scene.strands)
        Object.assign(graph.getEdgeAttributes(`s${strand.position}`), strandLook(strand));
      sigma.refresh({ schedule: true });
    },
    rebuild() {
      graph = graphOf();
      sigma.setGraph(graph);
    },
    moved() {
      graph.forEachNode((key, attributes) => {
        const index = Number(key.slice(1));
        attributes.x = scene.x[index] ?? 0;
        attributes.y = scene.y[index] ?? 0;
      });
      sigma.refresh({ partialGraph: {}, skipIndexation: false, schedule: true });
    },
    bent() {
      for (const { position } of scene.strands)
        graph.getEdgeAttributes(`s${position}`).bend = scene.bend[position] ?? 0;
      sigma.refresh({ schedule: true });
    },
    emphasise(next, dim) {
      const before = emphases;
      emphases = next;
      look.dim = dim;
      repaint(
        new Set([...before.nodes.keys(), ...next.nodes.keys()]),
        new Set([...before.strands.keys(), ...next.strands.keys()]),
        new Set([...before.ties.keys(), ...next.ties.keys()]),
      );
    },
    refresh: () => sigma.scheduleRender(),
    onRendered: (listener) =>
      sigma.on('afterRender', () => {
        clear();
        listener();
      }),
    onCamera: (listener) => camera.on('updated', listener),
    onResized: (listener) => resized.add(listener),
    onDrawing: (listener) => told.add(listener),
    destroy() {
      observer.disconnect();
      sigma.kill();
      element.remove();
    },
  };
}
