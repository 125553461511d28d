/** Decisions of a person, replayed on the graph that was just built. */
import { applyDecisions, type Decision } from '../../src/decisions/index.ts';
import type { GraphFile } from '../../src/model/graphFile.ts';
import { verifyGraph } from '../../src/network/index.ts';
import { inWords } from '../lib/decisions.ts';

/**
 * @param strict whether a decision that is lost or contradicted is an error
 * @returns the graph under the decisions, checked against the texts
 * @throws Error for the first decision that does not hold, where that is asked for
 */
export function underDecisions(
  graph: GraphFile,
  documents: readonly { readonly id: string; readonly text: string }[],
  decisions: readonly Decision[],
  strict: boolean,
  say: (line: string) => void,
): GraphFile {
  const texts = new Map(documents.map(({ id, text }) => [id, text]));
  const { graph: result, report } = applyDecisions(graph, texts, decisions);
  verifyGraph(result, texts);
  for (const outcome of report.outcomes) {
    if (outcome.state === 'applied') continue;
    if (strict && outcome.state !== 'moot') throw new Error(`--strict: ${inWords(outcome)}`);
    say(`${outcome.state === 'moot' ? 'note' : 'warning'}: ${inWords(outcome)}`);
  }
  const applied = report.outcomes.filter(({ state }) => state === 'applied').length;
  say(`${applied} of ${decisions.length} decisions applied`);
  return result;
}
