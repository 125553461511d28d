import { LABEL_FEATURES, labelFeatures } from '../labelFeatures.ts';
import { LEFT, RIGHT, SHIFT, State } from '../state.ts';
import { ARC_KINDS, UNSURE, arcKind } from '../sure.ts';
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
}

/** From this epoch on the parser follows its own choices, mostly, and learns how to go on from its mistakes. */
const EXPLORE_FROM = 2;
const EXPLORE_PERCENT = 90;

/**
 * Trains the parser with a dynamic oracle (Goldberg and Nivre 2013).
 * @param labelCount how many labels there are
 * @param root the label of the root
 * @param marks 1 for each tag that is punctuation's
 * @param progress is told after each epoch which shares of transitions and labels were right
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
  const sure = sureLabels(sentences);
  const learner = new Learner(labelCount, root, sure, new Random(seed));
  const order = [...sentences];
  for (let epoch = 1; epoch <= epochs; epoch++) {
    const tally = { moves: 0, rightMoves: 0, arcs: 0, rightArcs: 0 };
    for (const sentence of learner.random.shuffle(order))
      learner.learn(sentence, marks, epoch >= EXPLORE_FROM, tally);
    progress(epoch, tally.rightMoves / tally.moves, tally.rightArcs / tally.arcs);
  }
  return { transitions: learner.transitions, labels: learner.labels };
}

/** How many decisions were made, and how many of them were right. */
interface Tally {
  moves: number;
  rightMoves: number;
  arcs: number;
  rightArcs: number;
}

class Learner {
  readonly transitions = new Perceptron(3, 22);
  readonly labels: Perceptron;
  readonly random: Random;
  private readonly root: number;
  private readonly sure: Uint8Array;
  private readonly features = new Int32Array(Math.max(TRANSITION_FEATURES, LABEL_FEATURES));
  private readonly scores = new Int32Array(3);
  private readonly labelScores: Int32Array;
  private readonly costs = new Float64Array(3);

  constructor(labelCount: number, root: number, sure: Uint8Array, random: Random) {
    this.labels = new Perceptron(labelCount);
    this.labelScores = new Int32Array(labelCount);
    this.root = root;
    this.sure = sure;
    this.random = random;
  }

  /** Parses a sentence and learns from every wrong step. @param explores whether wrong steps are followed */
  learn({ words, tags, gold }: ParsedWords, marks: Uint8Array, explores: boolean, tally: Tally): void {
    const state = new State(words, tags, marks);
    const onStack = new Uint8Array(words.count + 1);
    while (!state.done) {
      const next = this.transition(state, gold, onStack, explores, tally);
      if (next === SHIFT) {
        onStack[state.front] = 1;
        state.shift();
        continue;
      }
      const child = state.top(0);
      const head = next === LEFT ? state.front : state.top(1);
      const label = this.label(state, gold, head, child, explores, tally);
      onStack[child] = 0;
      state.attach(next, label);
    }
  }

  private transition(
    state: State,
    gold: GoldTree,
    onStack: Uint8Array,
    explores: boolean,
    tally: Tally,
  ): number {
    const { features, scores, costs, transitions } = this;
    if (state.depth === 0) return SHIFT;
    if (state.front === state.count) return state.depth > 1 ? RIGHT : LEFT;
    const count = transitionFeatures(state, features);
    scores.fill(0);
    transitions.score(features, count, scores);
    for (let t = SHIFT; t <= RIGHT; t++)
      costs[t] = state.allows(t) ? cost(state, gold, t, onStack) : Infinity;
    const least = Math.min(...costs);
    let [right, wrong] = [-1, -1];
    for (let t = SHIFT; t <= RIGHT; t++) {
      if (costs[t] === Infinity) continue;
      if (costs[t] === least) right = right < 0 || scores[t]! > scores[right]! ? t : right;
      else wrong = wrong < 0 || scores[t]! > scores[wrong]! ? t : wrong;
    }
    const fails = wrong >= 0 && exceeds(scores, wrong, right);
    tally.moves++;
    if (fails) transitions.update(features, count, right, wrong);
    else tally.rightMoves++;
    transitions.steps++;
    return fails && explores && this.random.below(100) < EXPLORE_PERCENT ? wrong : right;
  }

  private label(
    state: State,
    gold: GoldTree,
    head: number,
    child: number,
    explores: boolean,
    tally: Tally,
  ): number {
    const { features, labelScores, labels, root } = this;
    if (head === state.count) return root;
    const known = this.sure[arcKind(state.tags[head]!, state.tags[child]!, child < head)]!;
    if (known !== UNSURE) return known;
    const count = labelFeatures(state, head, child, features);
    labelScores.fill(0);
    labels.score(features, count, labelScores);
    const guess = this.best();
    const right = gold.labels[child]!;
    if (gold.heads[child] !== head || right === root) return guess;
    tally.arcs++;
    if (guess === right) tally.rightArcs++;
    else labels.update(features, count, right, guess);
    labels.steps++;
    return explores ? guess : right;
  }

  /** The label with the greatest score, the root's aside; of equals the first. */
  private best(): number {
    let top = -1;
    for (let c = 0; c < this.labelScores.length; c++)
      if (c !== this.root && (top < 0 || this.labelScores[c]! > this.labelScores[top]!)) top = c;
    return top;
  }
}

/** Whether `wrong` would be taken before `right`: it scores higher, or as high and comes first. */
const exceeds = (scores: Int32Array, wrong: number, right: number): boolean =>
  scores[wrong]! > scores[right]! || (scores[wrong] === scores[right] && wrong < right);

const SURE_COUNT = 40;
const SURE_SHARE = 0.997;

/** The label of each kind of arc that is frequent and, but for a few slips, has one label only; else UNSURE. */
export function sureLabels(sentences: readonly ParsedWords[]): Uint8Array {
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
