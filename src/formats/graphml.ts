/**
 * GraphML 1.1 (http://graphml.graphdrawing.org), with the attributes' names under which Gephi, yEd, igraph and NetworkX
 * look for labels, weights, positions and colours. Ids are NMTOKENs, as its schema wants; the keys stand beside them.
 */
import type { GraphEdge, GraphNode } from '../model/graphFile.ts';
import type { Attribute, AttributeType } from './attributes.ts';
import {
  EDGE_ATTRIBUTES,
  NODE_ATTRIBUTES,
  degrees,
  edgeColour,
  edgeLabel,
  edgeWeight,
  nodeColour,
  sizeOf,
} from './attributes.ts';
import type { Material } from './material.ts';
import { XML_HEAD, element, textElement, toNmToken } from './xml.ts';

const TYPES: Readonly<Record<AttributeType, string>> = {
  string: 'string',
  integer: 'int',
  double: 'double',
  boolean: 'boolean',
};

export function toGraphml(material: Material): string {
  const { file } = material;
  const degree = degrees(material);
  const nodes = nodeColumns(degree);
  return `${XML_HEAD}${element(
    'graphml',
    {
      xmlns: 'http://graphml.graphdrawing.org/xmlns',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation':
        'http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.1/graphml.xsd',
    },
    [
      textElement('desc', {}, `${file.attributes.generator}, corpus ${file.attributes.corpus}`),
      ...nodes.map((column) => keyElement('node', column)),
      ...EDGE_COLUMNS.map((column) => keyElement('edge', column)),
      '\n',
      element('graph', { id: 'edgewise', edgedefault: 'directed' }, [
        ...file.nodes.map(
          (node) =>
            `\n${element('node', { id: toNmToken(node.key) }, dataOf('node', node, nodes, material))}`,
        ),
        ...file.edges.map(
          (edge) =>
            `\n${element(
              'edge',
              { id: toNmToken(edge.key), source: toNmToken(edge.source), target: toNmToken(edge.target) },
              dataOf('edge', edge, EDGE_COLUMNS, material),
            )}`,
        ),
        '\n',
      ]),
      '\n',
    ],
  )}\n`;
}

const nodeColumns = (degree: ReadonlyMap<string, number>): readonly Attribute<GraphNode>[] => [
  { id: 'key', type: 'string', of: ({ key }) => key },
  { id: 'label', type: 'string', of: ({ attributes }) => attributes.label },
  ...NODE_ATTRIBUTES,
  { id: 'x', type: 'double', of: ({ attributes }) => attributes.x },
  { id: 'y', type: 'double', of: ({ attributes }) => attributes.y },
  { id: 'size', type: 'double', of: ({ key }) => sizeOf(degree.get(key) ?? 0) },
  ...(['r', 'g', 'b'] as const).map((id): Attribute<GraphNode> => ({
    id,
    type: 'integer',
    of: (node) => nodeColour(node)[id],
  })),
];

const EDGE_COLUMNS: readonly Attribute<GraphEdge>[] = [
  { id: 'key', type: 'string', of: ({ key }) => key },
  { id: 'label', type: 'string', of: edgeLabel },
  { id: 'weight', type: 'double', of: edgeWeight },
  ...EDGE_ATTRIBUTES,
  ...(['r', 'g', 'b'] as const).map((id): Attribute<GraphEdge> => ({
    id,
    type: 'integer',
    of: (edge) => edgeColour(edge)[id],
  })),
];

const keyElement = <T>(kind: 'node' | 'edge', { id, type }: Attribute<T>): string =>
  `\n${element('key', { id: `${kind}-${id}`, for: kind, 'attr.name': id, 'attr.type': TYPES[type] })}`;

const dataOf = <T>(kind: string, thing: T, columns: readonly Attribute<T>[], material: Material): string[] =>
  columns.flatMap(({ id, of }) => {
    const value = of(thing, material);
    return value === null ? [] : [textElement('data', { key: `${kind}-${id}` }, String(value))];
  });
