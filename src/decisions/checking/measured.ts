/**
 * How good the reader was on annotated texts, as measured when it was made. By family on the shipped gold, as
 * `npm run evaluate -- --json` gives it (a test holds the two together); in sum on news that it was not trained on, as in
 * README.md (a test, too).
 */
import type { Family } from '../../model/relations.ts';

export interface Measured {
  readonly precision: number;
  readonly recall: number;
  /** Claims of the annotators. */
  readonly claims: number;
}

const row = (precision: number, recall: number, claims: number): Measured => ({ precision, recall, claims });

/** Three articles, which the reader was trained on and its rules were written by: what the shipped graph is like. */
export const ON_GOLD: Readonly<Record<Family, Measured>> = {
  office: row(0.94, 1, 30),
  membership: row(0.97, 0.97, 33),
  geography: row(1, 0.88, 8),
  economic: row(0.9, 1, 10),
  cooperation: row(0.95, 0.8, 115),
  conflict: row(0.86, 0.64, 14),
  power: row(0.8, 0.63, 24),
  commentary: row(0.96, 0.78, 55),
};
export const ON_GOLD_IN_ALL = row(0.94, 0.82, 289);

/** One document in ten of each kind, kept from the training: what a new text will give. */
export const ON_NEW_TEXTS: readonly (readonly [what: string, measured: Measured])[] = [
  ['Wikinews articles', row(0.83, 0.54, 190)],
  ['short reports', row(0.86, 0.68, 499)],
  ['single sentences', row(0.83, 0.69, 181)],
  ['newspaper articles', row(0.76, 0.38, 133)],
  ['long analyses and interviews', row(0.82, 0.35, 301)],
];
