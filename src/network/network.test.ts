import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { LocalClaim } from '../model/claim.ts';
import type { Document } from '../model/document.ts';
import { parseGraphFile } from '../model/graphFile.ts';
import type { Relation } from '../model/relations.ts';
import { VERSION } from '../model/version.ts';
import { buildGraph, corpusHash, IntegrityError, verifyGraph, type Analysis } from './index.ts';
import { graphText } from '../formats/index.ts';

const NAMES = ['Freedonia', 'Sylvania', 'Firefly'];

/** A document in which local actor ids are the names themselves, each mentioned where it stands. */
function analysis(id: string, text: string, claims: readonly LocalClaim[]): Analysis {
  const source = { id, file: `${id}.txt`, publisher: null, url: null, published: null };
  const document: Document = { ...source, title: id, text, view: text, blocks: [], repairs: [] };
  const mentions = NAMES.flatMap((actor) =>
    [...text.matchAll(new RegExp(actor, 'g'))].map(({ index }) => ({
      actor,
      start: index,
      end: index + actor.length,
      form: 'name' as const,
      standing: 'self' as const,
      sentence: 0,
      token: 0,
      rule: 'test',
    })),
  );
  const actors = NAMES.filter((name) => text.includes(name)).map((name) => ({
    id: name,
    kind: 'state' as const,
    label: name,
    names: [name],
    roles: [],
    partOf: null,
    certain: true,
    reasons: [],
  }));
  return { document, reading: { actors, mentions }, claims };
}

const cast = (...analyses: Analysis[]) => ({
  actors: NAMES.flatMap((name) => {
    const members = analyses
      .filter(({ document }) => document.text.includes(name))
      .map(({ document }) => ({ document: document.id, id: name }));
    return members.length > 0
      ? [{ key: name.toLowerCase(), label: name, kind: 'state' as const, partOf: null, members }]
      : [];
  }),
  keyOf: (_document: string, id: string) => id.toLowerCase(),
});

function claim(text: string, source: string, relation: Relation, target: string, rule = 'frame'): LocalClaim {
  const at = (name: string) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length });
  const spans = { source: at(source), target: at(target) };
  const passage = { start: 0, end: text.length };
  const how = { by: null, mode: 'asserted', date: null, rule, confidence: 0.84 } as const;
  return { relation, source, target, passage, spans, ...how };
}

const build = (analyses: Analysis[], copies: Record<string, string> = {}) =>
  buildGraph(analyses, cast(...analyses), new Map(Object.entries(copies)), 'a test');

const ONE = 'Sylvania met Freedonia.';
const TWO = 'Freedonia met Sylvania, and Firefly backed Sylvania.';

describe('the graph', () => {
  const a = analysis('a', ONE, [claim(ONE, 'Sylvania', 'consult', 'Freedonia')]);
  const b = analysis('b', TWO, [
    claim(TWO, 'Freedonia', 'consult', 'Sylvania'),
    claim(TWO, 'Firefly', 'support', 'Sylvania'),
    claim(TWO, 'Firefly', 'support', 'Firefly'),
  ]);

  test('has one edge for each source, relation and target, symmetric ones in order of key', () => {
    const { edges } = build([a, b]);
    expect(edges.map(({ source, attributes, target }) => [source, attributes.relation, target])).toEqual([
      ['firefly', 'support', 'sylvania'],
      ['freedonia', 'consult', 'sylvania'],
    ]);
    expect(edges[1]?.attributes.claims).toHaveLength(2);
  });

  test('marks the ends of a turned symmetric claim where they stand', () => {
    const spans = build([a]).edges[0]?.attributes.claims[0]?.spans;
    expect(ONE.slice(spans?.source?.start, spans?.source?.end)).toBe('Freedonia');
    expect(ONE.slice(spans?.target?.start, spans?.target?.end)).toBe('Sylvania');
  });

  test('counts a near copy as a document, not as a source', () => {
    const [, edge] = build([a, b], { a: 'b' }).edges;
    expect([edge?.attributes.documents, edge?.attributes.sources]).toEqual([2, 1]);
    expect(build([a, b]).edges[1]?.attributes.sources).toBe(2);
  });

  test('holds one claim for each passage of an edge, the one that marks more, in whatever order they come', () => {
    const bare = { ...claim(TWO, 'Firefly', 'support', 'Sylvania', 'bare'), spans: {} };
    const full = claim(TWO, 'Firefly', 'support', 'Sylvania', 'full');
    for (const claims of [
      [bare, full],
      [full, bare],
    ]) {
      const found = build([analysis('b', TWO, claims)]).edges[0]?.attributes.claims ?? [];
      expect(found.map(({ rule }) => rule)).toEqual(['full']);
    }
  });

  test('leaves out claims and mentions of an actor that the corpus does not identify', () => {
    const known = cast(b);
    const partly = { ...known, actors: known.actors.filter(({ key }) => key !== 'firefly') };
    const keyOf = (document: string, id: string) => (id === 'Firefly' ? null : known.keyOf(document, id));
    const file = parseGraphFile(buildGraph([b], { ...partly, keyOf }, new Map(), 'a test'));
    expect(file.edges.map(({ key }) => key)).toEqual(['freedonia~consult~sylvania']);
  });

  test('claim ids tell edge, document and place, and survive in an address as they are', () => {
    const id = build([b]).edges[0]?.attributes.claims[0]?.id ?? '';
    expect(id).toBe(`firefly~support~sylvania~b~0-${TWO.length}`);
    expect(encodeURIComponent(id)).toBe(id);
  });

  test('drops spans that lie outside the passage', () => {
    const outside = { ...claim(TWO, 'Firefly', 'support', 'Sylvania'), passage: { start: 28, end: 42 } };
    const spans = build([analysis('b', TWO, [outside])]).edges[0]?.attributes.claims[0]?.spans;
    expect(Object.keys(spans ?? {})).toEqual(['source']);
  });

  test('lists names most frequent first, and every mention in its words', () => {
    const { nodes } = build([a, b]);
    const sylvania = nodes.find(({ key }) => key === 'sylvania');
    expect(sylvania?.attributes.aliases).toEqual(['Sylvania']);
    expect(sylvania?.attributes.mentions.map(({ document, text }) => [document, text])).toEqual([
      ['a', 'Sylvania'],
      ['b', 'Sylvania'],
      ['b', 'Sylvania'],
    ]);
  });

  test('is the same text whatever the order of the documents, and reads back as it was', () => {
    const file = build([a, b]);
    expect(graphText(build([b, a]))).toBe(graphText(file));
    expect(parseGraphFile(JSON.parse(graphText(file)))).toEqual(file);
  });

  test('of no documents at all is an empty graph', () => {
    const file = build([]);
    expect(parseGraphFile(JSON.parse(graphText(file))).nodes).toEqual([]);
  });

  test('names the version of the package, and how the texts were read, as its generator', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(VERSION).toBe(version);
    expect(build([a]).attributes.generator).toBe(`edgewise ${version}, a test`);
  });
});

describe('the hash of a corpus', () => {
  test('is SHA-256 over ids and texts in order of id', () => {
    // printf 'a\0x\0b\0\303\244\0' | sha256sum
    const expected = 'bf3e419c3ae8386ee5617e9f02cdcfe0ec6d7278a3096957c189201409b74d24';
    expect(
      corpusHash([
        { id: 'b', text: 'ä' },
        { id: 'a', text: 'x' },
      ]),
    ).toBe(expected);
  });

  test('of nothing is the one that FIPS 180-4 gives', () => {
    expect(corpusHash([])).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });
});

describe('the check before writing', () => {
  const a = analysis('a', ONE, [claim(ONE, 'Sylvania', 'consult', 'Freedonia')]);

  test('passes a graph that agrees with its texts', () => {
    expect(() => verifyGraph(build([a]), new Map([['a', ONE]]))).not.toThrow();
  });

  test('refuses a passage, a mention or a span that its text does not bear out', () => {
    const check = (text: string) => () => verifyGraph(build([a]), new Map([['a', text]]));
    expect(check(ONE.toUpperCase())).toThrow(IntegrityError);
    expect(check('Sylvania')).toThrow(/beyond the end/);
    expect(() => verifyGraph(build([a]), new Map())).toThrow(/without a text/);
    const file = structuredClone(build([a]));
    const passage = file.edges[0]?.attributes.claims[0]?.passage;
    if (passage) passage.exact = passage.exact.replace('met', 'hit');
    expect(() => verifyGraph(file, new Map([['a', ONE]]))).toThrow(/passage of .* is not in the text/);
  });
});
