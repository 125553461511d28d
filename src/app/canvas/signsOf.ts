/** Which signs the lines bear: of what is in dispute, or, while two documents are compared, of which one says it. */
import { CHANGE_SIGN, DISPUTE_SIGN, compareDocuments, disputesOf } from '../graph/index.ts';
import type { EdgeView, GraphView } from '../graph/index.ts';
import type { State } from '../state/index.ts';
import type { Themed } from '../ui/palette.ts';
import { INK } from '../ui/palette.ts';
import { COMPARED } from '../ui/weightStyle.ts';
import type { Signs } from './tints.ts';

let last: { readonly view: GraphView; readonly route: unknown; readonly signs: Signs } | null = null;

/** The same object as long as view and route are. */
export function signsOf(view: GraphView, { address: { route } }: State): Signs {
  const compared = route.view === 'compare' ? route : null;
  if (last?.view !== view || last.route !== compared)
    last = { view, route: compared, signs: compared ? comparison(view, compared) : disputes(view) };
  return last.signs;
}

function disputes(view: GraphView): Signs {
  const marks = new Map<string, string>();
  for (const { kind, sides } of disputesOf(view))
    for (const { edge } of sides)
      if (marks.get(edge.key) !== DISPUTE_SIGN)
        marks.set(edge.key, kind === 'change' ? CHANGE_SIGN : DISPUTE_SIGN);
  return { marks, tints: new Map() };
}

function comparison(view: GraphView, { a, b }: { readonly a: string; readonly b: string }): Signs {
  const { onlyA, onlyB, both } = compareDocuments(view, a, b);
  const marks = new Map<string, string>();
  const tints = new Map<string, Themed>();
  const put = (edges: readonly EdgeView[], mark: string, tint: Themed): void => {
    for (const { key } of edges) {
      marks.set(key, mark);
      tints.set(key, tint);
    }
  };
  put(onlyA, 'A', COMPARED.a);
  put(onlyB, 'B', COMPARED.b);
  put(both, 'AB', INK);
  return { marks, tints };
}
