/** What a picture's legend says: only what is to be seen in it. */
import type { Family, Kind } from '../../model/relations.ts';
import { FAMILIES, KINDS } from '../../model/relations.ts';
import type { Scene } from '../canvas/scene.ts';
import type { Firmness } from '../canvas/strands.ts';

export interface Legend {
  readonly kinds: readonly { readonly kind: Kind; readonly count: number }[];
  readonly families: readonly {
    readonly family: Family;
    readonly count: number;
    readonly directed: boolean;
  }[];
  /** Ways of saying that differ from plain assertion, where there are any. */
  readonly firmness: readonly Exclude<Firmness, 'asserted'>[];
  /** The most independent sources that a strand has; from 2 on width needs a word. */
  readonly sources: number;
}

/** The legend of the shown nodes and strands; `nodes` narrows it to these positions in the scene. */
export function legendOf(scene: Scene, nodes: ReadonlySet<number> | null = null): Legend {
  const within = (index: number): boolean => scene.shown[index] === 1 && (nodes === null || nodes.has(index));
  const seen = [...scene.nodes.entries()].filter(([index]) => within(index));
  // A strand that leaves the view is still seen in it.
  const strands = scene.strands.filter(({ from, to }) => within(from) || within(to));
  return {
    kinds: KINDS.map((kind) => ({
      kind,
      count: seen.filter(([, node]) => node.kind === kind).length,
    })).filter(({ count }) => count > 0),
    families: FAMILIES.map((family) => {
      const members = strands.filter((strand) => strand.family === family);
      return {
        family,
        count: members.reduce((sum, { edges }) => sum + edges.length, 0),
        directed: members.some(({ directed }) => directed),
      };
    }).filter(({ count }) => count > 0),
    firmness: (['tentative', 'denied'] as const).filter((firmness) =>
      strands.some((strand) => strand.firmness === firmness),
    ),
    sources: strands.reduce((most, { sources }) => Math.max(most, sources), 0),
  };
}
