/** Relations that stand rather than happen: borders, ties, sway, rivalry, membership. */
import type { Candidate } from './candidate.ts';
import { borderCandidates } from './borders.ts';
import { economicCandidates } from './economy.ts';
import { kinshipCandidates } from './kinship.ts';
import { memberLists } from './members.ts';
import { planCandidates } from './plans.ts';
import { tieCandidates } from './ties.ts';
import type { Scene } from './scene.ts';

/**
 * Candidates of one sentence, as its words tell them.
 * @param scenes all sentences of the document in order, for "the two countries" and "its neighbour"
 */
export function standingRelations(scenes: readonly Scene[], at: number): Candidate[] {
  const scene = scenes[at];
  if (!scene) return [];
  const found: Candidate[] = [];
  for (const token of scene.tree.tokens.keys())
    found.push(
      ...borderCandidates(scenes, at, token),
      ...tieCandidates(scenes, at, token),
      ...economicCandidates(scene, token),
      ...planCandidates(scene, token),
      ...kinshipCandidates(scenes, at, token),
      ...memberLists(scenes, at, token),
    );
  return found;
}

/** A tie that is economic is not counted as political as well: "its largest trading partner". */
export function economicOnly(candidates: readonly Candidate[]): Candidate[] {
  const economic = candidates.filter(({ relation }) => relation === 'economic_tie');
  return candidates.filter(
    ({ relation, source, target, trigger }) =>
      relation !== 'cooperate' ||
      !economic.some(
        (one) =>
          one.trigger.some((token) => trigger.includes(token)) &&
          [one.source.actor, one.target.actor].includes(source.actor) &&
          [one.source.actor, one.target.actor].includes(target.actor),
      ),
  );
}
