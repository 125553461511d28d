import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CLEARANCE, layOut, overlaps, quality } from '../../src/network/index.ts';
import { forceAtlasQuality, layoutGraph } from './forceAtlas.ts';

/** The graph of the seeds as careful readers drew it. */
function goldGraph() {
  const rows = ['000', '001', '003'].flatMap((id) =>
    readFileSync(`scripts/measure/testdata/gold/${id}.jsonl`, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { t: string; id: string; source: string; target: string }),
  );
  const nodes = [...new Set(rows.filter(({ t }) => t === 'entity').map(({ id }) => id))].sort();
  return layoutGraph(
    nodes,
    rows.filter(({ t }) => t === 'claim'),
  );
}

describe('the stored layout of the seeds, as the gold draws them', { timeout: 60_000 }, () => {
  const graph = goldGraph();
  const points = layOut(graph);

  test('has no more crossings than ForceAtlas2 with inferred settings, and keeps neighbours at least as well', () => {
    expect(graph.links.length).toBeGreaterThan(60);
    const ours = quality(graph, points);
    const theirs = forceAtlasQuality(graph, 10);
    expect(ours.crossings).toBeLessThanOrEqual(theirs.crossings);
    expect(ours.neighbourhood).toBeGreaterThanOrEqual(theirs.neighbourhood);
  });

  test('has no overlapping nodes', () => {
    expect(overlaps(points, CLEARANCE)).toBe(0);
  });
});
