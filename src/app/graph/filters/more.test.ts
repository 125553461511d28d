import { expect, test } from 'vitest';
import { fileOf, claim, edge, node, sample } from '../../testing/sample.ts';
import { indexCorpus } from '../corpus.ts';
import { daysOf } from '../dates.ts';
import { elsewhere } from '../readers.ts';
import { project, undatedOut } from '../project.ts';
import { revealing, shows } from '../reveal.ts';
import { choiceCounts } from '../counts.ts';
import { dates } from './dates.ts';
import { disputed } from './disputed.ts';
import type { AnyFilter } from './filter.ts';
import { NO_FILTERS, activeFilters, readFilters, withFilter, writeFilters } from './filters.ts';
import { AGREED, reader } from './reader.ts';
import { relation } from './relation.ts';
import { ARTICLES, speaker } from './speaker.ts';
import { sure } from './sure.ts';

const corpus = indexCorpus(sample());
const under = (filter: AnyFilter, value: unknown, of = corpus) =>
  project(of, withFilter(NO_FILTERS, filter, value));
const ids = (view: ReturnType<typeof under>) => [...view.claims.keys()];

test('one relation leaves its edges alone', () => {
  expect([...under(relation, 'aid').edges.keys()]).toEqual(['arland|aid|borduria']);
});

test('a speaker leaves what they say; the articles are a speaker, too', () => {
  expect(ids(under(speaker, 'dora'))).toEqual(['4', '6']);
  expect(ids(under(speaker, ARTICLES))).toEqual(['1', '2', '3', '5']);
  const filters = withFilter(NO_FILTERS, speaker, 'dora');
  const counts = choiceCounts(project(corpus, filters), filters);
  expect(counts.get('speaker')?.get(ARTICLES)).toBe(4);
});

test('a reader leaves what they read, and what several read alike can be asked for', () => {
  const file = sample();
  const [first, second] = file.edges.flatMap(({ attributes }) => attributes.claims);
  first!.readBy = ['Jane'];
  second!.readBy = ['edgewise', 'Jane'];
  const graph = indexCorpus(file);
  expect(ids(under(reader, 'Jane', graph))).toEqual(['1', '2']);
  expect(ids(under(reader, 'edgewise', graph))).toEqual(['2', '3', '4', '5', '6']);
  expect(ids(under(reader, AGREED, graph))).toEqual(['2']);
  const { control } = reader;
  expect(control.type === 'one' && [control.choices(graph), control.choices(corpus)]).toEqual([
    ['Jane', 'edgewise', AGREED],
    [],
  ]);
  const counts = choiceCounts(project(graph, NO_FILTERS), NO_FILTERS).get('reader');
  expect(Object.fromEntries(counts!)).toEqual({ Jane: 2, edgewise: 5, [AGREED]: 1 });
  expect(readFilters((name) => (name === 'read' ? ['Jane'] : [])).reader).toBe('Jane');
  expect(elsewhere([...graph.claims.values()].slice(0, 1))).toEqual(['Jane']);
  expect(elsewhere([...graph.claims.values()].slice(0, 2))).toEqual([]);
});

test('claims less sure than asked for are hidden, the ones just as sure are not', () => {
  const file = sample();
  file.edges[0]!.attributes.claims[0]!.confidence = 0.7;
  file.edges[0]!.attributes.claims[1]!.confidence = 0.69;
  const graph = indexCorpus(file);
  expect(ids(under(sure, 70, graph))).toEqual(['1', '3', '4', '5', '6']);
  const wanted = { type: 'claim', key: '2' } as const;
  const shown = revealing(graph, withFilter(NO_FILTERS, sure, 70), wanted);
  expect(shown.sure).toBe(69);
  expect(shows(project(graph, shown), wanted)).toBe(true);
});

const text = 'X helped Y. X denied helping Y. X helped Z then. X hit Z.';
const dated = indexCorpus(
  fileOf(
    { a: text },
    [node('x', 'state'), node('y', 'state'), node('z', 'state')],
    [
      edge('x', 'aid', 'y', [
        claim('1', 'a', text, 'X helped Y.', { date: '2022-01-05' }),
        claim('2', 'a', text, 'X denied helping Y.', { mode: 'negated' }),
      ]),
      edge('x', 'aid', 'z', [claim('3', 'a', text, 'X helped Z then.', { date: '2022-01' })]),
      edge('x', 'assault', 'z', [claim('4', 'a', text, 'X hit Z.', { date: '2021' })]),
    ],
  ),
);
const time = (text: string, of = dated) => {
  const filters = readFilters((name) => (name === 'dates' ? [text] : []));
  return { filters, view: project(of, filters) };
};

test('a month is of every time that it may be in; what has no date is counted, and shown when asked for', () => {
  const { filters, view } = time('2022-01-05..2022-01-10');
  expect(ids(view)).toEqual(['1', '3']);
  expect(undatedOut(dated, filters)).toBe(1);
  expect(ids(time('2022-01-05..2022-01-10,undated').view)).toEqual(['1', '2', '3']);
  expect(ids(time('..2021-06').view)).toEqual(['4']);
  expect(ids(time('2022-01-06..').view)).toEqual(['3']);
});

test('claims can be dated by their document; the switch by itself hides nothing', () => {
  const file = structuredClone(dated.file);
  file.attributes.documents[0]!.published = '2022-02-03';
  const graph = indexCorpus(file);
  expect(ids(time('2022-02..2022-02,documents', graph).view)).toEqual(['2']);
  const { filters, view } = time('documents', graph);
  expect(view.claims.size).toBe(4);
  expect(activeFilters(filters)).toEqual([]);
  expect(writeFilters(filters)).toEqual([['dates', 'documents']]);
});

test('dates are read in any precision and written as days; a time that runs backwards is none', () => {
  expect(writeFilters(time('2022-01..2022').filters)).toEqual([['dates', '2022-01-01..2022-12-31']]);
  for (const odd of ['2022-02..2022-01', '..', '2022', '2022-13..', 'x..y'])
    expect(activeFilters(time(odd).filters), odd).toEqual([]);
  expect(daysOf('2024-02')).toEqual({ first: '2024-02-01', last: '2024-02-29' });
  expect(dates.same(dates.initial, { ...dates.initial, undated: true })).toBe(false);
});

test('only what is disputed: a relation told and denied stays; under another filter it may be none', () => {
  expect([...under(disputed, true, dated).edges.keys()]).toEqual(['x|aid|y']);
  const only = withFilter(NO_FILTERS, disputed, true);
  expect(project(dated, { ...only, modes: new Set(['negated']) }).edges.size).toBe(0);
});
