import { describe, expect, it } from 'vitest';
import { NO_FILTERS, withFilter } from '../graph/filters/filters.ts';
import { families } from '../graph/filters/families.ts';
import { project } from '../graph/project.ts';
import { edge, viewOf as graphOf } from '../testing/sketch.ts';
import { middleOf } from './curve.ts';
import { pickIndex } from './pick.ts';
import { discOf, sceneOf, show, strandCurve } from './scene.ts';
import { viewportOf } from './viewport.ts';

const NODES = [
  { key: 'a', x: 0, y: 0 },
  { key: 'b', x: 100, y: 0 },
  { key: 'c', x: 50, y: 80 },
];
const EDGES = [
  edge({ source: 'a', relation: 'support', target: 'b' }),
  edge({ source: 'a', relation: 'accuse', target: 'b' }),
  edge({ source: 'b', relation: 'accuse', target: 'a' }),
  edge({ source: 'a', relation: 'comments_on', target: 'c' }),
];
const graph = graphOf(EDGES, NODES);
const camera = (ratio: number, x = 0.5, y = 0.5) => ({ x, y, ratio });
const look = (scene: ReturnType<typeof sceneOf>, at = camera(1)) =>
  viewportOf(scene.frame, { width: 900, height: 700 }, at, 1);

describe.each([
  ['the whole graph', camera(1)],
  ['a near view', camera(0.3, 0.4, 0.5)],
  ['a far view', camera(2.5)],
])('picking in %s', (_, at) => {
  const scene = sceneOf(graph);
  const viewport = look(scene, at);
  const index = pickIndex(scene);

  it('finds every strand at the middle of its drawn curve, straight and curved', () => {
    for (const strand of scene.strands) {
      const { x, y } = middleOf(strandCurve(scene, viewport, strand));
      expect(index.at(viewport, x, y, 'mouse')).toMatchObject({ type: 'strand', index: strand.position });
    }
  });

  it('finds every node at its centre, before the edges that end there', () => {
    for (const position of scene.nodes.keys()) {
      const { x, y } = discOf(scene, viewport, position);
      expect(index.at(viewport, x, y, 'mouse')).toMatchObject({ type: 'node', index: position });
    }
  });
});

describe('the reach of an edge', () => {
  const scene = sceneOf(graphOf([EDGES[3]!], NODES));
  const viewport = look(scene);
  const index = pickIndex(scene);
  const strand = scene.strands[0]!;
  const curve = strandCurve(scene, viewport, strand);
  const { x, y } = middleOf(curve);
  const length = Math.hypot(curve.x2 - curve.x0, curve.y2 - curve.y0);
  const normal = { x: -(curve.y2 - curve.y0) / length, y: (curve.x2 - curve.x0) / length };
  const off = (pixels: number, pointer: 'mouse' | 'touch') =>
    index.at(viewport, x + normal.x * pixels, y + normal.y * pixels, pointer);

  it.each([11.9, -11.9])('has it hit by mouse %d pixels beside its line', (pixels) => {
    expect(off(pixels, 'mouse')?.type).toBe('strand');
  });
  it.each([12.5, -12.5])('has it missed by mouse, hit by touch, %d pixels beside', (pixels) => {
    expect(off(pixels, 'mouse')).toBeNull();
    expect(off(pixels, 'touch')?.type).toBe('strand');
  });
});

it('of two strands the nearer wins', () => {
  const scene = sceneOf(graph);
  const viewport = look(scene);
  const index = pickIndex(scene);
  const pair = scene.strands.filter(({ target, source }) => [source, target].sort().join('') === 'ab');
  const [upper, middle] = pair
    .map((strand) => ({ strand, at: middleOf(strandCurve(scene, viewport, strand)) }))
    .sort((a, b) => a.at.y - b.at.y);
  const between = (share: number) => ({
    x: upper!.at.x + (middle!.at.x - upper!.at.x) * share,
    y: upper!.at.y + (middle!.at.y - upper!.at.y) * share,
  });
  const near = between(0.4);
  const far = between(0.6);
  expect(index.at(viewport, near.x, near.y, 'mouse')?.index).toBe(upper!.strand.position);
  expect(index.at(viewport, far.x, far.y, 'mouse')?.index).toBe(middle!.strand.position);
});

it('what is not shown is not hit', () => {
  const scene = sceneOf(graph);
  const viewport = look(scene);
  const middle = middleOf(strandCurve(scene, viewport, scene.strandOf.get('a|comments_on|c')!));
  const corner = discOf(scene, viewport, 2);
  show(scene, project(graph.corpus, withFilter(NO_FILTERS, families, new Set(['commentary']))));
  const index = pickIndex(scene);
  expect(index.at(viewport, middle.x, middle.y, 'mouse')).toBeNull();
  expect(index.at(viewport, corner.x, corner.y, 'mouse')).toBeNull();
});

it('an empty scene has nothing to hit', () => {
  const scene = sceneOf(graphOf([]));
  expect(pickIndex(scene).at(look(scene), 10, 10, 'mouse')).toBeNull();
});

describe('placeOn', () => {
  it('evades a node that lies over the middle of a strand', () => {
    const scene = sceneOf(
      graphOf(
        [edge({ source: 'a', relation: 'leads', target: 'b' })],
        [
          { key: 'a', x: 0, y: 0 },
          { key: 'b', x: 100, y: 0 },
          { key: 'over', x: 50, y: 0 },
          { key: 'd', x: 50, y: 60 },
        ],
      ),
    );
    const viewport = look(scene);
    const index = pickIndex(scene);
    const place = index.placeOn(viewport, 0)!;
    expect(index.at(viewport, place.x, place.y, 'touch')).toMatchObject({ type: 'strand', index: 0 });
    const over = discOf(scene, viewport, 2);
    expect(Math.hypot(place.x - over.x, place.y - over.y)).toBeGreaterThan(over.radius);
  });
});
