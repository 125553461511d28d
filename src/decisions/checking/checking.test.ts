import { randomLcg } from 'd3';
import { describe, expect, test } from 'vitest';
import { claim, edge, fileOf, node } from '../../app/testing/sample.ts';
import type { GraphFile } from '../../model/graphFile.ts';
import { RELATIONS, familyOf, type Family } from '../../model/relations.ts';
import { precisionOf, type Judged } from './precision.ts';
import { allocate, inTurn, sampleOf, type Sampled } from './sample.ts';
import { resultOf } from './verdicts.ts';

/** How many claims a made corpus has of each family, and how many of them are wrong. */
type Errors = Readonly<Partial<Record<Family, readonly [size: number, wrong: number]>>>;

const NEWS: Errors = {
  office: [120, 4],
  membership: [60, 3],
  geography: [30, 3],
  economic: [40, 12],
  cooperation: [160, 32],
  conflict: [220, 48],
  power: [15, 6],
  commentary: [155, 16],
};

/** A graph of so many claims; those that are wrong have a rule that says so. */
function made(errors: Errors): GraphFile {
  const sentence = 'A meets B.';
  const all = Object.entries(errors);
  const count = all.reduce((sum, [, [size]]) => sum + size, 0);
  const text = Array.from({ length: count }, () => sentence).join(' ');
  let at = 0;
  const edges = all.map(([family, [size, wrong]], pair) => {
    const relation = RELATIONS.find((one) => familyOf(one) === family)!;
    const claims = Array.from({ length: size }, (_, index) => {
      const start = at * (sentence.length + 1);
      at += 1;
      const one = claim(`c${at}`, 'a', text, sentence, {});
      const passage = { ...one.passage, start, end: start + sentence.length };
      return { ...one, passage, rule: index < wrong ? 'errs: met' : 'holds: met' };
    });
    return edge(`s${pair}`, relation, `t${pair}`, claims);
  });
  const keys = all.flatMap((_, pair) => [`s${pair}`, `t${pair}`]);
  return fileOf(
    { a: text },
    keys.map((key) => node(key, 'state')),
    edges,
  );
}

const isRight = ({ claim: { rule } }: Sampled): boolean => rule.startsWith('holds');
const verdict = (sampled: Sampled): 'right' | 'wrong' => (isRight(sampled) ? 'right' : 'wrong');

describe('the sample', () => {
  const file = made(NEWS);

  test('is the same for a seed and another for another, in proportion to the families, each claim once', () => {
    const ids = (seed: number): string[] => inTurn(sampleOf(file, seed, 20)).map(({ claim: { id } }) => id);
    expect(ids(3)).toEqual(ids(3));
    expect(ids(3)).not.toEqual(ids(4));
    for (const size of [8, 20, 50, 100, 800]) {
      const strata = sampleOf(file, 1, size);
      const drawn = strata.flatMap(({ sample }) => sample.map(({ claim: { id } }) => id));
      expect([new Set(drawn).size, strata.length]).toEqual([size, 8]);
    }
    expect(sampleOf(file, 1, 20).map(({ sample }) => sample.length)).toEqual([3, 1, 1, 1, 4, 5, 1, 4]);
    expect(sampleOf(file, 1, 9999).flatMap(({ sample }) => sample).length).toBe(800);
  });

  test('reaches every claim, each of a family as often as another', () => {
    const counts = new Map<string, number>();
    const runs = 2000;
    for (let seed = 1; seed <= runs; seed += 1)
      for (const { family, sample } of sampleOf(file, seed, 50))
        if (family === 'economic')
          for (const { claim: one } of sample) counts.set(one.id, (counts.get(one.id) ?? 0) + 1);
    const expected = [...counts.values()].reduce((sum, count) => sum + count, 0) / 40;
    expect([counts.size, expected]).toEqual([40, 100]); // 2 of 40 each time
    const deviation = Math.sqrt(expected * (1 - expected / runs));
    for (const count of counts.values()) expect(Math.abs(count - expected)).toBeLessThan(4 * deviation);
  });

  test('gives each family one at least, and no more than it has', () => {
    expect(allocate([1000, 1, 1], 4)).toEqual([2, 1, 1]);
    expect(allocate([2, 2], 50)).toEqual([2, 2]);
    expect(allocate([5, 5, 5], 2)).toEqual([1, 1, 1]);
    expect(allocate([], 20)).toEqual([]);
  });
});

describe('the interval', () => {
  /** In how many of 500 seeded checks it holds the truth, in percent, and the mean of the shares. */
  function coverage(errors: Errors, size: number): { held: number; mean: number; truth: number } {
    const file = made(errors);
    const all = Object.values(errors);
    const claims = all.reduce((sum, [count]) => sum + count, 0);
    const truth = 1 - all.reduce((sum, [, wrong]) => sum + wrong, 0) / claims;
    let [held, sum] = [0, 0];
    const runs = 500;
    for (let seed = 1; seed <= runs; seed += 1) {
      const result = resultOf(sampleOf(file, seed, size), verdict).all!;
      if (result.from <= truth + 1e-9 && truth <= result.to + 1e-9) held += 1;
      sum += result.share;
    }
    return { held: (100 * held) / runs, mean: sum / runs, truth };
  }

  test.each([20, 50, 100])(
    'of %i passages holds the truth in 93 to 97 of 100 checks, and their mean is the truth',
    (size) => {
      const { held, mean, truth } = coverage(NEWS, size);
      expect(held).toBeGreaterThanOrEqual(93);
      expect(held).toBeLessThanOrEqual(97);
      // Each family counts by its size, however few of it were drawn: no bias.
      expect(Math.abs(mean - truth)).toBeLessThan(0.012);
    },
  );

  test('of a worse and of a better reader holds it, too', () => {
    const worse = Object.fromEntries(
      Object.entries(NEWS).map(([family, [size]]) => [family, [size, Math.round(0.4 * size)]]),
    );
    const better = Object.fromEntries(
      Object.entries(NEWS).map(([family, [size]]) => [family, [size, Math.round(0.06 * size)]]),
    );
    for (const errors of [worse, better] as Errors[]) {
      const { held } = coverage(errors, 50);
      expect(held).toBeGreaterThanOrEqual(92.5);
      expect(held).toBeLessThanOrEqual(97.5);
    }
  });

  test('is nothing where nothing was judged, a point where all was, and within 0 and 1 always', () => {
    expect(precisionOf([{ size: 5, judged: 0, right: 0 }])).toBeNull();
    expect(precisionOf([{ size: 4, judged: 4, right: 3 }])).toMatchObject({
      share: 0.75,
      from: 0.75,
      to: 0.75,
    });
    const random = randomLcg(0.5);
    for (let turn = 0; turn < 300; turn += 1) {
      const strata: Judged[] = Array.from({ length: 4 }, () => {
        const judged = Math.floor(random() * 6);
        return {
          size: judged + Math.floor(random() * 200) + 1,
          judged,
          right: Math.floor(random() * (judged + 1)),
        };
      });
      const result = precisionOf(strata);
      if (!result) continue;
      expect(result.from).toBeGreaterThanOrEqual(0);
      expect(result.to).toBeLessThanOrEqual(1);
      expect(result.from).toBeLessThanOrEqual(result.share + 1e-9);
      expect(result.share).toBeLessThanOrEqual(result.to + 1e-9);
    }
  });
});

test('by family and by rule: who was judged, how many were right, with an interval of its own', () => {
  const strata = sampleOf(made(NEWS), 5, 60);
  const { families, rules, all } = resultOf(strata, verdict);
  const drawn = strata.flatMap(({ sample }) => sample);
  expect(new Map(families.map(({ name, precision }) => [name, precision.judged]))).toEqual(
    new Map(strata.map(({ family, sample }) => [family, sample.length])),
  );
  expect(rules.map(({ name, precision }) => [name, precision.share])).toEqual([
    ['holds', 1],
    ['errs', 0],
  ]);
  expect(rules[1]!.precision.to).toBeGreaterThan(0.1);
  expect([all!.judged, all!.right]).toEqual([drawn.length, drawn.filter(isRight).length]);
  expect(resultOf(strata, () => null)).toEqual({ all: null, families: [], rules: [] });
});
