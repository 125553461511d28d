import { expect, test } from 'vitest';
import { edge, viewOf } from '../../testing/sketch.ts';
import { project } from '../project.ts';
import { revealing, shows } from '../reveal.ts';
import { documents } from './documents.ts';
import { NO_FILTERS, readFilters, withFilter, writeFilters } from './filters.ts';
import { sources } from './sources.ts';

const modes = ['asserted', 'asserted'] as const;
const { corpus } = viewOf(
  [
    edge({ source: 'a', relation: 'aid', target: 'b', documents: ['x', 'y'], modes }),
    edge({ source: 'b', relation: 'aid', target: 'c', documents: ['x', 'copy'], modes }),
    edge({ source: 'c', relation: 'aid', target: 'a', documents: ['y'] }),
  ],
  [],
  { copy: 'x' },
);
const two = withFilter(NO_FILTERS, sources, 2);

test('leaves the relations that so many independent sources support; a copy is none', () => {
  expect([...project(corpus, two).edges.keys()]).toEqual(['a|aid|b']);
});

test('counts the sources that the other filters leave', () => {
  expect(project(corpus, withFilter(two, documents, new Set(['y']))).edges.size).toBe(0);
});

test('stands in the address as a number; anything else asks for nothing', () => {
  expect(writeFilters(two)).toEqual([['sources', '2']]);
  const read = (text: string) => readFilters((name) => (name === 'sources' ? [text] : [])).sources;
  expect(['2', '12', '0', '-1', '1.5', 'many'].map(read)).toEqual([2, 12, 1, 1, 1, 1]);
});

test('lets a weaker relation through when it is asked for', () => {
  const weak = { type: 'edge', key: 'c|aid|a' } as const;
  expect(shows(project(corpus, revealing(corpus, two, weak)), weak)).toBe(true);
});
