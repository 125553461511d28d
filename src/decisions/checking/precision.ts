/** From a judged sample to the precision of the whole, with its interval. */

/** What was judged of one stratum. */
export interface Judged {
  /** Claims of the whole. */
  readonly size: number;
  readonly judged: number;
  readonly right: number;
}

export interface Precision {
  /** Share of right claims, 0 to 1. */
  readonly share: number;
  /** The interval that holds the true share in 95 of 100 samples. */
  readonly from: number;
  readonly to: number;
  readonly judged: number;
  readonly right: number;
}

/** Of the normal distribution, for 95 %. */
const Z = 1.959964;
/** Strata of which few were judged are taken to vary as all together, as if two more of each had been judged. */
const BORROWED = 2;

/**
 * The precision of all strata together: each stratum's share by its size, and Wilson's score interval for as many
 * judgements as a simple random sample would need to vary as this stratified one does (its effective size; Korn and
 * Graubard 1998, Brown, Cai and DasGupta 2001), with the correction for a finite whole. Strata without a judgement are left
 * out. Null where nothing was judged.
 */
export function precisionOf(strata: readonly Judged[]): Precision | null {
  const told = strata.filter(({ judged }) => judged > 0);
  const [whole, judged, right] = (['size', 'judged', 'right'] as const).map((what) =>
    told.reduce((sum, stratum) => sum + stratum[what], 0),
  ) as [number, number, number];
  if (judged === 0) return null;
  const pooled = (right + 1) / (judged + 2);
  let [share, expected, variance] = [0, 0, 0];
  for (const stratum of told) {
    const weight = stratum.size / whole;
    const likely = (stratum.right + BORROWED * pooled) / (stratum.judged + BORROWED);
    share += (weight * stratum.right) / stratum.judged;
    expected += weight * likely;
    variance += (weight ** 2 * likely * (1 - likely) * (1 - stratum.judged / stratum.size)) / stratum.judged;
  }
  if (variance === 0) return { share, from: share, to: share, judged, right }; // all were judged
  const effective = (expected * (1 - expected)) / variance;
  return { share, ...wilson(share, effective), judged, right };
}

/** Wilson's score interval (1927) for a share of so many. */
function wilson(share: number, count: number): { from: number; to: number } {
  const square = Z ** 2 / count;
  const middle = (share + square / 2) / (1 + square);
  const half = (Z / (1 + square)) * Math.sqrt((share * (1 - share)) / count + square / (4 * count));
  return { from: Math.max(0, middle - half), to: Math.min(1, middle + half) };
}
