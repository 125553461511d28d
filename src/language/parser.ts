import { LABEL_FEATURES, labelFeatures } from './labelFeatures.ts';
import { Odds, logarithm } from './odds.ts';
import { Path } from './path.ts';
import { LEFT, NONE, RIGHT, SHIFT, State } from './state.ts';
import { TRANSITION_FEATURES, transitionFeatures } from './transitionFeatures.ts';
import type { TagDoubts } from './tagger.ts';
import type { Scorer } from './weights.ts';
import type { Words } from './words.ts';

/** No label is sure for such an arc. */
export const UNSURE = 255;

/** Place of an arc in the table of sure labels, by the tags of its ends and its direction. */
export const arcKind = (headTag: number, childTag: number, left: boolean): number =>
  (headTag << 7) | (childTag << 1) | (left ? 1 : 0);
export const ARC_KINDS = 64 * 128;

/** Points by which one choice must score more to be e times as likely; this and the next were chosen on dev. */
const TEMPERATURE = 40;
/** Points by which the best transition must lead for the second not to be tried. */
const MARGIN = 40;
/** What the logarithm of a label's probability, and of a tag's, counts beside a transition's. */
const LABEL_WEIGHT = 0.5;
const TAG_WEIGHT = 1.5;
/** So many steps after a branch has met the path it left, it is compared with it. */
const SHARED = 6;
const SHARED_AFTER_TAG = 12;
/** So many steps a branch may take; longer ones are given up. */
const LONGEST_BRANCH = 100;
/** All branches of a sentence together may be so many times as long as its path, and a little longer. */
const BRANCHES = 2;
/** What is longer is hardly a sentence, and is not gone over again. */
const MOST_WORDS = 400;

/**
 * Builds trees from left to right, one transition after the other; then goes back to the transitions and tags that
 * were in doubt, tries the second best of each, and keeps it if tags, transitions and labels together become more likely
 * (after the selectional branching of Choi and McCallum 2013). In time linear in the number of words.
 */
export class Parser {
  private readonly transitions: Scorer;
  private readonly labels: Scorer;
  private readonly sure: Uint8Array;
  private readonly marks: Uint8Array;
  private readonly root: number;
  private readonly odds = new Odds(TEMPERATURE);
  private readonly features = new Int32Array(Math.max(TRANSITION_FEATURES, LABEL_FEATURES));
  private readonly scores = new Int32Array(3);
  private readonly labelScores: Int32Array;
  private top = SHIFT;
  private second = NONE;
  /** Logarithms of the probabilities of `top`, `second` and the label chosen last. */
  private topLog = 0;
  private secondLog = 0;
  private labelLog = 0;
  private budget = 0;

  /**
   * @param names the labels that the label scorer's classes stand for, 'root' among them
   * @param sure the label of each kind of arc that has but one
   * @param marks 1 for each tag that is punctuation's
   */
  constructor(
    transitions: Scorer,
    labels: Scorer,
    names: readonly string[],
    sure: Uint8Array,
    marks: Uint8Array,
  ) {
    this.transitions = transitions;
    this.labels = labels;
    this.sure = sure;
    this.marks = marks;
    this.root = names.indexOf('root');
    this.labelScores = new Int32Array(names.length);
  }

  /**
   * The tree over the words: in `heads` (`words.count` for the root) and `labels` of the final state.
   * @param tags replaced by others where the tree says so
   * @param doubts which tags may be replaced, and by what
   */
  parse(words: Words, tags: Int32Array, doubts: TagDoubts): State {
    const state = new State(words, tags, this.marks);
    const path = new Path(2 * words.count);
    for (let step = 0; !state.done; step++) {
      this.choose(state);
      path.seconds[step] = this.second;
      path.secondLogs[step] = this.secondLog;
      this.take(state, path, step, this.top, this.topLog);
    }
    if (words.count <= MOST_WORDS) this.reconsider(state, path, doubts);
    return state;
  }

  /** Takes a transition and notes it. */
  private take(state: State, path: Path, step: number, move: number, log: number): void {
    path.moves[step] = move;
    if (move === SHIFT) {
      path.logs[step] = log;
      state.shift();
    } else {
      const label = this.label(state, move);
      path.labels[step] = label;
      path.logs[step] = log + LABEL_WEIGHT * this.labelLog;
      state.attach(move, label);
    }
    path.fronts[step] = state.front;
    path.stacks[step] = state.stackHash;
  }

  /** From the last step to the first: tries the second choice wherever there is one. */
  private reconsider(state: State, path: Path, doubts: TagDoubts): void {
    const steps = 2 * state.count;
    const branch = new Path(steps);
    this.budget = BRANCHES * steps + LONGEST_BRANCH;
    let at = steps;
    const goBack = (step: number): void => {
      while (at > step) state.undo(path.moves[--at]!);
    };
    const retag = (word: number, step: number): void => {
      const second = word < state.count ? doubts.seconds[word]! : NONE;
      if (second === NONE) return;
      goBack(step);
      const first = state.tags[word]!;
      state.tags[word] = second;
      const loss = TAG_WEIGHT * this.odds.log(doubts.deficits[word]!);
      if (!this.improves(state, path, branch, step, NONE, loss, SHARED_AFTER_TAG)) state.tags[word] = first;
    };
    for (let step = steps - 1; step >= 0 && this.budget > 0; step--) {
      if (path.moves[step] === SHIFT) {
        // Before this step the word after the front comes into view; its tag weighs from here on.
        const front = path.fronts[step]! - 1;
        retag(front + 1, step);
        if (front === 0) retag(0, step);
      }
      const second = path.seconds[step]!;
      if (second === NONE) continue;
      goBack(step);
      this.improves(state, path, branch, step, second, 0, SHARED);
    }
    for (; at < steps; at++) {
      const move = path.moves[at]!;
      if (move === SHIFT) state.shift();
      else state.attach(move, path.labels[at]!);
    }
  }

  /**
   * Follows a branch from step `from` until it has gone the same way as the path for some steps; if it is more likely,
   * the path takes it over.
   * @param first the transition to begin with; NONE for the best
   * @param loss what the branch has lost before it begins
   * @param most how many steps the two may share
   */
  private improves(
    state: State,
    path: Path,
    branch: Path,
    from: number,
    first: number,
    loss: number,
    most: number,
  ): boolean {
    const last = Math.min(2 * state.count, from + LONGEST_BRANCH);
    let gain = -loss;
    let step = from;
    let shared = 0;
    for (; step < last && shared <= most; step++) {
      if (step === from && first !== NONE) this.take(state, branch, step, first, path.secondLogs[from]!);
      else {
        this.choose(state);
        this.take(state, branch, step, this.top, this.topLog);
      }
      gain += branch.logs[step]! - path.logs[step]!;
      const meets = branch.fronts[step] === path.fronts[step] && branch.stacks[step] === path.stacks[step];
      shared = meets ? shared + 1 : 0;
    }
    this.budget -= step - from;
    const better = gain > 0 && shared > 0;
    if (better) path.copy(branch, from, step);
    while (step > from) state.undo(branch.moves[--step]!);
    return better;
  }

  /** Sets `top` to the best transition, `second` to the next if it comes near, and their logarithms. */
  private choose(state: State): void {
    this.top = SHIFT;
    this.second = NONE;
    this.topLog = 0;
    if (state.depth === 0) return;
    if (state.front === state.count) {
      this.top = state.depth > 1 ? RIGHT : LEFT;
      return;
    }
    const { scores, odds } = this;
    const count = transitionFeatures(state, this.features);
    scores.fill(0);
    this.transitions.score(this.features, count, scores);
    let [top, second] = [SHIFT, NONE];
    let sum = 1;
    for (let t = LEFT; t <= RIGHT; t++) {
      if (!state.allows(t)) continue;
      if (scores[t]! > scores[top]!) [top, second] = [t, top];
      else if (second === NONE || scores[t]! > scores[second]!) second = t;
    }
    this.top = top;
    if (second === NONE) return;
    for (let t = SHIFT; t <= RIGHT; t++)
      if (t !== top && state.allows(t)) sum += odds.ratio(scores[top]! - scores[t]!);
    this.topLog = -logarithm(sum);
    const margin = scores[top]! - scores[second]!;
    if (margin >= MARGIN) return;
    this.second = second;
    this.secondLog = this.topLog - odds.log(margin);
  }

  /** The label of the arc that the transition would make. */
  private label(state: State, transition: number): number {
    this.labelLog = 0;
    const head = transition === LEFT ? state.front : state.top(1);
    if (head === state.count) return this.root;
    const child = state.top(0);
    const sure = this.sure[arcKind(state.tags[head]!, state.tags[child]!, transition === LEFT)]!;
    if (sure !== UNSURE) return sure;
    const { labelScores, root, odds } = this;
    const count = labelFeatures(state, head, child, this.features);
    labelScores.fill(0);
    this.labels.score(this.features, count, labelScores);
    let top = root === 0 ? 1 : 0;
    for (let c = top + 1; c < labelScores.length; c++)
      if (c !== root && labelScores[c]! > labelScores[top]!) top = c;
    let sum = 0;
    for (let c = 0; c < labelScores.length; c++)
      if (c !== root) sum += odds.ratio(labelScores[top]! - labelScores[c]!);
    this.labelLog = -logarithm(sum);
    return top;
  }
}
