/**
 * The whole address: what the hash says, and back. The path is the route (CONTRACT.md); the query holds what goes with
 * any of them: the filters, each in its own place; `camera=x,y,ratio`; `view`, what lies behind a panel, with its settings.
 */
import type { Filters } from '../graph/index.ts';
import { readFilters, writeFilters } from '../graph/index.ts';
import type { Camera } from './camera.ts';
import type { Route } from './route.ts';
import { encode, isPanelRoute, parseRoute, pathOf, routePairs } from './route.ts';
import type { ViewId, ViewSettings } from './views.ts';
import { VIEWS, isView } from './views.ts';

export interface Address {
  readonly route: Route;
  /** The view that fills the page, behind the panel where one is open. */
  readonly view: ViewId;
  /** What that view keeps in the address. */
  readonly settings: ViewSettings;
  readonly filters: Filters;
  /** Null leaves the camera where it is. */
  readonly camera: Camera | null;
}

export interface ReadAddress {
  readonly address: Address;
  /** Parameters of the query that mean nothing here, as they stand there. */
  readonly ignored: readonly string[];
}

/** Reads a hash such as `#/edge/a%7Caid%7Cb?hide=geography`. Null for a path that is no view of ours. */
export function parseAddress(hash: string): ReadAddress | null {
  const body = hash.replace(/^#/, '');
  const cut = body.indexOf('?');
  const path = cut < 0 ? body : body.slice(0, cut);
  const query = new URLSearchParams(cut < 0 ? '' : body.slice(cut + 1));
  const route = parseRoute(path, query);
  if (!route) return null;
  const behind = query.get('view') ?? 'graph';
  const view = isPanelRoute(route) ? (isView(behind) ? behind : 'graph') : route.view;
  const address = {
    route,
    view,
    settings: parseSettings(view, query),
    filters: readFilters((name) => query.getAll(name)),
    camera: parseCamera(query.get('camera')),
  };
  return { address, ignored: ignoredOf(query, address) };
}

function parseSettings(view: ViewId, query: URLSearchParams): ViewSettings {
  const pairs = Object.entries(VIEWS[view].parameters).flatMap(([name, read]) => {
    const value = read(query.get(name) ?? '');
    return value === null || value === '' ? [] : [[name, value] as const];
  });
  return Object.fromEntries(pairs);
}

function parseCamera(text: string | null): Camera | null {
  const numbers = (text ?? '').split(',').map(Number);
  const [x, y, ratio] = numbers;
  if (numbers.length !== 3 || !numbers.every(Number.isFinite)) return null;
  return ratio! > 0 ? { x: x!, y: y!, ratio: ratio! } : null;
}

/** What stands in a query and not in what it was read as; empty values, and defaults that were spelt out, ask for nothing. */
function ignoredOf(query: URLSearchParams, address: Address): string[] {
  const kept = new Set(pairsOf(address).map(([name]) => name));
  const harmless = (name: string, value: string): boolean =>
    value === '' || kept.has(name) || (name === 'view' && isView(value));
  return [...query]
    .filter(([name, value]) => !harmless(name, value))
    .map(([name, value]) => `${name}=${value}`);
}

/** The whole hash, such that `parseAddress(formatAddress(a))` reads `a`. */
export function formatAddress(address: Address): string {
  const encoded = pairsOf(address).map(([name, value]) => `${name}=${encode(value).replaceAll('%2C', ',')}`);
  return `#${pathOf(address.route)}${encoded.length > 0 ? `?${encoded.join('&')}` : ''}`;
}

function pairsOf({ route, view, settings, filters, camera }: Address): [name: string, value: string][] {
  const behind: [string, string][] = isPanelRoute(route) && view !== 'graph' ? [['view', view]] : [];
  const looking: [string, string][] = camera
    ? [['camera', [camera.x, camera.y, camera.ratio].map(short).join(',')]]
    : [];
  return [...routePairs(route), ...behind, ...writeFilters(filters), ...looking, ...Object.entries(settings)];
}

/** Four decimal places move a picture by less than a pixel. */
const short = (value: number): string => String(Math.round(value * 1e4) / 1e4);
