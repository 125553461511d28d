/** Choices of filters for the test of the numbers: every single one, and random ones together. */
import { randomLcg } from 'd3';
import type { GraphFile } from '../../model/graphFile.ts';
import { FAMILIES, KINDS, MODES, RELATIONS } from '../../model/relations.ts';
import { ARTICLES, EVERYTHING, type Choice } from './recount.ts';

const RANDOM = 200;

/** Times of the news in the seeds, open or narrow, with and without what has no date of its own. */
const TIMES: readonly Choice['dates'][] = [
  { from: '2022-01-05', to: '2022-01-10', undated: false, byDocument: false },
  { from: '2022-01-05', to: '2022-01-10', undated: true, byDocument: false },
  { from: '2022-01-06', to: '2022-01-07', undated: false, byDocument: true },
  { from: '1991-01-01', to: '2021-12-31', undated: false, byDocument: false },
];

const speakersOf = ({ edges }: GraphFile): string[] => [
  ARTICLES,
  ...new Set(edges.flatMap(({ attributes }) => attributes.claims.flatMap(({ by }) => by ?? []))),
];

const relationsOf = ({ edges }: GraphFile): string[] =>
  RELATIONS.filter((one) => edges.some(({ attributes }) => attributes.relation === one));

const only = (choice: Partial<Choice>): Choice => ({ ...EVERYTHING, ...choice });

/** Each choice hidden by itself, each shown by itself, and each number and switch. */
export function singles(file: GraphFile): Choice[] {
  const documents = file.attributes.documents.map(({ id }) => id);
  const facets = { kinds: KINDS, families: FAMILIES, modes: MODES, documents };
  const most = Math.max(...file.edges.map(({ attributes }) => attributes.sources));
  return [
    EVERYTHING,
    ...Object.entries(facets).flatMap(([facet, all]) =>
      all.flatMap((one): Choice[] => [
        { ...EVERYTHING, [facet]: [one] },
        { ...EVERYTHING, [facet]: all.filter((other) => other !== one) },
      ]),
    ),
    ...Array.from({ length: most - 1 }, (_, index) => ({ ...EVERYTHING, sources: index + 2 })),
    ...relationsOf(file).map((relation) => only({ relation })),
    ...speakersOf(file).map((speaker) => only({ speaker })),
    ...Array.from({ length: 9 }, (_, index) => ({ ...EVERYTHING, sure: 55 + 5 * index })),
    ...TIMES.map((dates) => ({ ...EVERYTHING, dates })),
    { ...EVERYTHING, disputed: true },
  ];
}

/** Every other relation, its actors, those who speak of it, and those who have none. */
export function half(file: GraphFile): GraphFile {
  const tied = new Set(file.edges.flatMap(({ source, target }) => [source, target]));
  const edges = file.edges.filter((_, at) => at % 2 === 0);
  const speakers = edges.flatMap(({ attributes }) => attributes.claims.flatMap(({ by }) => by ?? []));
  const kept = new Set([...edges.flatMap(({ source, target }) => [source, target]), ...speakers]);
  const nodes = file.nodes.filter(({ key }) => kept.has(key) || !tied.has(key));
  const keys = new Set(nodes.map(({ key }) => key));
  /** A node without the one it is part of, where that is not kept. */
  const whole = (node: GraphFile['nodes'][number]): typeof node => {
    const { partOf } = node.attributes;
    return partOf === null || keys.has(partOf)
      ? node
      : { ...node, attributes: { ...node.attributes, partOf: null } };
  };
  return { ...file, edges, nodes: nodes.map(whole) };
}

/** Of each filter now and then a value, two hundred times. */
export function combinations(file: GraphFile): Choice[] {
  const random = randomLcg(0.2022);
  /** One of these now and then. */
  const one = <T>(all: readonly T[], often: number): T | null =>
    random() < often ? (all[Math.floor(random() * all.length)] ?? null) : null;
  const [relations, speakers] = [relationsOf(file), speakersOf(file)];
  const some = <T>(all: readonly T[]): T[] => {
    const share = random() < 0.4 ? 0 : random() * 0.5;
    return all.filter(() => random() < share);
  };
  return Array.from({ length: RANDOM }, () => ({
    kinds: some(KINDS),
    families: some(FAMILIES),
    modes: some(MODES),
    documents: some(file.attributes.documents.map(({ id }) => id)),
    sources: random() < 0.7 ? 1 : 1 + Math.floor(random() * 3),
    relation: one(relations, 0.04),
    speaker: one(speakers, 0.08),
    sure: one([60, 75, 85, 95], 0.25) ?? 0,
    dates: one(TIMES, 0.12),
    disputed: random() < 0.08,
  }));
}
