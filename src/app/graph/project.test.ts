import { expect, test } from 'vitest';
import { claim, edge, fileOf, node, sample } from '../testing/sample.ts';
import { indexCorpus } from './corpus.ts';
import { documents } from './filters/documents.ts';
import { families } from './filters/families.ts';
import type { AnyFilter } from './filters/filter.ts';
import { NO_FILTERS, withFilter } from './filters/filters.ts';
import { kinds } from './filters/kinds.ts';
import { modes } from './filters/modes.ts';
import { actorUnder, edgeUnder, project } from './project.ts';
import { revealing, shows } from './reveal.ts';

const corpus = indexCorpus(sample());
const hiding = (filter: AnyFilter, ...choices: string[]) => withFilter(NO_FILTERS, filter, new Set(choices));

test('hiding a kind hides its actors, their relations, and actors that are left with none', () => {
  const { actors, edges } = project(corpus, hiding(kinds, 'analyst'));
  expect(actors.has('dora')).toBe(false);
  expect(edges.has('dora|comments_on|borduria')).toBe(false);
  expect(actors.has('eve')).toBe(true);
});

test('where all is shown, the claims are those of the file, and no list is made of them', () => {
  expect(project(corpus, NO_FILTERS).claims).toBe(corpus.claims);
  const { claims, edges } = project(corpus, hiding(kinds, 'analyst'));
  expect([...claims.values()]).toEqual([...edges.values()].flatMap((edge) => edge.claims));
});

test('a relation stays while one of its claims does, and counts only those', () => {
  const withoutA = project(corpus, hiding(documents, 'a')).edges.get('arland|aid|borduria')!;
  expect(withoutA).toMatchObject({ passages: 1, documents: 1, sources: 1 });
  expect(project(corpus, hiding(documents, 'a', 'b')).edges.has('arland|aid|borduria')).toBe(false);
});

test('a near copy and what it copies are one source, also where the copy alone is shown', () => {
  const { edges } = project(corpus, NO_FILTERS);
  expect(edges.get('arland|aid|borduria')).toMatchObject({ passages: 3, documents: 2, sources: 1 });
});

test('an actor without relations is shown with the documents that name it, counted apart, and only while nothing is asked of relations', () => {
  const all = project(corpus, NO_FILTERS);
  expect([all.actors.has('eve'), all.actors.get('eve')!.degree, all.connected]).toEqual([true, 0, 4]);
  expect(project(corpus, hiding(documents, 'b')).actors.has('eve')).toBe(false);
  for (const filter of [hiding(families, 'office'), hiding(modes, 'possible')])
    expect(project(corpus, filter).actors.has('eve')).toBe(false);
});

test('degree and relations of an actor are those that are shown, the strongest first', () => {
  const view = project(corpus, hiding(families, 'cooperation'));
  expect(view.actors.get('borduria')).toMatchObject({ degree: 2 });
  expect(view.actors.has('arland')).toBe(true);
  const { edges } = project(corpus, NO_FILTERS).actors.get('borduria')!;
  expect(edges[0]!.key).toBe('arland|aid|borduria');
});

test('firmness is that of the shown claims', () => {
  const text = 'Arland helps Borduria. It does not help. It may.';
  const claims = [
    claim('1', 'a', text, 'Arland helps Borduria.'),
    claim('2', 'a', text, 'It does not help.', { mode: 'negated' }),
    claim('3', 'a', text, 'It may.', { mode: 'possible' }),
  ];
  const mixed = indexCorpus(
    fileOf({ a: text }, [node('x', 'state'), node('y', 'state')], [edge('x', 'aid', 'y', claims)]),
  );
  const firmness = (...hidden: string[]) =>
    project(mixed, hiding(modes, ...hidden)).edges.get('x|aid|y')?.firmness;
  expect(firmness()).toBe('disputed');
  expect(firmness('negated')).toBe('asserted');
  expect(firmness('asserted')).toBe('disputed');
  expect(firmness('asserted', 'negated')).toBe('tentative');
  expect(firmness('asserted', 'possible')).toBe('denied');
  expect(firmness('asserted', 'possible', 'negated')).toBeUndefined();
});

test('what is hidden can still be looked up, with the claims that the filters leave', () => {
  const filters = hiding(families, 'cooperation');
  const hidden = corpus.edges.get('arland|aid|borduria')!;
  expect(edgeUnder(corpus, filters, hidden).passages).toBe(3);
  const view = project(corpus, hiding(kinds, 'state'));
  expect(actorUnder(view, hiding(kinds, 'state'), corpus.nodes.get('arland')!).edges).toEqual([]);
});

test('revealing gives up no more than it must', () => {
  const both = withFilter(hiding(families, 'conflict', 'office'), kinds, new Set(['leader']));
  const edgeShown = { type: 'edge', key: 'borduria|assault|carpania' } as const;
  const filters = revealing(corpus, both, edgeShown);
  expect(shows(project(corpus, filters), edgeShown)).toBe(true);
  expect([[...filters.families], [...filters.kinds]]).toEqual([['office'], ['leader']]);
  const dora = { type: 'node', key: 'dora' } as const;
  const together = withFilter(hiding(modes, 'reported'), kinds, new Set(['analyst', 'leader']));
  const shown = revealing(corpus, together, dora);
  expect(shows(project(corpus, shown), dora)).toBe(true);
  expect([...shown.kinds]).toEqual(['leader']);
});

test('an organ is tied to what it is part of where both are shown; the tie counts as no relation', () => {
  const file = sample();
  const eve = file.nodes.find(({ key }) => key === 'eve')!;
  eve.attributes.partOf = 'arland';
  const tied = indexCorpus(file);
  const view = project(tied, NO_FILTERS);
  expect(view.ties).toEqual([{ part: 'eve', whole: 'arland' }]);
  expect([view.edges.size, view.connected, view.actors.get('eve')!.degree]).toEqual([4, 4, 0]);
  expect(project(tied, hiding(kinds, 'leader')).ties).toEqual([]);
  expect(project(tied, hiding(kinds, 'state')).ties).toEqual([]);
});
