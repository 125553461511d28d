/** What the page does with a large graph, counted by what it reads of the file: speed itself is for `measure:large`. */
import { expect, test, vi } from 'vitest';
import { hasOthers, sceneOf, show } from '../../src/app/canvas/scene.ts';
import { strandsOf } from '../../src/app/canvas/strands.ts';
import {
  NO_FILTERS,
  byImportance,
  choiceCounts,
  disputesOf,
  foldCopies,
  foremost,
  indexCorpus,
  passagesShown,
  project,
  questionsOf,
} from '../../src/app/graph/index.ts';
import { reads } from '../../src/app/testing/reads.ts';
import type { GraphFile } from '../../src/model/graphFile.ts';
import { readGraphFile } from '../../src/model/readGraph.ts';

import { manyActors, manyClaims, manyPassages } from './largeFiles.ts';
import { nameOf } from './names.ts';

/** n log n at these sizes; twice as much as that is not. */
const MOST = 14;

/** How many times as much is read of what is ten times as large. */
async function growth(
  make: (size: number) => GraphFile,
  size: number,
  work: (file: GraphFile) => unknown,
): Promise<number> {
  const [small, large] = await Promise.all(
    [size, 10 * size].map(async (size) => {
      const { value, count } = reads(make(size));
      await work(value);
      return count();
    }),
  );
  return large! / small!;
}

const viewOf = (file: GraphFile) => project(indexCorpus(file), NO_FILTERS);
/** A date of its own for each claim, from the first day on. */
const dated = (file: GraphFile, dayOf: (at: number) => number): GraphFile => {
  const claims = file.edges.flatMap(({ attributes }) => attributes.claims);
  for (const [at, claim] of claims.entries())
    claim.date = new Date(Date.UTC(2026, 0, 1 + dayOf(at))).toISOString().slice(0, 10);
  return file;
};
/** The same claims in words of which each has few in common with another. */
const unlike = (file: GraphFile): GraphFile => {
  const claims = file.edges.flatMap(({ attributes }) => attributes.claims);
  for (const [at, { passage }] of claims.entries())
    passage.exact = `of ${[1, 3, 7, 11].map((by) => nameOf(at * by)).join(' in ')}`;
  return file;
};

test('to open a graph ten times as large, ten times as much of it is read', async () => {
  const ratio = await growth(
    (edges) => manyActors(edges / 5, edges).file,
    200,
    async (file) => {
      const view = viewOf(await readGraphFile(file));
      byImportance(view);
      strandsOf(foremost(view, 80, new Set()));
      questionsOf(view);
      choiceCounts(view, NO_FILTERS);
    },
  );
  expect(ratio).toBeLessThan(MOST);
});

test('to draw one actor more, what is drawn is read, and not the graph: of one ten times as large no more', async () => {
  const readFor = (edges: number): number => {
    const { value, count } = reads(manyActors(edges / 5, edges).file);
    const view = viewOf(value);
    const scene = sceneOf(foremost(view, 20, new Set()));
    const before = count();
    const also = new Set([byImportance(view).at(-1)!]);
    const part = foremost(view, 20, also);
    expect(hasOthers(scene, part)).toBe(false);
    show(scene, part);
    return count() - before;
  };
  expect(readFor(4000)).toBeLessThan(2 * readFor(400));
});

test('the actors that are drawn are chosen among all relations once', () => {
  const view = viewOf(manyActors(300, 1500).file);
  const all = vi.spyOn(view.edges as Map<string, unknown>, 'values');
  const others = (['keys', 'entries', 'forEach', Symbol.iterator] as const).map((way) =>
    vi.spyOn(view.edges as Map<string, unknown>, way),
  );
  for (const key of byImportance(view).slice(-20)) foremost(view, 80, new Set([key]));
  expect(all).toHaveBeenCalledTimes(1);
  for (const way of others) expect(way).not.toHaveBeenCalled();
});

test('to find the disputes of a relation of ten times as many claims, ten times as much is read: on one day, on some, each on its own', async () => {
  const days = { one: () => 0, some: (at: number) => at % 20, own: (at: number) => at };
  const words = { alike: (file: GraphFile) => file, unlike };
  for (const [name, dayOf] of Object.entries(days))
    for (const [telling, told] of Object.entries(words))
      expect(
        await growth(
          (claims) => dated(told(manyClaims(claims).file), dayOf),
          150,
          (file) => disputesOf(viewOf(file)),
        ),
        `${name}, ${telling}`,
      ).toBeLessThan(MOST);
});

test('to fold the copies of an edge, or to mark an article, of ten times as many passages, ten times as much is read', async () => {
  expect(
    await growth(
      (claims) => manyClaims(claims).file,
      150,
      (file) => {
        const { corpus, claims } = viewOf(file);
        foldCopies(corpus, [...claims.values()]);
      },
    ),
  ).toBeLessThan(MOST);
  expect(
    await growth(
      (passages) => manyPassages(passages).file,
      150,
      (file) => passagesShown(viewOf(file), 'long'),
    ),
  ).toBeLessThan(MOST);
});
