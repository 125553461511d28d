/** The page's side of the live layout: starts the worker, brings its places into the scene once a frame. */
import type { LayoutInput } from './forces.ts';
import { unitOf } from './unit.ts';
import type { FromLayout, ToLayout } from './layoutMessages.ts';
import type { Scene } from './scene.ts';
import type { Frame } from './viewport.ts';

export interface LiveLayout {
  readonly running: boolean;
  start(): void;
  stop(): void;
  /** Starts anew from the places as they are, if it runs: after other nodes or edges are shown. */
  restart(): void;
  pull(node: number, x: number, y: number): void;
  /** What is dropped stays there, also in a layout that is started later, until others are held. */
  drop(node: number): void;
  /** These nodes, by position, stay where they are, and no others. */
  hold(nodes: Iterable<number>): void;
  /** Nodes that were put somewhere by hand are as free as the others. */
  forget(): void;
}

/**
 * @param perUnit CSS pixels per graph unit when the whole graph is shown, for the radii that may not overlap.
 * @param window what the window shows when everything is shown, clear of what covers its edges.
 * @param moved called after places have changed.
 */
export function createLiveLayout(
  scene: Scene,
  perUnit: () => number,
  window: () => Frame,
  moved: () => void,
): LiveLayout {
  let worker: Worker | null = null;
  let frame = 0;
  /** Nodes that take part, by their position in the scene. */
  let participants: number[] = [];
  let place = new Map<number, number>();
  let held: number | null = null;
  const put = new Set<number>();
  // Measured once, on the stored layout: starting again and again must not blow the picture up.
  const unit = unitOf(
    scene.x,
    scene.y,
    scene.strands.flatMap(({ from, to }) => [from, to]),
  );

  const say = (message: ToLayout, transfer: Transferable[] = []): void =>
    worker?.postMessage(message, transfer);

  function input(): LayoutInput {
    const pairs = new Map<string, [number, number]>();
    for (const { from, to } of [...scene.strands, ...scene.ties]) {
      const [a, b] = [place.get(from) ?? 0, place.get(to) ?? 0];
      pairs.set(`${Math.min(a, b)} ${Math.max(a, b)}`, [a, b]);
    }
    return {
      x: Float32Array.from(participants, (index) => scene.x[index] ?? 0),
      y: Float32Array.from(participants, (index) => scene.y[index] ?? 0),
      links: Uint32Array.from([...pairs.values()].flat()),
      radius: Float32Array.from(participants, (index) => ((scene.nodes[index]?.radius ?? 0) + 3) / perUnit()),
      unit,
      window: window(),
      put: [...put].flatMap((index) => place.get(index) ?? []),
    };
  }

  function receive({ data: { places } }: MessageEvent<FromLayout>): void {
    const from = worker;
    frame = requestAnimationFrame(() => {
      if (worker !== from) return;
      for (const [at, index] of participants.entries()) {
        if (index === held || put.has(index)) continue; // the pointer knows better where they are
        scene.x[index] = places[2 * at] ?? 0;
        scene.y[index] = places[2 * at + 1] ?? 0;
      }
      moved();
      say({ type: 'drawn', places }, [places.buffer]);
    });
  }

  function start(): void {
    participants = [...scene.nodes.keys()].filter((index) => scene.shown[index] === 1);
    place = new Map(participants.map((index, at) => [index, at]));
    worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', receive);
    say({ type: 'start', input: input() });
  }

  function stop(): void {
    cancelAnimationFrame(frame);
    worker?.terminate();
    worker = null;
  }

  return {
    get running() {
      return worker !== null;
    },
    start() {
      if (!worker) start();
    },
    stop,
    restart() {
      if (!worker) return;
      stop();
      start();
    },
    pull(node, x, y) {
      held = node;
      put.add(node);
      const at = place.get(node);
      if (at !== undefined) say({ type: 'pull', node: at, x, y });
    },
    drop(node) {
      held = null;
      const at = place.get(node);
      if (at !== undefined) say({ type: 'drop', node: at });
    },
    forget: () => put.clear(),
    hold(nodes) {
      put.clear();
      for (const node of nodes) put.add(node);
    },
  };
}
