/** Relations and actors as whole sentences, for captions, titles and screen readers. */
import type { GraphEdge } from '../../model/graphFile.ts';
import type { Mode } from '../../model/relations.ts';
import { MODES } from '../../model/relations.ts';
import type { ClaimOfEdge, Corpus, EdgeView, GraphView, Selection, Tally } from '../graph/index.ts';
import { labelOf } from '../graph/index.ts';
import { counted } from './amounts.ts';
import { edgeDecidedInWords } from './decisions.ts';
import { FAMILY_WORDS, KIND_WORDS, MODE_WORDS, wordingOf } from './terms.ts';

/** "Russia aids Kazakhstan". */
export const sentenceOf = (corpus: Corpus, edge: GraphEdge): string =>
  `${labelOf(corpus, edge.source)} ${wordingOf(edge).active} ${labelOf(corpus, edge.target)}`;

/** "2 documents, 113 passages": the line at the foot of a picture. */
export const standsOn = ({ documents, passages }: Pick<Tally, 'documents' | 'passages'>): string =>
  `${counted(documents, 'document')}, ${counted(passages, 'passage')}`;

/**
 * How firmly claims are made, where that is not plain: "denied" where all are, else how many are made how,
 * "3 asserted, 1 denied". Empty where all are asserted.
 */
export function firmnessInWords({ modes }: Pick<Tally, 'modes'>): string {
  const [only] = modes.keys();
  if (modes.size > 1)
    return [...modes].map(([mode, count]) => `${count} ${MODE_WORDS[mode].short.toLowerCase()}`).join(', ');
  return only === undefined || only === 'asserted' ? '' : MODE_WORDS[only].short.toLowerCase();
}

/** "3 passages, 2 asserted, 1 denied". */
export const weightInWords = (tally: Pick<Tally, 'passages' | 'modes'>): string =>
  [counted(tally.passages, 'passage'), firmnessInWords(tally)].filter(Boolean).join(', ');

const SAYING: Readonly<Record<Mode, string>> = {
  asserted: 'asserted by',
  reported: 'reported by',
  negated: 'denied by',
  possible: 'held possible by',
};
/** So many speakers are named; of more the number is given. */
const NAMED_SPEAKERS = 3;

/** "Asserted by 2 articles, denied by Temur Umarov, held possible by 1 article": who makes claims how firmly. */
export function attributionInWords(corpus: Corpus, claims: readonly ClaimOfEdge[]): string {
  const parts = MODES.flatMap((mode) => {
    const some = claims.filter((entry) => entry.mode === mode);
    if (some.length === 0) return [];
    const speakers = [...new Set(some.flatMap(({ speaker }) => speaker ?? []))];
    const articles = new Set(
      some.flatMap(({ speaker, claim }) => (speaker === null ? claim.passage.document : [])),
    ).size;
    const named =
      speakers.length > NAMED_SPEAKERS
        ? [counted(speakers.length, 'speaker')]
        : speakers.map((key) => labelOf(corpus, key));
    const by = [...(articles > 0 ? [counted(articles, 'article')] : []), ...named];
    return [`${SAYING[mode]} ${by.join(' and ')}`];
  });
  const words = parts.join(', ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "Russia aids Kazakhstan, reported. Cooperation, 2 passages, 1 independent source.", for screen readers. */
export function edgeInWords(corpus: Corpus, view: EdgeView): string {
  const said = firmnessInWords(view);
  const decided = edgeDecidedInWords(
    view.edge.attributes.decided,
    view.claims.map(({ claim }) => claim),
  );
  return (
    `${sentenceOf(corpus, view.edge)}${said ? `, ${said}` : ''}. ${FAMILY_WORDS[view.family]}, ` +
    `${counted(view.passages, 'passage')}, ${counted(view.sources, 'independent source')}.` +
    (decided === null ? '' : ` ${decided}.`)
  );
}

/** "Kazakhstan, state, 31 relations." */
function nodeInWords({ corpus, actors }: GraphView, key: string): string {
  const kind = corpus.nodes.get(key)?.attributes.kind;
  const count = actors.get(key)?.edges.length ?? 0;
  return `${labelOf(corpus, key)}, ${kind ? KIND_WORDS[kind].one.toLowerCase() : ''}, ${counted(count, 'relation')}.`;
}

/** What is selected, in words; what the filters hide is said to be hidden. */
export function selectionInWords(view: GraphView, selection: Selection): string {
  if (selection.type === 'node') return nodeInWords(view, selection.key);
  if (selection.type === 'none') return '';
  const shown = view.edges.get(selection.key);
  if (shown) return edgeInWords(view.corpus, shown);
  const edge = view.corpus.edges.get(selection.key);
  return edge ? `${sentenceOf(view.corpus, edge)}. Hidden by the filters.` : '';
}
