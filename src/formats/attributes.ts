/** What GEXF and GraphML say of a node and of an edge: one table, so that both say the same. */
import { KIND_COLOURS, FAMILY_COLOURS } from '../model/colours.ts';
import { readersOf } from '../model/claim.ts';
import type { GraphEdge, GraphNode } from '../model/graphFile.ts';
import { RELATION } from '../model/relations.ts';
import { wordingOf } from '../model/wording.ts';
import type { Material } from './material.ts';
import { datesOf, modesOf, nameOf } from './material.ts';

export type AttributeType = 'string' | 'integer' | 'double' | 'boolean';

/** A column; where the value is null the element has no such attribute. */
export interface Attribute<T> {
  readonly id: string;
  readonly type: AttributeType;
  readonly of: (thing: T, material: Material) => string | number | boolean | null;
}

/** Words of several, in one string: both formats' lists are read by few programs. */
const listed = (values: readonly string[]): string | null => (values.length > 0 ? values.join('; ') : null);

export const NODE_ATTRIBUTES: readonly Attribute<GraphNode>[] = [
  { id: 'kind', type: 'string', of: ({ attributes }) => attributes.kind },
  { id: 'aliases', type: 'string', of: ({ attributes }) => listed(attributes.aliases) },
  { id: 'partOf', type: 'string', of: ({ attributes }) => attributes.partOf },
  { id: 'mentions', type: 'integer', of: ({ attributes }) => attributes.mentions.length },
  {
    id: 'documents',
    type: 'integer',
    of: ({ attributes }) => new Set(attributes.mentions.map(({ document }) => document)).size,
  },
  { id: 'decided', type: 'string', of: ({ attributes }) => listed(attributes.decided ?? []) },
];

export const EDGE_ATTRIBUTES: readonly Attribute<GraphEdge>[] = [
  { id: 'relation', type: 'string', of: ({ attributes }) => attributes.relation },
  { id: 'family', type: 'string', of: ({ attributes }) => attributes.family },
  // Both formats can hold directed and undirected edges side by side; NetworkX and others cannot read such a file.
  { id: 'symmetric', type: 'boolean', of: ({ attributes }) => RELATION[attributes.relation].symmetric },
  { id: 'passages', type: 'integer', of: ({ attributes }) => attributes.claims.length },
  { id: 'documents', type: 'integer', of: ({ attributes }) => attributes.documents },
  { id: 'sources', type: 'integer', of: ({ attributes }) => attributes.sources },
  { id: 'modes', type: 'string', of: (edge) => listed(modesOf(edge)) },
  {
    id: 'speakers',
    type: 'string',
    of: ({ attributes }, { names }) =>
      listed([...new Set(attributes.claims.flatMap(({ by }) => (by === null ? [] : nameOf(names, by))))]),
  },
  {
    id: 'confidence',
    type: 'double',
    of: ({ attributes }) => Math.max(...attributes.claims.map((c) => c.confidence)),
  },
  {
    id: 'readers',
    type: 'string',
    of: ({ attributes }) => listed([...new Set(attributes.claims.flatMap(readersOf))]),
  },
  {
    id: 'decided',
    type: 'string',
    of: ({ attributes }) =>
      listed([
        ...new Set([
          ...(attributes.decided ?? []),
          ...attributes.claims.flatMap((claim) => claim.decided ?? []),
        ]),
      ]),
  },
  { id: 'firstDate', type: 'string', of: (edge) => datesOf(edge)[0] ?? null },
  { id: 'lastDate', type: 'string', of: (edge) => datesOf(edge).at(-1) ?? null },
];

/** "aids", what stands on an edge. */
export const edgeLabel = (edge: GraphEdge): string => wordingOf(edge).active;

/** How much an edge weighs: its independent sources, for a copy adds nothing. */
export const edgeWeight = ({ attributes }: GraphEdge): number => attributes.sources;

export interface Rgb {
  readonly r: number;
  readonly g: number;
  readonly b: number;
}

/** From `#rrggbb`. */
export function rgb(colour: string): Rgb {
  const at = (start: number): number => Number.parseInt(colour.slice(start, start + 2), 16);
  return { r: at(1), g: at(3), b: at(5) };
}

export const nodeColour = ({ attributes }: GraphNode): Rgb => rgb(KIND_COLOURS[attributes.kind].light);
export const edgeColour = ({ attributes }: GraphEdge): Rgb => rgb(FAMILY_COLOURS[attributes.family].light);

/** Distinct relations of each node, by key: what its size stands for. */
export function degrees({ file }: Material): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { source, target } of file.edges)
    for (const end of [source, target]) counts.set(end, (counts.get(end) ?? 0) + 1);
  return counts;
}

/** Radius of a node with so many relations, in the layout's units. */
export const sizeOf = (degree: number): number => Number((4 + 2 * Math.sqrt(degree)).toFixed(2));
