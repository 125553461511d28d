import { hashText } from '../hash.ts';
import { LABEL_FEATURES, labelFeatures } from '../labelFeatures.ts';
import { ARC_KINDS, UNSURE, arcKind } from '../parser.ts';
import { LEFT, RIGHT, SHIFT, State } from '../state.ts';
import { TRANSITION_FEATURES, transitionFeatures } from '../transitionFeatures.ts';
import type { Words } from '../words.ts';
import { type GoldTree, cost } from './oracle.ts';
import { Perceptron, Random } from './perceptron.ts';

export interface ParsedWords {
  readonly words: Words;
  /** Tags as the tagger guesses them, not those of the treebank. */
  readonly tags: Int32Array;
  readonly gold: GoldTree;
}

export interface TrainedParser {
  readonly transitions: Perceptron;
  readonly labels: Perceptron;
  /** The label of each kind of arc that has but one. */
  readonly sure: Uint8Array;
}

export const TUNE = { stray: 0, drop: 0, exploreFrom: 2 };

/** From this epoch on the parser follows its own choices, mostly, and learns how to go on from its mistakes. */
const EXPLORE_FROM = 2;
const EXPLORE_PERCENT = 90;

/**
 * Trains the parser with a dynamic oracle (Goldberg and Nivre 2013).
 * @param labelCount how many labels there are
 * @param root the label of the root
 * @param marks 1 for each tag that is punctuation's
 * @param progress is told after each epoch how many transitions and labels were right
 */
export function trainParser(
  sentences: readonly ParsedWords[],
  labelCount: number,
  root: number,
  marks: Uint8Array,
  epochs: number,
  seed: number,
  progress: (epoch: number, transitions: number, labels: number) => void = () => {},
): TrainedParser {
  const transitions = new Perceptron(3, 22);
  const labels = new Perceptron(labelCount);
  const sure = sureLabels(sentences);
  const random = new Random(seed);
  const order = [...sentences];
  const features = new Int32Array(Math.max(TRANSITION_FEATURES, LABEL_FEATURES));
  const scores = new Int32Array(3);
  const labelScores = new Int32Array(labelCount);
  for (let epoch = 1; epoch <= epochs; epoch++) {
    let moves = 0;
    let rightMoves = 0;
    let arcs = 0;
    let rightArcs = 0;
    for (const { words: full, tags, gold } of random.shuffle(order)) {
      const words = TUNE.drop > 0 ? dropWords(full, random, TUNE.drop) : full;
      const state = new State(words, tags, marks);
      const onStack = new Uint8Array(words.count + 1);
      while (!state.done) {
        let next: number;
        if (state.depth === 0) next = SHIFT;
        else if (state.front === state.count) next = state.depth > 1 ? RIGHT : LEFT;
        else {
          const count = transitionFeatures(state, features);
          scores.fill(0);
          transitions.score(features, count, scores);
          let least = Infinity;
          const costs = [Infinity, Infinity, Infinity];
          for (let t = SHIFT; t <= RIGHT; t++) {
            if (!state.allows(t)) continue;
            costs[t] = cost(state, gold, t, onStack);
            least = Math.min(least, costs[t]!);
          }
          let right = -1;
          let guess = -1;
          for (let t = SHIFT; t <= RIGHT; t++) {
            if (costs[t] === Infinity) continue;
            if (guess < 0 || scores[t]! > scores[guess]!) guess = t;
            if (costs[t] === least && (right < 0 || scores[t]! > scores[right]!)) right = t;
          }
          moves++;
          let wrong = -1;
          for (let t = SHIFT; t <= RIGHT; t++)
            if (costs[t] !== Infinity && costs[t] !== least && (wrong < 0 || scores[t]! > scores[wrong]!))
              wrong = t;
          if (costs[guess] === least) rightMoves++;
          if (wrong >= 0 && scores[right]! - scores[wrong]! <= -(wrong > right ? 1 : 0))
            transitions.update(features, count, right, wrong);
          transitions.steps++;
          next = epoch >= EXPLORE_FROM && random.below(100) < EXPLORE_PERCENT ? guess : right;
          if (epoch >= EXPLORE_FROM && wrong >= 0 && random.below(1000) < TUNE.stray) next = wrong;
        }
        if (next === SHIFT) {
          onStack[state.front] = 1;
          state.shift();
          continue;
        }
        const child = state.top(0);
        const head = next === LEFT ? state.front : state.top(1);
        let label = root;
        const known =
          head === state.count ? UNSURE : sure[arcKind(tags[head]!, tags[child]!, next === LEFT)]!;
        if (known !== UNSURE) label = known;
        else if (head !== state.count) {
          const count = labelFeatures(state, head, child, features);
          labelScores.fill(0);
          labels.score(features, count, labelScores);
          label = root === 0 ? 1 : 0;
          for (let c = label + 1; c < labelCount; c++)
            if (c !== root && labelScores[c]! > labelScores[label]!) label = c;
          const right = gold.labels[child]!;
          if (gold.heads[child] === head && right !== root) {
            arcs++;
            let wrong = -1;
            for (let c = 0; c < labelCount; c++)
              if (c !== root && c !== right && (wrong < 0 || labelScores[c]! > labelScores[wrong]!))
                wrong = c;
            if (label === right) rightArcs++;
            if (labelScores[right]! - labelScores[wrong]! <= -(wrong > right ? 1 : 0))
              labels.update(features, count, right, wrong);
            labels.steps++;
            if (epoch < EXPLORE_FROM) label = right;
          }
        }
        onStack[child] = 0;
        state.attach(next, label);
      }
    }
    progress(epoch, rightMoves / moves, rightArcs / arcs);
  }
  return { transitions, labels, sure };
}

const SURE_COUNT = 40;
const SURE_SHARE = 0.997;

/** Kinds of arcs that are frequent and, but for a few slips, have one label only. */
function sureLabels(sentences: readonly ParsedWords[]): Uint8Array {
  const counts = new Map<number, Map<number, number>>();
  for (const { tags, gold } of sentences)
    tags.forEach((tag, child) => {
      const head = gold.heads[child]!;
      if (head === tags.length) return;
      const kind = arcKind(tags[head]!, tag, child < head);
      const of = counts.get(kind) ?? new Map<number, number>();
      counts.set(kind, of.set(gold.labels[child]!, (of.get(gold.labels[child]!) ?? 0) + 1));
    });
  const sure = new Uint8Array(ARC_KINDS).fill(UNSURE);
  for (const [kind, of] of counts) {
    const total = [...of.values()].reduce((sum, count) => sum + count, 0);
    for (const [label, count] of of)
      if (total >= SURE_COUNT && count >= SURE_SHARE * total) sure[kind] = label;
  }
  return sure;
}

const UNKNOWN = hashText('<unknown word>');

/** A copy in which some words are hidden: the parser learns to do without them. */
function dropWords(words: Words, random: Random, perMille: number): Words {
  const lower = words.lower.map((word) => (random.below(1000) < perMille ? UNKNOWN : word));
  return { ...words, lower };
}
