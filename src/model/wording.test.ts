import { expect, test } from 'vitest';
import { sample } from '../app/testing/sample.ts';
import type { GraphClaim, GraphEdge } from './graphFile.ts';
import type { Relation } from './relations.ts';
import { ownWords, wordingOf } from './wording.ts';

/** An edge whose claims are said by these words. */
function edge(relation: Relation, ...triggers: readonly string[]): GraphEdge {
  const first = sample().edges[0]!;
  const claims = triggers.map((words): GraphClaim => {
    const exact = `Then Ruto ${words} Raila.`;
    return Object.assign({}, first.attributes.claims[0]!, {
      passage: { document: 'd', start: 100, end: 100 + exact.length, exact },
      spans: { trigger: { start: 110, end: 110 + words.length } },
    });
  });
  return { ...first, attributes: { ...first.attributes, relation, claims } };
}

test('a dismissal is no sanction to a reader; where most is something else the relation is named', () => {
  expect(wordingOf(edge('sanction', 'removed', 'fired', 'moved against')).active).toBe('dismissed');
  expect(wordingOf(edge('sanction', 'removing')).passive).toBe('was dismissed by');
  expect(wordingOf(edge('sanction', 'deported')).active).toBe('expelled');
  expect(wordingOf(edge('sanction', 'imposed sanctions on', 'fired')).active).toBe('sanctions');
  expect(wordingOf(edge('coerce', 'detained')).active).toBe('arrested');
  expect(wordingOf(edge('coerce', 'fired on')).active).toBe('coerces');
  expect(wordingOf(edge('assault', 'removed')).active).toBe('attacks');
});

test('the texts’ own words stand beside a coarse name, each once, without those that repeat it', () => {
  const one = edge('support', 'praised', 'supported', 'Praised', 'offered to\n back');
  expect(ownWords(one, one.attributes.claims)).toEqual(['praised', 'offered to back']);
});
