import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { FAMILIES, KINDS, MODES } from '../../model/relations.ts';
import type { Address } from './address.ts';
import { COLUMNS, DEFAULT_SORT, formatAddress, parseAddress, routeHref } from './address.ts';

const key = fc.string({ minLength: 1, unit: 'grapheme' });
const span = fc
  .tuple(fc.nat(1e6), fc.integer({ min: 1, max: 1e4 }))
  .map(([start, length]) => ({ start, end: start + length }));
const route = fc.oneof(
  fc.record({ view: fc.constant('graph' as const) }),
  fc.record({ view: fc.constant('table' as const) }),
  fc.record({ view: fc.constantFrom('actor' as const, 'edge' as const), key }),
  fc.record({ view: fc.constant('claim' as const), id: key }),
  fc.record({ view: fc.constant('document' as const), id: key, at: fc.option(span) }),
);
const coordinate = fc.integer({ min: -1e6, max: 1e6 }).map((n) => n / 1e4);
const address: fc.Arbitrary<Address> = fc
  .record({
    route,
    table: fc.boolean(),
    filters: fc.record({
      kinds: fc.subarray([...KINDS]).map((list) => new Set(list)),
      families: fc.subarray([...FAMILIES]).map((list) => new Set(list)),
      modes: fc.subarray([...MODES]).map((list) => new Set(list)),
      documents: fc.uniqueArray(key).map((list) => new Set(list)),
    }),
    camera: fc.option(
      fc.record({
        x: coordinate,
        y: coordinate,
        ratio: fc.integer({ min: 1, max: 1e5 }).map((n) => n / 1e4),
      }),
    ),
    sort: fc.record({ column: fc.constantFrom(...COLUMNS), descending: fc.boolean() }),
    query: fc.string({ unit: 'grapheme' }),
  })
  .filter(({ route, table }) => table || route.view !== 'table');

test('every address survives being written and read', () => {
  fc.assert(
    fc.property(address, (address) => {
      expect(parseAddress(formatAddress(address))).toEqual(address);
    }),
  );
});

test('the addresses of the contract are read as it says', () => {
  const routeOf = (hash: string) => parseAddress(hash)?.route;
  expect(routeOf('')).toEqual({ view: 'graph' });
  expect(routeOf('#/')).toEqual({ view: 'graph' });
  expect(routeOf('#/table')).toEqual({ view: 'table' });
  expect(routeOf('#/actor/vladimir-putin')).toEqual({ view: 'actor', key: 'vladimir-putin' });
  expect(routeOf('#/edge/a|aid|b')).toEqual({ view: 'edge', key: 'a|aid|b' });
  expect(routeOf('#/edge/a%7Caid%7Cb')).toEqual({ view: 'edge', key: 'a|aid|b' });
  expect(routeOf('#/claim/c1')).toEqual({ view: 'claim', id: 'c1' });
  expect(routeOf('#/document/d?at=3-9')).toEqual({ view: 'document', id: 'd', at: { start: 3, end: 9 } });
});

test('a path that is no view is refused; a broken query is passed over', () => {
  for (const hash of ['#/nowhere', '#/actor/', '#/edge', '#/table/x']) expect(parseAddress(hash)).toBeNull();
  const odd = parseAddress('#/document/d?at=9-3&camera=1,2&sort=nonsense&hide=,foo');
  expect(odd?.route).toEqual({ view: 'document', id: 'd', at: null });
  expect(odd?.camera).toBeNull();
  expect(odd?.sort).toEqual(DEFAULT_SORT);
  expect(odd?.filters.kinds.size).toBe(0);
});

test('half a surrogate pair in a key breaks no link', () => {
  expect(routeHref({ view: 'actor', key: 'x\ud800' })).toBe('#/actor/x%EF%BF%BD');
});

test('a link says no more than the view', () => {
  expect(routeHref({ view: 'document', id: 'a b', at: { start: 1, end: 2 } })).toBe(
    '#/document/a%20b?at=1-2',
  );
});
