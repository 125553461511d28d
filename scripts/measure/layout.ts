/** `npm run measure:layout [-- FILE]`: the layout of a graph file against ForceAtlas2's, in figures. */
import { readFileSync } from 'node:fs';
import { parseGraphFile } from '../../src/model/graphFile.ts';
import { CLEARANCE, overlaps, quality } from '../../src/network/index.ts';
import { forceAtlasQuality, layoutGraph } from './forceAtlas.ts';

const STARTS = 10;
const path = process.argv[2] ?? 'public/data/graph.json';
const file = parseGraphFile(JSON.parse(readFileSync(path, 'utf8')));
const graph = layoutGraph(
  file.nodes.map(({ key }) => key),
  file.edges,
);
const points = file.nodes.map(({ attributes: { x, y } }) => ({ x, y }));
const stored = quality(graph, points);
const theirs = forceAtlasQuality(graph, STARTS);
const row = (name: string, crossings: number, neighbourhood: number, rest = ''): void =>
  console.log(
    `${name.padEnd(26)}${crossings.toFixed(2).padStart(10)}${neighbourhood.toFixed(3).padStart(15)}${rest}`,
  );
console.log(`${graph.nodes} nodes, ${graph.links.length} linked pairs`);
console.log(`${''.padEnd(26)} crossings  neighbourhood`);
row('stored', stored.crossings, stored.neighbourhood, `   overlaps ${overlaps(points, CLEARANCE)}`);
row(`ForceAtlas2, mean of ${STARTS}`, theirs.crossings, theirs.neighbourhood);
