/**
 * graph/: the graph file with its look-ups, and what of it is shown. Pure functions of the file and the reader's choice;
 * imports src/model alone and knows no browser. The first room of the page: every other room may read it.
 */
export type { FoldedClaim } from './copies.ts';
export { foldCopies } from './copies.ts';
export type { ClaimOfEdge, Corpus, MarkedPassage } from './corpus.ts';
export { edgesBetween, indexCorpus, labelOf, otherEnd, titleOf } from './corpus.ts';
export type { Counts, Facet, Filters, Visible } from './filters.ts';
export {
  NO_FILTERS,
  claimShown,
  facetCounts,
  isFiltered,
  onlyOne,
  sameFilters,
  toggled,
  visibleParts,
} from './filters.ts';
export type { Selection } from './selection.ts';
export { NO_SELECTION, sameSelection } from './selection.ts';
