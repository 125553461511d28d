import { expect, test } from 'vitest';
import { indexCorpus } from '../graph/corpus.ts';
import { NO_FILTERS } from '../graph/filters/filters.ts';
import { project } from '../graph/project.ts';
import { NO_SELECTION } from '../graph/selection.ts';
import { HUB, LEAVES, ORGAN, everySort } from '../testing/everySort.ts';
import { emphasise } from './emphasis.ts';
import { EMPHASIS } from './gl/look.ts';
import { sceneOf } from './scene.ts';

const scene = sceneOf(project(indexCorpus(everySort()), NO_FILTERS));
const node = (key: string) => ({ type: 'node', key }) as const;
const keysOf = (nodes: ReadonlyMap<number, unknown>) =>
  [...nodes.keys()].map((index) => scene.nodes[index]!.key).sort();

test('a selected node lights its neighbours and the strands to them, and no others', () => {
  const { nodes, strands, ties } = emphasise(scene, node(HUB), NO_SELECTION);
  expect(keysOf(nodes)).toEqual([HUB, ...LEAVES].sort());
  expect(nodes.get(scene.indexOf.get(HUB)!)).toBe(EMPHASIS.selected);
  expect([...strands.keys()].sort((a, b) => a - b)).toEqual(scene.incident[scene.indexOf.get(HUB)!]);
  expect(ties.size).toBe(0);
});

test('a tie lights up with either of its ends, and the other end with it', () => {
  const ends = [
    [ORGAN.part, ORGAN.whole],
    [ORGAN.whole, ORGAN.part],
  ] as const;
  for (const [end, other] of ends)
    for (const { nodes, ties } of [
      emphasise(scene, node(end), NO_SELECTION),
      emphasise(scene, NO_SELECTION, node(end)),
    ]) {
      expect([...ties]).toEqual([[0, EMPHASIS.lit]]);
      expect(keysOf(nodes)).toContain(other);
    }
});

test('while something is pointed at, the selected node stays marked and its neighbourhood is not lit', () => {
  const { nodes, ties } = emphasise(scene, node(ORGAN.part), node(HUB));
  expect(nodes.get(scene.indexOf.get(ORGAN.part)!)).toBe(EMPHASIS.selected);
  expect(keysOf(nodes)).toEqual([HUB, ...LEAVES, ORGAN.part].sort());
  expect(ties.size).toBe(0);
});
