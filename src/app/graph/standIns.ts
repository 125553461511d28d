/** Who stands for an actor: its organs, and the people of its offices. What is said of them is near to what is said of it. */
import type { EdgeView, GraphView } from './view.ts';
import { byStrength } from './view.ts';

/**
 * Organs that are part of an actor, and people of whom a shown relation tells that they lead it or are officials of it, or
 * were. Of whom that is only denied or held possible, nobody.
 */
export function standInsOf(view: GraphView, key: string): ReadonlySet<string> {
  const found = new Set(view.ties.filter(({ whole }) => whole === key).map(({ part }) => part));
  for (const { source, target, relation, claims } of view.actors.get(key)?.edges ?? [])
    if (target === key && (relation === 'leads' || relation === 'official_of'))
      if (claims.some(({ claim: { mode } }) => mode === 'asserted' || mode === 'reported')) found.add(source);
  return found;
}

export interface StandIns {
  /** The strongest first. */
  readonly edges: readonly EdgeView[];
  /** For which of the two each of their ends stands that is not itself one of them. */
  readonly whose: ReadonlyMap<string, string>;
}

/**
 * Shown relations between two actors' stand-ins, or those of one and the other actor itself. Offices and memberships, by which
 * they stand for them, are left out, and who stands for both.
 */
export function betweenStandIns(view: GraphView, a: string, b: string): StandIns {
  const [ofA, ofB] = [standInsOf(view, a), standInsOf(view, b)];
  const whose = new Map<string, string>();
  for (const key of ofA) if (key !== b && !ofB.has(key)) whose.set(key, a);
  for (const key of ofB) if (key !== a && !ofA.has(key)) whose.set(key, b);
  const sideOf = (key: string): string | undefined => (key === a || key === b ? key : whose.get(key));
  const found = new Set<EdgeView>();
  for (const key of [a, b, ...whose.keys()])
    for (const edge of view.actors.get(key)?.edges ?? []) {
      const [one, other] = [sideOf(edge.source), sideOf(edge.target)];
      const across = one !== undefined && other !== undefined && one !== other;
      if (across && (whose.has(edge.source) || whose.has(edge.target)))
        if (edge.family !== 'office' && edge.family !== 'membership') found.add(edge);
    }
  return { edges: [...found].sort(byStrength), whose };
}
