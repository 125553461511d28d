/**
 * `npm run bench:pipeline -- FILE.jsonl`: processor time of each stage of the pipeline over the same documents, beside
 * the parser's own (sentences, tags, trees), round by round: the first rounds are the engine warming up.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readActors, spotNames } from '../src/actors/index.ts';
import { readClaims } from '../src/claims/index.ts';
import { findQuotations, loadEnglish, splitSentences } from '../src/language/index.ts';
import { readDocument } from '../src/reading/index.ts';
import { readCorpus } from './build/corpus.ts';

const ROUNDS = 5;
const { positionals } = parseArgs({ allowPositionals: true });
const [path = 'seeds'] = positionals;

const english = loadEnglish(readFileSync('public/model/english.bin'));
const { documents: sources } = readCorpus(path);

function round(): Map<string, number> {
  const times = new Map<string, number>();
  const stage = <T>(name: string, run: (index: number) => T): T[] => {
    const before = process.cpuUsage();
    const results = sources.map((_, index) => run(index));
    const { user, system } = process.cpuUsage(before);
    times.set(name, (user + system) / 1000);
    return results;
  };
  const documents = stage('reading', (at) => readDocument(sources[at]!));
  const blocks = documents.map((one) =>
    one.blocks.filter(({ kind, repeated }) => kind !== 'debris' && !repeated),
  );
  const spans = stage('sentences', (at) => splitSentences(documents[at]!.view, blocks[at]!));
  const names = stage('names', (at) => spotNames(documents[at]!, spans[at]!));
  const trees = stage('trees', (at) => english.parse(documents[at]!.view, spans[at]!, names[at]!));
  const quotations = stage('quotations', (at) => findQuotations(documents[at]!.text, blocks[at]!));
  const readings = stage('actors', (at) => readActors(documents[at]!, trees[at]!, quotations[at]!));
  stage('claims', (at) => readClaims(documents[at]!, trees[at]!, quotations[at]!, readings[at]!));
  return times;
}

for (let at = 1; at <= ROUNDS; at += 1) {
  const times = round();
  const total = [...times.values()].reduce((sum, time) => sum + time, 0);
  const parser = (times.get('sentences') ?? 0) + (times.get('trees') ?? 0);
  const stages = [...times].map(([name, time]) => `${name} ${time.toFixed(0)}`).join('  ');
  console.log(
    `round ${at}: ${stages} ms; the pipeline at ${(parser / total).toFixed(2)} of the parser's speed`,
  );
}
