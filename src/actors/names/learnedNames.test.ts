import { expect, test } from 'vitest';
import { findQuotations, splitSentences } from '../../language/index.ts';
import { english } from '../../language/testing/english.ts';
import type { LearnedName } from '../../model/actor.ts';
import { bareSource } from '../../model/document.ts';
import { readDocument, showReferences } from '../../reading/index.ts';
import { readActors, spotNames } from '../index.ts';

/** Labels of the institutions of a text in which a reader sees these names as bodies. */
function bodies(text: string, ...names: string[]): string[] {
  const document = readDocument(bareSource('t', text));
  const learned = names.map((name): LearnedName => {
    const start = text.indexOf(name);
    return { start, end: start + name.length, kind: 'institution', score: 0.9 };
  });
  const spans = splitSentences(document.view, document.blocks);
  const sentences = english.parse(document.view, spans, spotNames(document, spans, learned));
  const quotations = findQuotations(showReferences(text), document.blocks);
  return readActors(document, sentences, quotations, learned)
    .actors.filter(({ kind }) => kind === 'institution')
    .map(({ label }) => label);
}

test('a body that no table has is known by its learned name', () => {
  expect(bodies('Russia banned Kvartz on Monday.', 'Kvartz')).toEqual(['Kvartz']);
});

test('a people without a state is no body', () => {
  expect(bodies('China detained thousands of Uyghur citizens.', 'Uyghur')).toEqual([]);
});

test('what somebody teaches is no body', () => {
  const text = 'Luca Anceschi, a professor of Eurasian Questions in Rome, said China was worried.';
  expect(bodies(text, 'Eurasian Questions')).toEqual([]);
});

test('a word that has its capital of the sentence is no body', () => {
  expect(bodies('Hardline lawmakers rejected a deal with China.', 'Hardline')).toEqual([]);
});

test('whom an expert studies may be one', () => {
  const text = 'Luca Anceschi, an expert on Jund Sahil, said China was worried.';
  expect(bodies(text, 'Jund Sahil')).toEqual(['Jund Sahil']);
});
