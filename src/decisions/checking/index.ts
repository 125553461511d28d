/** checking/: how often the reader errs on this very corpus, told from a sample that its owner judges. Fetched when it is opened. */
export { ON_GOLD, ON_GOLD_IN_ALL, ON_NEW_TEXTS, type Measured } from './measured.ts';
export type { Precision } from './precision.ts';
export { inTurn, sampleOf, type Sampled } from './sample.ts';
export { resultOf, verdictsOf, type CheckResult } from './verdicts.ts';
