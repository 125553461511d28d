import { expect, test } from 'vitest';
import { claim, edge, fileOf, node, sample } from '../testing/sample.ts';
import { indexCorpus } from './corpus.ts';
import { NO_FILTERS } from './filters/filters.ts';
import { pairOf } from './pairs.ts';
import { project } from './project.ts';

const idsOf = ({ said }: ReturnType<typeof pairOf>) =>
  said.map(({ claims }) => claims.map((c) => c.claim.id));
const view = project(indexCorpus(sample()), NO_FILTERS);

test('holds both directions, whichever end comes first, and folds copies', () => {
  for (const [a, b] of [['arland', 'borduria'] as const, ['borduria', 'arland'] as const]) {
    const pair = pairOf(view, a, b, 'source');
    expect(idsOf(pair)).toEqual([['1'], ['2']]);
    expect(pair.said.flatMap(({ copies }) => copies.flat().map(({ claim }) => claim.id))).toEqual(['3']);
    expect(pair.sources).toBe(1);
  }
  expect(pairOf(view, 'arland', 'eve', 'source')).toMatchObject({ edges: [], said: [], hidden: 0 });
});

const text = 'X aids and accuses Y. In 2013 Y attacked X. On 7 January Y met X.';
const file = fileOf(
  { a: text },
  [node('x', 'state'), node('y', 'state')],
  [
    edge('x', 'aid', 'y', [claim('1', 'a', text, 'X aids and accuses Y.')]),
    edge('x', 'accuse', 'y', [claim('2', 'a', text, 'X aids and accuses Y.')]),
    edge('x', 'consult', 'y', [claim('4', 'a', text, 'On 7 January Y met X.', { date: '2022-01-07' })]),
    edge('y', 'assault', 'x', [claim('3', 'a', text, 'In 2013 Y attacked X.', { date: '2013' })]),
  ],
);

test('a passage that says two things stands once, with both', () => {
  const pair = pairOf(project(indexCorpus(file), NO_FILTERS), 'x', 'y', 'source');
  expect(idsOf(pair).map((ids) => ids.sort())).toEqual([['1', '2'], ['3'], ['4']]);
  expect(pair.passages).toBe(3);
});

test('in order of time the earliest comes first and what has no date last, but the document’s date serves', () => {
  const ids = (published: string | null) => {
    const { attributes } = file;
    const documents = attributes.documents.map((document) => ({ ...document, published }));
    const dated = { ...file, attributes: { ...attributes, documents } };
    return idsOf(pairOf(project(indexCorpus(dated), NO_FILTERS), 'x', 'y', 'time')).map((all) => all.length);
  };
  expect(ids(null)).toEqual([1, 1, 2]);
  expect(ids('2020-03')).toEqual([1, 2, 1]);
});

test('says how many claims the filters hide', () => {
  const hidden = { ...NO_FILTERS, families: new Set(['conflict']) };
  expect(pairOf(project(indexCorpus(file), hidden), 'x', 'y', 'source').hidden).toBe(2);
});
