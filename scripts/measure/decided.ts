/** How the reader does by the decisions of people: what they called right, wrong, set right or added, by family and by rule. */
import { applyDecisions, undecided, type Decision, type Judged } from '../../src/decisions/index.ts';
import type { GraphFile } from '../../src/model/graphFile.ts';
import { OWN_READER, readersOf } from '../../src/model/claim.ts';
import { familyOf } from '../../src/model/relations.ts';

/** Counts of claims that were judged. */
export interface Score {
  readonly name: string;
  /** Claims of the reader that people called right. */
  right: number;
  /** … whose relation, direction or ends were set right: they count as wrong, and as missed. */
  set: number;
  /** … that are right but for firmness or speaker. */
  manner: number;
  wrong: number;
  /** Claims that people gave, or called right, and the reader does not give. */
  missed: number;
  /** Reasons and what was set, with their numbers, the most frequent first. */
  readonly why: Map<string, number>;
}

export interface Scores {
  readonly all: Score;
  readonly families: readonly Score[];
  /** The worst first: by the number of claims that were wrong, then by their share. */
  readonly rules: readonly Score[];
  /** Decisions on claims that could not be placed. */
  readonly lost: number;
}

/**
 * Scores the reader's graph against decisions; what they say of actors does not count.
 * @param graph as built, whether decisions were applied to it or not
 * @param texts of its documents, by id
 */
export function scoreDecided(
  graph: GraphFile,
  texts: ReadonlyMap<string, string>,
  decisions: readonly Decision[],
): Scores {
  const { report } = applyDecisions(undecided(graph).graph, texts, decisions);
  const all = empty('all');
  const families = new Map<string, Score>();
  const rules = new Map<string, Score>();
  for (const found of report.judged) {
    // What others read is not the reader's.
    const own = found.read !== null && readersOf(found.read.claim).includes(OWN_READER);
    const judged = own ? found : { ...found, read: null };
    const rule = judged.read?.claim.rule;
    const scores = [all, of(families, familyOf(judged.said.relation)), ...(rule ? [of(rules, rule)] : [])];
    for (const score of scores) count(score, judged);
  }
  const lost = report.outcomes.filter(
    ({ state, decision }) => state === 'lost' && 'where' in decision,
  ).length;
  const byName = (a: Score, b: Score): number => (a.name < b.name ? -1 : 1);
  return {
    all,
    families: [...families.values()].sort(byName),
    rules: [...rules.values()].sort(
      (a, b) => errors(b) - errors(a) || errors(b) / judgedIn(b) - errors(a) / judgedIn(a) || byName(a, b),
    ),
    lost,
  };
}

const empty = (name: string): Score => ({
  name,
  right: 0,
  set: 0,
  manner: 0,
  wrong: 0,
  missed: 0,
  why: new Map(),
});

function of(scores: Map<string, Score>, name: string): Score {
  const known = scores.get(name) ?? empty(name);
  scores.set(name, known);
  return known;
}

const ESSENTIAL = ['relation', 'reversed', 'source', 'target'] as const;

function count(score: Score, { read, stays, change, decisions }: Judged): void {
  const note = (why: string): void => void score.why.set(why, (score.why.get(why) ?? 0) + 1);
  if (!stays) {
    if (!read) return;
    score.wrong += 1;
    for (const decision of decisions) if (decision.what === 'wrong') note(decision.why);
    return;
  }
  if (!read) {
    score.missed += 1;
    return;
  }
  for (const field of Object.keys(change)) note(`set ${field === 'reversed' ? 'direction' : field}`);
  if (ESSENTIAL.some((field) => field in change)) {
    score.set += 1;
    score.missed += 1;
  } else if (Object.keys(change).length > 0) score.manner += 1;
  else score.right += 1;
}

const judgedIn = ({ right, set, manner, wrong }: Score): number => right + set + manner + wrong;
const errors = ({ set, wrong }: Score): number => set + wrong;

/** Of the reader's claims that were judged, the share that is right, firmness and speaker aside; null where none was. */
export const precisionOf = (score: Score): number | null =>
  judgedIn(score) === 0 ? null : (score.right + score.manner) / judgedIn(score);

const COLUMNS = ['precision', 'right', 'wrong', 'set', 'manner', 'missed'] as const;

/** Lines for a terminal: all, families, rules. */
export function scoresInWords({ all, families, rules, lost }: Scores): string[] {
  const row = (score: Score): string => {
    const precision = precisionOf(score);
    const numbers = COLUMNS.map((column) =>
      column === 'precision' ? (precision?.toFixed(2) ?? '-') : String(score[column]),
    );
    const why = [...score.why].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const reasons = why.map(([name, times]) => `${times} ${name}`).join(', ');
    return `${aligned(numbers)}  ${score.name}${reasons === '' ? '' : `  (${reasons})`}`;
  };
  return [
    'What people decided about the reader’s claims. set: relation, direction or ends set right, which counts as wrong and as',
    'missed; manner: right but for firmness or speaker; missed: given or called right, and not the reader’s any more.',
    ...(lost > 0 ? [`${lost} decisions are lost: their places are gone from the texts.`] : []),
    '',
    aligned(COLUMNS),
    row(all),
    '',
    'By family:',
    ...families.map(row),
    '',
    'By rule, worst first:',
    ...rules.map(row),
  ];
}

const aligned = (cells: readonly string[]): string => cells.map((cell) => cell.padStart(9)).join('');
