import { expect, test } from 'vitest';
import { claim, edge, fileOf, node } from '../testing/sample.ts';
import { indexCorpus } from './corpus.ts';
import { NO_FILTERS } from './filters/filters.ts';
import { project } from './project.ts';
import { communities, scaleOf, weighActors } from './weights.ts';

const text = 'They met.';
let id = 0;
const met = (a: string, b: string, date: string | null = null) =>
  edge(a, 'consult', b, [claim(String((id += 1)), 'a', text, text, { date })]);
/** Two triangles that one bridge joins, and one who is only named. */
const made = () => {
  id = 0;
  return project(
    indexCorpus(
      fileOf(
        { a: text },
        ['a', 'b', 'c', 'd', 'e', 'f', 'alone'].map((key) => node(key, 'state')),
        [
          met('a', 'b', '2022-01-05'),
          met('a', 'c'),
          met('b', 'c', '2021'),
          met('c', 'd'),
          met('d', 'e', '2023-02'),
          met('d', 'f'),
          met('e', 'f'),
        ],
      ),
    ),
    NO_FILTERS,
  );
};

test('those who join two groups are between most others; groups are communities, the largest first', () => {
  const weights = weighActors(made());
  const { a, c, alone } = Object.fromEntries(weights) as Record<string, ReturnType<typeof weights.get>>;
  // c is on the only paths from a and b to d, e and f: 6 of the 10 pairs of others.
  expect(c!.betweenness).toBeCloseTo(0.6);
  expect(a!.betweenness).toBe(0);
  expect(communities(made()).map((keys) => keys.toSorted())).toEqual([
    ['a', 'b', 'c'],
    ['d', 'e', 'f'],
  ]);
  expect(alone).toMatchObject({ community: null, relations: 0, sources: 0, betweenness: 0, earliest: null });
});

test('the same file gives the same numbers, and dates are those of what is said', () => {
  const [one, other] = [weighActors(made()), weighActors(made())];
  expect([...one]).toEqual([...other]);
  expect(one.get('b')).toMatchObject({
    earliest: '2021',
    latest: '2022-01-05',
    dated: 'passage',
    sources: 1,
  });
  expect(one.get('f')).toMatchObject({ earliest: null, latest: null });
});

test('a scale runs from the least to the most; what has no date has no place on it', () => {
  const view = made();
  const weights = weighActors(view);
  const dates = scaleOf(view, 'earliest')!;
  expect([dates.least, dates.most]).toEqual(['2021', '2023-02']);
  expect(['b', 'd', 'f'].map((key) => dates.shareOf(weights.get(key)!))).toEqual([0, 1, null]);
  expect(scaleOf(view, 'relations')!.shareOf(weights.get('c')!)).toBe(1);
  expect(scaleOf(view, 'relations')!.shareOf(weights.get('alone')!)).toBe(0);
});
