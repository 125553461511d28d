import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { RELATIONS } from '../model/relations.ts';
import { greatest } from './numbers.ts';
import type { WindowPairs } from './pairs.ts';
import { openSession } from './session.ts';

interface Reference {
  readonly encoder: Readonly<
    Record<'ids' | 'shapes' | 'states' | 'names' | 'kinds' | 'references', number[]>
  >;
  readonly heads: Readonly<Record<'relations' | 'modes' | 'triggers' | 'speakers' | 'meant', number[]>> & {
    readonly asked: Readonly<Record<Exclude<keyof WindowPairs, 'candidates'>, number[]>>;
  };
}
const { encoder, heads } = JSON.parse(
  readFileSync('src/encoder/testdata/reference.json', 'utf8'),
) as Reference;
/** Relations of a pair, "none" among them. */
const CLASSES = RELATIONS.length + 1;
const file = readFileSync('public/model/reader.safetensors');
const session = await openSession(file);
const row = (count: number) => {
  const [ids, shapes] = [encoder.ids, encoder.shapes].map((all) => Int32Array.from(all.slice(0, count)));
  const idle = Int32Array.from(ids!, () => 0);
  return { ids: ids!, shapes: shapes!, starts: idle, ends: idle, sentences: idle };
};
const asked = {
  candidates: Int32Array.from(heads.asked.begins, (_, at) => at),
  ...Object.fromEntries(
    Object.entries(heads.asked).map(([name, numbers]) => [name, Int32Array.from(numbers)]),
  ),
} as unknown as WindowPairs;

const farthest = (found: Float32Array, expected: readonly number[]): number =>
  Math.max(...expected.map((value, at) => Math.abs(value - (found[at] ?? Infinity))));

test('the encoder computes what its weights come to in float32, but for the rounding of its inputs', () => {
  const encoded = session.encode(row(encoder.ids.length));
  expect(farthest(encoded.states, encoder.states)).toBeLessThan(0.01);
  expect(farthest(encoded.names, encoder.names)).toBeLessThan(0.02);
  expect(farthest(encoded.kinds, encoder.kinds)).toBeLessThan(0.02);
  expect(farthest(encoded.references, encoder.references)).toBeLessThan(0.02);
  for (let piece = 0; piece < encoder.ids.length; piece += 1)
    expect(greatest(encoded.names, piece * 3, 3)).toBe(greatest(encoder.names, piece * 3, 3));
});

test('the heads compute what their weights come to in float32', () => {
  const scored = session.score(session.encode(row(encoder.ids.length)), asked, 0);
  expect(farthest(scored.relations, heads.relations)).toBeLessThan(0.005);
  expect(farthest(scored.modes, heads.modes)).toBeLessThan(0.02);
  expect(farthest(scored.triggers, heads.triggers)).toBeLessThan(0.05);
  expect(farthest(scored.speakers, heads.speakers)).toBeLessThan(0.02);
  expect(farthest(scored.meant, heads.meant)).toBeLessThan(0.02);
  for (const found of ['relations', 'modes', 'triggers', 'speakers', 'meant'] as const)
    expect(scored[found].length).toBe(heads[found].length);
});

test('only pairs that are likely enough are asked for trigger, mode and speaker, and all they are told is the same', () => {
  const encoded = session.encode(row(encoder.ids.length));
  const all = session.score(encoded, asked, 0);
  const any = all.likely.map((pair) => 1 - (all.relations[pair * CLASSES] ?? 1));
  const least = [...any].sort((a, b) => a - b)[any.length >> 1] ?? 0;
  const { relations, likely, modes, triggers, speakers } = session.score(encoded, asked, least);
  expect(relations).toEqual(all.relations);
  expect(likely).toEqual(all.likely.filter((_, at) => any[at]! >= least));
  expect(likely.length).toBeLessThan(all.likely.length);
  for (const [found, whole] of [
    [modes, all.modes],
    [triggers, all.triggers],
    [speakers, all.speakers],
  ] as const) {
    const columns = whole.length / all.likely.length;
    const rows = likely.flatMap((pair) => Array.from(whole.subarray(pair * columns, (pair + 1) * columns)));
    expect([...found]).toEqual(rows);
  }
});

test('a window gives the same bits whatever was read before it', async () => {
  const { states } = session.encode(row(30));
  session.score(session.encode(row(encoder.ids.length)), asked, 0);
  expect(session.encode(row(30)).states).toEqual(states);
  const other = await openSession(file);
  expect(other.encode(row(30)).states).toEqual(states);
});

test('a window without pairs still says who is meant', () => {
  const none = (numbers: Int32Array) => numbers.subarray(0, 0);
  const { sources, targets, distances, steps, forward, backward, modes, low, high } = asked;
  const pairs = { sources, targets, distances, steps, forward, backward, modes, low, high };
  const alone = {
    ...asked,
    ...Object.fromEntries(Object.entries(pairs).map(([name, numbers]) => [name, none(numbers)])),
  };
  const encoded = session.encode(row(encoder.ids.length));
  const scored = session.score(encoded, alone, 0);
  expect(scored.relations.length).toBe(0);
  expect(scored.meant).toEqual(session.score(encoded, asked, 0).meant);
});

test('weights that are cut off are refused', async () => {
  await expect(openSession(file.subarray(0, 5000))).rejects.toThrow(/cut off/);
  await expect(openSession(file.subarray(0, file.length - 1))).rejects.toThrow(/cut off/);
});
