import { expect, test } from 'vitest';
import type { LocalClaim } from '../../model/claim.ts';
import type { Relation } from '../../model/relations.ts';
import { consistent, type Standing } from './consistent.ts';
import type { Origin } from './learned.ts';

const standing = (
  ends: string,
  relation: Relation,
  confidence: number,
  { sentence = 0, trigger = 4, origin = 'reader' as Origin } = {},
): Standing => {
  const [source = '', target = ''] = ends.split(' ');
  const claim: LocalClaim = {
    relation,
    source,
    target,
    passage: { start: sentence * 40, end: sentence * 40 + 39 },
    spans: { trigger: { start: sentence * 40 + trigger, end: sentence * 40 + trigger + 5 } },
    by: null,
    mode: 'asserted',
    date: null,
    rule: 'test',
    confidence,
  };
  const proposal = {
    origin,
    sentence,
    source,
    target,
    relation,
    rule: null,
    answer: null,
    score: 1,
    share: 1,
  };
  return { claim, proposal: { ...proposal, turned: false } };
};
const SENTENCE = 'Alpha needs the support of Beta as ever. ';
const MUTUAL = 'Alpha and Beta threaten each other now.  ';

test('of two directions by the same words the surer stands', () => {
  const two = [standing('a b', 'support', 0.6), standing('b a', 'support', 0.8)];
  expect(consistent(two, SENTENCE)).toEqual([two[1]]);
  expect(consistent([...two].reverse(), SENTENCE)).toEqual([two[1]]);
});

test('both directions stand by different words, in different sentences, where it is mutual, and without direction', () => {
  const both = (found: Standing[], view: string): void => expect(consistent(found, view)).toEqual(found);
  both([standing('a b', 'support', 0.6), standing('b a', 'support', 0.8, { trigger: 20 })], SENTENCE);
  both(
    [standing('a b', 'support', 0.6), standing('b a', 'support', 0.8, { sentence: 1 })],
    SENTENCE.repeat(2),
  );
  both([standing('a b', 'threaten', 0.6), standing('b a', 'threaten', 0.8)], MUTUAL);
  both([standing('a b', 'consult', 0.6), standing('b a', 'consult', 0.8)], SENTENCE);
});

test('an office that only the reader sees stands once in a document, the surest; others stand as often as told', () => {
  const [first, second] = [standing('p s', 'leads', 0.7), standing('p s', 'leads', 0.6, { sentence: 1 })];
  const byRule = standing('p s', 'leads', 0.5, { sentence: 2, origin: 'both' });
  expect(consistent([first, second], SENTENCE)).toEqual([first]);
  expect(consistent([first, second, byRule], SENTENCE)).toEqual([byRule]);
  const accusations = [standing('p s', 'accuse', 0.7), standing('p s', 'accuse', 0.6, { sentence: 1 })];
  expect(consistent(accusations, SENTENCE)).toEqual(accusations);
});

test('a refusal that is denied by the same words as a support is none', () => {
  const negated = (one: Standing): Standing => ({ ...one, claim: { ...one.claim, mode: 'negated' } });
  const support = negated(standing('a b', 'support', 0.7));
  expect(consistent([support, negated(standing('a b', 'reject', 0.7))], SENTENCE)).toEqual([support]);
  const firm = standing('a b', 'reject', 0.7, { trigger: 20 });
  expect(consistent([support, firm], SENTENCE)).toEqual([support, firm]);
});

test('the same words are not for and against the same actor', () => {
  const two = [standing('a b', 'support', 0.6), standing('a b', 'accuse', 0.8)];
  expect(consistent(two, SENTENCE)).toEqual([two[1]]);
  const apart = [standing('a b', 'support', 0.6), standing('a b', 'accuse', 0.8, { trigger: 20 })];
  expect(consistent(apart, SENTENCE)).toEqual(apart);
});

test('who stands beside the words does it, not somebody outside the sentence', () => {
  const place = { start: 0, end: 5 };
  const beside = standing('a b', 'accuse', 0.6);
  const outside = standing('c b', 'accuse', 0.8);
  const named = { ...beside, claim: { ...beside.claim, spans: { ...beside.claim.spans, source: place } } };
  expect(consistent([named, outside], SENTENCE)).toEqual([named]);
  expect(consistent([beside, outside], SENTENCE)).toEqual([beside, outside]);
});
