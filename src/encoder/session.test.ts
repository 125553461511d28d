import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { greatest } from './numbers.ts';
import { openSession } from './session.ts';

const stored = JSON.parse(readFileSync('src/encoder/testdata/reference.json', 'utf8')) as {
  encoder: { ids: number[]; shapes: number[]; states: number[]; names: number[]; references: number[] };
};
const { ids, shapes, states, names, references } = stored.encoder;
const session = await openSession(
  readFileSync('public/model/reader.encoder.onnx'),
  readFileSync('public/model/reader.heads.onnx'),
);
const idle = Int32Array.from(ids, () => 0);
const row = {
  ids: Int32Array.from(ids),
  shapes: Int32Array.from(shapes),
  starts: idle,
  ends: idle,
  sentences: idle,
};
const encoded = await session.encode(row);

const farthest = (found: ArrayLike<number>, expected: readonly number[]): number =>
  Math.max(...expected.map((value, at) => Math.abs(value - (found[at] ?? Infinity))));

test('the encoder computes what it computed where it was trained', () => {
  // Eight-bit sums round differently on other processors: by hundredths of what decides.
  expect(farthest(encoded.names, names)).toBeLessThan(0.4);
  expect(farthest(encoded.references, references)).toBeLessThan(0.4);
  expect(farthest(encoded.states.data as Float32Array, states)).toBeLessThan(0.4);
  for (let piece = 0; piece < ids.length; piece += 1)
    expect(greatest(encoded.names, piece * 3, 3)).toBe(greatest(names, piece * 3, 3));
});

test('the same window gives the same bits again', async () => {
  const again = await session.encode(row);
  expect(again.names).toEqual(encoded.names);
  expect(again.states.data).toEqual(encoded.states.data);
});
