/**
 * decisions/: what the owner of a graph decided about it, kept as lines of `decisions.jsonl`, and replayed on the graph as
 * it was read. Pure; imports src/model and src/formats, so that the page and the command line replay alike.
 */
export { anchorOf, findAnchor } from './anchor.ts';
export type { Report } from './apply.ts';
export { applyDecisions } from './apply.ts';
export type { Describer } from './describe.ts';
export { describer } from './describe.ts';
export type { DecisionFile } from './file.ts';
export { checkDecision, decisionsText, inOrder, parseDecisions } from './file.ts';
export type { Judged } from './judge.ts';
export type { Outcome } from './outcome.ts';
export type {
  ActorDecision,
  ActorRef,
  Anchor,
  Change,
  ClaimDecision,
  Decision,
  Reason,
  Said,
} from './record.ts';
export { REASONS, isOnClaim, lineOf } from './record.ts';
export { undecided } from './undecided.ts';
