/** `npm run train -- TREEBANK_DIR`: trains the language model and writes `public/model/english.bin`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { hashText } from '../src/language/hash.ts';
import { loadEnglish } from '../src/language/english.ts';
import { writeModel } from '../src/language/model.ts';
import { Tagger } from '../src/language/tagger.ts';
import { markTags } from '../src/language/state.ts';
import { writeSure } from '../src/language/sure.ts';
import { augment } from '../src/language/training/augment.ts';
import { scoreTrees } from '../src/language/training/evaluate.ts';
import { type Precision, exportRows, exportTriples } from '../src/language/training/export.ts';
import { learnLemmas } from '../src/language/training/lemmaRules.ts';
import { Random } from '../src/language/training/perceptron.ts';
import { forParser, forTagger, inventory } from '../src/language/training/prepare.ts';
import { trainParser } from '../src/language/training/trainParser.ts';
import { sureTags, trainTagger } from '../src/language/training/trainTagger.ts';
import { readTreebank } from './treebank.ts';

const [folder, out = 'public/model/english.bin'] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: npm run train -- TREEBANK_DIR [OUT]');
  process.exit(1);
}
const started = performance.now();
const say = (message: string): void =>
  console.error(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${message}`);
const percent = (share: number): string => (100 * share).toFixed(2);

/** More epochs fit the training data better, not the development data, and make more features. */
const TAGGER_EPOCHS = 5;
const PARSER_EPOCHS = 7;
const FOLDS = 4;
/** Bytes for the weights and tables. */
const BUDGET = 3_970_000;

/**
 * From fine to coarse: the first with which the model keeps within its bytes is taken. The scale stays, since the
 * parser's margins and temperature are in its steps.
 */
const PRECISIONS: readonly Precision[] = [
  { scale: 3, leastUpdates: 2, leastWeight: 2 },
  { scale: 3, leastUpdates: 2, leastWeight: 4 },
  { scale: 3, leastUpdates: 2, leastWeight: 5 },
  { scale: 3, leastUpdates: 2, leastWeight: 6 },
  { scale: 3, leastUpdates: 2, leastWeight: 7 },
  { scale: 3, leastUpdates: 2, leastWeight: 8 },
  { scale: 3, leastUpdates: 3, leastWeight: 2 },
  { scale: 3, leastUpdates: 3, leastWeight: 4 },
  { scale: 3, leastUpdates: 4, leastWeight: 5 },
  { scale: 3, leastUpdates: 6, leastWeight: 5 },
];

function fitting(fixed: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  for (const precision of PRECISIONS) {
    const sections = new Map([
      ...fixed,
      ['transitions', exportTriples(parser.transitions, precision)],
      ['arcs', exportRows(parser.labels, { ...precision, leastWeight: Math.min(3, precision.leastWeight) })],
    ]);
    const total = [...sections.values()].reduce((sum, { length }) => sum + length, 0);
    say(`${JSON.stringify(precision)}: ${total} bytes`);
    if (total <= BUDGET) return sections;
  }
  throw new Error(`the model does not fit into ${BUDGET} bytes`);
}

const plain = [...readTreebank(folder, 'train').values()].flat();
const sentences = augment(plain, new Random(20220107), { names: 40, lower: 3, headline: 4, unquoted: 60 });
const classes = inventory(plain);
say(`${plain.length} sentences, ${sentences.length} with copies; ${classes.labels.length} labels`);

const tagged = forTagger(sentences, classes);
const sure = sureTags(tagged.slice(0, plain.length));
const guessed: Int32Array[] = Array.from(sentences, () => new Int32Array());
/** A sentence and its copies are in one fold. */
const folds = sentences.map(({ id }) => (hashText(id) >>> 0) % FOLDS);
for (let fold = 0; fold < FOLDS; fold++) {
  const others = tagged.filter((_, i) => folds[i] !== fold);
  const model = trainTagger(others, classes.tags.length, sure, 4, 7 + fold);
  model.average(16);
  const tagger = new Tagger({ score: (f, n, s) => model.score(f, n, s) }, classes.tags, sure);
  let right = 0;
  let total = 0;
  tagged.forEach(({ words, tags }, i) => {
    if (folds[i] !== fold) return;
    guessed[i] = tagger.tag(words);
    total += words.count;
    tags.forEach((tag, at) => {
      if (guessed[i]![at] === tag) right++;
    });
  });
  say(`tags of fold ${fold + 1} of ${FOLDS}: ${percent(right / total)}`);
}
const tagger = trainTagger(tagged, classes.tags.length, sure, TAGGER_EPOCHS, 1, (epoch, right, total) =>
  say(`tagger, epoch ${epoch}: ${percent(right / total)}`),
);
const parser = trainParser(
  forParser(sentences, guessed, classes),
  classes.labels.length,
  classes.labels.indexOf('root'),
  markTags(classes.tags),
  PARSER_EPOCHS,
  1,
  (epoch, moves, labels) => say(`parser, epoch ${epoch}: ${percent(moves)} ${percent(labels)}`),
);
say(`${tagger.size} + ${parser.transitions.size} + ${parser.labels.size} features`);
const fixed = new Map([
  ['sure', writeSure({ tags: sure, labels: parser.sure })],
  ['lemmas', learnLemmas(plain)],
  ['tagger', exportRows(tagger, { scale: 3, leastUpdates: 2, leastWeight: 3 })],
]);
const sections = fitting(fixed);
for (const [name, { length }] of sections) say(`${name}: ${length} bytes`);
const header = {
  source: 'Universal Dependencies: UD_English-EWT, UD_English-GUM without its non-commercial genres',
  licence: 'CC BY-SA 4.0 (EWT), CC BY and public domain (GUM)',
  ...classes,
};
const unscored = loadEnglish(writeModel({ ...header, scores: {} }, sections));
const scores: Record<string, Record<string, number>> = {};
for (const part of ['dev', 'test'] as const)
  for (const [name, test] of readTreebank(folder, part)) {
    const { xpos, upos, lemma, uas, las } = scoreTrees(unscored, test);
    say(
      `${name} ${part}: XPOS ${percent(xpos)} UPOS ${percent(upos)} lemma ${percent(lemma)} UAS ${percent(uas)} LAS ${percent(las)}`,
    );
    if (part === 'test')
      scores[name] = Object.fromEntries(
        Object.entries({ xpos, upos, lemma, uas, las }).map(([key, share]) => [key, Number(percent(share))]),
      );
  }
const bytes = writeModel({ ...header, scores }, sections);
mkdirSync(out.slice(0, Math.max(0, out.lastIndexOf('/'))) || '.', { recursive: true });
writeFileSync(out, bytes);
say(`${out}: ${bytes.length} bytes`);
