/**
 * What the page should say under a choice of filters, counted straight from the graph file. For the test of the numbers
 * on the page: of graph/ it shares the table of opposed relations and no other code, on purpose.
 */
import type { GraphEdge, GraphFile } from '../../model/graphFile.ts';
import { isStanding, isSymmetric } from '../../model/relations.ts';
import { opposition } from '../graph/disputes.ts';

/** What is hidden, and what alone is shown. */
export interface Choice {
  readonly kinds: readonly string[];
  readonly families: readonly string[];
  readonly modes: readonly string[];
  readonly documents: readonly string[];
  /** Least number of independent sources. */
  readonly sources: number;
  readonly relation: string | null;
  /** Key of the actor who says it; ARTICLES for the articles themselves. */
  readonly speaker: string | null;
  /** Of a hundred such claims so many are right at least. */
  readonly sure: number;
  readonly dates: Time | null;
  readonly disputed: boolean;
}
interface Time {
  /** First and last day, as 2022-01-05. */
  readonly from: string;
  readonly to: string;
  readonly undated: boolean;
  readonly byDocument: boolean;
}
type Facet = 'kinds' | 'families' | 'modes' | 'documents' | 'relation' | 'speaker';

export const ARTICLES = '-';
const NO_CHOICE = {
  kinds: [],
  families: [],
  modes: [],
  documents: [],
  relation: null,
  speaker: null,
} as const;
export const EVERYTHING: Choice = { ...NO_CHOICE, sources: 1, sure: 0, dates: null, disputed: false };

interface Said {
  readonly speaker: string;
  readonly sure: number;
  /** As the words have it, in any precision, and as the document has it. */
  readonly date: string | null;
  readonly published: string | null;
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

const saidIn = (file: GraphFile, { source, attributes: { relation, claims } }: GraphEdge): Said[] =>
  claims.map(({ mode, by, confidence, date, passage: { document, start, end } }) => ({
    speaker: by ?? (relation === 'comments_on' ? source : ARTICLES),
    sure: Math.round(100 * confidence),
    date,
    published: file.attributes.documents.find(({ id }) => id === document)?.published ?? null,
    mode: relation === 'comments_on' && mode === 'asserted' ? 'reported' : mode,
    document,
    passage: `${document} ${start} ${end}`,
  }));

/** Whether a claim may be of the time: a month is, of which one day is within. */
function isOf({ from, to, undated, byDocument }: Time, { date, published }: Said): boolean {
  const when = date ?? (byDocument ? published : null);
  if (when === null) return undated;
  return from.slice(0, when.length) <= when && when <= to.slice(0, when.length);
}

/** The claims of a relation that the choice leaves. */
const left = (file: GraphFile, edge: GraphEdge, choice: Choice): Said[] =>
  saidIn(file, edge).filter(
    (said) =>
      !choice.modes.includes(said.mode) &&
      !choice.documents.includes(said.document) &&
      said.sure >= choice.sure &&
      (choice.speaker === null || said.speaker === choice.speaker) &&
      (choice.dates === null || isOf(choice.dates, said)),
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
  const said = left(file, edge, choice);
  return { ...numbersOf(file, said), left: said.length };
};

function shownEdges(file: GraphFile, choice: Choice): GraphEdge[] {
  const kindOf = new Map<string, string>(file.nodes.map(({ key, attributes }) => [key, attributes.kind]));
  const edges = file.edges.filter((edge) => {
    const said = left(file, edge, choice);
    const hidden = [edge.source, edge.target].some((end) => choice.kinds.includes(kindOf.get(end)!));
    return (
      said.length > 0 &&
      !hidden &&
      !choice.families.includes(edge.attributes.family) &&
      (choice.relation === null || edge.attributes.relation === choice.relation) &&
      numbersOf(file, said).sources >= choice.sources
    );
  });
  return choice.disputed ? disputedOf(file, edges, choice) : edges;
}

const isSure = ({ sure }: Said): boolean => sure >= 70;

/** Those that are told and denied, or that another of the same two is opposed to: not only at another time. */
function disputedOf(file: GraphFile, edges: readonly GraphEdge[], choice: Choice): GraphEdge[] {
  const side = (edge: GraphEdge, denied: boolean): Said[] =>
    left(file, edge, choice).filter(({ mode }) => (mode === 'negated') === denied);
  const against = (edge: GraphEdge, other: GraphEdge): boolean => {
    const [a, b] = [edge.attributes.relation, other.attributes.relation];
    const ways = isSymmetric(a) || isSymmetric(b) ? [other.source, other.target] : [other.source];
    const same =
      [edge.source, edge.target].sort().join('|') === [other.source, other.target].sort().join('|');
    return same && ways.includes(edge.source) && opposition(a, b) !== null;
  };
  const open = (first: GraphEdge, one: readonly Said[], other: readonly Said[]): boolean =>
    one.some(isSure) &&
    other.some(isSure) &&
    (isStanding(first.attributes.relation) || !(allBefore(one, other) || allBefore(other, one)));
  return edges.filter(
    (edge, at) =>
      open(edge, side(edge, false), side(edge, true)) ||
      edges.some(
        (other, index) =>
          other !== edge &&
          against(edge, other) &&
          open(index < at ? other : edge, side(edge, false), side(other, false)),
      ),
  );
}

/** Whether all are dated in their words, and each of the one is surely before each of the other. */
const allBefore = (one: readonly Said[], other: readonly Said[]): boolean =>
  [...one, ...other].every(({ date }) => date !== null) &&
  one.every(({ date: a }) =>
    other.every(({ date: b }) => {
      const length = Math.min(a!.length, b!.length);
      return a!.slice(0, length) < b!.slice(0, length);
    }),
  );

export function recount(file: GraphFile, choice: Choice): Recount {
  const edges = shownEdges(file, choice);
  const said = edges.flatMap((edge) => left(file, edge, choice));
  const tied = new Set(file.edges.flatMap(({ source, target }) => [source, target]));
  const { relation, speaker, dates, disputed } = choice;
  const asked =
    choice.families.length + choice.modes.length + choice.sure > 0 ||
    choice.sources > 1 ||
    disputed ||
    [relation, speaker, dates].some((one) => one !== null);
  const alone = file.nodes.filter(
    ({ key, attributes }) =>
      !asked &&
      !tied.has(key) &&
      !choice.kinds.includes(attributes.kind) &&
      attributes.mentions.some(({ document }) => !choice.documents.includes(document)),
  );
  const { documents, passages } = numbersOf(file, said);
  return {
    edges: new Map(edges.map((edge) => [edge.key, numbersOf(file, left(file, edge, choice))])),
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
  const without = (facet: Facet): Choice => ({ ...choice, [facet]: EVERYTHING[facet] });
  const kinds = new Set(shownEdges(file, without('kinds')).flatMap(({ source, target }) => [source, target]));
  for (const { key, attributes } of file.nodes) if (kinds.has(key)) add(`kinds ${attributes.kind}`);
  for (const { attributes } of shownEdges(file, without('families'))) add(`families ${attributes.family}`);
  for (const { attributes } of shownEdges(file, without('relation'))) add(`relation ${attributes.relation}`);
  for (const facet of ['modes', 'documents', 'speaker'] as const)
    for (const edge of shownEdges(file, without(facet)))
      for (const { mode, document, speaker } of left(file, edge, without(facet)))
        add(`${facet} ${{ modes: mode, documents: document, speaker }[facet]}`);
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
    strands.set(key, [...(strands.get(key) ?? []), ...left(file, edge, choice)]);
  }
  const lines = new Set<string>();
  for (const said of strands.values()) {
    const modes = new Set(said.map(({ mode }) => mode));
    const surely = new Set(said.filter(isSure).map(({ mode }) => mode));
    if (modes.size === 1 && modes.has('negated')) lines.add('Denied');
    else if (surely.has('negated')) lines.add('Denied by some');
    else if (!surely.has('asserted')) lines.add('Reported, possible, or unsure');
    if (numbersOf(file, said).sources > 1) lines.add('The wider, the more independent sources');
  }
  return { kinds, families, lines };
}

/** The parameters of an address that stand for a choice. */
export function queryOf(choice: Choice): string {
  const { kinds, families, modes, documents, sources, relation, speaker, sure, dates, disputed } = choice;
  const hide = [...kinds, ...families, ...modes];
  const time = dates && [
    `${dates.from}..${dates.to}`,
    ...(dates.undated ? ['undated'] : []),
    ...(dates.byDocument ? ['documents'] : []),
  ];
  return [
    hide.length > 0 ? `hide=${hide.join(',')}` : '',
    ...documents.map((id) => `without=${encodeURIComponent(id)}`),
    sources > 1 ? `sources=${sources}` : '',
    relation === null ? '' : `relation=${relation}`,
    speaker === null ? '' : `by=${encodeURIComponent(speaker)}`,
    sure > 0 ? `sure=${sure}` : '',
    time ? `dates=${time.join(',')}` : '',
    disputed ? 'disputed=only' : '',
  ]
    .filter(Boolean)
    .join('&');
}
