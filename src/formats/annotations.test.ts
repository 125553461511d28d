import { expect, test } from 'vitest';
import { TEXTS, sample } from '../app/testing/sample.ts';
import { toAnnotations } from './annotations.ts';
import { wholeOf } from './material.ts';
import { hostile } from './testing/hostile.ts';

interface Annotation {
  readonly id: string;
  readonly body: readonly Record<string, unknown>[];
  readonly target: {
    readonly source: { readonly id: string; readonly via?: string };
    readonly selector: readonly [
      { readonly type: string; readonly exact: string; readonly prefix: string; readonly suffix: string },
      { readonly type: string; readonly start: number; readonly end: number },
    ];
  };
}

const read = (text: string): readonly Annotation[] =>
  (JSON.parse(text) as { first: { items: readonly Annotation[] } }).first.items;

test('each quotation is found in its text, by its words and by its place', () => {
  const { file, texts } = hostile();
  const cases = [
    [wholeOf(sample()), new Map(Object.entries(TEXTS))],
    [wholeOf(file), texts],
  ] as const;
  for (const [material, texts] of cases) {
    const items = read(toAnnotations(material, texts));
    const claims = material.file.edges.flatMap(({ attributes }) => attributes.claims);
    expect(items.map(({ id }) => id)).toEqual(claims.map(({ id }) => `#/claim/${encodeURIComponent(id)}`));
    for (const [index, { target }] of items.entries()) {
      const { document, start, exact } = claims[index]!.passage;
      const text = texts.get(document)!;
      const [quote, position] = target.selector;
      expect(quote.exact).toBe(exact);
      // As the standard has it: the place where prefix, quotation and suffix stand together, in code points.
      const at = text.indexOf(quote.prefix + quote.exact + quote.suffix);
      expect(at + quote.prefix.length).toBe(start);
      expect(Array.from(text).slice(position.start, position.end).join('')).toBe(exact);
    }
  }
});

test('the claim is the body: who, what, whom, says who, how firmly', () => {
  const items = read(toAnnotations(wholeOf(sample()), new Map(Object.entries(TEXTS))));
  expect(items[3]!.body).toMatchObject([
    { type: 'TextualBody', value: 'Borduria attacks Carpania' },
    {
      type: 'Claim',
      'ew:source': 'Borduria',
      'ew:relation': 'assault',
      'ew:target': 'Carpania',
      'ew:speaker': 'Dora',
      'ew:mode': 'possible',
    },
  ]);
});

test('a text that is missing or has other words is named', () => {
  expect(() => toAnnotations(wholeOf(sample()), new Map())).toThrow('a.txt (a): its text is not there');
  const other = new Map(Object.entries({ ...TEXTS, c: 'other' }));
  expect(() => toAnnotations(wholeOf(sample()), other)).toThrow(/c\.txt \(c\): at .* other words/);
});
