/**
 * canvas/: the drawing, alone in its element; the only room that knows sigma and WebGL. `createCanvas` is its door, and
 * connect.ts ties it to the store. Reads the rooms up to state/, and of ui/ the palette.
 * Import it with `import()` inside a `try`: sigma reads WebGL2's constants when it is loaded, and fails without them.
 */
import type { Camera } from '../address/index.ts';
import type { GraphView, Selection } from '../graph/index.ts';
import { NO_SELECTION, sameSelection } from '../graph/index.ts';
import type { Theme } from '../state/index.ts';
import { afterPaint } from './afterPaint.ts';
import { bendStrands } from './bends.ts';
import type { Lit } from './emphasis.ts';
import { NO_EMPHASES, emphasise, locate } from './emphasis.ts';
import { createEvents } from './events.ts';
import { createLiveLayout } from './liveLayout.ts';
import { createLooking } from './looking.ts';
import { actorsIn, createMarquee } from './marquee.ts';
import { createNames } from './names.ts';
import type { PickIndex, PointerKind } from './pick.ts';
import { pickIndex } from './pick.ts';
import { createPins } from './pins.ts';
import { listen } from './pointer.ts';
import { RATIO, createRenderer } from './renderer.ts';
import { discOf, dressed, hasOthers, renew, sceneOf, show } from './scene.ts';
import { drawSigns } from './signs.ts';
import { homeViewport, snapshotOf } from './snapshot.ts';
import { createStanding } from './standing.ts';
import type { Canvas, CreateCanvas } from './types.ts';
import type { Insets } from './viewport.ts';
import { aspectOf, cameraAt, homeMargins, toGraph } from './viewport.ts';

/** Opacity of what is not lit, while something is pointed at or only selected. */
const DIM = { hovering: 0.12, selected: 0.2 } as const;

export const createCanvas: CreateCanvas = (
  container: HTMLElement,
  shown: GraphView,
  initial: Theme,
  covered: Insets = { top: 0, right: 0, bottom: 0, left: 0 },
): Canvas => {
  let theme = initial;
  let selection: Selection = NO_SELECTION;
  let hover: Selection = NO_SELECTION;
  let together: Lit | null = null;
  let insets: Insets = covered;
  /** Whether the view is still the one that shows everything, not one that the reader chose. */
  let home = true;
  /** Whether nothing has been selected or moved yet: then the view may still shift under the reader's hand. */
  let fresh = true;
  /** Takes back the light of the last tap, where that has not come yet. */
  let lighten = (): void => {};
  let index: PickIndex | null = null;
  const picks = (): PickIndex => (index ??= pickIndex(scene));
  if (getComputedStyle(container).position === 'static') container.style.position = 'relative';
  const size = { width: container.clientWidth || 1, height: container.clientHeight || 1 };
  const scene = sceneOf(shown, aspectOf(size, homeMargins(size, insets)));
  const renderer = createRenderer(container, scene, theme);
  const family = getComputedStyle(container).fontFamily;
  const looking = createLooking(scene, renderer, () => insets);
  const names = createNames(scene, family, () => renderer.refresh());
  const events = createEvents();
  const emit: typeof events.emit = (event, value) => events.emit(event, value);
  let emphases = emphasise(scene, selection, hover);

  function light(): void {
    emphases = emphasise(scene, selection, hover, together);
    const lit = emphases.nodes.size > 0;
    renderer.emphasise(emphases, !lit ? 1 : hover.type === 'none' ? DIM.selected : DIM.hovering);
  }

  function thingAt(x: number, y: number, pointer: PointerKind): Selection {
    const hit = picks().at(renderer.viewport(), x, y, pointer);
    if (!hit) return NO_SELECTION;
    if (hit.type === 'node') return { type: 'node', key: scene.nodes[hit.index]?.key ?? '' };
    const edge = scene.strands[hit.index]?.edges[0];
    return edge ? { type: 'edge', key: edge.key } : NO_SELECTION;
  }

  function pointTo(next: Selection): void {
    if (sameSelection(next, hover)) return;
    hover = next;
    light();
    emit('hover', hover);
  }

  function zoomAbout(factor: number, x: number, y: number, animated: boolean): void {
    const ratio = Math.max(RATIO.least, Math.min(RATIO.most, renderer.camera().ratio / factor));
    const viewport = renderer.viewport();
    move(cameraAt(scene.frame, viewport, ratio, toGraph(viewport, x, y), { x, y }), animated);
  }

  function moved(): void {
    index = null;
    renderer.moved();
  }
  const pins = createPins(scene);
  const layout = createLiveLayout(
    scene,
    () => renderer.viewport({ x: 0.5, y: 0.5, ratio: 1 }).perUnit,
    () => looking.free(),
    moved,
  );
  const aspect = (): number => aspectOf(renderer.viewport(), homeMargins(renderer.viewport(), insets));
  const standing = createStanding(scene, layout, pins, {
    moved,
    bend,
    aspect,
    goHome: () => goHome(false),
    refit: () => home && goHome(false),
  });

  const overlay = document.createElement('div');
  Object.assign(overlay.style, { position: 'absolute', inset: '0', touchAction: 'none', cursor: 'grab' });
  renderer.element.append(overlay);
  const stopListening = listen(overlay, {
    point(at) {
      const found = at ? thingAt(at.x, at.y, at.pointer) : NO_SELECTION;
      overlay.style.cursor = found.type === 'none' ? 'grab' : 'pointer';
      pointTo(found);
    },
    tap(x, y, pointer) {
      fresh = false;
      selection = thingAt(x, y, pointer);
      if (pointer === 'touch') hover = NO_SELECTION;
      emit('select', selection);
      lighten();
      lighten = afterPaint(light);
    },
    choose: (x, y, pointer) => emit('choose', thingAt(x, y, pointer)),
    frame: createMarquee(renderer.element),
    framed: (box) => emit('chooseAll', actorsIn(scene, renderer.viewport(), box)),
    menu: (x, y) => emit('menu', { on: thingAt(x, y, 'mouse'), x, y }),
    doubleTap(x, y) {
      if (thingAt(x, y, 'mouse').type === 'none') zoomAbout(1.9, x, y, true);
    },
    grab(x, y, pointer) {
      const found = thingAt(x, y, pointer);
      overlay.style.cursor = 'grabbing';
      return found.type === 'node' ? (scene.indexOf.get(found.key) ?? null) : null;
    },
    pull(node, x, y) {
      pins.from(node);
      const place = toGraph(renderer.viewport(), x, y);
      scene.x[node] = place.x;
      scene.y[node] = place.y;
      layout.pull(node, place.x, place.y);
      moved();
    },
    drop(node) {
      overlay.style.cursor = 'grab';
      layout.drop(node);
      if (!layout.running) bend();
      emit('pin', pins.at(node));
    },
    pan(dx, dy) {
      const viewport = renderer.viewport();
      const to = { x: viewport.width / 2, y: viewport.height / 2 };
      const at = toGraph(viewport, to.x - dx, to.y - dy);
      move(cameraAt(scene.frame, viewport, renderer.camera().ratio, at, to), false);
    },
    zoom: (factor, x, y) => zoomAbout(factor, x, y, false),
  });

  renderer.onRendered(() => {
    drawSigns(renderer.names, scene, renderer.viewport(), emphases, theme, family);
    names.draw(renderer.names, renderer.viewport(), emphases, theme);
  });
  renderer.onCamera(() => emit('camera', renderer.camera()));
  renderer.onDrawing((drawing) => emit('drawing', drawing));
  renderer.onResized(() => {
    if (home) goHome(false);
  });

  function bendAtHome(): void {
    const viewport = homeViewport(scene, renderer.viewport(), insets);
    bendStrands(scene, viewport, () => names.place(viewport));
  }

  /** Strands go round nodes and names as they stand now. */
  function bend(): void {
    bendAtHome();
    index = null;
    renderer.bent();
  }

  /** Shows everything; stays so until the reader moves the view. */
  function goHome(animated: boolean): void {
    renderer.setCamera(looking.home(), animated);
    home = true;
  }

  const move = (camera: Camera, animated: boolean): void => {
    home = false;
    fresh = false;
    renderer.setCamera(camera, animated);
  };

  /** Draws anew what is shown, as it is now to look. */
  function redraw(): void {
    show(scene, scene.view);
    names.renew();
    index = null;
    emphases = emphasise(scene, selection, hover, together);
    renderer.emphasise(NO_EMPHASES, 1);
    bendAtHome();
    renderer.rebuild();
    light();
  }

  function dress(look: Parameters<typeof dressed>[1]): void {
    const drawn = dressed(scene, look);
    if (drawn === 'anew') redraw();
    else if (drawn) renderer.refresh();
  }

  names.setInsets(insets);
  bend();
  return {
    setTheme(next) {
      theme = next;
      renderer.setTheme(next);
    },
    setView(next) {
      if (next === scene.view) return;
      if (hasOthers(scene, next)) {
        renew(scene, next, aspect());
        standing.meet();
      }
      scene.view = next;
      redraw();
      layout.restart();
    },
    pin: (next) => standing.pin(next),
    placeOf: (key) => pins.placeOf(key),
    weigh: (weighing) => dress({ weighing }),
    sign: (signs) => dress({ signs }),
    select(next) {
      if (sameSelection(next, selection)) return;
      selection = next;
      light();
    },
    light(next) {
      together = next;
      light();
    },
    arrange: (anew) => standing.arrange(anew),
    put: (places) => standing.put(places),
    room: () => ({ frame: scene.frame, aspect: aspect() }),
    focus(target, inset = 0) {
      const camera = looking.cameraOn(target, inset);
      if (camera) move(camera, true);
    },
    zoom(factor) {
      const { width, height } = renderer.viewport();
      zoomAbout(factor, width / 2, height / 2, true);
    },
    fit: () => goHome(true),
    setInsets(next) {
      insets = { ...insets, ...next };
      names.setInsets(insets);
      renderer.refresh();
      if (fresh && home) goHome(false);
    },
    inSight: () => looking.inSight(),
    zoomed: () => looking.home().ratio / renderer.camera().ratio,
    camera: () => renderer.camera(),
    setCamera(camera) {
      const sees = looking.sees(camera);
      if (sees) move(camera, false);
      return sees;
    },
    startLayout() {
      if (layout.running) return;
      layout.start();
      emit('layout', { running: true, places: null });
    },
    stopLayout() {
      if (!layout.running) return;
      emit('layout', { running: false, places: standing.stop() });
    },
    snapshot: (extent) =>
      snapshotOf({ scene, names, family }, extent === 'view' ? renderer.viewport() : null),
    pointOf(target) {
      const index = locate(scene, target);
      if (index === null) return null;
      const viewport = renderer.viewport();
      return target.type === 'edge' ? picks().placeOn(viewport, index) : discOf(scene, viewport, index);
    },
    on: (event, listener) => events.on(event, listener),
    destroy() {
      stopListening();
      lighten();
      names.stop();
      layout.stop();
      renderer.destroy();
      events.clear();
    },
  };
};
