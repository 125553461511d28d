import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ModelError } from './errors.ts';
import { loadEnglish } from './english.ts';
import { MODEL_VERSION, readModel } from './model.ts';

const bytes = new Uint8Array(readFileSync('public/model/english.bin'));
const changed = (at: number, to: (byte: number) => number): Uint8Array => {
  const copy = bytes.slice();
  copy[at] = to(copy[at]!);
  return copy;
};
const refusal = (model: Uint8Array): string => {
  try {
    loadEnglish(model);
  } catch (error) {
    expect(error).toBeInstanceOf(ModelError);
    return (error as ModelError).message;
  }
  return 'accepted';
};

describe('a model is refused with a message that says why', () => {
  test('missing', () => expect(refusal(new Uint8Array())).toMatch(/missing or empty/u));
  test('another file', () =>
    expect(refusal(Uint8Array.from('<!doctype html>', (c) => c.charCodeAt(0)))).toMatch(
      /not a language model/u,
    ));
  test('cut short in its first bytes', () => expect(refusal(bytes.slice(0, 10))).toMatch(/cut short/u));
  test('cut short by one byte', () =>
    expect(refusal(bytes.slice(0, -1))).toBe(
      `the language model is cut short: ${bytes.length - 1} of ${bytes.length} bytes`,
    ));
  test('cut short in half', () => expect(refusal(bytes.slice(0, bytes.length >> 1))).toMatch(/cut short/u));
  test('of another version', () =>
    expect(refusal(changed(11, (byte) => byte + 1))).toBe(
      `the language model has version ${MODEL_VERSION + 1}; this program reads version ${MODEL_VERSION}`,
    ));
  test('one bit changed in the weights', () =>
    expect(refusal(changed(bytes.length - 100, (byte) => byte ^ 1))).toMatch(/checksum/u));
  test('one bit changed in the header', () =>
    expect(refusal(changed(60, (byte) => byte ^ 1))).toMatch(/checksum/u));
  test('something behind its end', () =>
    expect(refusal(Uint8Array.of(...bytes.slice(0, 9), 0))).toMatch(/cut short/u));
});

test('the model says where its knowledge comes from, under what licence, and how good it is', () => {
  const { header } = readModel(bytes);
  expect(header.source).toContain('UD_English-EWT');
  expect(header.licence).toContain('CC BY-SA');
  expect(Object.keys(header.scores)).toEqual(['ewt', 'gum']);
  expect(header.scores['ewt']!['las']).toBeGreaterThan(75);
});

test('the model keeps its bounds: at most 4 MB', () => expect(bytes.length).toBeLessThanOrEqual(4_000_000));

test('bytes that stand within a greater buffer are read from their own beginning', () => {
  const padded = new Uint8Array(bytes.length + 16);
  padded.set(bytes, 8);
  expect(() => loadEnglish(padded.subarray(8, 8 + bytes.length))).not.toThrow();
});
