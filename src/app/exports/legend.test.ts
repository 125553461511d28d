import { describe, expect, it } from 'vitest';
import { sceneOf, show } from '../canvas/scene.ts';
import { indexCorpus } from '../graph/corpus.ts';
import { NO_FILTERS, withFilter } from '../graph/filters/filters.ts';
import { kinds } from '../graph/filters/kinds.ts';
import { project } from '../graph/project.ts';
import { edge, viewOf } from '../testing/sketch.ts';
import { legendOf } from './legend.ts';
import { LEGEND, layLegend } from './legendLayout.ts';

const graph = viewOf(
  [
    edge({ source: 'b', relation: 'leads', target: 'a' }),
    edge({ source: 'a', relation: 'reject', target: 'c', modes: ['negated'] }),
  ],
  [
    { key: 'a', x: 0, y: 0 },
    { key: 'b', x: 1, y: 0, kind: 'leader' },
    { key: 'c', x: 0, y: 1, kind: 'bloc' },
  ],
);

describe('legendOf', () => {
  it('names what is shown, with its number', () => {
    const legend = legendOf(sceneOf(graph));
    expect(legend.kinds).toEqual([
      { kind: 'state', count: 1 },
      { kind: 'leader', count: 1 },
      { kind: 'bloc', count: 1 },
    ]);
    expect(legend.families.map(({ family }) => family)).toEqual(['office', 'conflict']);
    expect(legend.firmness).toEqual(['denied']);
  });

  it('names the tie of an organ where there is one, and counts it in no family', () => {
    expect(legendOf(sceneOf(graph)).ties).toBe(false);
    const nodes = graph.corpus.file.nodes.map(({ key, attributes }) => ({
      key,
      attributes: Object.assign({}, attributes, { partOf: key === 'c' ? 'a' : null }),
    }));
    const tied = project(indexCorpus({ ...graph.corpus.file, nodes }), NO_FILTERS);
    const legend = legendOf(sceneOf(tied));
    expect(legend.ties).toBe(true);
    expect(legend.families).toEqual(legendOf(sceneOf(graph)).families);
  });

  it('does not name what is filtered away', () => {
    const scene = sceneOf(graph);
    show(scene, project(graph.corpus, withFilter(NO_FILTERS, kinds, new Set(['bloc']))));
    const legend = legendOf(scene);
    expect(legend.kinds.map(({ kind }) => kind)).toEqual(['state', 'leader']);
    expect(legend.families.map(({ family }) => family)).toEqual(['office']);
    expect(legend.firmness).toEqual([]);
  });
});

it('layLegend breaks rows to the width and begins each group anew', () => {
  const entries = Array.from({ length: 8 }, (_, item) => ({ item, text: 'entry' }));
  const groups = [
    { title: 'one', sign: 20, entries },
    { title: 'two', sign: 40, entries: entries.slice(0, 1) },
  ];
  const width = 320;
  const { entries: placed, titles, height } = layLegend(groups, width, (text) => text.length * 7);
  for (const { x, text } of placed.slice(0, 8))
    expect(x + 20 + LEGEND.afterSign + text.length * 7).toBeLessThanOrEqual(width);
  expect(new Set(placed.map(({ x, y }) => `${x} ${y}`)).size).toBe(placed.length);
  expect(placed[8]!.y).toBe(titles[1]!.y);
  expect(titles[1]!.y).toBeGreaterThan(placed[7]!.y);
  expect(height).toBeGreaterThan(titles[1]!.y);
});
