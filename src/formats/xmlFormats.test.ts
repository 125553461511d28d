import { MultiDirectedGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { describe, expect, test } from 'vitest';
import { sample } from '../app/testing/sample.ts';
import { FAMILY_COLOURS, KIND_COLOURS } from '../model/colours.ts';
import type { GraphFile } from '../model/graphFile.ts';
import { rgb } from './attributes.ts';
import { toGexf } from './gexf.ts';
import { toGraphml } from './graphml.ts';
import { wholeOf } from './material.ts';
import { NAMES, hostile, inXml } from './testing/hostile.ts';
import { validate } from './testing/validate.ts';
import { fromNmToken, toNmToken } from './xml.ts';

/** As each reader writes a colour. */
const css = {
  gexf: (colour: string): string => `rgb(${Object.values(rgb(colour)).join(', ')})`,
  graphml: (colour: string): string => colour,
};

const read = {
  gexf: (xml: string): MultiDirectedGraph =>
    parseGexf(MultiDirectedGraph, xml, { allowUndeclaredAttributes: false }),
  graphml: (xml: string): MultiDirectedGraph => parseGraphml(MultiDirectedGraph, xml),
};
const write = { gexf: toGexf, graphml: toGraphml };
const SCHEMA = { gexf: 'gexf-1.3.xsd', graphml: 'graphml-1.1.xsd' };
/** What the key of a node or edge is in the file. */
const idIn = { gexf: (key: string) => key, graphml: toNmToken };

function dated(): GraphFile {
  const file = sample();
  file.edges[0]!.attributes.claims[0]!.date = '2022-02';
  file.edges[0]!.attributes.claims[1]!.date = '2021-12-30';
  file.edges[2]!.attributes.claims[0]!.date = '2020';
  return file;
}

describe.each(['gexf', 'graphml'] as const)('%s', (format) => {
  test('keeps to the schema, and breaks it where it is spoilt', () => {
    for (const file of [sample(), dated(), hostile().file])
      validate(write[format](wholeOf(file)), SCHEMA[format]);
    const spoilt = write[format](wholeOf(sample())).replaceAll('target="', 'aim="');
    expect(() => validate(spoilt, SCHEMA[format])).toThrow(/aim/);
  });

  test('another reader finds every node and edge with what is said of it', () => {
    const file = dated();
    const graph = read[format](write[format](wholeOf(file)));
    expect([graph.order, graph.size]).toEqual([file.nodes.length, file.edges.length]);
    for (const { key, attributes } of file.nodes) {
      expect(graph.getNodeAttributes(idIn[format](key))).toMatchObject({
        label: attributes.label,
        kind: attributes.kind,
        aliases: attributes.aliases.join('; '),
        mentions: attributes.mentions.length,
        x: attributes.x,
        y: attributes.y,
      });
    }
    for (const { key, source, target, attributes } of file.edges) {
      const id = idIn[format](key);
      expect([graph.source(id), graph.target(id)]).toEqual([idIn[format](source), idIn[format](target)]);
      expect(graph.getEdgeAttributes(id)).toMatchObject({
        relation: attributes.relation,
        family: attributes.family,
        symmetric: false,
        passages: attributes.claims.length,
        documents: attributes.documents,
        sources: attributes.sources,
        weight: attributes.sources,
        confidence: 0.9,
      });
    }
    const [first] = file.edges;
    expect(graph.getEdgeAttributes(idIn[format](first!.key))).toMatchObject({
      label: 'aids',
      firstDate: '2021-12-30',
      lastDate: '2022-02',
    });
  });

  test('colours are those of the page', () => {
    const graph = read[format](write[format](wholeOf(sample())));
    const [node, edge] = [
      graph.getNodeAttributes('dora'),
      graph.getEdgeAttributes(idIn[format]('arland|aid|borduria')),
    ];
    expect(String(node['color']).replace(/,(?! )/g, ', ')).toBe(css[format](KIND_COLOURS.analyst.light));
    expect(String(edge['color']).replace(/,(?! )/g, ', ')).toBe(
      css[format](FAMILY_COLOURS.cooperation.light),
    );
  });

  test('hostile names come through as text', () => {
    const { file } = hostile();
    const graph = read[format](write[format](wholeOf(file)));
    for (const [key, name] of Object.entries(NAMES))
      expect(graph.getNodeAttribute(key, 'label'), key).toBe(inXml(name));
  });
});

test('dates are spells of whole days', () => {
  const xml = toGexf(wholeOf(dated()));
  expect(xml).toContain('mode="dynamic" timeformat="date"');
  expect([...xml.matchAll(/<spell start="([^"]+)" end="([^"]+)"\/>/g)].map(([, ...days]) => days)).toEqual([
    ['2021-12-30', '2021-12-30'],
    ['2022-02-01', '2022-02-28'],
    ['2020-01-01', '2020-12-31'],
  ]);
  expect(toGexf(wholeOf(sample()))).toContain('mode="static"');
});

test('any key is an NMTOKEN of its own, and can be read back', () => {
  const keys = ['a', 'a|aid|b', 'Å b', '_x007C_', '_', 'a_x', '😀', ''];
  for (const key of keys) expect(fromNmToken(toNmToken(key))).toBe(key);
  expect(new Set(keys.map(toNmToken)).size).toBe(keys.length);
});
