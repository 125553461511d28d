import { expect, test } from 'vitest';
import { RELATIONS, isSymmetric } from '../../model/relations.ts';
import { counted, dateInWords } from './amounts.ts';
import { RELATION_WORDS, arrowOf } from './terms.ts';

test('a symmetric relation reads the same from both ends, any other differently', () => {
  for (const relation of RELATIONS) {
    const { active, passive } = RELATION_WORDS[relation];
    expect(active === passive, relation).toBe(isSymmetric(relation));
    expect(arrowOf(relation)).toBe(isSymmetric(relation) ? '↔' : '→');
  }
});

test('dates of any precision are read out; what is no date stays as it is', () => {
  expect(['2022-01-07', '2022-01', '2022', '2022-13', 'soon'].map(dateInWords)).toEqual([
    '7 January 2022',
    'January 2022',
    '2022',
    '2022-13',
    'soon',
  ]);
});

test('counts have their plural', () => {
  expect([counted(1, 'passage'), counted(1204, 'passage')]).toEqual(['1 passage', '1,204 passages']);
});
