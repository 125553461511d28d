import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FAMILIES, familyOf, isSymmetric, mayRelate, RELATION, RELATIONS } from './relations.ts';

test('a symmetric relation has the same kinds and words at either end, any other has its own words', () => {
  for (const relation of RELATIONS) {
    const { active, passive, ends } = RELATION[relation];
    expect(active === passive, relation).toBe(isSymmetric(relation));
    if (isSymmetric(relation)) for (const [sources, targets] of ends) expect(sources).toEqual(targets);
  }
});

test('every family has a relation', () => {
  expect(FAMILIES.filter((family) => !RELATIONS.some((relation) => familyOf(relation) === family))).toEqual(
    [],
  );
});

test('what stands between two kinds only stands between no others', () => {
  expect(mayRelate('member_of', 'state', 'bloc')).toBe(true);
  expect(mayRelate('member_of', 'leader', 'bloc')).toBe(false);
  expect(mayRelate('leads', 'state', 'bloc')).toBe(true);
  expect(mayRelate('leads', 'state', 'state')).toBe(false);
  expect(mayRelate('consult', 'institution', 'analyst')).toBe(true);
});

test('standing relations have no opposite: they do not end by an act of their source', () => {
  for (const relation of RELATIONS)
    if (RELATION[relation].nature === 'standing') expect(RELATION[relation].opposite, relation).toBeNull();
});

test('CONTRACT.md lists every relation in its family, and which are symmetric', () => {
  const contract = readFileSync('CONTRACT.md', 'utf8');
  const listed = FAMILIES.map((family) => {
    const cells = new RegExp(`^\\| ${family} +\\| (.*)\\|$`, 'm').exec(contract)?.[1] ?? '';
    return [...cells.matchAll(/`(\w+)`( ↔)?/g)].map(([, name, both]) => [name, both !== undefined]);
  });
  const held = FAMILIES.map((family) =>
    RELATIONS.filter((relation) => familyOf(relation) === family).map((name) => [name, isSymmetric(name)]),
  );
  expect(listed).toEqual(held);
});
