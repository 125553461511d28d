/** Graphs of so many actors: what their places cost beyond the picture of the foremost, which takes as long for all of them. */
import { fill } from '../../src/network/fill.ts';
import type { LayoutGraph, Point } from '../../src/network/index.ts';
import { inRows } from '../../src/network/rows.ts';
import { CLEARANCE, separate } from '../../src/network/separate.ts';
import { randomSource } from '../../src/network/random.ts';

const FOREMOST = 120;
const SIDE = 917;
/** As in news: few deal with many. */
const SKEW = 3;

type Links = LayoutGraph['links'];

function placed(nodes: number, links: Links): () => Point[] {
  const random = randomSource(1);
  const numbers = Array.from({ length: nodes }, (_, node) => node);
  const points = numbers.map(() => ({ x: random() * SIDE, y: random() * SIDE }));
  return () => {
    const drawn = structuredClone(points);
    const rest = numbers.slice(FOREMOST);
    const distance = fill({ nodes, links }, drawn, numbers.slice(0, FOREMOST), rest, SIDE, SIDE);
    return separate(drawn, CLEARANCE, numbers, CLEARANCE / distance);
  };
}

function linked(nodes: number, each: number): Links {
  const random = randomSource(2);
  return Array.from({ length: nodes * each }, (_, at) => {
    const node = at % nodes;
    return [node, Math.floor(nodes * random() ** SKEW)] as const;
  }).filter(([a, b]) => a !== b);
}

/** What is run for so many actors. */
export const MAPS: Readonly<Record<string, (actors: number) => () => unknown>> = {
  'a map, most round a few': (n) => placed(n, linked(n, 3)),
  'a map, all round one': (n) =>
    placed(
      n,
      Array.from({ length: n - 1 }, (_, at) => [0, at + 1] as const),
    ),
  'a map, one chain': (n) =>
    placed(
      n,
      Array.from({ length: n - 1 }, (_, at) => [at, at + 1] as const),
    ),
  'actors without a relation': (n) => () =>
    inRows(
      Array.from({ length: n }, (_, at) => ({ width: 40 + (at % 90), height: 24 })),
      SIDE,
      SIDE / 4,
    ),
};
