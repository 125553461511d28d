import { expect, test } from 'vitest';
import type { Relation } from '../../model/relations.ts';
import { companyOf } from './company.ts';
import type { Origin, Proposal } from './learned.ts';

const proposal = (
  sentence: number,
  ends: string,
  relation: Relation,
  score: number,
  origin: Origin = 'reader',
): Proposal => {
  const [source = '', target = ''] = ends.split(' ');
  return {
    origin,
    sentence,
    source,
    target,
    relation,
    rule: null,
    answer: null,
    score,
    share: 1,
    turned: false,
  };
};
const company = (of: Proposal, ...others: Proposal[]) => companyOf([of, ...others]).get(of);

test('a claim has the strength of its family in another sentence, shared among the sentences of the two', () => {
  const claim = proposal(0, 'a b', 'accuse', 0.5);
  expect(company(claim, proposal(3, 'a b', 'reject', 0.7), proposal(0, 'a b', 'aid', 0.9))?.told).toBe(0.7);
  expect(company(claim, proposal(3, 'a b', 'reject', 0.7), proposal(4, 'b a', 'aid', 0.2))?.told).toBe(0.35);
  expect(company(claim, proposal(3, 'b a', 'accuse', 0.7), proposal(4, 'a b', 'aid', 0.7))?.told).toBe(0);
  expect(company(claim, proposal(3, 'a b', 'accuse', 0.1, 'both'))?.told).toBe(0.8);
});

test('a rival is the same relation of the same source to another target in the same sentence', () => {
  const claim = proposal(0, 'a b', 'accuse', 0.5);
  expect(company(claim, proposal(0, 'a c', 'accuse', 0.9), proposal(0, 'a d', 'accuse', 0.3))?.rival).toBe(
    0.9,
  );
  expect(company(claim, proposal(0, 'a c', 'reject', 0.9), proposal(1, 'a c', 'accuse', 0.9))?.rival).toBe(0);
});

test('a sentence is crowded by what else is likely in it, four being the most', () => {
  const claim = proposal(0, 'a b', 'accuse', 0.5);
  const others = ['c', 'd', 'e', 'f', 'g'].map((target) => proposal(0, `b ${target}`, 'aid', 0.6));
  expect(company(claim)?.crowd).toBe(0);
  expect(company(claim, ...others.slice(0, 2), proposal(0, 'c d', 'aid', 0.1))?.crowd).toBe(0.5);
  expect(company(claim, ...others)?.crowd).toBe(1);
});
