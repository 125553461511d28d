/** `decisions.jsonl`: one decision a line. */
import * as v from 'valibot';
import { decisionSchema, lineOf, type Decision } from './record.ts';

/** A line that is no decision; the number counts from 1. */
interface BadLine {
  readonly line: number;
  readonly why: string;
}

export interface DecisionFile {
  readonly decisions: readonly Decision[];
  readonly bad: readonly BadLine[];
}

/** Reads a file of decisions: every line by itself, empty ones passed over, a line that stands twice once. */
export function parseDecisions(text: string): DecisionFile {
  const decisions = new Map<string, Decision>();
  const bad: BadLine[] = [];
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n/)
    .entries()) {
    if (line.trim() === '') continue;
    const read = parseDecision(line);
    if ('why' in read) bad.push({ line: index + 1, why: read.why });
    else decisions.set(lineOf(read.decision), read.decision);
  }
  return { decisions: inOrder([...decisions.values()]), bad };
}

function parseDecision(line: string): { decision: Decision } | { why: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { why: 'it is no JSON' };
  }
  return checkDecision(value);
}

/** A parsed JSON value as a decision, or why it is none, with the place in it. */
export function checkDecision(value: unknown): { decision: Decision } | { why: string } {
  const result = v.safeParse(decisionSchema, value, { abortEarly: true });
  if (result.success) return { decision: result.output };
  const [issue] = result.issues;
  const place = v.getDotPath(issue);
  return { why: place === null ? issue.message : `${place}: ${issue.message}` };
}

/**
 * By time, then by their lines: an order that no shuffling changes; each line once, in the words of the schema alone.
 * @throws ValiError for one that is no decision
 */
export function inOrder(decisions: readonly Decision[]): Decision[] {
  const byLine = new Map(
    decisions.map((given) => {
      const decision = v.parse(decisionSchema, given);
      return [JSON.stringify(decision), decision];
    }),
  );
  return [...byLine]
    .sort(([a, one], [b, other]) => compare(one.when, other.when) || compare(a, b))
    .map(([, decision]) => decision);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The file's text: a decision a line, in order of time. */
export const decisionsText = (decisions: readonly Decision[]): string =>
  inOrder(decisions)
    .map((decision) => `${lineOf(decision)}\n`)
    .join('');
