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
  membership: row(0.97, 0.94, 33),
  geography: row(1, 0.88, 8),
  economic: row(1, 1, 10),
  cooperation: row(0.96, 0.81, 115),
  conflict: row(0.91, 0.86, 14),
  power: row(0.91, 0.71, 24),
  commentary: row(0.94, 0.84, 55),
};
export const ON_GOLD_IN_ALL = row(0.95, 0.85, 289);

/** One document in ten of each kind, kept from the training: what a new text will give. */
export const ON_NEW_TEXTS: readonly (readonly [what: string, measured: Measured])[] = [
  ['Wikinews articles', row(0.82, 0.55, 190)],
  ['short reports', row(0.87, 0.67, 499)],
  ['single sentences', row(0.82, 0.66, 181)],
  ['newspaper articles', row(0.82, 0.43, 133)],
  ['long analyses and interviews', row(0.83, 0.41, 301)],
];
