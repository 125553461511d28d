/** Claims -> graph: one edge for each source, relation and target, with every passage it stands on. */
import type { Document } from '../model/document.ts';
import { SCHEMA, type GraphDocument, type GraphFile, type GraphNode } from '../model/graphFile.ts';
import { wordsOf } from '../reading/index.ts';
import { VERSION } from '../model/version.ts';
import type { Analysis, Cast } from './analysis.ts';
import { corpusHash } from './corpusHash.ts';
import { collectEdges } from './edges.ts';
import { layOut } from './layout.ts';
import { layoutGraphOf } from './layoutGraph.ts';
import { compare } from './order.ts';

/**
 * Builds the graph. The result depends on the documents alone, not on their order.
 * @param copies id of a near copy -> id of the document it copies
 * @param by how the documents were read, for the file's `generator`
 * @param lay finds the places of the actors
 * @param title what the corpus is called; null where nobody said so
 */
export function buildGraph(
  analyses: readonly Analysis[],
  cast: Cast,
  copies: ReadonlyMap<string, string>,
  by: string,
  lay: typeof layOut = layOut,
  title: string | null = null,
): GraphFile {
  const ordered = [...analyses].sort((a, b) => compare(a.document.id, b.document.id));
  const edges = collectEdges(ordered, cast, copies);
  const mentions = collectMentions(ordered, cast);
  const actors = [...cast.actors].sort((a, b) => compare(a.key, b.key));
  const points = lay(layoutGraphOf(actors, edges));
  return {
    options: { type: 'directed', multi: true, allowSelfLoops: false },
    attributes: {
      schema: SCHEMA,
      generator: `edgewise ${VERSION}, ${by}`,
      ...(title === null ? {} : { title }),
      corpus: corpusHash(ordered.map(({ document }) => document)),
      documents: ordered.map(({ document }) => describe(document, copies.get(document.id) ?? null)),
    },
    nodes: actors.map(({ key, label, kind, partOf }, index): GraphNode => {
      const own = mentions.get(key) ?? { mentions: [], words: [], names: new Set<string>() };
      const { x, y } = points[index] ?? { x: 0, y: 0 };
      const aliases = aliasesOf(own);
      return { key, attributes: { label, kind, aliases, partOf, mentions: own.mentions, x, y } };
    }),
    edges,
  };
}

const describe = (document: Document, copyOf: string | null): GraphDocument => ({
  id: document.id,
  file: document.file,
  title: document.title,
  publisher: document.publisher,
  url: document.url,
  published: document.published,
  characters: document.text.length,
  copyOf,
});

type GraphMention = GraphNode['attributes']['mentions'][number];
interface Mentioned {
  readonly mentions: GraphMention[];
  /** What each of them reads like where the text is damaged. */
  readonly words: string[];
  /** Surface forms that the documents count as names. */
  readonly names: Set<string>;
}

/** Mentions and names by node key; documents in order of id, mentions in order of place. */
function collectMentions(analyses: readonly Analysis[], cast: Cast): Map<string, Mentioned> {
  const found = new Map<string, Mentioned>();
  const at = (key: string): Mentioned => {
    const known = found.get(key) ?? { mentions: [], words: [], names: new Set<string>() };
    found.set(key, known);
    return known;
  };
  for (const { document, reading } of analyses) {
    const { id, text, repairs } = document;
    for (const { id: local, names } of reading.actors) {
      const key = cast.keyOf(id, local);
      if (key !== null) for (const name of names) at(key).names.add(plain(name));
    }
    const inOrder = [...reading.mentions].sort((a, b) => a.start - b.start || a.end - b.end);
    for (const { actor, start, end, form } of inOrder) {
      const key = cast.keyOf(id, actor);
      if (key === null) continue;
      at(key).mentions.push({ document: id, start, end, text: text.slice(start, end), form });
      at(key).words.push(plain(wordsOf(text, repairs, { start, end })));
    }
  }
  return found;
}

const plain = (name: string): string =>
  // oxlint-disable-next-line no-control-regex -- control characters are what is replaced
  name.replace(/[\s\0-\x1f\x7f-\x9f]+/g, ' ').replace(/[’‘]/g, "'");

/** Names in the words of the texts, most frequent first; pronouns and bare descriptions are none. */
function aliasesOf({ mentions, words, names }: Mentioned): string[] {
  const counts = new Map<string, number>();
  for (const [at, { form }] of mentions.entries()) {
    const name = words[at] ?? '';
    if (form === 'name' || names.has(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  for (const name of names) if (!counts.has(name)) counts.set(name, 0);
  return [...counts].sort((a, b) => b[1] - a[1] || compare(a[0], b[0])).map(([name]) => name);
}
