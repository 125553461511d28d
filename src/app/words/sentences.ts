/** Relations and actors as whole sentences, for captions, titles and screen readers. */
import type { GraphEdge } from '../../model/graphFile.ts';
import type { Corpus, Selection } from '../graph/index.ts';
import { labelOf } from '../graph/index.ts';
import { counted } from './amounts.ts';
import { FAMILY_WORDS, KIND_WORDS, MODE_WORDS, RELATION_WORDS } from './terms.ts';

/** "Russia aids Kazakhstan". */
export const sentenceOf = (corpus: Corpus, { source, target, attributes }: GraphEdge): string =>
  `${labelOf(corpus, source)} ${RELATION_WORDS[attributes.relation].active} ${labelOf(corpus, target)}`;

/** "Russia aids Kazakhstan." with its weight, for screen readers and captions. */
export function edgeInWords(corpus: Corpus, edge: GraphEdge): string {
  const { family, claims, sources } = edge.attributes;
  const modes = new Set(claims.map(({ mode }) => mode));
  const only =
    modes.size === 1 && !modes.has('asserted') ? `, ${MODE_WORDS[[...modes][0]!].short.toLowerCase()}` : '';
  return (
    `${sentenceOf(corpus, edge)}${only}. ` +
    `${FAMILY_WORDS[family]}, ${counted(claims.length, 'passage')}, ${counted(sources, 'independent source')}.`
  );
}

/** "Kazakhstan, state, 31 relations." */
export function nodeInWords(corpus: Corpus, key: string): string {
  const kind = corpus.nodes.get(key)?.attributes.kind;
  const count = corpus.edgesOf.get(key)?.length ?? 0;
  return `${labelOf(corpus, key)}, ${kind ? KIND_WORDS[kind].one.toLowerCase() : ''}, ${counted(count, 'relation')}.`;
}

export const selectionInWords = (corpus: Corpus, selection: Selection): string => {
  if (selection.type === 'node') return nodeInWords(corpus, selection.key);
  const edge = selection.type === 'edge' ? corpus.edges.get(selection.key) : undefined;
  return edge ? edgeInWords(corpus, edge) : '';
};
