/** A graph as the layout sees it: flat arrays of sizes and links, in pixels of a usual window. */
import { LANE_GAP, LEADING, breakLabel, letterSizeOf, radiusOf } from '../model/drawing.ts';

/** Nodes are numbered; links are distinct pairs of numbers, whichever way. */
export interface LayoutGraph {
  readonly nodes: number;
  readonly links: readonly (readonly [a: number, b: number])[];
  /** How many lines are drawn for each link, side by side; one where it is not said. */
  readonly strands?: readonly number[];
  /** How strongly each link is attested (independent sources of its relations); alike where it is not said. */
  readonly strengths?: readonly number[];
  /** Neighbours of each node, which make its size; those by its links where it is not said. */
  readonly neighbours?: readonly number[];
  /** Names of the nodes, for which room is left; none where it is not said. */
  readonly names?: readonly string[];
  /** How much each node matters (independent sources of its relations); by its links where it is not said. */
  readonly weights?: readonly number[];
}

/** A name stands on one of these sides of its node: the place of its box's middle, in half widths of box and node. */
export const SIDES = [
  [0, 1],
  [1, 0],
  [0, -1],
  [-1, 0],
  [1, 1],
  [1, -1],
  [-1, 1],
  [-1, -1],
] as const;

export interface Sketch {
  readonly nodes: number;
  /** Number of links, and the node's radius. */
  readonly degree: Uint16Array;
  readonly radius: Float64Array;
  /** Half the width and half the height of the name's box. */
  readonly across: Float64Array;
  readonly down: Float64Array;
  /** Ends of each link, half the breadth of its strands together, and their number. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly breadth: Float64Array;
  readonly strands: Float64Array;
  /** Links at each node. */
  readonly incident: readonly Uint32Array[];
}

/** Breadth of a letter as a multiple of its size: that of the broader ones among the systems' sans serif faces. */
const LETTER = 0.6;

/** Lines side by side stand so much farther apart in the middle than at their ends, in the mean over their length. */
const BULGE = 1.6;

export function sketchOf({ nodes, links, strands, names, neighbours }: LayoutGraph): Sketch {
  const incident = Array.from({ length: nodes }, (): number[] => []);
  for (const [index, [a, b]] of links.entries()) {
    incident[a]?.push(index);
    incident[b]?.push(index);
  }
  const degree = Uint16Array.from(incident, (own) => own.length);
  const lines = Array.from({ length: nodes }, (_, node) => (names ? breakLabel(names[node] ?? '') : []));
  const size = (node: number): number => neighbours?.[node] ?? degree[node] ?? 0;
  const letter = (node: number): number => letterSizeOf(size(node));
  return {
    nodes,
    degree,
    radius: Float64Array.from(degree, (_, node) => radiusOf(size(node))),
    across: Float64Array.from(lines, (own, node) => {
      const longest = own.reduce((most, line) => Math.max(most, line.length), 0);
      return (longest * letter(node) * LETTER) / 2;
    }),
    down: Float64Array.from(lines, (own, node) => (own.length * letter(node) * LEADING) / 2),
    from: Uint32Array.from(links, ([a]) => a),
    to: Uint32Array.from(links, ([, b]) => b),
    breadth: Float64Array.from(
      links,
      (_, link) => (Math.max((strands?.[link] ?? 1) - 1, 0) * LANE_GAP * BULGE) / 2 + 1.5,
    ),
    strands: Float64Array.from(links, (_, link) => strands?.[link] ?? 1),
    incident: incident.map((own) => Uint32Array.from(own)),
  };
}
