import { expect, it } from 'vitest';
import { MAP } from '../model/drawing.ts';
import { layOut } from './layout.ts';
import { part, thinned } from './parts.ts';
import { randomSource } from './random.ts';
import type { LayoutGraph } from './sketch.ts';

/** As in a large corpus of news: few deal with nearly all, most with one or two of these. */
function news(nodes: number, hubs: number): LayoutGraph {
  const random = randomSource(5);
  const links: [number, number][] = [];
  for (let a = 0; a < hubs; a += 1)
    for (let b = a + 1; b < hubs; b += 1) if (random() < 0.35) links.push([a, b]);
  for (let node = hubs; node < nodes; node += 1) links.push([Math.floor(hubs * random() ** 2), node]);
  const strengths = links.map(() => 1 + Math.floor(20 * random() ** 4));
  const weights = Array.from({ length: nodes }, () => 0);
  for (const [index, link] of links.entries())
    for (const end of link) weights[end] = weights[end]! + strengths[index]!;
  return {
    nodes,
    links,
    strands: links.map(() => 1 + Math.floor(random() * 4)),
    strengths,
    weights,
    names: weights.map((_, node) => `Actor ${node}`),
  };
}

it('a thinned graph has the strongest links, about as many lines as a map draws, and each node’s own strongest', () => {
  const graph = part(news(100, 60), [...Array(60).keys()]);
  const neighbours = Array.from({ length: 60 }, (_, node) => node);
  const few = thinned(graph, neighbours);
  const strongestOf = (of: LayoutGraph, node: number): number =>
    Math.max(0, ...of.links.flatMap((link, index) => (link.includes(node) ? [of.strengths![index]!] : [])));
  for (let node = 0; node < 60; node += 1) expect(strongestOf(few, node)).toBe(strongestOf(graph, node));
  expect(few.links.length).toBeLessThan(graph.links.length / 2);
  const lines = few.strands!.reduce((sum, strands) => sum + strands, 0);
  expect(lines).toBeGreaterThanOrEqual(MAP.lines * 60);
  expect(few.strands).toHaveLength(few.links.length);
  expect(few.neighbours).toEqual(neighbours);
});

it('of a map no two of those that are drawn first cover one another, however many deal with them', () => {
  const graph = news(600, 70);
  const first = graph
    .weights!.map((weight, node) => ({ weight, node }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 70)
    .map(({ node }) => node);
  const points = layOut(graph);
  const places = first.map((node) => points[node]!);
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
  // As it is fitted into the usual window.
  const scale = Math.min(
    1020 / (Math.max(...xs) - Math.min(...xs)),
    750 / (Math.max(...ys) - Math.min(...ys)),
  );
  const gaps = places.flatMap((one, at) =>
    places.slice(0, at).map((other) => scale * Math.hypot(one.x - other.x, one.y - other.y)),
  );
  expect(Math.min(...gaps)).toBeGreaterThan(30);
});
