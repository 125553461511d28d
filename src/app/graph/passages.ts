/** The passages of a document that are shown. */
import type { MarkedPassage } from './corpus.ts';
import type { GraphView } from './view.ts';

/** In text order, each with its shown claims. */
export const passagesShown = (view: GraphView, document: string): MarkedPassage[] =>
  (view.corpus.passagesOf.get(document) ?? []).flatMap((passage) => {
    const claims = passage.claims.filter(({ claim }) => view.claims.has(claim.id));
    return claims.length > 0 ? [{ ...passage, claims }] : [];
  });
