/** Which passage comes next for a reader who judges one after the other. */
import { foldCopies } from './copies.ts';
import type { ClaimOfEdge } from './corpus.ts';
import type { EdgeView, GraphView } from './view.ts';

/** The passages of a relation as the evidence lists them; of near copies the first. */
const listed = ({ corpus }: GraphView, edge: EdgeView): readonly ClaimOfEdge[] =>
  foldCopies(corpus, edge.claims).map(({ entry }) => entry);

/**
 * The next shown passage that nobody has judged: of the same relation first, then of those behind it, round to the
 * beginning. Null where none is left.
 */
export function nextToJudge(view: GraphView, id: string): string | null {
  const here = view.claims.get(id)?.edge.key;
  const edges = [...view.edges.values()];
  const at = Math.max(
    0,
    edges.findIndex(({ key }) => key === here),
  );
  for (const edge of [...edges.slice(at), ...edges.slice(0, at)]) {
    const passages = listed(view, edge);
    const from = passages.findIndex(({ claim }) => claim.id === id) + 1;
    const next = [...passages.slice(from), ...passages.slice(0, from)].find(
      ({ claim }) => claim.id !== id && !claim.decided,
    );
    if (next) return next.claim.id;
  }
  return null;
}

/** The passage that a verdict is about when one of a relation is open: that in focus, else the first. */
export function judgedNow(view: GraphView, edge: string, claim: string | null): string | null {
  const shown = view.edges.get(edge);
  if (!shown) return null;
  if (shown.claims.some((entry) => entry.claim.id === claim)) return claim;
  return listed(view, shown)[0]?.claim.id ?? null;
}
