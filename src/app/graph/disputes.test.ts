import { expect, test } from 'vitest';
import type { GraphEdge } from '../../model/graphFile.ts';
import { claim, edge, fileOf, node } from '../testing/sample.ts';
import { indexCorpus } from './corpus.ts';
import type { Side } from './disputes.ts';
import { disputesOf, opposition } from './disputes.ts';
import { NO_FILTERS } from './filters/filters.ts';
import { project } from './project.ts';

const text = 'X helped Y. X did not help Y. X attacked Y. Y attacked X.';
const [helped, not, attacked, back] = [
  'X helped Y.',
  'X did not help Y.',
  'X attacked Y.',
  'Y attacked X.',
] as const;
const found = (...edges: readonly GraphEdge[]) => {
  const file = fileOf({ a: text }, [node('x', 'state'), node('y', 'state')], edges);
  const ids = ({ claims }: Side): string => claims.map((entry) => entry.claim.id).join();
  const all = disputesOf(project(indexCorpus(file), NO_FILTERS));
  return all.map(({ kind, sides: [one, other] }) => [kind, ids(one), ids(other)]);
};
const aid = (denied: string | null, told: string | null = null) =>
  edge('x', 'aid', 'y', [
    claim('1', 'a', text, helped, { date: told }),
    claim('2', 'a', text, not, { mode: 'negated', date: denied }),
  ]);

test('a relation that is told and denied is disputed; one that is only denied is not', () => {
  expect(found(aid(null))).toEqual([['denied', '1', '2']]);
  expect(found(edge('x', 'aid', 'y', [claim('2', 'a', text, not, { mode: 'negated' })]))).toEqual([]);
});

test('readings that are all unsure set nobody against another', () => {
  const told = [0.9, 0.6].map((confidence, at) => claim(`${at}`, 'a', text, helped, { confidence }));
  const denied = claim('2', 'a', text, not, { mode: 'negated', confidence: 0.6 });
  expect(found(edge('x', 'aid', 'y', [...told, denied]))).toEqual([]);
  expect(found(edge('x', 'aid', 'y', [...told, { ...denied, confidence: 0.7 }]))).toHaveLength(1);
});

test('opposite relations of the same two are disputed, from the same one to the same', () => {
  const help = edge('x', 'aid', 'y', [claim('1', 'a', text, helped)]);
  expect(found(help, edge('x', 'assault', 'y', [claim('3', 'a', text, attacked)]))).toEqual([
    ['opposite', '1', '3'],
  ]);
  expect(found(help, edge('y', 'assault', 'x', [claim('4', 'a', text, back)]))).toEqual([]);
  const denied = edge('x', 'assault', 'y', [claim('3', 'a', text, attacked, { mode: 'negated' })]);
  expect(found(help, denied)).toEqual([]);
});

test('what is all dated, and apart, is a change; what overlaps, or is dated in part, is a dispute', () => {
  expect(found(aid('2022-01-07', '2013'))).toEqual([['change', '1', '2']]);
  expect(found(aid('2022-01-07', '2022-01'))).toEqual([['denied', '1', '2']]);
  expect(found(aid('2022-01-07', null))).toEqual([['denied', '1', '2']]);
});

test('opposition holds both ways and has a reason', () => {
  expect(opposition('support', 'accuse')).toBe(opposition('accuse', 'support'));
  expect(opposition('support', 'accuse')).not.toBeNull();
  expect(opposition('support', 'aid')).toBeNull();
});

test('one event that independent texts put on different days is disputed; copies, other words, far days and unsure readings are not', () => {
  const texts = {
    a: 'X troops attacked Y at the northern border on Monday.',
    b: 'X troops attacked Y at the northern border on Tuesday.',
    c: 'Elsewhere, planes of X were said to have struck harbours.',
  };
  const told = (days: readonly [string, string], other: 'b' | 'c', copies = {}, confidence = 0.9) => {
    const attack = edge('x', 'assault', 'y', [
      claim('1', 'a', texts.a, texts.a, { date: days[0] }),
      claim('2', other, texts[other], texts[other], { date: days[1], confidence }),
    ]);
    const file = fileOf(texts, [node('x', 'state'), node('y', 'state')], [attack], copies);
    return disputesOf(project(indexCorpus(file), NO_FILTERS)).map(({ kind }) => kind);
  };
  expect(told(['2022-01-06', '2022-01-07'], 'b')).toEqual(['dates']);
  expect(told(['2022-01-06', '2022-01-06'], 'b')).toEqual([]);
  expect(told(['2022-01-06', '2022-06-07'], 'b')).toEqual([]);
  expect(told(['2022-01-06', '2022-01'], 'b')).toEqual([]);
  expect(told(['2022-01-06', '2022-01-07'], 'c')).toEqual([]);
  expect(told(['2022-01-06', '2022-01-07'], 'b', { b: 'a' })).toEqual([]);
  expect(told(['2022-01-06', '2022-01-07'], 'b', {}, 0.6)).toEqual([]);
});
