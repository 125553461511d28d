/**
 * `npm run measure:layout [-- GRAPH.json | CORPUS[:DOCUMENTS] …]`: how well the pictures of graphs can be read, as the
 * page draws them at three sizes with names placed, beside ForceAtlas2's (inferred settings) and fcose's on the same graph
 * and canvas. Of these the middle of several starts is told. A corpus (folder or `.jsonl`) is read by rules, its first so
 * many documents: `news.jsonl:60 news.jsonl:300`. Of a graph that is drawn as a map, what the page draws first is judged.
 */
import { readFileSync } from 'node:fs';
import type { Legibility } from '../../src/app/canvas/legibility.ts';
import { parseGraphFile, type GraphFile } from '../../src/model/graphFile.ts';
import { layoutGraphOf, type Point } from '../../src/network/index.ts';
import { assemble, readText } from '../../src/pipeline.ts';
import { english, textsAt } from '../lib/texts.ts';
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

/** @param path of a graph file, or of a corpus with the number of documents that are read behind a colon */
async function graphAt(path: string): Promise<GraphFile> {
  const [, corpus = path, count] = /^(.*?)(?::(\d+))?$/.exec(path) ?? [];
  if (count === undefined && path.endsWith('.json'))
    return parseGraphFile(JSON.parse(readFileSync(path, 'utf8')));
  const sources = (await textsAt(corpus)).slice(0, count === undefined ? undefined : Number(count));
  const model = english();
  return assemble(sources.map((source) => readText(source, model)));
}

for (const path of paths.length > 0 ? paths : ['public/data/graph.json']) {
  const file = await graphAt(path);
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
