import { describe, expect, test } from 'vitest';
import { CLEARANCE, layOut, overlaps, quality, type LayoutGraph, type Point } from './index.ts';
import { randomSource } from './random.ts';

/** States around blocs, leaders around states: clusters joined by hubs, as the graphs of news texts are. */
function newsGraph(hubs: number, around: number, seed: number): LayoutGraph {
  const random = randomSource(seed);
  const links: [number, number][] = [];
  for (let hub = 0; hub < hubs; hub++) {
    for (let other = 0; other < hub; other++) if (random() < 0.5) links.push([other, hub]);
    for (let leaf = 0; leaf < around; leaf++) {
      const node = hubs + hub * around + leaf;
      links.push([hub, node]);
      if (random() < 0.3) links.push([Math.floor(random() * hubs), node]);
      if (leaf > 0 && random() < 0.2) links.push([node - 1, node]);
    }
  }
  const distinct = new Map(
    links
      .filter(([a, b]) => a !== b)
      .map(([a, b]) => [`${Math.min(a, b)} ${Math.max(a, b)}`, [a, b] as const]),
  );
  return { nodes: hubs * (around + 1), links: [...distinct.values()] };
}

describe('measures of a layout', () => {
  const square: Point[] = [
    { x: 0, y: 0 },
    { x: 1, y: 0 },
    { x: 1, y: 1 },
    { x: 0, y: 1 },
  ];

  test('two diagonals cross once, sides that meet at a corner do not', () => {
    expect(
      quality(
        {
          nodes: 4,
          links: [
            [0, 2],
            [1, 3],
          ],
        },
        square,
      ).crossings,
    ).toBe(0.5);
    expect(
      quality(
        {
          nodes: 4,
          links: [
            [0, 1],
            [1, 2],
            [2, 3],
          ],
        },
        square,
      ).crossings,
    ).toBe(0);
  });

  test('a neighbour that is the nearest node is kept, one that is the farthest is not', () => {
    const line: Point[] = [
      { x: 0, y: 0 },
      { x: 1, y: 0 },
      { x: 5, y: 0 },
    ];
    expect(quality({ nodes: 3, links: [[0, 1]] }, line).neighbourhood).toBe(1);
    expect(quality({ nodes: 3, links: [[0, 2]] }, line).neighbourhood).toBe(0);
  });
});

describe('the layout', { timeout: 60_000 }, () => {
  test('lets no two nodes overlap, also where nothing is linked or all is', () => {
    const all = Array.from({ length: 12 }, (_, a) =>
      Array.from({ length: a }, (_, b) => [b, a] as const),
    ).flat();
    for (const graph of [
      newsGraph(5, 3, 1),
      { nodes: 20, links: [] },
      { nodes: 12, links: all },
      { nodes: 2, links: [] },
    ]) {
      const points = layOut(graph);
      expect(points).toHaveLength(graph.nodes);
      expect(overlaps(points, CLEARANCE)).toBe(0);
    }
  });

  test('is the same on every run, and on every machine', () => {
    const graph: LayoutGraph = {
      nodes: 4,
      links: [
        [0, 1],
        [1, 2],
        [2, 3],
      ],
    };
    expect(layOut(graph)).toEqual(layOut(graph));
    expect(layOut(graph)).toMatchInlineSnapshot(`
      [
        {
          "x": 169,
          "y": -124.3,
        },
        {
          "x": 147.1,
          "y": 22.1,
        },
        {
          "x": -13.6,
          "y": 124.3,
        },
        {
          "x": -169,
          "y": 123.9,
        },
      ]
    `);
  });

  test('uses no function that engines round differently', () => {
    const used = ['sin', 'cos', 'pow', 'exp', 'log', 'random'] as const;
    const before = used.map((name) => [name, Math[name]] as const);
    try {
      for (const name of used)
        Math[name] = () => {
          throw new Error(`Math.${name}`);
        };
      expect(layOut(newsGraph(3, 3, 1))).toHaveLength(12);
    } finally {
      for (const [name, own] of before) Math[name] = own as never;
    }
  });

  test(
    'of a thousand nodes, most of them between the foremost, lets no two overlap',
    { timeout: 240_000 },
    () => {
      expect(overlaps(layOut(newsGraph(40, 24, 1)), CLEARANCE)).toBe(0);
    },
  );

  test('of nothing is nothing', () => {
    expect(layOut({ nodes: 0, links: [] })).toEqual([]);
    expect(layOut({ nodes: 1, links: [] })).toEqual([{ x: 0, y: 0 }]);
  });
});
