/**
 * What the page should say under a choice of filters, counted straight from the graph file. For the test of the numbers
 * on the page: it shares no code with graph/, on purpose.
 */
import type { GraphEdge, GraphFile } from '../../model/graphFile.ts';
import { isSymmetric } from '../../model/relations.ts';

/** What is hidden, and the least number of independent sources. */
export interface Choice {
  readonly kinds: readonly string[];
  readonly families: readonly string[];
  readonly modes: readonly string[];
  readonly documents: readonly string[];
  readonly sources: number;
}
type Facet = Exclude<keyof Choice, 'sources'>;

export const EVERYTHING: Choice = { kinds: [], families: [], modes: [], documents: [], sources: 1 };

interface Said {
  readonly mode: string;
  readonly document: string;
  readonly passage: string;
}

export interface Numbers {
  readonly passages: number;
  readonly documents: number;
  readonly sources: number;
  /** "3 asserted", the commonest first. */
  readonly modes: readonly string[];
}

export interface Recount {
  /** Keys of the shown relations, with their numbers. */
  readonly edges: ReadonlyMap<string, Numbers>;
  readonly actors: number;
  readonly alone: number;
  readonly claims: number;
  readonly documents: number;
  readonly passages: number;
}

const MODES = ['asserted', 'reported', 'negated', 'possible'];
const MODE_NAMES: Readonly<Record<string, string>> = { negated: 'denied' };

const saidIn = ({ attributes: { relation, claims } }: GraphEdge): Said[] =>
  claims.map(({ mode, passage: { document, start, end } }) => ({
    mode: relation === 'comments_on' && mode === 'asserted' ? 'reported' : mode,
    document,
    passage: `${document} ${start} ${end}`,
  }));

/** The claims of a relation that the choice leaves. */
const left = (edge: GraphEdge, choice: Choice): Said[] =>
  saidIn(edge).filter(
    ({ mode, document }) => !choice.modes.includes(mode) && !choice.documents.includes(document),
  );

function numbersOf(file: GraphFile, said: readonly Said[]): Numbers {
  const documents = new Set(said.map(({ document }) => document));
  const origin = (id: string): string =>
    file.attributes.documents.find((document) => document.id === id)?.copyOf ?? id;
  const count = (mode: string): number => said.filter((one) => one.mode === mode).length;
  return {
    passages: new Set(said.map(({ passage }) => passage)).size,
    documents: documents.size,
    sources: new Set([...documents].map(origin)).size,
    modes: MODES.filter((mode) => count(mode) > 0)
      .sort((a, b) => count(b) - count(a) || MODES.indexOf(a) - MODES.indexOf(b))
      .map((mode) => `${count(mode)} ${MODE_NAMES[mode] ?? mode}`),
  };
}

/** The numbers of a relation's claims that the choice leaves, whether the relation is shown or not. */
export const numbersOfEdge = (
  file: GraphFile,
  edge: GraphEdge,
  choice: Choice,
): Numbers & { left: number } => {
  const said = left(edge, choice);
  return { ...numbersOf(file, said), left: said.length };
};

function shownEdges(file: GraphFile, choice: Choice): GraphEdge[] {
  const kindOf = new Map<string, string>(file.nodes.map(({ key, attributes }) => [key, attributes.kind]));
  return file.edges.filter((edge) => {
    const said = left(edge, choice);
    const hidden = [edge.source, edge.target].some((end) => choice.kinds.includes(kindOf.get(end)!));
    return (
      said.length > 0 &&
      !hidden &&
      !choice.families.includes(edge.attributes.family) &&
      numbersOf(file, said).sources >= choice.sources
    );
  });
}

export function recount(file: GraphFile, choice: Choice): Recount {
  const edges = shownEdges(file, choice);
  const said = edges.flatMap((edge) => left(edge, choice));
  const tied = new Set(file.edges.flatMap(({ source, target }) => [source, target]));
  const asked = choice.families.length + choice.modes.length > 0 || choice.sources > 1;
  const alone = file.nodes.filter(
    ({ key, attributes }) =>
      !asked &&
      !tied.has(key) &&
      !choice.kinds.includes(attributes.kind) &&
      attributes.mentions.some(({ document }) => !choice.documents.includes(document)),
  );
  const { documents, passages } = numbersOf(file, said);
  return {
    edges: new Map(edges.map((edge) => [edge.key, numbersOf(file, left(edge, choice))])),
    actors: new Set(edges.flatMap(({ source, target }) => [source, target])).size,
    alone: alone.length,
    claims: said.length,
    documents,
    passages,
  };
}

/** The number beside each choice of the panel, by `facet choice`: what it would show, its own filter aside. */
export function choiceNumbers(file: GraphFile, choice: Choice): Map<string, number> {
  const numbers = new Map<string, number>();
  const add = (key: string): void => void numbers.set(key, (numbers.get(key) ?? 0) + 1);
  const without = (facet: Facet): Choice => ({ ...choice, [facet]: [] });
  const kinds = new Set(shownEdges(file, without('kinds')).flatMap(({ source, target }) => [source, target]));
  for (const { key, attributes } of file.nodes) if (kinds.has(key)) add(`kinds ${attributes.kind}`);
  for (const { attributes } of shownEdges(file, without('families'))) add(`families ${attributes.family}`);
  for (const facet of ['modes', 'documents'] as const)
    for (const edge of shownEdges(file, without(facet)))
      for (const { mode, document } of left(edge, without(facet)))
        add(facet === 'modes' ? `modes ${mode}` : `documents ${document}`);
  return numbers;
}

/** How many actors of each kind and relations of each family the legend of the picture names. */
export function legendNumbers(
  file: GraphFile,
  choice: Choice,
): { kinds: Map<string, number>; families: Map<string, number>; lines: Set<string> } {
  const edges = shownEdges(file, choice);
  const ends = new Set(edges.flatMap(({ source, target }) => [source, target]));
  const kinds = new Map<string, number>();
  const families = new Map<string, number>();
  for (const { key, attributes } of file.nodes)
    if (ends.has(key)) kinds.set(attributes.kind, (kinds.get(attributes.kind) ?? 0) + 1);
  const strands = new Map<string, Said[]>();
  for (const edge of edges) {
    const { relation, family } = edge.attributes;
    families.set(family, (families.get(family) ?? 0) + 1);
    const key = [edge.source, edge.target, family, isSymmetric(relation)].join(' ');
    strands.set(key, [...(strands.get(key) ?? []), ...left(edge, choice)]);
  }
  const lines = new Set<string>();
  for (const said of strands.values()) {
    const modes = new Set(said.map(({ mode }) => mode));
    if (modes.has('negated')) lines.add(modes.size === 1 ? 'Denied' : 'Denied by some');
    else if (!modes.has('asserted')) lines.add('Reported or possible');
    if (numbersOf(file, said).sources > 1) lines.add('The wider, the more independent sources');
  }
  return { kinds, families, lines };
}

/** The parameters of an address that stand for a choice. */
export function queryOf({ kinds, families, modes, documents, sources }: Choice): string {
  const hide = [...kinds, ...families, ...modes];
  return [
    hide.length > 0 ? `hide=${hide.join(',')}` : '',
    ...documents.map((id) => `without=${encodeURIComponent(id)}`),
    sources > 1 ? `sources=${sources}` : '',
  ]
    .filter(Boolean)
    .join('&');
}
