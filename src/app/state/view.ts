/** The filtered graph of a state, made once for each choice of filters and read by everything that is visible. */
import type { Corpus, Filters, GraphView } from '../graph/index.ts';
import { project } from '../graph/index.ts';
import type { Loaded } from './data.ts';

let last: { readonly corpus: Corpus; readonly filters: Filters; readonly view: GraphView } | null = null;

/** The graph under these filters; the same object as long as both are the same objects. */
export function viewUnder(corpus: Corpus, filters: Filters): GraphView {
  if (last?.corpus !== corpus || last.filters !== filters)
    last = { corpus, filters, view: project(corpus, filters) };
  return last.view;
}

/** The graph as it is shown; null until it is loaded. */
export const graphViewOf = ({
  data,
  address,
}: {
  readonly data: Loaded<Corpus>;
  readonly address: { readonly filters: Filters };
}): GraphView | null => (data.status === 'ready' ? viewUnder(data.value, address.filters) : null);
