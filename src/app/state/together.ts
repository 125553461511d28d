/** What stands out together in the drawing: the chains of a path, actors that are chosen. */
import type { Route } from '../address/index.ts';
import type { ActorPath, GraphView } from '../graph/index.ts';
import { compareDocuments, pathsBetween } from '../graph/index.ts';
import type { DataSlice } from './data.ts';
import type { InterfaceSlice } from './interface.ts';
import type { PlaceSlice } from './place.ts';
import { graphViewOf } from './view.ts';

type PathRoute = Extract<Route, { readonly view: 'path' }>;

let last: {
  readonly view: GraphView;
  readonly route: PathRoute;
  readonly paths: readonly ActorPath[];
} | null = null;

/** The chains of a route, sought once for each view. */
export function pathsOf(view: GraphView, route: PathRoute): readonly ActorPath[] {
  if (last?.view !== view || last.route !== route)
    last = { view, route, paths: pathsBetween(view, route.a, route.b, new Set(route.leave)) };
  return last.paths;
}

export interface Together {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
  /** Without words on each. */
  readonly quiet?: boolean;
}

/** Null where nothing stands out but what is selected. */
export function togetherOf(state: DataSlice & PlaceSlice & Pick<InterfaceSlice, 'chosen'>): Together | null {
  const view = graphViewOf(state);
  const { route } = state.address;
  if (view && state.chosen.size > 0) return { nodes: [...state.chosen], edges: [] };
  if (view && route.view === 'compare') {
    const { onlyA, onlyB, both } = compareDocuments(view, route.a, route.b);
    const edges = [...onlyA, ...onlyB, ...both];
    const nodes = edges.flatMap(({ source, target }) => [source, target]);
    return { nodes: [...new Set(nodes)], edges: edges.map(({ key }) => key), quiet: true };
  }
  if (!view || route.view !== 'path') return null;
  const steps = pathsOf(view, route).flat();
  return {
    nodes: [route.a, route.b, ...steps.flatMap(({ from, to }) => [from, to])],
    edges: steps.flatMap(({ edges: [edge] }) => edge?.key ?? []),
  };
}
