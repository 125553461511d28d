import { randomLcg } from 'd3';
import { expect, test } from 'vitest';
import type { GraphClaim } from '../model/graphFile.ts';
import { Told } from './told.ts';

let read = 0;
/** Whoever looks at the place of its passage is counted. */
function claim(start: number, end: number, mode: GraphClaim['mode'] = 'asserted', by: string | null = null) {
  const passage = {
    document: 'd',
    exact: 'x'.repeat(end - start),
    get start() {
      read += 1;
      return start;
    },
    get end() {
      return end;
    },
  };
  return {
    id: `e~d~${start}-${end}`,
    passage,
    spans: {},
    by,
    mode,
    date: null,
    rule: '',
    confidence: 1,
  } satisfies GraphClaim;
}

/** How many places are looked at while so many readings come in, each beside an own claim of the other mode. */
function readsOf(count: number): number {
  const told = new Told();
  for (let at = 0; at < count; at++) told.own(claim(20 * at, 20 * at + 9, 'negated'));
  read = 0;
  for (let at = 0; at < count; at++) {
    const start = 20 * ((at * 7919) % count);
    told.reading(claim(start, start + 9), `reader ${at}`);
  }
  expect(told.claims()).toHaveLength(2 * count);
  return read;
}

test('ten times as many readings on one edge look at ten times as many claims, not at each with each', () => {
  expect(readsOf(2000) / readsOf(200)).toBeLessThan(14);
});

test('readings agree with the first claim on their words, as one by one with all of them shows', () => {
  const random = randomLcg(0.4);
  const below = (most: number): number => Math.floor(random() * most);
  for (let round = 0; round < 300; round++) {
    const told = new Told();
    const all = new Map<string, GraphClaim>();
    const make = () => {
      const start = below(60);
      return claim(
        start,
        start + 1 + below(12),
        below(2) ? 'asserted' : 'possible',
        below(2) ? 'kenya' : null,
      );
    };
    for (let n = 0; n < 8; n++) {
      const own = make();
      if (all.has(own.id)) continue;
      told.own(own);
      all.set(own.id, own);
    }
    for (let n = 0; n < 8; n++) {
      const reading = make();
      const reader = `r${below(3)}`;
      told.reading(reading, reader);
      const { start, end } = reading.passage;
      const agrees = [...all.values()]
        .sort((a, b) => a.passage.start - b.passage.start || a.passage.end - b.passage.end)
        .find(
          ({ passage, mode, by }) =>
            passage.start < end && start < passage.end && mode === reading.mode && by === reading.by,
        );
      if (agrees) {
        all.set(agrees.id, {
          ...agrees,
          readBy: [...new Set([...(agrees.readBy ?? ['edgewise']), reader])],
        });
        continue;
      }
      let id = reading.id;
      for (let number = 2; all.has(id); number++) id = `${reading.id}~${number}`;
      all.set(id, { ...reading, id, readBy: [reader] });
    }
    expect(told.claims()).toEqual([...all.values()]);
  }
});
