/** A small graph with the keys and places that the build gives, and decisions on it, for tests. */
import type { GraphClaim, GraphEdge, GraphFile, GraphNode } from '../../model/graphFile.ts';
import { SCHEMA } from '../../model/graphFile.ts';
import type { Kind, Relation } from '../../model/relations.ts';
import { familyOf } from '../../model/relations.ts';
import type { Span } from '../../model/span.ts';
import { anchorOf } from '../anchor.ts';
import type { ActorRef, ClaimDecision, Decision, Said } from '../record.ts';

export const TEXTS: Readonly<Record<string, string>> = {
  a: 'Arland helped Borduria in the north. Borduria accused Carpania of spying. Smith, who leads Arland, met Dora in Carp City. Smith of Borduria kept silent.',
  b: 'Carpania met Borduria on Monday. The Carpanians rejected Arland and its plan for the river.',
};
export const texts = (): Map<string, string> => new Map(Object.entries(TEXTS));

/** The n-th place of some words. @throws Error where they do not stand there */
export function spanOf(document: string, words: string, nth = 1): Span {
  let start = -1;
  for (let count = 0; count < nth; count += 1) start = TEXTS[document]!.indexOf(words, start + 1);
  if (start < 0) throw new Error(`“${words}” does not stand in ${document}`);
  return { start, end: start + words.length };
}

const SENTENCES = Object.fromEntries(
  Object.entries(TEXTS).map(([id, text]) => [id, text.split(/(?<=\.) /)]),
) as Record<string, string[]>;

function node(key: string, kind: Kind, label: string, names: readonly string[], x: number): GraphNode {
  const mentions = Object.entries(TEXTS).flatMap(([document, text]) =>
    names
      .flatMap((name) => [...text.matchAll(new RegExp(name, 'g'))])
      .map((match) => ({
        document,
        start: match.index,
        end: match.index + match[0].length,
        text: match[0],
        form: 'name' as const,
      }))
      .sort((a, b) => a.start - b.start),
  );
  return { key, attributes: { label, kind, aliases: [label], partOf: null, mentions, x, y: 0 } };
}

function edge(source: string, relation: Relation, target: string, claims: readonly GraphClaim[]): GraphEdge {
  const documents = new Set(claims.map(({ passage }) => passage.document)).size;
  const key = `${source}~${relation}~${target}`;
  return {
    key,
    source,
    target,
    attributes: {
      relation,
      family: familyOf(relation),
      claims: claims.map((claim) => ({
        ...claim,
        id: `${key}~${claim.passage.document}~${claim.passage.start}-${claim.passage.end}`,
      })),
      documents,
      sources: documents,
    },
  };
}

function claim(document: string, sentence: number, words: readonly [string, string, string]): GraphClaim {
  const exact = SENTENCES[document]![sentence]!;
  const passage = { document, ...spanOf(document, exact), exact };
  const at = (part: string): Span => {
    const from = TEXTS[document]!.indexOf(part, passage.start);
    return { start: from, end: from + part.length };
  };
  const [source, target, trigger] = words;
  return {
    id: '',
    passage,
    spans: { source: at(source), target: at(target), trigger: at(trigger) },
    by: null,
    mode: 'asserted',
    date: null,
    rule: 'test/rule',
    confidence: 0.8,
  };
}

/** Five actors, five relations, two documents. */
export function made(): GraphFile {
  return {
    options: { type: 'directed', multi: true, allowSelfLoops: false },
    attributes: {
      schema: SCHEMA,
      generator: 'test',
      corpus: 'a'.repeat(64),
      documents: Object.entries(TEXTS).map(([id, text]) => ({
        id,
        file: `${id}.txt`,
        title: id,
        publisher: null,
        url: null,
        published: null,
        characters: text.length,
        copyOf: null,
      })),
    },
    nodes: [
      node('arland', 'state', 'Arland', ['Arland'], 0),
      node('borduria', 'state', 'Borduria', ['Borduria'], 100),
      node('carpania', 'state', 'Carpania', ['Carpania\\b'], 200),
      node('carpanians', 'institution', 'The Carpanians', ['The Carpanians'], 300),
      node('smith', 'leader', 'Smith', ['Smith'], 400),
    ],
    edges: [
      edge('arland', 'aid', 'borduria', [claim('a', 0, ['Arland', 'Borduria', 'helped'])]),
      edge('borduria', 'accuse', 'carpania', [claim('a', 1, ['Borduria', 'Carpania', 'accused'])]),
      edge('borduria', 'consult', 'carpania', [claim('b', 0, ['Borduria', 'Carpania', 'met'])]),
      edge('carpanians', 'reject', 'arland', [claim('b', 1, ['The Carpanians', 'Arland', 'rejected'])]),
      edge('smith', 'leads', 'arland', [claim('a', 2, ['Smith', 'Arland', 'leads'])]),
      edge('smith', 'official_of', 'borduria', [claim('a', 3, ['Smith', 'Borduria', 'of'])]),
    ],
  };
}

export const refOf = (graph: GraphFile, key: string): ActorRef => ({
  key,
  label: graph.nodes.find((one) => one.key === key)!.attributes.label,
});

/** The place and the words of an edge's first claim, as a decision records them. */
export function recordOf(graph: GraphFile, key: string): { where: ClaimDecision['where']; claim: Said } {
  const found = graph.edges.find((one) => one.key === key)!;
  const [first] = found.attributes.claims as [GraphClaim];
  const { passage, spans, by, mode, date, rule } = first;
  return {
    where: anchorOf(passage.document, TEXTS[passage.document]!, passage),
    claim: {
      relation: found.attributes.relation,
      source: refOf(graph, found.source),
      target: refOf(graph, found.target),
      spans,
      by: by === null ? null : refOf(graph, by),
      mode,
      date,
      rule,
    },
  };
}

let seconds = 0;
/** A moment later than all before. */
export const later = (): string => new Date(Date.UTC(2026, 0, 1) + 1000 * (seconds += 1)).toISOString();

/** One decision of every sort, none of which contradicts another. */
export function everySort(graph: GraphFile): Decision[] {
  const where = anchorOf('a', TEXTS['a']!, spanOf('a', SENTENCES['a']![2]!));
  return [
    { what: 'right', ...recordOf(graph, 'smith~leads~arland'), when: later() },
    { what: 'wrong', ...recordOf(graph, 'borduria~accuse~carpania'), why: 'not said here', when: later() },
    {
      what: 'set',
      ...recordOf(graph, 'arland~aid~borduria'),
      to: { relation: 'support', reversed: true, mode: 'possible' },
      when: later(),
    },
    { what: 'merge', actor: refOf(graph, 'carpanians'), into: refOf(graph, 'carpania'), when: later() },
    {
      what: 'split',
      actor: refOf(graph, 'smith'),
      into: { label: 'Other Smith', kind: 'leader' },
      mentions: [anchorOf('a', TEXTS['a']!, spanOf('a', 'Smith', 2))],
      when: later(),
    },
    { what: 'kind', actor: refOf(graph, 'smith'), to: 'analyst', when: later() },
    { what: 'name', actor: refOf(graph, 'smith'), to: 'John Smith', when: later() },
    {
      what: 'add',
      where,
      claim: {
        relation: 'consult',
        source: refOf(graph, 'smith'),
        target: { label: 'Dora', kind: 'analyst' },
        spans: {
          source: spanOf('a', 'Smith'),
          target: spanOf('a', 'Dora'),
          trigger: spanOf('a', 'met'),
        },
        by: null,
        mode: 'asserted',
        date: null,
        rule: null,
      },
      when: later(),
    },
  ];
}
