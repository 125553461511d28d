/** A small pretrained encoder that has learned to read the news: word pieces, windows, session, heads. Scores, no decisions. */
export { candidatesOf } from './candidates.ts';
export {
  openReader,
  withReferences,
  type Answers,
  type PairAnswer,
  type Reader,
  type ReaderSettings,
  type Sight,
} from './reader.ts';
export type { CandidateMention } from './types.ts';
