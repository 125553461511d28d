/** What an address opens: its path, and back. */
import type { Family } from '../../model/relations.ts';
import { FAMILIES } from '../../model/relations.ts';
import type { Span } from '../../model/span.ts';
import type { PairOrder } from '../graph/index.ts';
import { PAIR_ORDERS } from '../graph/index.ts';
import type { ViewId } from './views.ts';
import { isView } from './views.ts';

export type Route =
  | { readonly view: ViewId }
  | { readonly view: 'actor'; readonly key: string }
  | { readonly view: 'edge'; readonly key: string }
  | { readonly view: 'claim'; readonly id: string }
  | { readonly view: 'document'; readonly id: string; readonly at: Span | null }
  | { readonly view: 'pair'; readonly a: string; readonly b: string; readonly order: PairOrder }
  | { readonly view: 'compare'; readonly a: string; readonly b: string }
  | { readonly view: 'path'; readonly a: string; readonly b: string; readonly leave: readonly Family[] };

/** What opens in the panel beside the view; the others are views themselves. */
export type PanelRoute = Exclude<Route, { readonly view: ViewId }>;

export const isPanelRoute = (route: Route): route is PanelRoute => !isView(route.view);

/** Reads a path such as `/edge/a%7Caid%7Cb`; null for one that is no view of ours. */
export function parseRoute(path: string, query: URLSearchParams): Route | null {
  const [, view = '', rest = ''] = /^\/?([^/]*)\/?(.*)$/s.exec(path) ?? [];
  const key = decode(rest);
  if (view === '') return rest === '' ? { view: 'graph' } : null;
  if (isView(view) && view !== 'graph') return rest === '' ? { view } : null;
  if (key === '') return null;
  if (view === 'actor' || view === 'edge') return { view, key };
  if (view === 'claim') return { view, id: key };
  if (view === 'document') return { view, id: key, at: parseSpan(query.get('at')) };
  if (view === 'pair' || view === 'path' || view === 'compare') return parsePair(view, rest, query);
  return null;
}

/** Two keys, the slashes within them encoded. */
function parsePair(view: 'pair' | 'path' | 'compare', rest: string, query: URLSearchParams): Route | null {
  const [a = '', b = '', ...more] = rest.split('/').map(decode);
  if (a === '' || b === '' || a === b || more.length > 0) return null;
  if (view === 'compare') return { view, a, b };
  if (view === 'path') {
    const leave = (query.get('leave') ?? '').split(',');
    return { view, a, b, leave: FAMILIES.filter((family) => leave.includes(family)) };
  }
  return { view, a, b, order: PAIR_ORDERS.find((order) => order === query.get('order')) ?? 'source' };
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

/** As encodeURIComponent, but half a surrogate pair, which it refuses, becomes the replacement character. */
export const encode = (text: string): string => encodeURIComponent(text.toWellFormed());

/** The path of a view alone: what a link says, and what opens it anywhere. */
export function routeHref(route: Route): string {
  const query = routePairs(route).map(([name, value]) => `${name}=${value}`);
  return `#${pathOf(route)}${query.length > 0 ? `?${query.join('&')}` : ''}`;
}

/** What a route keeps in the query: parameters with values that need no encoding. */
export function routePairs(route: Route): [name: string, value: string][] {
  if (route.view === 'document' && route.at) return [['at', `${route.at.start}-${route.at.end}`]];
  if (route.view === 'pair' && route.order !== 'source') return [['order', route.order]];
  if (route.view === 'path' && route.leave.length > 0) return [['leave', route.leave.join(',')]];
  return [];
}

export function pathOf(route: Route): string {
  if ('key' in route) return `/${route.view}/${encode(route.key)}`;
  if ('id' in route) return `/${route.view}/${encode(route.id)}`;
  if ('a' in route) return `/${route.view}/${encode(route.a)}/${encode(route.b)}`;
  return route.view === 'graph' ? '/' : `/${route.view}`;
}
