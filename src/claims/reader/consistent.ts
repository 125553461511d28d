/** What cannot stand side by side: one of two readings of the same words, and an office told twice. */
import type { LocalClaim } from '../../model/claim.ts';
import { put } from '../../model/groups.ts';
import { familyOf, isHostile, isStanding, isSymmetric } from '../../model/relations.ts';
import type { Trace } from '../sentence/candidate.ts';
import type { Proposal } from './learned.ts';

/** A claim that stands, with what it came from. */
export interface Standing {
  readonly proposal: Proposal;
  readonly claim: LocalClaim;
}

const RECIPROCAL =
  /\b(?:each other|one another|mutual(?:ly)?|reciprocal(?:ly)?|both|exchang\w+|trad(?:e|ed|ing))\b/i;

const isOffice = ({ relation }: LocalClaim): boolean =>
  familyOf(relation) === 'office' && relation !== 'succeeded';

/**
 * Claims without those that a surer one excludes: of "A supports B" and "B supports A" by the same words the less sure
 * ("needs the support of"), unless the sentence says that it goes both ways; and an office that only the reader sees,
 * where the document tells it elsewhere (offices are told once a document: `GUIDE.md` of the annotations).
 * @param view text that the passages' offsets count in
 * @param trace told of what was left out
 */
export function consistent<T extends Standing>(found: readonly T[], view: string, trace?: Trace): T[] {
  const place = new Map(found.map((one, index) => [one, index]));
  const surer = (one: T, other: T): boolean =>
    one.claim.confidence > other.claim.confidence ||
    (one.claim.confidence === other.claim.confidence && (place.get(one) ?? 0) < (place.get(other) ?? 0));
  const bySentence = new Map<number, T[]>();
  const offices = new Map<string, T[]>();
  const office = ({ source, relation, target }: LocalClaim): string => `${source}|${relation}|${target}`;
  for (const one of found) {
    put(bySentence, one.proposal.sentence, one);
    if (isOffice(one.claim)) put(offices, office(one.claim), one);
  }
  const turnedRound = ({ claim }: T, { claim: other }: T): boolean =>
    claim.relation === other.relation &&
    claim.source === other.target &&
    claim.target === other.source &&
    overlap(claim, other);
  const excluded = (one: T): string | null => {
    const { claim, proposal } = one;
    if (isOffice(claim) && proposal.origin === 'reader') {
      const same = offices.get(office(claim)) ?? [];
      if (same.some((other) => other !== one && (other.proposal.origin !== 'reader' || surer(other, one))))
        return 'an office that is told elsewhere';
    }
    const others = bySentence.get(proposal.sentence) ?? [];
    if (proposal.origin === 'reader') {
      if (others.some((other) => deniedAlready(one, other))) return 'the denial of its opposite';
      if (
        others.some(
          (other) => other.proposal.origin === 'reader' && ofTwoMinds(one, other) && surer(other, one),
        )
      )
        return 'the same words, taken for the contrary, are surer';
      if (others.some((other) => namedInstead(one, other)))
        return 'the same words, of who stands beside them';
    }
    if (isSymmetric(claim.relation)) return null;
    const turned = others.some((other) => turnedRound(one, other) && surer(other, one));
    const mutual = RECIPROCAL.test(view.slice(claim.passage.start, claim.passage.end));
    return turned && !mutual ? 'the same words, the other way round, are surer' : null;
  };
  return found.filter((one) => {
    const reason = excluded(one);
    if (reason !== null)
      trace?.drop(one.proposal.sentence, `${one.claim.relation}: ${one.claim.rule}`, reason);
    return reason === null;
  });
}

/** "has not recognised": a refusal that is denied, beside the denied support; the one "not" cannot do both. */
const deniedAlready = ({ claim }: Standing, { claim: other }: Standing): boolean =>
  claim.mode === 'negated' &&
  other.mode === 'negated' &&
  isHostile(claim.relation) &&
  familyOf(other.relation) === 'cooperation' &&
  claim.source === other.source &&
  claim.target === other.target &&
  overlap(claim, other);

/** One and the same words for and against somebody, by the same source. */
const ofTwoMinds = ({ claim }: Standing, { claim: other }: Standing): boolean =>
  claim.source === other.source &&
  claim.target === other.target &&
  [claim, other].some(({ relation }) => familyOf(relation) === 'conflict') &&
  [claim, other].some(({ relation }) => familyOf(relation) === 'cooperation') &&
  overlap(claim, other);

/** Somebody outside the sentence is said to do what somebody in it does, by the same words to the same target. */
const namedInstead = ({ claim }: Standing, { claim: other }: Standing): boolean =>
  !isStanding(claim.relation) &&
  claim.spans.source === undefined &&
  other.spans.source !== undefined &&
  claim.relation === other.relation &&
  claim.target === other.target &&
  claim.source !== other.source &&
  overlap(claim, other);

function overlap({ spans: { trigger } }: LocalClaim, { spans: { trigger: other } }: LocalClaim): boolean {
  return !!trigger && !!other && trigger.start < other.end && other.start < trigger.end;
}
