/**
 * `npm run measure:plover -- FILE [--misses] [--wrong]`: how well relations are found in single news sentences annotated with
 * PLOVER's categories, in five folds. A sentence counts when both annotated ends name a state, leader, bloc or their people.
 */
import { bareSource } from '../../src/model/document.ts';
import type { Relation } from '../../src/model/relations.ts';
import type { LocalClaim } from '../../src/model/claim.ts';
import type { Span } from '../../src/model/span.ts';
import { isSymmetric } from '../../src/model/relations.ts';
import { readText } from '../../src/pipeline.ts';
import { english, rowsOf } from '../lib/texts.ts';

interface Row {
  readonly id: string;
  readonly text: string;
  readonly source: string;
  readonly target: string;
  readonly root: string;
}

/** PLOVER's quad classes. YIELD covers conceding (verbal) and retreating (material); either reading of it is right. */
const QUADS: Readonly<Record<string, readonly Relation[]>> = {
  'verbal cooperation': ['agree', 'consult', 'support', 'concede'],
  'material cooperation': ['cooperate', 'aid', 'retreat', 'economic_tie'],
  'verbal conflict': ['request', 'accuse', 'reject', 'threaten'],
  'material conflict': ['protest', 'sanction', 'mobilize', 'coerce', 'assault', 'compete', 'influence'],
};
const quadsOf = (relation: string): string[] =>
  Object.keys(QUADS).filter((quad) => QUADS[quad]?.includes(relation as Relation));
const wanted = (root: string): string[] =>
  root === 'YIELD' ? ['verbal cooperation', 'material cooperation'] : quadsOf(root.toLowerCase());
const EVENTS = new Set<string>(Object.values(QUADS).flat());

const path = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
if (path === undefined) {
  console.error('usage: npm run measure:plover -- FILE [--misses] [--wrong]');
  process.exit(1);
}
const rows = rowsOf<Row>(path);
const model = english();

interface Result {
  readonly row: Row;
  readonly claims: readonly LocalClaim[];
  readonly dropped: readonly string[];
  readonly pair: boolean;
  readonly quad: boolean;
  readonly reversed: boolean;
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

function judge(row: Row): Result | null {
  const dropped: string[] = [];
  const { document, reading, claims } = readText(bareSource(row.id, row.text), model, {
    drop: (_, what, why) => void dropped.push(`${what} — ${why}`),
  });
  // Whole words only: "he" is not in "The", and an end that the sentence does not hold ("a recipient") is none.
  const spanOf = (phrase: string): Span => {
    const found = new RegExp(
      `(?<![\\p{L}\\p{N}])${phrase.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}(?![\\p{L}\\p{N}])`,
      'u',
    ).exec(document.text);
    return found ? { start: found.index, end: found.index + phrase.length } : { start: 0, end: 0 };
  };
  const kinds = new Map(reading.actors.map(({ id, kind }) => [id, kind]));
  const powers = (actor: string): boolean => ['state', 'leader', 'bloc'].includes(kinds.get(actor) ?? '');
  const named = (phrase: string): Set<string> => {
    const span = spanOf(phrase);
    return new Set(reading.mentions.filter((mention) => overlap(mention, span)).map(({ actor }) => actor));
  };
  const namesPower = (phrase: string): boolean =>
    reading.mentions.some(
      (mention) => overlap(mention, spanOf(phrase)) && mention.form === 'name' && powers(mention.actor),
    );
  if (!namesPower(row.source) || !namesPower(row.target)) return null;
  // Once an end names a power, whoever it names counts: "Russia's foreign ministry" is found as the ministry, too.
  const from = named(row.source);
  const to = named(row.target);
  // A leader and the state led are one end here: PLOVER codes both by country.
  const near = (ends: ReadonlySet<string>, actor: string): boolean =>
    ends.has(actor) ||
    (reading.actors.find(({ id }) => id === actor)?.roles.some(({ of }) => of !== null && ends.has(of)) ??
      false) ||
    [...ends].some(
      (end) => reading.actors.find(({ id }) => id === end)?.roles.some(({ of }) => of === actor) ?? false,
    );
  const events = claims.filter(({ relation }) => EVENTS.has(relation));
  const forward = events.filter(
    (claim) =>
      (near(from, claim.source) && near(to, claim.target)) ||
      (isSymmetric(claim.relation) && near(from, claim.target) && near(to, claim.source)),
  );
  const backward = events.filter(
    (claim) => !isSymmetric(claim.relation) && near(from, claim.target) && near(to, claim.source),
  );
  return {
    row,
    dropped,
    claims: events,
    pair: forward.length > 0,
    quad: forward.some(({ relation }) => quadsOf(relation).some((quad) => wanted(row.root).includes(quad))),
    reversed: forward.length === 0 && backward.length > 0,
  };
}

const results = rows.map(judge);
const share = (part: number, whole: number): string =>
  `${((100 * part) / Math.max(whole, 1)).toFixed(1).padStart(5)} %`;

function report(name: string, list: readonly Result[]): void {
  const count = (test: (result: Result) => boolean): number => list.filter(test).length;
  const relations = list.reduce((sum, { claims }) => sum + claims.length, 0) / Math.max(list.length, 1);
  console.log(
    `${name.padEnd(12)} sentences ${String(list.length).padStart(4)}   pair ${share(
      count(({ pair }) => pair),
      list.length,
    )}   quad ${share(
      count(({ quad }) => quad),
      list.length,
    )}   reversed ${share(
      count(({ reversed }) => reversed),
      list.length,
    )}   relations a sentence ${relations.toFixed(2)}`,
  );
}

const scored = results.filter((result) => result !== null);
// Folds by position modulo five: the file is sorted by category. No weights are fitted; the tables of frames were
// written with all folds in view, so that the folds show the spread of the figure, and an unseen file is the test of it.
for (let fold = 0; fold < 5; fold += 1)
  report(`fold ${fold + 1}`, results.filter((result, at) => result !== null && at % 5 === fold) as Result[]);
report('all', scored);
for (const root of new Set(rows.map((row) => row.root)))
  report(
    root,
    scored.filter(({ row }) => row.root === root),
  );
const shown = (claims: readonly LocalClaim[]): string =>
  claims.map(({ source, relation, target, rule }) => `${source} ${relation} ${target} (${rule})`).join('; ');
if (process.argv.includes('--misses'))
  for (const { row, claims, pair, dropped } of scored)
    if (!pair)
      console.log(
        `MISS ${row.id} [${row.root}] {${row.source}} -> {${row.target}}: ${row.text}\n     got: ${shown(claims)} | dropped: ${dropped.join('; ')}`,
      );
if (process.argv.includes('--wrong'))
  for (const { row, claims, pair, quad, reversed } of scored)
    if (reversed || (pair && !quad))
      console.log(
        `${reversed ? 'REVERSED' : 'QUAD'} ${row.id} [${row.root}] {${row.source}} -> {${row.target}}: ${row.text}\n     got: ${shown(claims)}`,
      );
