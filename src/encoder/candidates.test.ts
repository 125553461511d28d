import { expect, test } from 'vitest';
import { english } from '../language/testing/english.ts';
import { bareSource } from '../model/document.ts';
import { readText } from '../pipeline.ts';
import { candidatesOf } from './candidates.ts';

const TEXT = 'Kazakh Energy Minister Daulet Sarsenov flew to Beijing in May.';

test('a capital that the rules take for a place is no mention, but may be an end of a claim', () => {
  const { reading, sentences } = readText(bareSource('t', TEXT), english);
  expect(reading.mentions.map(({ actor }) => actor)).not.toContain('state:CHN');
  const china = candidatesOf(sentences, reading).filter(({ actor }) => actor === 'state:CHN');
  expect(china.map(({ start, end }) => TEXT.slice(start, end))).toEqual(['Beijing']);
  expect(china[0]).toMatchObject({ kind: 'state', form: 'name', standing: 'place', capital: true });
});

test('pronouns that the rules leave open may be ends of a claim', () => {
  const text = 'They met on Monday.';
  const { reading, sentences } = readText(bareSource('t', text), english);
  expect(candidatesOf(sentences, reading)).toMatchObject([
    { start: 0, end: 4, actor: null, form: 'pronoun' },
  ]);
});
