/**
 * A made graph with everything that can be drawn, each thing clear of the others: pairs of actors with one strand or two
 * of every family and firmness, a hub with leaves, and an organ tied to the state it is part of.
 */
import type { GraphFile } from '../../model/graphFile.ts';
import type { Mode, Relation } from '../../model/relations.ts';
import { FAMILIES, KINDS, RELATION, RELATIONS } from '../../model/relations.ts';
import type { EdgeSketch, NodeSketch } from './sketch.ts';
import { edge, sketchedFile } from './sketch.ts';

/** Modes of the claims of an edge, one for each firmness. */
const MODES_OF_FIRMNESSES: readonly (readonly Mode[])[] = [
  ['asserted'],
  ['possible'],
  ['negated'],
  ['asserted', 'negated'],
];
const relationOf = (index: number): Relation => {
  const family = FAMILIES[index % FAMILIES.length]!;
  return RELATIONS.find((relation) => RELATION[relation].family === family)!;
};

/** A pair for each family, in two columns; every other pair has a strand of the next family too. */
const PAIRS = FAMILIES.map((_, index) => {
  const [west, east] = [`west${index}`, `east${index}`];
  const [x, y] = [index % 2 === 0 ? 0 : 420, 100 * Math.floor(index / 2)];
  const relations = index % 4 < 2 ? [index] : [index, index + 1];
  return {
    nodes: [
      { key: west, x, y, kind: KINDS[index % KINDS.length]! },
      { key: east, x: x + 220, y, kind: KINDS[(index + 2) % KINDS.length]! },
    ] satisfies NodeSketch[],
    edges: relations.map((at): EdgeSketch => {
      const modes = MODES_OF_FIRMNESSES[(at + (index % 3)) % MODES_OF_FIRMNESSES.length]!;
      return { source: west, relation: relationOf(at), target: east, modes };
    }),
  };
});

/** The hub and the only neighbours it has, none of which has another. */
export const HUB = 'hub';
export const LEAVES = ['leaf0', 'leaf1', 'leaf2'] as const;
/** An organ, and the state it is part of; they have no relation with one another. */
export const ORGAN = { part: 'organ', whole: 'country' } as const;

const NODES: readonly NodeSketch[] = [
  ...PAIRS.flatMap(({ nodes }) => nodes),
  { key: HUB, x: 140, y: -110 },
  { key: LEAVES[0], x: 0, y: -110, kind: 'leader' },
  { key: LEAVES[1], x: 70, y: -220, kind: 'bloc' },
  { key: LEAVES[2], x: 260, y: -200, kind: 'analyst' },
  { key: ORGAN.part, x: 420, y: -160, kind: 'institution', partOf: ORGAN.whole },
  { key: ORGAN.whole, x: 640, y: -160 },
  { key: 'minister', x: 420, y: -80, kind: 'leader' },
  { key: 'neighbour', x: 640, y: -80 },
];
const EDGES: readonly EdgeSketch[] = [
  ...PAIRS.flatMap(({ edges }) => edges),
  ...LEAVES.map((leaf): EdgeSketch => ({ source: HUB, relation: 'support', target: leaf })),
  { source: 'minister', relation: 'affiliated_with', target: ORGAN.part },
  { source: ORGAN.whole, relation: 'borders', target: 'neighbour' },
];

export const everySort = (): GraphFile => sketchedFile(NODES, EDGES.map(edge));
/** The texts of its documents. */
export const EVERY_SORT_TEXTS = { a: 'text' } as const;
