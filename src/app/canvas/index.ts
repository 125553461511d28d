/**
 * The canvas as the page knows it: `createCanvas`. Import this module with `import()` inside a `try`: sigma reads
 * WebGL2's constants when it is loaded, so in a browser that does not know WebGL2 at all the import itself fails.
 */
import type { GraphFile } from '../../model/graphFile.ts';
import type { Theme } from '../palette.ts';
import { emphasise, locate } from './emphasis.ts';
import { requireWebGL2 } from './errors.ts';
import { createLiveLayout } from './liveLayout.ts';
import { createNames } from './names.ts';
import { pickIndex, type PickIndex, type PointerKind } from './pick.ts';
import { listen } from './pointer.ts';
import { drawPicture, toPng } from './picture.ts';
import { discOf, sceneOf, show, type Scene } from './scene.ts';
import { createStage, RATIO } from './stage.ts';
import type { Camera, Canvas, CanvasEvents, CreateCanvas, Selection } from './types.ts';
import {
  baseScale,
  cameraAt,
  cameraFor,
  frameOf,
  padding,
  toGraph,
  viewOf,
  type Frame,
  type View,
} from './view.ts';

export { WebGLMissing, PictureTooLarge } from './errors.ts';

/** CSS pixels of the longer side of a picture of the whole graph, before names and legend. */
const WHOLE = 1300;
const NONE: Selection = { type: 'none' };
/** Opacity of what is not lit, while something is pointed at or only selected. */
const DIM = { hovering: 0.12, selected: 0.2 } as const;

export const createCanvas: CreateCanvas = (container, file, initial) => {
  requireWebGL2();
  return build(container, file, initial);
};

function build(container: HTMLElement, file: GraphFile, initial: Theme): Canvas {
  let theme = initial;
  let selection: Selection = NONE;
  let hover: Selection = NONE;
  let index: PickIndex | null = null;
  const picks = (): PickIndex => (index ??= pickIndex(scene));
  if (getComputedStyle(container).position === 'static') container.style.position = 'relative';
  const scene = sceneOf(file);
  const stage = createStage(container, scene, theme);
  const family = getComputedStyle(container).fontFamily;
  const names = createNames(scene, family);
  const listeners = new Map<keyof CanvasEvents, Set<(value: never) => void>>();
  const emit = <E extends keyof CanvasEvents>(event: E, value: CanvasEvents[E]): void => {
    for (const listener of listeners.get(event) ?? []) (listener as (value: CanvasEvents[E]) => void)(value);
  };
  let emphases = emphasise(scene, selection, hover);

  function light(): void {
    emphases = emphasise(scene, selection, hover);
    const lit = emphases.nodes.size > 0;
    stage.emphasise(emphases, !lit ? 1 : hover.type === 'none' ? DIM.selected : DIM.hovering);
  }

  function thingAt(x: number, y: number, pointer: PointerKind): Selection {
    const hit = picks().at(stage.view(), x, y, pointer);
    if (!hit) return NONE;
    if (hit.type === 'node') return { type: 'node', key: scene.nodes[hit.index]?.key ?? '' };
    const edge = scene.strands[hit.index]?.edges[0];
    return edge ? { type: 'edge', key: edge.key } : NONE;
  }

  function pointTo(next: Selection): void {
    if (same(next, hover)) return;
    hover = next;
    light();
    emit('hover', hover);
  }

  function zoomAbout(factor: number, x: number, y: number, animated: boolean): void {
    const ratio = Math.max(RATIO.least, Math.min(RATIO.most, stage.camera().ratio / factor));
    const view = stage.view();
    stage.setCamera(cameraAt(scene.frame, view, ratio, toGraph(view, x, y), { x, y }), animated);
  }

  function moved(): void {
    index = null;
    stage.moved();
  }
  const layout = createLiveLayout(scene, () => stage.view({ x: 0.5, y: 0.5, ratio: 1 }).perUnit, moved);

  const overlay = document.createElement('div');
  Object.assign(overlay.style, { position: 'absolute', inset: '0', touchAction: 'none', cursor: 'grab' });
  stage.element.append(overlay);
  const deaf = listen(overlay, {
    point(at) {
      const found = at ? thingAt(at.x, at.y, at.pointer) : NONE;
      overlay.style.cursor = found.type === 'none' ? 'grab' : 'pointer';
      pointTo(found);
    },
    tap(x, y, pointer) {
      selection = thingAt(x, y, pointer);
      if (pointer === 'touch') hover = NONE;
      light();
      emit('select', selection);
    },
    doubleTap(x, y) {
      if (thingAt(x, y, 'mouse').type === 'none') zoomAbout(1.9, x, y, true);
    },
    grab(x, y, pointer) {
      const found = thingAt(x, y, pointer);
      overlay.style.cursor = 'grabbing';
      return found.type === 'node' ? (scene.indexOf.get(found.key) ?? null) : null;
    },
    pull(node, x, y) {
      const place = toGraph(stage.view(), x, y);
      scene.x[node] = place.x;
      scene.y[node] = place.y;
      layout.pull(node, place.x, place.y);
      moved();
    },
    drop(node) {
      overlay.style.cursor = 'grab';
      layout.drop(node);
    },
    pan(dx, dy) {
      const view = stage.view();
      const to = { x: view.width / 2, y: view.height / 2 };
      const at = toGraph(view, to.x - dx, to.y - dy);
      stage.setCamera(cameraAt(scene.frame, view, stage.camera().ratio, at, to), false);
    },
    zoom: (factor, x, y) => zoomAbout(factor, x, y, false),
  });

  stage.onRendered(() => names.draw(stage.names, stage.view(), emphases, theme));
  stage.onCamera(() => emit('camera', stage.camera()));

  /** Pixels free around the graph, with the panel's `inset` at the right. */
  const insets = (inset = 0): { top: number; right: number; bottom: number; left: number } => {
    const pad = padding(stage.view());
    return { top: pad, right: pad + inset, bottom: pad, left: pad };
  };

  /** A view of everything shown, in the proportions that it has. */
  function wholeView(): View {
    const box = boxOf(scene) ?? scene.frame;
    const [across, up] = [box.x[1] - box.x[0], box.y[1] - box.y[0]];
    const room = WHOLE + 14 * Math.sqrt(scene.nodes.length);
    const free = { top: 60, right: 60, bottom: 60, left: 60 };
    const size = {
      width: Math.max(480, room * Math.min(1, across / up)),
      height: Math.max(360, room * Math.min(1, up / across)),
    };
    const base = baseScale(scene.frame, size, scene.nodes.length);
    return viewOf(scene.frame, size, cameraFor(scene.frame, size, box, free), base);
  }

  return {
    setTheme(next) {
      theme = next;
      stage.setTheme(next);
    },
    setVisible(visible) {
      if (showsAlready(scene, visible)) return;
      show(scene, file, visible);
      index = null;
      emphases = emphasise(scene, selection, hover);
      stage.emphasise({ nodes: new Map(), strands: new Map() }, 1);
      stage.rebuild();
      layout.restart();
      light();
    },
    select(next) {
      if (same(next, selection)) return;
      selection = next;
      light();
    },
    focus(target, inset = 0) {
      const index = locate(scene, target);
      if (index === null) return;
      const strand = target.type === 'edge' ? scene.strands[index] : undefined;
      const ends = strand ? [strand.from, strand.to] : [index];
      const view = stage.view();
      const free = insets(inset);
      const inside = ends.every((end) => {
        const { x, y } = discOf(scene, view, end);
        return (
          x >= free.left / 2 &&
          x <= view.width - inset - free.left / 2 &&
          y >= free.top / 2 &&
          y <= view.height - free.bottom / 2
        );
      });
      if (inside) return;
      const box = frameOf(
        ends.map((end) => scene.x[end] ?? 0),
        ends.map((end) => scene.y[end] ?? 0),
      );
      stage.setCamera(cameraFor(scene.frame, view, box, free, stage.camera().ratio), true);
    },
    zoom(factor) {
      const { width, height } = stage.view();
      zoomAbout(factor, width / 2, height / 2, true);
    },
    fit() {
      const box = boxOf(scene);
      if (box) stage.setCamera(cameraFor(scene.frame, stage.view(), box, insets(), 0.2), true);
    },
    camera: () => stage.camera(),
    setCamera: (camera: Camera) => stage.setCamera(camera, false),
    startLayout() {
      if (layout.running) return;
      layout.start();
      emit('layout', { running: true });
    },
    stopLayout() {
      if (!layout.running) return;
      layout.stop();
      emit('layout', { running: false });
    },
    async exportPng(options) {
      const view = options.extent === 'view' ? stage.view() : wholeView();
      return toPng(drawPicture(scene, names, view, options, theme, family));
    },
    pointOf(target) {
      const index = locate(scene, target);
      if (index === null) return null;
      if (target.type === 'edge') return picks().placeOn(stage.view(), index);
      const { x, y } = discOf(scene, stage.view(), index);
      return { x, y };
    },
    on(event, listener) {
      const set = listeners.get(event) ?? new Set();
      listeners.set(event, set);
      set.add(listener);
      return () => void set.delete(listener);
    },
    destroy() {
      deaf();
      layout.stop();
      stage.destroy();
      listeners.clear();
    },
  };
}

/** The frame around all shown nodes; null where there are none. */
function boxOf(scene: Scene): Frame | null {
  const shown = [...scene.nodes.keys()].filter((index) => scene.shown[index] === 1);
  if (shown.length === 0) return null;
  return frameOf(
    shown.map((index) => scene.x[index] ?? 0),
    shown.map((index) => scene.y[index] ?? 0),
  );
}

/** Whether the scene shows just these nodes and edges, so that nothing needs rebuilding. */
function showsAlready(
  scene: Scene,
  visible: { readonly nodes: ReadonlySet<string>; readonly edges: ReadonlySet<string> },
): boolean {
  return (
    scene.nodes.every(({ key }, at) => (scene.shown[at] === 1) === visible.nodes.has(key)) &&
    visible.edges.size === scene.strandOf.size &&
    [...visible.edges].every((key) => scene.strandOf.has(key))
  );
}

const same = (a: Selection, b: Selection): boolean =>
  a.type === b.type && (a.type === 'none' || (b.type !== 'none' && a.key === b.key));
