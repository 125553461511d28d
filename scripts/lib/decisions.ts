/** Files of decisions on a disk, and decisions in words. */
import { decisionsText, parseDecisions, type Decision, type Outcome } from '../../src/decisions/index.ts';
import { readRegular } from './files.ts';

/**
 * Reads files of decisions, all together; a line that stands in several counts once.
 * @throws Error naming the file and the first line that is no decision
 */
export function readDecisions(files: readonly string[]): readonly Decision[] {
  const all = files.flatMap((file) => {
    let text: string;
    try {
      text = new TextDecoder('utf-8', { fatal: true }).decode(readRegular(file));
    } catch (error) {
      throw new Error(`${file}: ${(error as Error).message}`, { cause: error });
    }
    const { decisions, bad } = parseDecisions(text);
    const [first] = bad;
    if (first) throw new Error(`${file}, line ${first.line}: no decision: ${first.why}`);
    return decisions;
  });
  return parseDecisions(decisionsText(all)).decisions;
}

/** One line: what was decided, where, and what became of it. */
export function inWords({ decision, state, why }: Outcome): string {
  const place =
    'where' in decision
      ? `${decision.where.document}: “${short(decision.where.exact)}”`
      : decision.actor.label;
  return `decision of ${decision.when}, ${decision.what} (${place}): ${state}${why === null ? '' : `, ${why}`}`;
}

const short = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
};
