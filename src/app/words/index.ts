/**
 * words/: how the page says things: relations as verbs, families, kinds and modes by name, counts, dates, sentences; and
 * how words are looked for.
 * Reads src/model and graph/.
 */
export { surenessInWords } from './sureness.ts';
export { counted, dateInWords } from './amounts.ts';
export { actorDecidedInWords, decidedInWords, edgeDecidedInWords } from './decisions.ts';
export type { Days } from './days.ts';
export { daysIn } from './days.ts';
export { folded, wordsOf } from './fold.ts';
export { corpusInWords, corpusTitle } from './corpus.ts';
export { choiceInWords, oneInWords } from './choices.ts';
export { filtersInWords } from './filters.ts';
export {
  attributionInWords,
  firmnessInWords,
  selectionInWords,
  sentenceOf,
  standsOn,
  weightInWords,
} from './sentences.ts';
export { readBy, readElsewhere } from './readers.ts';
export { whyInWords } from './why.ts';
export { WEIGHT_WORDS, betweennessInWords } from './weights.ts';
export {
  FAMILY_WORDS,
  KIND_WORDS,
  MODE_WORDS,
  RELATION_WORDS,
  arrowOf,
  ownWords,
  wordingOf,
} from './terms.ts';
