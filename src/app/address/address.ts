/**
 * Addresses: what the hash says, and back. The path is the view (CONTRACT.md), the query what goes with any view:
 * `hide` (kinds, families, modes), `without` (a document; repeated), `camera=x,y,ratio`, `view=table`, `sort`, `q`.
 */
import { FAMILIES, KINDS, MODES } from '../../model/relations.ts';
import type { Span } from '../../model/span.ts';
import type { Filters } from '../graph/index.ts';
import type { Camera } from './camera.ts';

export type Route =
  | { readonly view: 'graph' }
  | { readonly view: 'table' }
  | { readonly view: 'actor'; readonly key: string }
  | { readonly view: 'edge'; readonly key: string }
  | { readonly view: 'claim'; readonly id: string }
  | { readonly view: 'document'; readonly id: string; readonly at: Span | null };

export const COLUMNS = [
  'source',
  'relation',
  'target',
  'family',
  'mode',
  'passages',
  'documents',
  'sources',
] as const;
export type Column = (typeof COLUMNS)[number];

export interface Sort {
  readonly column: Column;
  readonly descending: boolean;
}

export interface Address {
  readonly route: Route;
  /** Whether the table lies behind the panel instead of the drawing. */
  readonly table: boolean;
  readonly filters: Filters;
  /** Null leaves the camera where it is. */
  readonly camera: Camera | null;
  readonly sort: Sort;
  /** Words that the table's rows must hold. */
  readonly query: string;
}

export const DEFAULT_SORT: Sort = { column: 'sources', descending: true };

/** Reads a hash such as `#/edge/a%7Caid%7Cb?hide=geography`. Null for a path that is no view of ours. */
export function parseAddress(hash: string): Address | null {
  const body = hash.replace(/^#/, '');
  const cut = body.indexOf('?');
  const path = cut < 0 ? body : body.slice(0, cut);
  const query = new URLSearchParams(cut < 0 ? '' : body.slice(cut + 1));
  const route = parseRoute(path, query);
  if (!route) return null;
  const hidden = new Set((query.get('hide') ?? '').split(','));
  return {
    route,
    table: route.view === 'table' || query.get('view') === 'table',
    filters: {
      kinds: new Set(KINDS.filter((kind) => hidden.has(kind))),
      families: new Set(FAMILIES.filter((family) => hidden.has(family))),
      modes: new Set(MODES.filter((mode) => hidden.has(mode))),
      documents: new Set(query.getAll('without')),
    },
    camera: parseCamera(query.get('camera')),
    sort: parseSort(query.get('sort')),
    query: query.get('q') ?? '',
  };
}

function parseRoute(path: string, query: URLSearchParams): Route | null {
  const [, view = '', rest = ''] = /^\/?([^/]*)\/?(.*)$/s.exec(path) ?? [];
  const key = decode(rest);
  if (view === '') return rest === '' ? { view: 'graph' } : null;
  if (view === 'table') return rest === '' ? { view } : null;
  if (key === '') return null;
  if (view === 'actor' || view === 'edge') return { view, key };
  if (view === 'claim') return { view, id: key };
  if (view === 'document') return { view, id: key, at: parseSpan(query.get('at')) };
  return null;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a stray per cent sign: take it as it stands
  }
}

function parseSpan(text: string | null): Span | null {
  const [, start, end] = /^(\d{1,15})-(\d{1,15})$/.exec(text ?? '') ?? [];
  if (start === undefined || end === undefined || Number(start) >= Number(end)) return null;
  return { start: Number(start), end: Number(end) };
}

function parseCamera(text: string | null): Camera | null {
  const numbers = (text ?? '').split(',').map(Number);
  const [x, y, ratio] = numbers;
  if (numbers.length !== 3 || !numbers.every(Number.isFinite)) return null;
  return ratio! > 0 ? { x: x!, y: y!, ratio: ratio! } : null;
}

function parseSort(text: string | null): Sort {
  const name = (text ?? '').replace(/^-/, '');
  const column = COLUMNS.find((column) => column === name);
  return column ? { column, descending: text!.startsWith('-') } : DEFAULT_SORT;
}

/** As encodeURIComponent, but half a surrogate pair, which it refuses, becomes the replacement character. */
const encode = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));

/** The path of a view alone: what a link says, and what opens it anywhere. */
export function routeHref(route: Route): string {
  const span = route.view === 'document' && route.at ? `?at=${route.at.start}-${route.at.end}` : '';
  return `#${pathOf(route)}${span}`;
}

function pathOf(route: Route): string {
  switch (route.view) {
    case 'graph':
      return '/';
    case 'table':
      return '/table';
    case 'actor':
    case 'edge':
      return `/${route.view}/${encode(route.key)}`;
    default:
      return `/${route.view}/${encode(route.id)}`;
  }
}

/** The whole hash, such that `parseAddress(formatAddress(a))` is `a`. */
export function formatAddress({ route, table, filters, camera, sort, query }: Address): string {
  const pairs: [string, string][] = [];
  if (route.view === 'document' && route.at) pairs.push(['at', `${route.at.start}-${route.at.end}`]);
  if (table && route.view !== 'table') pairs.push(['view', 'table']);
  const hidden = [...filters.kinds, ...filters.families, ...filters.modes];
  if (hidden.length > 0) pairs.push(['hide', hidden.join(',')]);
  for (const id of filters.documents) pairs.push(['without', id]);
  if (camera) pairs.push(['camera', [camera.x, camera.y, camera.ratio].map(short).join(',')]);
  if (sort.column !== DEFAULT_SORT.column || sort.descending !== DEFAULT_SORT.descending)
    pairs.push(['sort', `${sort.descending ? '-' : ''}${sort.column}`]);
  if (query) pairs.push(['q', query]);
  const encoded = pairs.map(([name, value]) => `${name}=${encode(value).replaceAll('%2C', ',')}`);
  return `#${pathOf(route)}${encoded.length > 0 ? `?${encoded.join('&')}` : ''}`;
}

/** Four decimal places move a picture by less than a pixel. */
const short = (value: number): string => String(Math.round(value * 1e4) / 1e4);
