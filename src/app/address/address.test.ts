import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { FAMILIES, KINDS, MODES } from '../../model/relations.ts';
import type { Filters } from '../graph/filters/filters.ts';
import { NO_FILTERS } from '../graph/filters/filters.ts';
import { PAIR_ORDERS } from '../graph/pairs.ts';
import type { Address } from './address.ts';
import { formatAddress, parseAddress } from './address.ts';
import type { Route } from './route.ts';
import { isPanelRoute, routeHref } from './route.ts';
import { TABLE_COLUMNS, VIEW_IDS } from './views.ts';

const key = fc.string({ minLength: 1, unit: 'grapheme' });
const span = fc
  .tuple(fc.nat(1e6), fc.integer({ min: 1, max: 1e4 }))
  .map(([start, length]) => ({ start, end: start + length }));
const route: fc.Arbitrary<Route> = fc.oneof(
  fc.record({ view: fc.constant('graph' as const) }),
  fc.record({ view: fc.constant('table' as const) }),
  fc.record({ view: fc.constant('documents' as const) }),
  fc.record({ view: fc.constant('disputes' as const) }),
  fc.record({ view: fc.constant('actor' as const), key }),
  fc.record({ view: fc.constant('edge' as const), key }),
  fc.record({ view: fc.constant('claim' as const), id: key }),
  fc.record({ view: fc.constant('document' as const), id: key, at: fc.option(span) }),
  fc
    .record({ view: fc.constant('pair' as const), a: key, b: key, order: fc.constantFrom(...PAIR_ORDERS) })
    .filter(({ a, b }) => a !== b),
  fc.record({ view: fc.constant('compare' as const), a: key, b: key }).filter(({ a, b }) => a !== b),
  fc
    .record({ view: fc.constant('path' as const), a: key, b: key, leave: fc.subarray([...FAMILIES]) })
    .filter(({ a, b }) => a !== b),
);
const coordinate = fc.integer({ min: -1e6, max: 1e6 }).map((n) => n / 1e4);
const filters = fc
  .record({
    kinds: fc.subarray([...KINDS]).map((list) => new Set<string>(list)),
    families: fc.subarray([...FAMILIES]).map((list) => new Set<string>(list)),
    modes: fc.subarray([...MODES]).map((list) => new Set<string>(list)),
    documents: fc.uniqueArray(key).map((list) => new Set(list)),
    among: fc.uniqueArray(key).map((list) => new Set(list)),
    around: fc.oneof(
      fc.record({ key, steps: fc.integer({ min: 1, max: 3 }) }),
      fc.constant({ key: '', steps: 1 }),
    ),
    sure: fc.integer({ min: 0, max: 100 }),
    speaker: fc.option(key),
    disputed: fc.boolean(),
  })
  .map((some): Filters => Object.assign({}, NO_FILTERS, some));
const settings = fc
  .record({
    sort: fc.constantFrom('', ...TABLE_COLUMNS.flatMap((column) => [column, `-${column}`])),
    q: fc.string({ unit: 'grapheme' }),
  })
  .map((some) => Object.fromEntries(Object.entries(some).filter(([, text]) => text !== '')));
const address: fc.Arbitrary<Address> = fc
  .record({
    route,
    behind: fc.constantFrom(...VIEW_IDS),
    filters,
    camera: fc.option(
      fc.record({
        x: coordinate,
        y: coordinate,
        ratio: fc.integer({ min: 1, max: 1e5 }).map((n) => n / 1e4),
      }),
    ),
    settings,
  })
  .map(({ behind, settings, route, filters, camera }): Address => {
    const view = isPanelRoute(route) ? behind : route.view;
    return { route, filters, camera, view, settings: view === 'table' ? settings : {} };
  });

test('every address survives being written and read', () => {
  fc.assert(
    fc.property(address, (address) => {
      expect(parseAddress(formatAddress(address))).toEqual({ address, ignored: [] });
    }),
  );
});

test('the addresses of the contract are read as it says', () => {
  const routeOf = (hash: string) => parseAddress(hash)?.address.route;
  expect(routeOf('')).toEqual({ view: 'graph' });
  expect(routeOf('#/')).toEqual({ view: 'graph' });
  expect(routeOf('#/table')).toEqual({ view: 'table' });
  expect(routeOf('#/actor/vladimir-putin')).toEqual({ view: 'actor', key: 'vladimir-putin' });
  expect(routeOf('#/edge/a|aid|b')).toEqual({ view: 'edge', key: 'a|aid|b' });
  expect(routeOf('#/edge/a%7Caid%7Cb')).toEqual({ view: 'edge', key: 'a|aid|b' });
  expect(routeOf('#/claim/c1')).toEqual({ view: 'claim', id: 'c1' });
  expect(routeOf('#/document/d?at=3-9')).toEqual({ view: 'document', id: 'd', at: { start: 3, end: 9 } });
  expect(routeOf('#/path/a/b?leave=geography')).toEqual({
    view: 'path',
    a: 'a',
    b: 'b',
    leave: ['geography'],
  });
  expect(routeOf('#/pair/a/b?order=time')).toEqual({ view: 'pair', a: 'a', b: 'b', order: 'time' });
});

test('a path that is no view is refused; a broken query is passed over and named', () => {
  for (const hash of [
    '#/nowhere',
    '#/actor/',
    '#/edge',
    '#/table/x',
    '#/pair/a',
    '#/pair/a/a',
    '#/pair/a/b/c',
  ])
    expect(parseAddress(hash)).toBeNull();
  const odd = parseAddress('#/document/d?at=9-3&camera=1,2&sort=nonsense&hide=,foo')!;
  expect(odd.address.route).toEqual({ view: 'document', id: 'd', at: null });
  expect(odd.address.camera).toBeNull();
  expect(odd.address.settings).toEqual({});
  expect(odd.address.filters.kinds.size).toBe(0);
  expect(odd.ignored).toEqual(['at=9-3', 'camera=1,2', 'sort=nonsense', 'hide=,foo']);
});

test('what belongs to another view is ignored, and said to be', () => {
  expect(parseAddress('#/?q=words&sort=source')?.ignored).toEqual(['q=words', 'sort=source']);
  expect(parseAddress('#/table?q=words&sort=source')?.ignored).toEqual([]);
});

test('half a surrogate pair in a key breaks no link', () => {
  expect(routeHref({ view: 'actor', key: 'x\ud800' })).toBe('#/actor/x%EF%BF%BD');
});

test('a link says no more than the view', () => {
  expect(routeHref({ view: 'document', id: 'a b', at: { start: 1, end: 2 } })).toBe(
    '#/document/a%20b?at=1-2',
  );
});
