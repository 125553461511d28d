/** "at Toqaev's request", "at the invitation of the government": who asked for what the clause around it tells. */
import type { Candidate } from './candidate.ts';
import { ownersOf, referentsOf } from './referents.ts';
import type { Scene } from './scene.ts';
import { childrenBy, formAt, headOf, lemmaAt, prepositionOf } from './tree.ts';

const ASKING = new Set(['request', 'invitation', 'behest', 'urging', 'plea', 'appeal']);
const PREPOSITIONS = new Set(['at', 'upon', 'following', 'after', 'on']);

/** For each such phrase: the asker requests it of whoever acts in the nearest event around it. */
export function requestsFor(scene: Scene, events: readonly Candidate[]): Candidate[] {
  const { tree } = scene;
  return tree.tokens.flatMap((_, at) => {
    if (!ASKING.has(lemmaAt(tree, at)) || !PREPOSITIONS.has(prepositionOf(tree, at))) return [];
    const askers = [
      ...ownersOf(scene, at, ['of', 'by', 'from']),
      ...childrenBy(tree, at, 'nmod')
        .filter((child) => ['of', 'by', 'from'].includes(prepositionOf(tree, child)))
        .flatMap((child) => referentsOf(scene, child, 'actor')),
    ];
    const [asker] = askers;
    if (!asker) return [];
    for (let head = headOf(tree, at); head >= 0; head = headOf(tree, head)) {
      const event = events.find(
        (one) => (one.anchor === head || one.trigger.includes(head)) && one.source.actor !== asker.actor,
      );
      if (event)
        return [
          {
            relation: 'request' as const,
            source: asker,
            target: event.source,
            trigger: [at],
            anchor: at,
            hedges: [],
            nominal: true,
            rule: `request: ${formAt(tree, at)} (at the request of)`,
          },
        ];
    }
    return [];
  });
}
