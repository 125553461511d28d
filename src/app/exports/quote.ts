/** Passages as text for the clipboard. */
import type { Context } from '../../formats/index.ts';
import { citationsOf, contextOf, toBibtex, toCslJson, toMarkdown, toPlainText } from '../../formats/index.ts';
import type { GraphView } from '../graph/index.ts';
import type { State } from '../state/index.ts';
import { chosenMaterial } from './material.ts';

const WRITERS = { text: toPlainText, markdown: toMarkdown, bibtex: toBibtex, 'csl-json': toCslJson } as const;

export type QuotationStyle = keyof typeof WRITERS;

/** These passages in order of time. `texts` that are at hand give the words around them to links into the original. */
export function quote(
  view: GraphView,
  ids: ReadonlySet<string>,
  style: QuotationStyle,
  texts: State['texts'],
): string {
  const contexts = new Map<string, Context>();
  for (const id of ids) {
    const passage = view.corpus.claims.get(id)?.claim.passage;
    const text = passage && texts.get(passage.document);
    if (passage && text?.status === 'ready') contexts.set(id, contextOf(text.value, passage));
  }
  return WRITERS[style](citationsOf(chosenMaterial(view, ids), ids, contexts));
}
