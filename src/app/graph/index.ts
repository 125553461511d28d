/**
 * graph/: the graph file with its look-ups, and what of it is shown. Pure functions of the file and the reader's choice;
 * imports src/model alone and knows no browser. The first room of the page: every other room may read it.
 */
export { comparable, compareDocuments } from './compare.ts';
export type { FoldedClaim } from './copies.ts';
export { distinctPassages, foldCopies } from './copies.ts';
export type { ClaimOfEdge, Corpus, MarkedPassage } from './corpus.ts';
export { indexCorpus, labelOf, otherEnd, titleOf } from './corpus.ts';
export { choiceCounts } from './counts.ts';
export type { DateSpan } from './dates.ts';
export { datingOf, spanOf } from './dates.ts';
export type { Dispute, DisputeKind, Side } from './disputes.ts';
export { CHANGE_SIGN, DISPUTE_KINDS, DISPUTE_SIGN, disputesOf, opposition } from './disputes.ts';
export type { DocumentColumn, DocumentRow } from './documentRows.ts';
export { DOCUMENT_COLUMNS, documentRows, sortDocuments } from './documentRows.ts';
export { among } from './filters/among.ts';
export { MOST_STEPS, around } from './filters/around.ts';
export type { Hidden } from './filters/choices.ts';
export { onlyOne, toggled } from './filters/choices.ts';
export type { Dates } from './filters/dates.ts';
export { bounded, dates } from './filters/dates.ts';
export { disputed } from './filters/disputed.ts';
export { dropped } from './filters/dropped.ts';
export type { AnyFilter, ChoicesControl, NumberControl, OneControl } from './filters/filter.ts';
export type { Filters } from './filters/filters.ts';
export { AGREED } from './filters/reader.ts';
export { ARTICLES } from './filters/speaker.ts';
export {
  FILTERS,
  NO_FILTERS,
  activeFilters,
  isFiltered,
  readFilters,
  sameFilters,
  valueOf,
  withFilter,
  writeFilters,
} from './filters/filters.ts';
export { byImportance, foremost, neighboursOf } from './foremost.ts';
export { judgedNow, nextToJudge } from './judging.ts';
export type { PairOrder, PairPassage } from './pairs.ts';
export { PAIR_ORDERS, pairOf } from './pairs.ts';
export type { Question } from './questions.ts';
export { questionsOf } from './questions.ts';
export { passagesShown } from './passages.ts';
export type { ActorPath, PathStep } from './paths.ts';
export { nearestTo, pathsBetween } from './paths.ts';
export { actorUnder, edgeUnder, project, undatedOut } from './project.ts';
export { elsewhere, readersOf } from './readers.ts';
export type { Hideable } from './reveal.ts';
export { revealing } from './reveal.ts';
export type { Selection } from './selection.ts';
export { NO_SELECTION, sameSelection } from './selection.ts';
export type { StandIns } from './standIns.ts';
export { betweenStandIns } from './standIns.ts';
export { stepsFrom } from './surroundings.ts';
export type { Firmness, Tally } from './tally.ts';
export { FIRMNESSES, isSure, tally } from './tally.ts';
export type { TimeBin, Timeline } from './timeline.ts';
export { chosenBins, timelineOf } from './timeline.ts';
export type { ActorView, EdgeView, GraphView } from './view.ts';
export { byStrength } from './view.ts';
export type { ActorWeights, ColourBy, SizeBy, Weight } from './weightNames.ts';
export { COLOUR_BY, SIZE_BY, WEIGHTS } from './weightNames.ts';
