/**
 * `npm run measure:layout [-- FILE …]`: how well the pictures of graph files can be read, as the page draws them at three
 * sizes with names placed, beside ForceAtlas2's (inferred settings) and fcose's on the same graph and canvas. Of these
 * the middle of several starts is told.
 */
import { readFileSync } from 'node:fs';
import type { Legibility } from '../../src/app/canvas/legibility.ts';
import { parseGraphFile } from '../../src/model/graphFile.ts';
import { layoutGraphOf, type Point } from '../../src/network/index.ts';
import { fcoseLayout, forceAtlas } from './otherLayouts.ts';
import { pictureOf, SIZES } from './pictureOf.ts';

const STARTS = 3;
const COLUMNS: readonly (readonly [string, (figures: Legibility) => string])[] = [
  ['named', ({ named }) => percent(named)],
  ['linked', ({ linkedNamed }) => percent(linkedNamed)],
  ['struck', ({ struck, nameLines }) => `${percent(struck)} of ${nameLines}`],
  ['through', ({ through, strands }) => `${percent(through)} of ${strands}`],
  ['crossings', ({ crossings }) => String(crossings)],
  ['hull', ({ hull }) => percent(hull)],
  ['nearest', ({ nearest }) => `${nearest.toFixed(1)} px`],
  ['empty', ({ empty }) => percent(empty)],
];
const percent = (share: number): string => `${(100 * share).toFixed(0)} %`;
const paths = process.argv.slice(2);

for (const path of paths.length > 0 ? paths : ['public/data/graph.json']) {
  const file = parseGraphFile(JSON.parse(readFileSync(path, 'utf8')));
  const actors = file.nodes.map(({ key, attributes: { label, partOf } }) => ({ key, label, partOf }));
  const graph = layoutGraphOf(actors, file.edges);
  const starts = Array.from({ length: STARTS }, (_, start) => start + 1);
  const layouts: readonly (readonly [string, readonly (readonly Point[])[]])[] = [
    ['stored', [file.nodes.map(({ attributes: { x, y } }) => ({ x, y }))]],
    ['ForceAtlas2', starts.map((start) => forceAtlas(graph, start))],
    ['fcose', starts.map((start) => fcoseLayout(graph, start))],
  ];
  console.log(`${path}: ${graph.nodes} nodes, ${graph.links.length} linked pairs`);
  for (const [name, size] of Object.entries(SIZES)) {
    console.log(`${name.padEnd(14)}${COLUMNS.map(([title]) => title.padStart(12)).join('')}`);
    for (const [layout, tried] of layouts) {
      const figures = tried
        .map((points) => pictureOf(file, points, size))
        .sort((a, b) => a.crossings - b.crossings)[tried.length >> 1];
      if (figures)
        console.log(`${layout.padEnd(14)}${COLUMNS.map(([, cell]) => cell(figures).padStart(12)).join('')}`);
    }
  }
}
