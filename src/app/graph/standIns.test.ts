import { expect, test } from 'vitest';
import { claim, edge, fileOf, node } from '../testing/sample.ts';
import { indexCorpus } from './corpus.ts';
import { NO_FILTERS } from './filters/filters.ts';
import { project } from './project.ts';
import { betweenStandIns, standInsOf } from './standIns.ts';

const text = 'Said.';
const said = (id: string, more = {}) => [claim(id, 'a', text, text, more)];
const ministry = node('ministry', 'institution');
const file = fileOf(
  { a: text },
  [
    node('x', 'state'),
    node('y', 'state'),
    { ...ministry, attributes: { ...ministry.attributes, partOf: 'x' } },
    node('ann', 'leader'),
    node('bea', 'leader'),
    node('cyd', 'leader'),
    node('dan', 'leader'),
  ],
  [
    edge('ann', 'leads', 'x', said('1')),
    edge('bea', 'official_of', 'y', said('2')),
    edge('cyd', 'leads', 'y', said('3', { mode: 'negated' })),
    edge('dan', 'official_of', 'x', said('4')),
    edge('dan', 'official_of', 'y', said('5')),
    edge('ann', 'consult', 'bea', said('6')),
    edge('ministry', 'accuse', 'y', said('7')),
    edge('y', 'aid', 'x', said('8')),
    edge('ann', 'accuse', 'cyd', said('9')),
    edge('dan', 'support', 'y', said('10')),
    edge('ann', 'support', 'x', said('11')),
  ],
);
const view = project(indexCorpus(file), NO_FILTERS);

test('organs and the people of an office stand for an actor, one whose office is denied does not', () => {
  expect([...standInsOf(view, 'x')].sort()).toEqual(['ann', 'dan', 'ministry']);
  expect([...standInsOf(view, 'y')].sort()).toEqual(['bea', 'dan']);
});

test('relations between stand-ins are those across, without the two themselves, offices, and who stands for both', () => {
  for (const [a, b] of [['x', 'y'] as const, ['y', 'x'] as const])
    expect(
      betweenStandIns(view, a, b)
        .edges.map(({ key }) => key)
        .sort(),
    ).toEqual(['ann|consult|bea', 'ministry|accuse|y']);
});

test('says for which of the two each stands', () => {
  expect([...betweenStandIns(view, 'x', 'y').whose]).toEqual([
    ['ministry', 'x'],
    ['ann', 'x'],
    ['bea', 'y'],
  ]);
});

test('a leader who is one of the two is no stand-in of the other', () => {
  expect(betweenStandIns(view, 'ann', 'x').edges).toEqual([]);
});
