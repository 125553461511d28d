/** A small valid graph file for unit tests, and the same made hostile for browser tests. */
import type { GraphClaim, GraphEdge, GraphFile, GraphNode } from '../../model/graphFile.ts';
import { SCHEMA } from '../../model/graphFile.ts';
import type { Kind, Mode, Relation } from '../../model/relations.ts';
import { familyOf } from '../../model/relations.ts';

/** A file of these texts (id to text), nodes and edges. Counts of documents and sources follow from the claims. */
export function fileOf(
  texts: Readonly<Record<string, string>>,
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
  copies: Readonly<Record<string, string>> = {},
): GraphFile {
  return {
    options: { type: 'directed', multi: true, allowSelfLoops: false },
    attributes: {
      schema: SCHEMA,
      generator: 'test',
      corpus: '0'.repeat(64),
      documents: Object.entries(texts).map(([id, text]) => ({
        id,
        file: `${id}.txt`,
        title: text.split('\n')[0]!.slice(0, 80),
        publisher: null,
        url: null,
        published: null,
        characters: text.length,
        copyOf: copies[id] ?? null,
      })),
    },
    nodes: [...nodes],
    edges: [...edges],
  };
}

export function node(key: string, kind: Kind, label = key, document = 'a'): GraphNode {
  const mention = { document, start: 0, end: 1, text: label, form: 'name' as const };
  const angle = Array.from(key, (character) => character.charCodeAt(0)).reduce((sum, code) => sum + code, 0);
  return {
    key,
    attributes: {
      label,
      kind,
      aliases: [label],
      partOf: null,
      mentions: [mention],
      x: Math.cos(angle) * 100,
      y: Math.sin(angle) * 100,
    },
  };
}

/** A claim on the first place of `text` where `exact` stands. @throws Error where it does not. */
export function claim(
  id: string,
  document: string,
  text: string,
  exact: string,
  more: Partial<Pick<GraphClaim, 'by' | 'mode' | 'date' | 'spans' | 'confidence'>> & {
    readonly mode?: Mode;
  } = {},
): GraphClaim {
  const start = text.indexOf(exact);
  if (start < 0) throw new Error(`“${exact}” does not stand in ${document}`);
  const passage = { document, start, end: start + exact.length, exact };
  const found = { by: null, mode: 'asserted', date: null, rule: 'test/rule', confidence: 0.9 } as const;
  return { id, passage, spans: {}, ...found, ...more };
}

export function edge(
  source: string,
  relation: Relation,
  target: string,
  claims: readonly GraphClaim[],
): GraphEdge {
  const documents = new Set(claims.map(({ passage }) => passage.document)).size;
  return {
    key: `${source}|${relation}|${target}`,
    source,
    target,
    attributes: { relation, family: familyOf(relation), claims: [...claims], documents, sources: documents },
  };
}

export const TEXTS = {
  a: 'A tells\n\nArland helped Borduria. Borduria may attack Carpania, said Dora. Arland helped Borduria twice.',
  b: 'B copies\n\nArland did help Borduria today. Nobody knows why.',
  c: 'C differs\n\nCarpania denies that it threatens Arland.',
} as const;

/** Four actors, four relations, three documents of which b copies a. */
export function sample(): GraphFile {
  const { a, b, c } = TEXTS;
  return fileOf(
    TEXTS,
    [
      node('arland', 'state', 'Arland'),
      node('borduria', 'state', 'Borduria'),
      node('carpania', 'state', 'Carpania', 'c'),
      node('dora', 'analyst', 'Dora'),
      node('eve', 'leader', 'Eve', 'b'),
    ],
    [
      edge('arland', 'aid', 'borduria', [
        claim('1', 'a', a, 'Arland helped Borduria.'),
        claim('2', 'a', a, 'Arland helped Borduria twice.'),
        claim('3', 'b', b, 'Arland did help Borduria today.'),
      ]),
      edge('borduria', 'assault', 'carpania', [
        claim('4', 'a', a, 'Borduria may attack Carpania, said Dora.', { by: 'dora', mode: 'possible' }),
      ]),
      edge('carpania', 'threaten', 'arland', [
        claim('5', 'c', c, 'Carpania denies that it threatens Arland.', { mode: 'negated' }),
      ]),
      edge('dora', 'comments_on', 'borduria', [
        claim('6', 'a', a, 'Borduria may attack Carpania, said Dora.', { by: 'dora', mode: 'reported' }),
      ]),
    ],
    { b: 'a' },
  );
}
