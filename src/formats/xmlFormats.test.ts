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
import { breaches } from './testing/validate.ts';
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
const SCHEMAS_OF = { gexf: 2, graphml: 1 };

/** Ways to spoil a file: what the schema asks for is left out, renamed, doubled, or of another type. */
const SPOILT = {
  gexf: [
    [/target="/, 'aim="'],
    [/ target="[^"]*"/, ''],
    [/<node id="[^"]*"/, '<node'],
    [/<spell start="[^"]*"/, '<spell start="a year ago"'],
    [/ weight="[^"]*"/, ' weight="heavy"'],
    [/<viz:color r="\d+"/, '<viz:color r="256"'],
    [/<viz:size value="[^"]*"/, '<viz:size value="-1"'],
    [/<viz:shape value="[^"]*"/, '<viz:shape value="blob"'],
    [/type="string"/, 'type="words"'],
    [/ mode="dynamic"/, ' mode="both"'],
    [/<meta>/, '<meta><author/>'],
    [/<\/nodes>/, '</nodes><vertices/>'],
  ],
  graphml: [
    [/target="/, 'aim="'],
    [/ target="[^"]*"/, ''],
    [/ target="[^"]*"/, ' target="nobody"'],
    [/<node id="[^"]*"/, '<node'],
    [/<node id="[^"]*"/, '<node id="two words"'],
    [/<data key="[^"]*"/, '<data key="unknown"'],
    [/attr.type="string"/, 'attr.type="words"'],
    [/ edgedefault="directed"/, ''],
    [/<graph /, '<graph directed="yes" '],
    [/<\/node>/, '<vertex/></node>'],
  ],
} as const;
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
  test('keeps to the published schema, and a file that is spoilt in any way breaks it', () => {
    for (const file of [sample(), dated(), hostile().file])
      expect(breaches(write[format](wholeOf(file)), format)).toEqual([]);
    const xml = write[format](wholeOf(dated()));
    for (const [found, spoilt] of SPOILT[format]) {
      expect(xml).toMatch(found);
      expect(breaches(xml.replace(found, spoilt), format).length, String(found)).toBe(SCHEMAS_OF[format]);
    }
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
