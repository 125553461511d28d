/**
 * What is proposed beside a claim in its document. A relation that other sentences tell too is surer; where the same
 * source has the same relation to another in one sentence, one of the two is often a guess ("China" beside "Beijing and
 * Moscow"); and of a sentence in which much is proposed, less is right.
 */
import { familyOf } from '../../model/relations.ts';
import type { Proposal } from './learned.ts';

/** Each between 0 and 1. */
export interface Company {
  /**
   * Strength of the same family between the same two in another sentence, shared among all other sentences that may say
   * something of the two: in a long text about them some sentence always does.
   */
  readonly told: number;
  /** Strength of the same relation from the same source to another target, in this sentence. */
  readonly rival: number;
  /** How many others in this sentence are likely, four or more being 1. */
  readonly crowd: number;
}

/** What rules alone, and rules with the reader, are worth at least: measured on the dev part of the annotations. */
const FLOOR = { reader: 0, rule: 0.6, both: 0.8 } as const;
const LIKELY = 0.4;
const CROWD = 4;

const strengthOf = ({ origin, score, share }: Proposal): number =>
  Math.max(FLOOR[origin], score * Math.max(share, 0.05));

/** The two strongest in each group, so that the strongest other than a given one is known at once. */
class Strongest {
  readonly #best = new Map<string, { key: unknown; strength: number }[]>();

  add(group: string, key: unknown, strength: number): void {
    const best = this.#best.get(group) ?? [];
    const own = best.find((one) => one.key === key);
    if (own) own.strength = Math.max(own.strength, strength);
    else best.push({ key, strength });
    best.sort((a, b) => b.strength - a.strength);
    this.#best.set(group, best.slice(0, 2));
  }

  other(group: string, key: unknown): number {
    return this.#best.get(group)?.find((one) => one.key !== key)?.strength ?? 0;
  }
}

/** The company of each proposal of a document. */
export function companyOf(proposals: readonly Proposal[]): ReadonlyMap<Proposal, Company> {
  const [told, rivals] = [new Strongest(), new Strongest()];
  const likely = new Map<number, number>();
  const together = new Map<string, Set<number>>();
  const pair = ({ source, target }: Proposal): string => [source, target].sort().join('|');
  const tie = ({ source, target, relation }: Proposal): string => `${source}|${target}|${familyOf(relation)}`;
  const place = ({ sentence, source, relation }: Proposal): string => `${sentence}|${source}|${relation}`;
  for (const proposal of proposals) {
    const strength = strengthOf(proposal);
    together.set(pair(proposal), (together.get(pair(proposal)) ?? new Set()).add(proposal.sentence));
    told.add(tie(proposal), proposal.sentence, strength);
    rivals.add(place(proposal), proposal.target, strength);
    if (strength > LIKELY) likely.set(proposal.sentence, (likely.get(proposal.sentence) ?? 0) + 1);
  }
  return new Map(
    proposals.map((proposal) => {
      const own = strengthOf(proposal) > LIKELY ? 1 : 0;
      const others = (together.get(pair(proposal))?.size ?? 1) - 1;
      return [
        proposal,
        {
          told: told.other(tie(proposal), proposal.sentence) / Math.max(1, others),
          rival: rivals.other(place(proposal), proposal.target),
          crowd: Math.min(CROWD, (likely.get(proposal.sentence) ?? 0) - own) / CROWD,
        },
      ];
    }),
  );
}
