/** What stands out together in the drawing: the chains of a path, actors that are chosen. */
import type { Route } from '../address/index.ts';
import type { ActorPath, GraphView } from '../graph/index.ts';
import { pathsBetween } from '../graph/index.ts';
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
}

/** Null where nothing stands out but what is selected. */
export function togetherOf(state: DataSlice & PlaceSlice & Pick<InterfaceSlice, 'chosen'>): Together | null {
  const view = graphViewOf(state);
  const { route } = state.address;
  if (view && state.chosen.size > 0) return { nodes: [...state.chosen], edges: [] };
  if (!view || route.view !== 'path') return null;
  const steps = pathsOf(view, route).flat();
  return {
    nodes: [route.a, route.b, ...steps.flatMap(({ from, to }) => [from, to])],
    edges: steps.flatMap(({ edges: [edge] }) => edge?.key ?? []),
  };
}
