/**
 * How far the claims of rules alone are to be trusted: a claim has the share of its family's claims that a careful reader
 * also wrote. With the learned reader each claim is weighed by itself (reader/weighing.ts).
 */
import { familyOf, FAMILIES, type Family, type Relation } from '../model/relations.ts';

/**
 * Claims that were right, and claims made, by family, on 430 annotated news texts that no rule was written from (Wikipedia's
 * current events, Wikinews, newspapers, single sentences, analyses; one reader each; the rules of 28 November 2026). Same family and
 * direction, overlapping sentence, both ends met; offices, memberships and borders count once a document.
 */
const MEASURED: Readonly<Record<Family, readonly [right: number, made: number]>> = {
  office: [129, 132],
  membership: [39, 40],
  geography: [6, 7],
  economic: [3, 4],
  cooperation: [106, 130],
  conflict: [116, 134],
  power: [0, 0],
  commentary: [12, 28],
};

/** Where a family has few claims, so many at the precision of all together stand beside its own. */
const PRIOR = 5;

const sum = (at: 0 | 1): number => FAMILIES.reduce((total, family) => total + MEASURED[family][at], 0);
const OVERALL = sum(0) / sum(1);

const CONFIDENCE = new Map(
  FAMILIES.map((family) => {
    const [right, made] = MEASURED[family];
    return [family, Number(((right + PRIOR * OVERALL) / (made + PRIOR)).toFixed(2))];
  }),
);

/** 0 to 1, two digits: the share of such claims that is right, as measured. */
export const confidenceOf = (relation: Relation): number => CONFIDENCE.get(familyOf(relation)) ?? OVERALL;
