/**
 * Graphs that grow in one respect only, and what the page makes of them when something is opened: what is slow there grows with
 * them, and shows where the page takes more than n log n.
 */
import { sceneOf } from '../../src/app/canvas/scene.ts';
import {
  NO_FILTERS,
  byImportance,
  choiceCounts,
  comparable,
  disputesOf,
  documentRows,
  foldCopies,
  foremost,
  indexCorpus,
  pairOf,
  passagesShown,
  pathsBetween,
  project,
  questionsOf,
  timelineOf,
} from '../../src/app/graph/index.ts';
import type { GraphView } from '../../src/app/graph/index.ts';
import { stretchesOf } from '../../src/app/panels/stretches.ts';
import { makeSearcher } from '../../src/app/state/searcher.ts';
import { sentencesOf } from '../../src/app/state/sentences.ts';
import { cut, disjoint } from '../../src/app/ui/textMarks.ts';
import type { GraphFile } from '../../src/model/graphFile.ts';
import { readGraphFile } from '../../src/model/readGraph.ts';
import { manyActors, manyClaims, manyPassages } from './largeFiles.ts';

const graph = (edges: number): GraphFile => manyActors(Math.ceil(edges / 5), edges).file;
const relation = (claims: number): GraphFile => manyClaims(claims).file;

/** All claims of one relation, each with a date of its own. */
function dated(claims: number): GraphFile {
  const file = relation(claims);
  for (const [at, claim] of file.edges.flatMap(({ attributes }) => attributes.claims).entries())
    claim.date = new Date(Date.UTC(1950, 0, 1 + at)).toISOString().slice(0, 10);
  return file;
}

/** What is done with a view of a file. */
const of =
  (make: (size: number) => GraphFile, work: (view: GraphView) => unknown) =>
  (size: number): (() => unknown) => {
    const view = project(indexCorpus(make(size)), NO_FILTERS);
    return () => work(view);
  };

/** What is done with the text of an article and its passages, each of which reaches so far into the next. */
const article =
  (into: number, work: (text: string, view: GraphView) => unknown) =>
  (passages: number): (() => unknown) => {
    const { file, texts } = manyPassages(passages);
    const text = texts['long'] ?? '';
    for (const { passage } of file.edges.flatMap(({ attributes }) => attributes.claims)) {
      passage.end = Math.min(text.length, passage.end + into);
      passage.exact = text.slice(passage.start, passage.end);
    }
    const view = project(indexCorpus(file), NO_FILTERS);
    return () => work(text, view);
  };
const marked = (text: string, view: GraphView): unknown => {
  const passages = passagesShown(view, 'long');
  return stretchesOf(cut(text, 0, disjoint(passages, passages[0] ?? null)));
};

/** What the page does with so many relations, claims or passages, for each kind; nothing that it keeps is measured twice. */
export const PAGES: Readonly<Record<string, (size: number) => () => unknown>> = {
  'a graph is opened': (edges) => {
    const file = graph(edges);
    return async () => {
      const view = project(indexCorpus(await readGraphFile(file)), NO_FILTERS);
      sceneOf(foremost(view, 80, new Set()));
      questionsOf(view);
      choiceCounts(view, NO_FILTERS);
    };
  },
  'a graph, all of it drawn': of(graph, (view) => sceneOf(view)),
  'a graph by time': of(graph, ({ corpus, claims }) =>
    timelineOf(corpus, claims.values(), { byDocument: true }),
  ),
  'a graph, its documents': of(graph, documentRows),
  'a graph, its disputes': of(graph, ({ corpus, edges }) => disputesOf({ corpus, edges })),
  'a graph is searched': of(graph, (view) => makeSearcher(view.corpus)('kenya rebels', view)),
  'a graph, ways between two actors': of(graph, (view) => {
    const [from, ...others] = byImportance(view);
    return pathsBetween(view, from!, others.at(-1)!, new Set());
  }),
  'a relation of many claims, half of copies': of(relation, ({ corpus, claims }) =>
    foldCopies(
      corpus,
      [...claims.values()].map((entry) => Object.assign({}, entry)),
    ),
  ),
  'a relation of many days': of(dated, ({ corpus, edges }) => disputesOf({ corpus, edges })),
  'a pair of many passages': of(relation, (view) => pairOf(view, 'kenya', 'rwanda', 'time')),
  'an article of many passages': article(0, marked),
  'an article of overlapping passages': article(100, marked),
  'an article, sentence by sentence': article(0, (text, view) =>
    sentencesOf(text, passagesShown(view, 'long')),
  ),
  'an article among many to compare with': of(relation, (view) => comparable(view, 'd0', 60)),
};
