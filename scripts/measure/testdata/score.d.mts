/** What other scripts take of the scorer, which is plain JavaScript so that others can run it alone. */
import type { GraphFile } from '../../../src/model/graphFile.ts';

interface Scores {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}
interface Report {
  readonly claims: Readonly<Record<'typed' | 'family', Scores>>;
  readonly nodes: { readonly core: Scores };
  readonly attribution: number;
  readonly mode: number;
}
export function readGold(directory: string, texts: string): readonly { readonly id: string }[];
export function score(graph: GraphFile, golds: ReturnType<typeof readGold>): { readonly report: Report };
