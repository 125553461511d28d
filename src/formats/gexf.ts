/**
 * GEXF 1.3 (https://gexf.net), as Gephi, Cosmograph and NetworkX read it: every edge directed, dates as spells, colours and
 * positions as viz. Written here and not by graphology-gexf, because that knows no dates, lets control characters
 * through, which make a file that no parser accepts, and turns line breaks in names into spaces.
 */
import type { GraphEdge, GraphNode } from '../model/graphFile.ts';
import type { Attribute } from './attributes.ts';
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
import { datesOf } from './material.ts';
import { XML_HEAD, element, textElement } from './xml.ts';

const SHAPES = {
  state: 'disc',
  leader: 'diamond',
  bloc: 'disc',
  analyst: 'triangle',
  institution: 'square',
} as const;

export function toGexf(material: Material): string {
  const { file } = material;
  const degree = degrees(material);
  const dated = file.edges.some((edge) => spellsOf(edge).length > 0);
  const nodes = file.nodes.map((node) => nodeElement(node, degree.get(node.key) ?? 0, material));
  const edges = file.edges.map((edge) => edgeElement(edge, material));
  return `${XML_HEAD}${element(
    'gexf',
    { xmlns: 'http://gexf.net/1.3', 'xmlns:viz': 'http://gexf.net/1.3/viz', version: '1.3' },
    [
      element('meta', {}, [
        textElement('creator', {}, file.attributes.generator),
        textElement('description', {}, `Relations in the corpus ${file.attributes.corpus}`),
      ]),
      '\n',
      element(
        'graph',
        dated
          ? {
              defaultedgetype: 'directed',
              mode: 'dynamic',
              timeformat: 'date',
              timerepresentation: 'interval',
            }
          : { defaultedgetype: 'directed', mode: 'static' },
        [
          declarations('node', NODE_ATTRIBUTES),
          declarations('edge', EDGE_ATTRIBUTES),
          `\n${element('nodes', {}, nodes)}\n`,
          `${element('edges', {}, edges)}\n`,
        ],
      ),
    ],
  )}\n`;
}

const declarations = <T>(kind: 'node' | 'edge', attributes: readonly Attribute<T>[]): string =>
  element(
    'attributes',
    { class: kind, mode: 'static' },
    attributes.map(({ id, type }) => element('attribute', { id, title: id, type })),
  );

function values<T>(thing: T, attributes: readonly Attribute<T>[], material: Material): string {
  return element(
    'attvalues',
    {},
    attributes.flatMap(({ id, of }) => {
      const value = of(thing, material);
      return value === null ? [] : [element('attvalue', { for: id, value })];
    }),
  );
}

function nodeElement(node: GraphNode, degree: number, material: Material): string {
  const { label, kind, x, y } = node.attributes;
  return `\n${element('node', { id: node.key, label }, [
    values(node, NODE_ATTRIBUTES, material),
    element('viz:size', { value: sizeOf(degree) }),
    element('viz:position', { x, y, z: 0 }),
    element('viz:color', { ...nodeColour(node) }),
    element('viz:shape', { value: SHAPES[kind] }),
  ])}`;
}

function edgeElement(edge: GraphEdge, material: Material): string {
  const { key: id, source, target } = edge;
  const spells = spellsOf(edge);
  return `\n${element(
    'edge',
    { id, source, target, type: 'directed', label: edgeLabel(edge), weight: edgeWeight(edge) },
    [
      values(edge, EDGE_ATTRIBUTES, material),
      spells.length > 0
        ? element(
            'spells',
            {},
            spells.map(([start, end]) => element('spell', { start, end })),
          )
        : '',
      element('viz:color', { ...edgeColour(edge) }),
    ],
  )}`;
}

/** First and last day of each date that its passages name: xs:date knows no month and no year alone. */
function spellsOf(edge: GraphEdge): [start: string, end: string][] {
  return datesOf(edge).flatMap((date): [string, string][] => {
    const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? [];
    if (year === undefined) return [];
    if (day !== undefined) return [[date, date]];
    if (month === undefined) return [[`${year}-01-01`, `${year}-12-31`]];
    const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
    return [[`${date}-01`, `${date}-${last}`]];
  });
}
