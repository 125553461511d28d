/** Graph files that are large in one respect, made by a seed: many actors and relations, an edge of many claims, an article of many passages. */
import { randomLcg } from 'd3';
import type {
  GraphClaim,
  GraphDocument,
  GraphEdge,
  GraphFile,
  GraphNode,
} from '../../src/model/graphFile.ts';
import { SCHEMA } from '../../src/model/graphFile.ts';
import { KINDS, MODES, RELATIONS, familyOf, isSymmetric } from '../../src/model/relations.ts';
import { nameOf } from './names.ts';

export interface LargeFile {
  readonly file: GraphFile;
  readonly texts: Readonly<Record<string, string>>;
}

const document = (id: string, characters: number, copyOf: string | null = null): GraphDocument => ({
  id,
  file: `${id}.txt`,
  title: `Report ${id}`,
  publisher: 'The Gazette',
  url: null,
  published: '2026-01-07',
  characters,
  copyOf,
});

const claimAt = (id: string, text: string, place: { document: string; start: number }): GraphClaim => ({
  id,
  passage: { ...place, end: place.start + text.length, exact: text },
  spans: { trigger: { start: place.start + 6, end: place.start + 12 } },
  by: null,
  mode: 'asserted',
  date: '2026-01-07',
  rule: 'accuse : of',
  confidence: 0.9,
});

const graphOf = (documents: GraphDocument[], nodes: GraphNode[], edges: GraphEdge[]): GraphFile => ({
  options: { type: 'directed', multi: true, allowSelfLoops: false },
  attributes: { schema: SCHEMA, generator: 'edgewise 0.1.0', corpus: '0'.repeat(64), documents },
  nodes,
  edges,
});

const actor = (
  key: string,
  label: string,
  kind: (typeof KINDS)[number],
  x: number,
  y: number,
): GraphNode => ({
  key,
  attributes: { label, kind, aliases: [label], partOf: null, mentions: [], x, y },
});

/** As many relations at an actor as real corpora have: few actors have most of them. */
const SKEW = 3;

/** So many actors and edges, one claim in each of most of these. */
export function manyActors(actors: number, edges: number): LargeFile {
  const random = randomLcg(1 / 3);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const side = Math.sqrt(actors) * 60;
  const documents = Array.from({ length: Math.ceil(edges / 10) }, (_, at) => document(`d${at}`, 2000));
  const nodes = Array.from({ length: actors }, (_, at): GraphNode => {
    const node = actor(
      `n${at}`,
      `${nameOf(at, 3)} ${nameOf(at * 31 + 5, 3)}`,
      pick(KINDS),
      random() * side,
      random() * side,
    );
    const text = node.attributes.label;
    node.attributes.mentions.push({
      document: pick(documents).id,
      start: 0,
      end: text.length,
      text,
      form: 'name',
    });
    return node;
  });
  const made = new Map<string, GraphEdge>();
  while (made.size < edges) {
    const relation = pick(RELATIONS);
    const ends = [0, 0].map(() => Math.floor(actors * random() ** SKEW));
    let [source, target] = ends.map((at) => `n${at}`) as [string, string];
    if (isSymmetric(relation) && source > target) [source, target] = [target, source];
    const key = `${source} ${relation} ${target}`;
    if (source === target || made.has(key)) continue;
    const place = { document: pick(documents).id, start: Math.floor(random() * 1900) };
    const claim = {
      ...claimAt(`c${made.size}`, 'Kenya accused Rwanda of backing rebels.', place),
      mode: pick(MODES),
    };
    made.set(key, {
      key,
      source,
      target,
      attributes: { relation, family: familyOf(relation), claims: [claim], documents: 1, sources: 1 },
    });
  }
  return { file: graphOf(documents, nodes, [...made.values()]), texts: {} };
}

const TWO = (): GraphNode[] => [
  actor('kenya', 'Kenya', 'state', 0, 0),
  actor('rwanda', 'Rwanda', 'state', 100, 40),
];

const accuses = (claims: GraphClaim[], documents: number, sources: number): GraphEdge => ({
  key: 'kenya accuse rwanda',
  source: 'kenya',
  target: 'rwanda',
  attributes: { relation: 'accuse', family: familyOf('accuse'), claims, documents, sources },
});

/** One edge of so many claims; the second half stand in copies of the documents of the first. */
export function manyClaims(claims: number): LargeFile {
  const originals = Math.ceil(claims / 2);
  const sentence = (at: number): string =>
    `Kenya accused Rwanda of backing rebels in the village of ${nameOf(at)}.`;
  const documents = Array.from({ length: claims }, (_, at) =>
    at < originals ? document(`d${at}`, 100) : document(`d${at}`, 100, `d${at - originals}`),
  );
  const all = documents.map(({ id }, at) =>
    claimAt(`c${at}`, sentence(at % originals), { document: id, start: 0 }),
  );
  return { file: graphOf(documents, TWO(), [accuses(all, claims, originals)]), texts: {} };
}

/** One article of so many passages. */
export function manyPassages(passages: number): LargeFile {
  const parts: string[] = [];
  const claims: GraphClaim[] = [];
  let start = 0;
  for (let at = 0; at < passages; at += 1) {
    const text = `Kenya accused Rwanda of backing rebels in the village of ${nameOf(at)}.`;
    claims.push(claimAt(`c${at}`, text, { document: 'long', start }));
    const part = `${text}${at % 3 === 2 ? '\n\n' : ' It was dry. '}`;
    parts.push(part);
    start += part.length;
  }
  const text = parts.join('');
  return {
    file: graphOf([document('long', text.length)], TWO(), [accuses(claims, 1, 1)]),
    texts: { long: text },
  };
}
