import { expect, test } from 'vitest';
import { GraphFileError, parseGraphFile, READABLE_SCHEMAS, SCHEMA } from './graphFile.ts';

const TEXT = 'Sylvania vies with Freedonia.';

/** A file of schema 1, as written until November 2026. */
const schema1 = () => ({
  options: { type: 'directed', multi: true, allowSelfLoops: false },
  attributes: {
    schema: 'edgewise-graph/1',
    generator: 'edgewise 0.1.0',
    corpus: '0'.repeat(64),
    documents: [
      {
        id: 'a',
        file: 'a.txt',
        title: 'A',
        publisher: null,
        url: null,
        published: null,
        characters: TEXT.length,
        copyOf: null,
      },
    ],
  },
  nodes: ['freedonia', 'sylvania'].map((key) => ({
    key,
    attributes: { label: key, kind: 'state', aliases: [], mentions: [], x: 0, y: 0 },
  })),
  edges: [
    {
      key: 'freedonia~compete~sylvania',
      source: 'freedonia',
      target: 'sylvania',
      attributes: {
        relation: 'compete',
        family: 'conflict',
        claims: [
          {
            id: '1',
            passage: { document: 'a', start: 0, end: TEXT.length, exact: TEXT },
            spans: {},
            by: null,
            mode: 'asserted',
            date: null,
            rule: 'compete: vie (verb, with)',
          },
        ],
        documents: 1,
        sources: 1,
      },
    },
  ],
});

test('a file of schema 1 comes out as one of today’s: power is a family, claims have a confidence', () => {
  const file = parseGraphFile(schema1());
  expect(file.attributes.schema).toBe(SCHEMA);
  expect(file.nodes.map(({ attributes }) => attributes.partOf)).toEqual([null, null]);
  const [edge] = file.edges;
  expect(edge?.attributes.family).toBe('power');
  expect(edge?.attributes.claims[0]?.confidence).toBeGreaterThan(0.5);
  expect(parseGraphFile(file)).toEqual(file);
});

test('a file of today that lacks what its schema asks for is refused, with the place', () => {
  const old = schema1();
  const value = { ...old, attributes: { ...old.attributes, schema: SCHEMA } };
  expect(() => parseGraphFile(value)).toThrow(/^nodes\.0\.attributes\.partOf: /);
});

test('an organ’s state or bloc must be one of the file', () => {
  const file = parseGraphFile(schema1());
  const [first, ...others] = file.nodes;
  for (const partOf of ['nowhere', 'freedonia'])
    expect(() =>
      parseGraphFile({
        ...file,
        nodes: [{ ...first, attributes: { ...first?.attributes, kind: 'institution', partOf } }, ...others],
      }),
    ).toThrow(GraphFileError);
});

const withCopies = (copies: Readonly<Record<string, string | null>>) => {
  const file = structuredClone(parseGraphFile(schema1()));
  const [document] = file.attributes.documents;
  const documents = Object.entries(copies).map(([id, copyOf]) =>
    Object.assign(structuredClone(document!), { id, copyOf }),
  );
  return { ...file, attributes: { ...file.attributes, documents } };
};

test('a copy must be one of a document of the file, and of none that is a copy of it', () => {
  expect(parseGraphFile(withCopies({ a: null, b: 'a', c: 'b' })).attributes.documents).toHaveLength(3);
  expect(() => parseGraphFile(withCopies({ a: 'a' }))).toThrow(
    'attributes.documents.0.copyOf: a is a copy of itself, by way of a',
  );
  expect(() => parseGraphFile(withCopies({ a: null, b: 'd', c: 'b', d: 'c' }))).toThrow(
    'attributes.documents.1.copyOf: b is a copy of itself, by way of b, d, c',
  );
  expect(() => parseGraphFile(withCopies({ a: 'z' }))).toThrow(
    'attributes.documents.0.copyOf: z is no document of the file',
  );
});

test('a place beyond all measure is refused', () => {
  const file = structuredClone(parseGraphFile(schema1()));
  file.nodes[1]!.attributes.x = 1e300;
  expect(() => parseGraphFile(file)).toThrow(/^nodes\.1\.attributes\.x: /);
});

test('today’s schema is the first of those that can be read', () => {
  expect(READABLE_SCHEMAS).toEqual([SCHEMA, 'edgewise-graph/1']);
});
