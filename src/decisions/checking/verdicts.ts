/** What decisions say of a sample's passages: whether each claim is right as it was read. */
import type { GraphEdge, GraphClaim } from '../../model/graphFile.ts';
import type { Decision, ActorRef } from '../record.ts';
import { isOnClaim } from '../record.ts';
import type { Judged, Precision } from './precision.ts';
import { precisionOf } from './precision.ts';
import type { Sampled, Stratum } from './sample.ts';

export type Verdict = 'right' | 'wrong';

/** The verdict on each claim that decisions are about, by what the claim says and where. What was set right was not right. */
export function verdictsOf(decisions: readonly Decision[]): (sampled: Sampled) => Verdict | null {
  const verdicts = new Map<string, Verdict>();
  for (const decision of decisions) {
    if (!isOnClaim(decision) || decision.what === 'add') continue;
    const { where, claim } = decision;
    const { document, start, end } = where;
    const ends = [keyOf(claim.source), claim.relation, keyOf(claim.target)];
    verdicts.set(
      JSON.stringify([document, start, end, ...ends]),
      decision.what === 'right' ? 'right' : 'wrong',
    );
  }
  return ({ claim, edge }) => verdicts.get(signOf(claim, edge)) ?? null;
}

const keyOf = (ref: ActorRef): string => ('key' in ref ? ref.key : ref.label);

const signOf = ({ passage }: GraphClaim, { source, target, attributes }: GraphEdge): string =>
  JSON.stringify([passage.document, passage.start, passage.end, source, attributes.relation, target]);

export interface CheckResult {
  readonly all: Precision | null;
  /** Families and rules with a judgement, the most often judged first. */
  readonly families: readonly { readonly name: string; readonly precision: Precision }[];
  readonly rules: readonly { readonly name: string; readonly precision: Precision }[];
}

/** What the verdicts on a sample come to. */
export function resultOf(
  strata: readonly Stratum[],
  verdict: (sampled: Sampled) => Verdict | null,
): CheckResult {
  const counted = (sample: readonly Sampled[], size: number): Judged => {
    const known = sample.map(verdict).filter((one) => one !== null);
    return { size, judged: known.length, right: known.filter((one) => one === 'right').length };
  };
  const named = (groups: Iterable<readonly [string, Judged]>) =>
    [...groups]
      .flatMap(([name, judged]) => {
        const precision = precisionOf([judged]);
        return precision ? [{ name, precision }] : [];
      })
      .sort((a, b) => b.precision.judged - a.precision.judged || (a.name < b.name ? -1 : 1));
  const rules = new Map<string, Sampled[]>();
  for (const sampled of strata.flatMap(({ sample }) => sample)) {
    const name = ruleOf(sampled.claim.rule);
    rules.set(name, [...(rules.get(name) ?? []), sampled]);
  }
  return {
    all: precisionOf(strata.map(({ sample, size }) => counted(sample, size))),
    families: named(strata.map(({ family, sample, size }) => [family, counted(sample, size)] as const)),
    rules: named([...rules].map(([name, sample]) => [name, counted(sample, UNCOUNTED)] as const)),
  };
}

/** Of a rule it is not known how much it gives: no correction for a finite whole. */
const UNCOUNTED = Number.MAX_SAFE_INTEGER;

/** A rule's name without the words that it met: "support: back (verb, object)" is "support". */
const ruleOf = (rule: string): string => rule.replace(/\s*[:(].*$/, '') || rule;
