/**
 * The graph while texts are still being read: a small drawing by itself, which new actors join beside those whom they deal
 * with, and which moves to its stored places when all is read. The forces are the live layout's.
 */
import { radiusOf } from '../../model/drawing.ts';
import type { Sketch, Theme } from '../state/index.ts';
import { FAMILY_STYLE, INK, KIND_STYLE, PAPER } from '../ui/palette.ts';
import { drawNode, type OutlineContext } from './draw.ts';
import type { LiveForces } from './forces.ts';
import { createForces } from './forces.ts';

export interface Growing {
  readonly element: HTMLCanvasElement;
  /** @param settled whether the sketch has the places that the graph keeps */
  show(sketch: Sketch, settled: boolean, theme: Theme): void;
}

interface Point {
  x: number;
  y: number;
}

/** CSS pixels that stay free at the rim, for names. */
const RIM = { x: 56, y: 30 } as const;
/** So many of the best connected are named. */
const NAMED = 24;
const SIZE = 0.62;
const FONT = '12px system-ui, sans-serif';
const SETTLING = 800;
/**
 * While texts are read: milliseconds from one turn of the forces to the next, their steps in a turn, and turns from one drawing
 * to the next. Frames are not asked for: sixty a second take a tenth of a core even where nothing is drawn, a whole one
 * where there is no GPU; the readers need it.
 */
const PACE = { turn: 100, steps: 6, drawn: 4 } as const;
/** Turns from one newcomer to the next, so that they do not stand on one another. */
const TURN = 2.4;

export function createGrowing(): Growing {
  const element = document.createElement('canvas');
  element.className = 'growing';
  const context = element.getContext('2d')!;
  const pen: OutlineContext = Object.assign(context, {
    strokeOutline: (d: string) => context.stroke(new Path2D(d)),
    fillOutline(d: string): void {
      // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a path, not an array
      context.fill(new Path2D(d));
    },
  });
  const places = new Map<string, Point>();
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  let shown: Sketch | null = null;
  let theme: Theme = 'light';
  let resting = false;
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const size = () => ({ width: element.clientWidth || 600, height: element.clientHeight || 320 });

  /** Puts newcomers beside those whom they deal with, and gives forces that go on from there. */
  function joined({ nodes, links }: Sketch): LiveForces {
    const { width, height } = size();
    for (const [at, { key }] of nodes.entries()) {
      if (places.has(key)) continue;
      const others = links.flatMap(({ from, to }) => {
        const other = from === at ? to : to === at ? from : -1;
        return places.get(nodes[other]?.key ?? '') ?? [];
      });
      const middle = others[0] ?? { x: width / 2, y: height / 2 };
      const away = others.length > 0 ? 34 : Math.min(width, height) / 5;
      places.set(key, {
        x: middle.x + Math.cos(at * TURN) * away,
        y: middle.y + Math.sin(at * TURN) * away,
      });
    }
    const point = ({ key }: Sketch['nodes'][number]): Point => places.get(key) ?? { x: 0, y: 0 };
    return createForces({
      x: Float32Array.from(nodes, (node) => point(node).x),
      y: Float32Array.from(nodes, (node) => point(node).y),
      links: Uint32Array.from(links.flatMap(({ from, to }) => [from, to])),
      radius: Float32Array.from(nodes, ({ degree }) => radiusOf(degree) * SIZE + 3),
      unit: Math.min(1, Math.sqrt((width * height) / (nodes.length * 9000 + 1))),
      window: { x: [RIM.x, width - RIM.x], y: [RIM.y, height - RIM.y] },
      put: [],
    });
  }

  /** Where the nodes of a settled sketch stand in this drawing. */
  function settledPlaces({ nodes }: Sketch): ReadonlyMap<string, Point> {
    const { width, height } = size();
    const range = (of: (node: Sketch['nodes'][number]) => number): [number, number] =>
      nodes.reduce<[number, number]>(
        ([low, high], node) => [Math.min(low, of(node)), Math.max(high, of(node))],
        [Infinity, -Infinity],
      );
    const [left, right] = range(({ x }) => x);
    const [low, high] = range(({ y }) => y);
    const scale = Math.min(
      (width - 2 * RIM.x) / (right - left || 1),
      (height - 2 * RIM.y) / (high - low || 1),
      1,
    );
    return new Map(
      nodes.map(({ key, x, y }) => [
        key,
        {
          x: width / 2 + (x - (left + right) / 2) * scale,
          y: height / 2 - (y - (low + high) / 2) * scale,
        },
      ]),
    );
  }

  function draw(): void {
    if (!shown) return;
    const { width, height } = size();
    const density = window.devicePixelRatio || 1;
    const [across, down] = [Math.round(width * density), Math.round(height * density)];
    if (element.width !== across || element.height !== down) {
      element.width = across;
      element.height = down;
    }
    context.setTransform(density, 0, 0, density, 0, 0);
    context.clearRect(0, 0, width, height);
    const { nodes, links } = shown;
    const point = (at: number): Point => places.get(nodes[at]?.key ?? '') ?? { x: 0, y: 0 };
    context.lineWidth = 1.6;
    for (const { from, to, family } of links) {
      const { colour, dash } = FAMILY_STYLE[family];
      context.strokeStyle = colour[theme];
      context.setLineDash([...dash]);
      context.beginPath();
      context.moveTo(point(from).x, point(from).y);
      context.lineTo(point(to).x, point(to).y);
      context.stroke();
    }
    context.setLineDash([]);
    for (const [at, { kind, degree }] of nodes.entries())
      drawNode(
        pen,
        { kind, shape: KIND_STYLE[kind].shape, hollow: false },
        { ...point(at), radius: radiusOf(degree) * SIZE },
        theme,
        PAPER[theme],
      );
    drawNames(nodes.slice(0, NAMED).map((node, at) => ({ node, at: point(at) })));
  }

  /** Names under their nodes; of two that would touch, the better connected has its. */
  function drawNames(
    wanted: readonly { readonly node: Sketch['nodes'][number]; readonly at: Point }[],
  ): void {
    context.font = FONT;
    context.textAlign = 'center';
    context.textBaseline = 'top';
    context.lineJoin = 'round';
    context.lineWidth = 3;
    context.strokeStyle = PAPER[theme];
    context.fillStyle = INK[theme];
    const taken: { left: number; right: number; top: number }[] = [];
    for (const { node, at } of wanted) {
      const half = context.measureText(node.label).width / 2 + 2;
      const box = { left: at.x - half, right: at.x + half, top: at.y + radiusOf(node.degree) * SIZE + 2 };
      const meets = taken.some(
        ({ left, right, top }) => left < box.right && right > box.left && Math.abs(top - box.top) < 14,
      );
      if (meets) continue;
      taken.push(box);
      context.strokeText(node.label, at.x, box.top);
      context.fillText(node.label, at.x, box.top);
    }
  }

  /** Draws now and then until the forces are at rest, or the picture is taken away. */
  function settle(step: () => boolean): void {
    stop();
    const turn = (count: number): void => {
      let goesOn = true;
      for (let at = 0; at < PACE.steps && goesOn; at += 1) goesOn = step();
      if (!goesOn || (!still && count % PACE.drawn === 0)) draw();
      if (goesOn && element.isConnected) timer = setTimeout(() => turn(count + 1), still ? 0 : PACE.turn);
    };
    turn(0);
  }

  /** Draws each frame until `step` says that all is at rest, or the picture is taken away. */
  function move(step: () => boolean): void {
    stop();
    const next = (): void => {
      const goesOn = step();
      draw();
      if (goesOn && element.isConnected) frame = requestAnimationFrame(next);
    };
    frame = requestAnimationFrame(next);
  }

  function stop(): void {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  }

  return {
    element,
    show(sketch, settled, shade) {
      if (sketch === shown && settled === resting && shade === theme) return;
      const changed = sketch !== shown || settled !== resting;
      [shown, resting, theme] = [sketch, settled, shade];
      if (!changed) return draw();
      const forces = joined(sketch);
      if (!settled) {
        const now = new Float32Array(2 * sketch.nodes.length);
        return settle(() => {
          const goesOn = forces.step();
          forces.write(now);
          for (const [at, { key }] of sketch.nodes.entries())
            places.set(key, { x: now[2 * at] ?? 0, y: now[2 * at + 1] ?? 0 });
          return goesOn;
        });
      }
      const from = new Map([...places].map(([key, { x, y }]) => [key, { x, y }]));
      const to = settledPlaces(sketch);
      const started = performance.now();
      move(() => {
        const share = still ? 1 : Math.min(1, (performance.now() - started) / SETTLING);
        const eased = share * share * (3 - 2 * share);
        for (const [key, end] of to) {
          const begin = from.get(key) ?? end;
          places.set(key, {
            x: begin.x + (end.x - begin.x) * eased,
            y: begin.y + (end.y - begin.y) * eased,
          });
        }
        return share < 1;
      });
    },
  };
}
