import { expect, test } from 'vitest';
import type { Decision } from '../../src/decisions/index.ts';
import { later, made, recordOf, texts } from '../../src/decisions/testing/made.ts';
import { precisionOf, scoreDecided, scoresInWords } from './decided.ts';

test('the reader is scored by what people decided, and the rule that errs most comes first', () => {
  const graph = made();
  for (const { key, attributes } of graph.edges)
    for (const claim of attributes.claims) claim.rule = key.startsWith('borduria') ? 'rule/bad' : 'rule/good';
  const of = (key: string, decision: object): Decision =>
    ({ ...decision, ...recordOf(graph, key), when: later() }) as Decision;
  const decisions = [
    of('arland~aid~borduria', { what: 'right' }),
    of('smith~leads~arland', { what: 'set', to: { mode: 'possible' } }),
    of('borduria~accuse~carpania', { what: 'wrong', why: 'wrong direction' }),
    of('borduria~consult~carpania', { what: 'set', to: { relation: 'agree' } }),
  ];
  const missed = of('carpanians~reject~arland', { what: 'right' });
  const poorer = { ...graph, edges: graph.edges.filter(({ key }) => key !== 'carpanians~reject~arland') };
  const scores = scoreDecided(poorer, texts(), [...decisions, missed]);
  expect(scores.all).toMatchObject({ right: 1, manner: 1, wrong: 1, set: 1, missed: 2 });
  expect(precisionOf(scores.all)).toBe(0.5);
  expect(scores.rules.map(({ name, ...score }) => [name, precisionOf({ name, ...score })])).toEqual([
    ['rule/bad', 0],
    ['rule/good', 1],
  ]);
  expect(scoresInWords(scores).at(-2)).toMatch(
    /0\.00 +0 +1 +1 +0 +1 {2}rule\/bad {2}\(1 set relation, 1 wrong direction\)$/,
  );
});
