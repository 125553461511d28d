/**
 * How far the claims of our rules are to be trusted. Until a calibrated reader weighs each claim by itself, a claim has
 * the share of its family's claims that a careful reader also wrote.
 */
import { familyOf, FAMILIES, type Family, type Relation } from '../model/relations.ts';

/**
 * Claims that were right, and claims made, by family, on 430 annotated news texts that no rule was written from (Wikipedia's
 * current events, Wikinews, newspapers, single sentences, analyses; one reader each; November 2026). Same family and
 * direction, overlapping sentence, both ends met; offices, memberships and borders count once a document.
 */
const MEASURED: Readonly<Record<Family, readonly [right: number, made: number]>> = {
  office: [124, 127],
  membership: [40, 41],
  geography: [6, 7],
  economic: [6, 7],
  cooperation: [118, 143],
  conflict: [128, 152],
  power: [0, 1],
  commentary: [13, 28],
};

/** Where a family has few claims, so many at the precision of all together stand beside its own. */
const PRIOR = 5;

const sum = (at: 0 | 1): number => FAMILIES.reduce((total, family) => total + MEASURED[family][at], 0);
const OVERALL = sum(0) / sum(1);

/** 0 to 1, two digits: the share of such claims that is right, as measured. */
export function confidenceOf(relation: Relation): number {
  const [right, made] = MEASURED[familyOf(relation)];
  return Number(((right + PRIOR * OVERALL) / (made + PRIOR)).toFixed(2));
}
