/**
 * `npm run measure:ablation`: what each family of rules still adds. Leaves out one file of rules after the other, reads
 * the dev part of annotated texts and the gold of the seeds again, by rules alone and by rules and reader, and prints
 * what changes, by kind of text.
 *
 *   npm run measure:ablation -- ANNOTATIONS [--gold DIR --texts DIR] [--only a,b] [--functions] [--sample N] [--json FILE]
 *
 *   ANNOTATIONS   a folder of .jsonl files of annotated documents, one kind of text each
 *   --only        files below src/, without their ending: claims/ties/borders,claims/events/troops; several left out together are joined
 *                 by &, functions of a file stand after # and are joined by +
 *   --functions   leaves out functions, not files: of the files given by --only, or of all
 *   --sample N    every Nth document of each kind: faster, coarser
 *   --json FILE   all figures, one line a family
 *
 * The first rows are what everything together reaches. In the others a minus is what is lost without a family; precision,
 * mode and speaker of both together are named where they change by half a percent.
 */
import { appendFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT, SEEDS } from '../lib/paths.ts';
import { switchable } from './ablation/leaveOut.ts';
import { openMeasuring, type Rows } from './ablation/measure.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    gold: { type: 'string', default: join(ROOT, 'scripts/measure/testdata/gold') },
    texts: { type: 'string', default: SEEDS },
    only: { type: 'string' },
    functions: { type: 'boolean', default: false },
    sample: { type: 'string', default: '1' },
    json: { type: 'string' },
  },
});
const [folder] = positionals;
if (folder === undefined) throw new Error('measure:ablation: give the folder of the annotated texts');

/** Files of rules, or the functions in them, as `pipelineWithout` takes them. */
function families(): string[] {
  const files = ['actors', 'claims'].flatMap((room) =>
    readdirSync(join(ROOT, 'src', room), { recursive: true, encoding: 'utf8' })
      .filter((name) => /^(?!.*(?:testing|\.test)).*\.ts$/.test(name))
      .sort()
      .map((name) => `${room}/${name.slice(0, -'.ts'.length)}`),
  );
  const given = values.only?.split(',') ?? files;
  if (!values.functions) return given;
  return given.flatMap((file) =>
    switchable(readFileSync(join(ROOT, `src/${file}.ts`), 'utf8')).map(({ name }) => `${file}#${name}`),
  );
}

const { kinds, measure } = await openMeasuring(folder, {
  gold: values.gold,
  texts: values.texts,
  every: Math.max(1, Number(values.sample)),
});
const WAYS = ['rules', 'both'] as const;
const names = kinds.map(([name]) => name);
const digits = (value: number): string => value.toFixed(3).replace(/^(-?)0\./, '$1.');
const line = (label: string, cells: readonly string[], more = ''): void =>
  console.log([label.padEnd(40), ...cells.map((cell) => cell.padStart(9)), more && `  ${more}`].join(''));
const cellsOf = (rows: Rows, figure: 'f' | 'precision' | 'mode' | 'speaker', less?: Rows): number[] =>
  WAYS.flatMap((way) =>
    names.map((name) => (rows[way][name]?.[figure] ?? 0) - (less?.[way][name]?.[figure] ?? 0)),
  );

const keep = (family: string, rows: Rows): void => {
  if (values.json !== undefined) appendFileSync(values.json, `${JSON.stringify({ family, ...rows })}\n`);
};

line(
  '',
  WAYS.flatMap((way) => names.map(() => way)),
);
line(
  '',
  [...names, ...names].map((name) => name.slice(0, 8)),
);
line(
  'documents',
  kinds.map(([, count]) => String(count)),
);
const whole = await measure([]);
for (const figure of ['f', 'precision', 'mode', 'speaker'] as const)
  line(`everything: ${figure}`, cellsOf(whole, figure).map(digits));
keep('', whole);
for (const family of families()) {
  const rows = await measure(family.split('&')).catch((error: unknown) => error as Error);
  if (rows instanceof Error) {
    line(family, [], `cannot be left out: ${rows.message.split('\n')[0] ?? ''}`);
    continue;
  }
  const others = (['precision', 'mode', 'speaker'] as const).flatMap((figure) =>
    names.flatMap((name, at) => {
      const change = cellsOf(rows, figure, whole)[names.length + at] ?? 0;
      return Math.abs(change) < 0.005 ? [] : [`${figure} ${name} ${digits(change)}`];
    }),
  );
  line(family, cellsOf(rows, 'f', whole).map(digits), others.join(', '));
  keep(family, rows);
}
