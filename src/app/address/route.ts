/** What an address opens: its path, and back. */
import type { Span } from '../../model/span.ts';
import type { ViewId } from './views.ts';
import { isView } from './views.ts';

export type Route =
  | { readonly view: ViewId }
  | { readonly view: 'actor'; readonly key: string }
  | { readonly view: 'edge'; readonly key: string }
  | { readonly view: 'claim'; readonly id: string }
  | { readonly view: 'document'; readonly id: string; readonly at: Span | null };

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

/** As encodeURIComponent, but half a surrogate pair, which it refuses, becomes the replacement character. */
export const encode = (text: string): string => encodeURIComponent(text.toWellFormed());

/** The path of a view alone: what a link says, and what opens it anywhere. */
export function routeHref(route: Route): string {
  const span = route.view === 'document' && route.at ? `?at=${route.at.start}-${route.at.end}` : '';
  return `#${pathOf(route)}${span}`;
}

export function pathOf(route: Route): string {
  if ('key' in route) return `/${route.view}/${encode(route.key)}`;
  if ('id' in route) return `/${route.view}/${encode(route.id)}`;
  return route.view === 'graph' ? '/' : `/${route.view}`;
}
