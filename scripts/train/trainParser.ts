/** `npm run train:parser -- TREEBANK_DIR`: trains the language model and writes `public/model/english.bin`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { hashText } from '../../src/language/hash.ts';
import { loadEnglish } from '../../src/language/english.ts';
import { writeModel } from '../../src/language/model.ts';
import { Tagger } from '../../src/language/tagger.ts';
import { markTags } from '../../src/language/state.ts';
import { writeSure } from '../../src/language/sure.ts';
import type { Scorer } from '../../src/language/weights.ts';
import { augment } from '../../src/language/training/augment.ts';
import { scoreTrees } from '../../src/language/training/evaluate.ts';
import { exportRows, exportTriples } from '../../src/language/training/export.ts';
import { learnLemmas } from '../../src/language/training/lemmaRules.ts';
import { mix } from '../../src/language/training/mixture.ts';
import { Random } from '../../src/language/training/perceptron.ts';
import { forParser, forTagger, inventory } from '../../src/language/training/prepare.ts';
import { sureLabels, trainParser } from '../../src/language/training/trainParser.ts';
import { sureTags, trainTagger } from '../../src/language/training/trainTagger.ts';
import { readTreebank } from '../lib/treebank.ts';

const [folder, out = 'public/model/english.bin'] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: npm run train:parser -- TREEBANK_DIR [OUT]');
  process.exit(1);
}
const started = performance.now();
const say = (message: string): void =>
  console.error(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${message}`);
const percent = (share: number): string => (100 * share).toFixed(2);
const mixed = <T>(count: number, train: (seed: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => train(1 + 17 * i));

/** More epochs fit the training data better, not the development data, and make more features. */
const TAGGER_EPOCHS = 5;
const PARSER_EPOCHS = 7;
/** So many taggers and parsers, which see the sentences in other orders, are averaged. */
const MIXED = 4;
const FOLDS = 4;
const MIXED_IN_FOLD = 2;
/** Bytes of each table: the last features of the transitions would need a table of twice as many slots. */
const BUDGET = { tagger: 660_000, transitions: 1_800_000, arcs: 1_450_000 };

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
  const models = mixed(MIXED_IN_FOLD, (seed) =>
    trainTagger(others, classes.tags.length, sure, TAGGER_EPOCHS - 1, seed + fold),
  );
  for (const model of models) model.average(16);
  const score: Scorer['score'] = (features, count, scores) => {
    for (const model of models) model.score(features, count, scores);
  };
  const tagger = new Tagger({ score }, classes.tags, sure);
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
const taggers = mixed(MIXED, (seed) =>
  trainTagger(tagged, classes.tags.length, sure, TAGGER_EPOCHS, seed, (epoch, right, total) =>
    say(`tagger ${seed}, epoch ${epoch}: ${percent(right / total)}`),
  ),
);
const tagger = mix(taggers);
const parsed = forParser(sentences, guessed, classes);
const root = classes.labels.indexOf('root');
const parsers = mixed(MIXED, (seed) =>
  trainParser(
    parsed,
    classes.labels.length,
    root,
    markTags(classes.tags),
    PARSER_EPOCHS,
    seed,
    (epoch, moves, labels) => say(`parser ${seed}, epoch ${epoch}: ${percent(moves)} ${percent(labels)}`),
  ),
);
const transitions = mix(parsers.map((parser) => parser.transitions));
const labels = mix(parsers.map((parser) => parser.labels));
say(`${tagger.keys.length} + ${transitions.keys.length} + ${labels.keys.length} features`);
const sections = new Map([
  ['sure', writeSure({ tags: sure, labels: sureLabels(parsed) })],
  ['lemmas', learnLemmas(plain)],
  ['tagger', exportRows(tagger, BUDGET.tagger)],
  ['transitions', exportTriples(transitions, BUDGET.transitions)],
  ['arcs', exportRows(labels, BUDGET.arcs)],
]);
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
