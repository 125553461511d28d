import { beforeAll, describe, expect, test } from 'vitest';
import type { GraphFile } from '../../src/model/graphFile.ts';
import { CLEARANCE, layoutGraphOf, overlaps, type LayoutGraph, type Point } from '../../src/network/index.ts';
import { seedsGraph } from '../lib/testing/seedsGraph.ts';
import { fcoseLayout, forceAtlas } from './otherLayouts.ts';
import { pictureOf, SIZES } from './pictureOf.ts';

describe('the stored layout of the seeds', { timeout: 180_000 }, () => {
  let file: GraphFile;
  let graph: LayoutGraph;
  let points: Point[];
  beforeAll(async () => {
    file = await seedsGraph();
    const actors = file.nodes.map(({ key, attributes: { label, partOf } }) => ({ key, label, partOf }));
    graph = layoutGraphOf(actors, file.edges);
    points = file.nodes.map(({ attributes: { x, y } }) => ({ x, y }));
  }, 180_000);
  const drawn = (places: readonly Point[]) => pictureOf(file, places, SIZES['1440 x 900']!);

  test('has far fewer crossings, as drawn, than ForceAtlas2 with inferred settings and than fcose', () => {
    expect(graph.links.length).toBeGreaterThan(60);
    const ours = drawn(points).crossings;
    expect(ours).toBeLessThan(0.75 * drawn(forceAtlas(graph, 1)).crossings);
    expect(ours).toBeLessThan(0.75 * drawn(fcoseLayout(graph, 1)).crossings);
  });

  test('has no overlapping nodes', () => {
    expect(overlaps(points, CLEARANCE)).toBe(0);
  });
});
