/**
 * How sure a claim is: the share of such claims that is right. A logistic regression over what speaks for and against
 * it, fitted to annotated texts (calibrate.ts), so that of a hundred claims at .80 eighty are right.
 */
import type { CandidateMention, PairAnswer } from '../../encoder/index.ts';
import { FAMILIES, familyOf } from '../../model/relations.ts';
import type { Company } from './company.ts';
import type { Origin, Proposal } from './learned.ts';

/** The features, in the order of the weights. */
export const FEATURES = [
  'reader',
  'both',
  'rule',
  'reader: score',
  'both: score',
  'rule: score',
  'reader: score above .5',
  'share',
  'rule: not asked',
  'far',
  'farther',
  'learned names',
  'references',
  'standing aside',
  'long text',
  'long text: reader',
  'quoted',
  'reader: holds another office',
  'reader: led by another',
  'told elsewhere',
  'reader: a rival',
  'reader: crowded',
  'reader: words before both ends',
  'reader: words in a name',
  'reader: source a state',
  'rule: words shared',
  'first sentence',
  ...FAMILIES.map((family) => `reader: ${family}`),
  ...FAMILIES.map((family) => `rule: ${family}`),
] as const;

/** What a proposal is seen with. */
export interface Surroundings {
  readonly candidates: readonly CandidateMention[];
  /** Whether an actor is known by learned names alone. */
  readonly learned: (actor: string) => boolean;
  /** Sentences of the document. */
  readonly sentences: number;
  readonly quoted: (offset: number) => boolean;
  readonly company: ReadonlyMap<Proposal, Company>;
  /** Whether the word at an offset is part of a name. */
  readonly named: (offset: number) => boolean;
  /** The most probable other answer that rests on the same word, 0 to 1. */
  readonly shared: (answer: PairAnswer) => number;
  /** Whether the rules know the source to hold offices of states, and the target is another state. */
  readonly elsewhere: (source: string, target: string) => boolean;
  /** Whether the rules know somebody else who leads the target. */
  readonly ledByAnother: (source: string, target: string) => boolean;
}

/** More sentences than a short report has. */
const SHORT = 4;
const logit = (probability: number): number => {
  const kept = Math.min(0.995, Math.max(0.005, probability));
  return Math.log(kept / (1 - kept));
};

/** A proposal as numbers, one a feature. */
export function featuresOf(
  proposal: Proposal,
  { candidates, learned, sentences, quoted, company, named, shared, elsewhere, ledByAnother }: Surroundings,
): number[] {
  const { origin, answer, score, share, relation, source, target } = proposal;
  const ends = answer ? [candidates[answer.source], candidates[answer.target]] : [];
  const apart = Math.abs((ends[0]?.sentence ?? 0) - (ends[1]?.sentence ?? 0));
  const is = (which: Origin): number => (origin === which ? 1 : 0);
  const strength = answer ? logit(score) : 0;
  const family = familyOf(relation);
  const office = family === 'office' || relation === 'affiliated_with';
  const long = sentences > SHORT ? 1 : 0;
  const { told, rival, crowd } = company.get(proposal) ?? { told: 0, rival: 0, crowd: 0 };
  return [
    is('reader'),
    is('both'),
    is('rule'),
    is('reader') * strength,
    is('both') * strength,
    is('rule') * strength,
    is('reader') * Math.max(0, strength),
    share,
    answer ? 0 : 1,
    apart === 1 ? 1 : 0,
    apart > 1 ? 1 : 0,
    [source, target].filter(learned).length,
    ends.filter((end) => end && end.form !== 'name').length,
    ends.filter((end) => end && (end.standing === 'place' || end.standing === 'attribute')).length,
    long,
    long * is('reader'),
    answer && quoted(answer.trigger.start) ? 1 : 0,
    office && origin === 'reader' && elsewhere(source, target) ? 1 : 0,
    relation === 'leads' && origin === 'reader' && ledByAnother(source, target) ? 1 : 0,
    told,
    is('reader') * rival,
    is('reader') * crowd,
    answer && ends.every((end) => end && answer.trigger.start < end.head.start) ? is('reader') : 0,
    answer && named(answer.trigger.start) ? is('reader') : 0,
    ends[0]?.kind === 'state' ? is('reader') : 0,
    answer ? (1 - is('reader')) * shared(answer) : 0,
    proposal.sentence === 0 ? 1 : 0,
    ...FAMILIES.map((each) => (each === family ? is('reader') : 0)),
    ...FAMILIES.map((each) => (each === family ? 1 - is('reader') : 0)),
  ];
}

/** The confidence of a proposal by the model's weights, 0 to 1, two digits. */
export function sureness(features: readonly number[], weights: readonly number[]): number {
  const sum = features.reduce((total, value, index) => total + value * (weights[index] ?? 0), 0);
  return Math.round(100 / (1 + Math.exp(-sum))) / 100;
}
