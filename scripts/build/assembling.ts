/** The graph of all documents that can be joined: one that makes the joining fail is found, and left out. */
import type { GraphFile } from '../../src/model/graphFile.ts';
import { IntegrityError, verifyGraph } from '../../src/network/index.ts';
import { assemble, type Analysis } from '../../src/pipeline.ts';
import { reasonOf, type Failure } from './batch.ts';

export interface Assembled {
  /** Null where nothing is left. */
  readonly graph: GraphFile | null;
  /** The documents it stands on. */
  readonly analyses: readonly Analysis[];
  readonly failures: readonly Failure[];
}

/**
 * Joins what was found in each document, and checks the graph against the texts.
 * @param by how the documents were read; the file's `generator` says so
 * @param join the pipeline's own; tests have others
 * @param title what the corpus is called, where its folder says so
 */
export function assembleSound(
  analyses: readonly Analysis[],
  by: 'rules and reader' | 'rules alone',
  join: typeof assemble = assemble,
  title: string | null = null,
): Assembled {
  const failures: Failure[] = [];
  // In order of id, so that which document is left out does not depend on the order of the files.
  let left = [...analyses].sort((a, b) => (a.document.id < b.document.id ? -1 : 1));
  const tried = (some: readonly Analysis[]): { graph: GraphFile } | { error: Error } => {
    try {
      const graph = join(some, by, undefined, title);
      verifyGraph(graph, new Map(some.map(({ document }) => [document.id, document.text])));
      return { graph };
    } catch (error) {
      return { error: error as Error };
    }
  };
  while (left.length > 0) {
    const result = tried(left);
    if ('graph' in result) return { graph: result.graph, analyses: left, failures };
    const { error } = result;
    const named =
      error instanceof IntegrityError
        ? left.find(({ document }) => document.id === error.document)
        : undefined;
    const culprit =
      named ?? left[firstFailing(left.length, (count) => 'error' in tried(left.slice(0, count))) - 1];
    if (!culprit) break;
    failures.push({ document: culprit.document, reason: reasonOf(error) });
    left = left.filter((analysis) => analysis !== culprit);
  }
  return { graph: null, analyses: [], failures };
}

/** Number of the first documents that fail although those without the last one do not; all of them do. */
function firstFailing(all: number, fails: (count: number) => boolean): number {
  let [good, bad] = [0, all];
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (fails(middle)) bad = middle;
    else good = middle;
  }
  return bad;
}
