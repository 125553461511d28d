/** What a picture's legend and foot say: only what is to be seen in it. */
import type { Family, Kind } from '../../model/relations.ts';
import { FAMILIES, KINDS } from '../../model/relations.ts';
import type { Scene } from '../canvas/scene.ts';
import type { Firmness } from '../graph/index.ts';
import { FIRMNESSES, tally } from '../graph/index.ts';
import { markOf } from '../canvas/signs.ts';
import type { Themed } from '../ui/palette.ts';
import { INK } from '../ui/palette.ts';
import type { Weighing } from '../ui/weighing.ts';

export interface Legend {
  /** Actors that have a relation. */
  readonly kinds: readonly { readonly kind: Kind; readonly count: number }[];
  /** How many actors are named, but have no relation; they are drawn hollow. */
  readonly alone: number;
  readonly families: readonly {
    readonly family: Family;
    readonly count: number;
    readonly directed: boolean;
  }[];
  /** Ways of saying that differ from plain assertion, where there are any. */
  readonly firmness: readonly Exclude<Firmness, 'asserted'>[];
  /** The most independent sources that a strand has; from 2 on width needs a word. */
  readonly sources: number;
  /** Whether a tie between an organ and what it is part of is to be seen. */
  readonly ties: boolean;
  /** Signs on its lines, each with the colour that it stands in. */
  readonly marks: readonly { readonly mark: string; readonly tint: Themed }[];
  /** What sizes and colours of the nodes say, where they follow a weight. */
  readonly size: Weighing['size'];
  readonly colour: Weighing['colour'];
  /** What the strands stand on. */
  readonly documents: number;
  readonly passages: number;
}

/** The legend of the shown nodes and strands; `nodes` narrows it to these positions in the scene. */
export function legendOf(scene: Scene, nodes: ReadonlySet<number> | null = null): Legend {
  const within = (index: number): boolean => scene.shown[index] === 1 && (nodes === null || nodes.has(index));
  const seen = [...scene.nodes.entries()].filter(([index]) => within(index)).map(([, node]) => node);
  const tied = seen.filter(({ degree }) => degree > 0);
  // A strand that leaves the view is still seen in it.
  const strands = scene.strands.filter(({ from, to }) => within(from) || within(to));
  const { documents, passages } = tally(
    scene.view.corpus,
    strands.flatMap(({ claims }) => claims),
  );
  return {
    kinds: KINDS.map((kind) => ({
      kind,
      count: tied.filter((node) => node.kind === kind).length,
    })).filter(({ count }) => count > 0),
    alone: seen.length - tied.length,
    families: FAMILIES.map((family) => {
      const members = strands.filter((strand) => strand.family === family);
      return {
        family,
        count: members.reduce((sum, { edges }) => sum + edges.length, 0),
        directed: members.some(({ directed }) => directed),
      };
    }).filter(({ count }) => count > 0),
    firmness: FIRMNESSES.filter((firmness) => firmness !== 'asserted').filter((firmness) =>
      strands.some((strand) => strand.firmness === firmness),
    ),
    sources: strands.reduce((most, { sources }) => Math.max(most, sources), 0),
    ties: scene.ties.some(({ from, to }) => within(from) || within(to)),
    marks: [
      ...new Map(
        strands.flatMap(({ edges, tint }) => {
          const mark = markOf(scene.signs, edges);
          return mark === '' ? [] : [[mark, { mark, tint: tint ?? INK }] as const];
        }),
      ).values(),
    ],
    size: scene.weighing?.size ?? null,
    colour: scene.weighing?.colour ?? null,
    documents,
    passages,
  };
}
