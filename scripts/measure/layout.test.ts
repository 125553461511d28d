import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CLEARANCE, layOut, overlaps, quality } from '../../src/network/index.ts';
import type { LayoutGraph, Point } from '../../src/network/index.ts';
import { fcoseLayout, forceAtlas } from './otherLayouts.ts';

/** The graph of the seeds as careful readers drew it. */
function goldGraph(): LayoutGraph {
  const rows = ['000', '001', '003'].flatMap((id) =>
    readFileSync(`scripts/measure/testdata/gold/${id}.jsonl`, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { t: string; id: string; source: string; target: string }),
  );
  const nodes = [...new Set(rows.filter(({ t }) => t === 'entity').map(({ id }) => id))].sort();
  const claims = rows.filter(({ t }) => t === 'claim');
  const links = new Map<string, [number, number]>();
  for (const { source, target } of claims) {
    const [a, b] = [nodes.indexOf(source), nodes.indexOf(target)];
    if (a < 0 || b < 0 || a === b) continue;
    links.set(`${Math.min(a, b)} ${Math.max(a, b)}`, [Math.min(a, b), Math.max(a, b)]);
  }
  const ordered = [...links.values()].sort((one, other) => one[0] - other[0] || one[1] - other[1]);
  return { nodes: nodes.length, links: ordered, names: nodes };
}

describe('the stored layout of the seeds, as the gold draws them', { timeout: 60_000 }, () => {
  const graph = goldGraph();
  const points = layOut(graph);

  test('has fewer crossings than ForceAtlas2 with inferred settings and than fcose', () => {
    expect(graph.links.length).toBeGreaterThan(60);
    const ours = quality(graph, points).crossings;
    for (const other of [forceAtlas, fcoseLayout])
      for (const start of [1, 2, 3]) expect(ours).toBeLessThan(quality(graph, other(graph, start)).crossings);
  });

  test('lets next to no link run through a foreign node', () => {
    const through = graph.links.filter(([a, b]) =>
      points.some((point, node) => node !== a && node !== b && distance(point, points[a]!, points[b]!) < 10),
    );
    expect(through.length / graph.links.length).toBeLessThanOrEqual(0.03);
  });

  test('has no overlapping nodes', () => {
    expect(overlaps(points, CLEARANCE)).toBe(0);
  });
});

/** From a point to the straight line between two others. */
function distance(p: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const t = Math.max(0, Math.min(1, ((p.x - a.x) * dx + (p.y - a.y) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(p.x - a.x - t * dx, p.y - a.y - t * dy);
}
