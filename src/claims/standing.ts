/** Relations that stand rather than happen: borders, ties, sway, rivalry, membership. */
import type { Candidate } from './candidate.ts';
import { borderCandidates } from './borders.ts';
import { economicCandidates } from './economy.ts';
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
    );
  return found;
}
