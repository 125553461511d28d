/**
 * `npm run measure:parser -- TREEBANK_DIR`: how well the model reads the test files (`--part dev` for others):
 * tags, lemmas and trees with the treebank's words, then words and sentences from raw text.
 */
import { readFileSync } from 'node:fs';
import { loadEnglish } from '../../src/language/english.ts';
import { type TreeScores, scoreTrees } from '../../src/language/training/evaluate.ts';
import { scoreRaw } from '../../src/language/training/evaluateRaw.ts';
import { type Part, readTreebank } from '../lib/treebank.ts';

const rest = process.argv.slice(2);
const option = (name: string, otherwise: string): string => {
  const at = rest.indexOf(name);
  return at < 0 ? otherwise : (rest.splice(at, 2)[1] ?? otherwise);
};
const part = option('--part', 'test') as Part;
const model = option('--model', 'public/model/english.bin');
const [folder] = rest;
if (folder === undefined) {
  console.error('usage: npm run measure:parser -- TREEBANK_DIR [--part test|dev] [--model FILE]');
  process.exit(1);
}
const english = loadEnglish(readFileSync(model));
const percent = (share: number): string => (100 * share).toFixed(2).padStart(6);

function row(name: string, scores: TreeScores): void {
  const { words, xpos, upos, lemma, uas, las } = scores;
  const shares = [xpos, upos, lemma, uas, las].map((share) => percent(share).padStart(8)).join('');
  console.log(`${name.padEnd(14)}${String(words).padStart(8)}${shares}`);
}

const files = readTreebank(folder, part);
console.log(`Gold tokens, predicted tags, punctuation counted, ${part} files\n`);
console.log(
  `${''.padEnd(14)}${['words', 'XPOS', 'UPOS', 'lemma', 'UAS', 'LAS'].map((h) => h.padStart(8)).join('')}`,
);
const byLabel: [string, TreeScores][] = [];
for (const [name, sentences] of files) {
  const scores = scoreTrees(english, sentences);
  row(name, scores);
  byLabel.push([name, scores]);
  const news = sentences.filter(({ id }) => id.includes('_news_'));
  if (news.length > 0) row(`${name} news`, scoreTrees(english, news));
}
for (const [name, { labels }] of byLabel) {
  console.log(`\nF1 by label, ${name} (arcs in the treebank)\n`);
  const cells = [...labels].map(([label, { gold, f1 }]) =>
    `${label.padEnd(15)}${String(gold).padStart(6)}${percent(f1)}`.padEnd(32),
  );
  for (let i = 0; i < cells.length; i += 3) console.log(cells.slice(i, i + 3).join(''));
}
console.log('\nFrom raw text (F1): lines kept; all on one line\n');
for (const [name, sentences] of files) {
  const [lined, joined] = [scoreRaw(sentences, true), scoreRaw(sentences, false)];
  console.log(
    `${name.padEnd(14)} tokens ${percent(lined.tokens)}, sentences ${percent(lined.sentences)};` +
      ` tokens ${percent(joined.tokens)}, sentences ${percent(joined.sentences)}`,
  );
}
