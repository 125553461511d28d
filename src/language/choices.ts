import { LABEL_FEATURES, labelFeatures } from './labelFeatures.ts';
import { Memo, labelKey, transitionKey } from './memo.ts';
import { Odds, logarithm } from './odds.ts';
import { LEFT, NONE, RIGHT, SHIFT, type State } from './state.ts';
import { UNSURE, arcKind } from './sure.ts';
import { TRANSITION_FEATURES, transitionFeatures } from './transitionFeatures.ts';
import type { Scorer } from './weights.ts';

/** Points by which one choice must score more to be e times as likely; this and the next were chosen on dev. */
const TEMPERATURE = 40;
/** Points by which the best transition must lead for the second not to be tried. */
const MARGIN = 40;

/** The parser's choices: the next transition and the label of a new arc, each with what its probability is. */
export class Choices {
  readonly odds = new Odds(TEMPERATURE);
  /** The best transition, and the next best if it comes near, else NONE. */
  top = SHIFT;
  second = NONE;
  /** Logarithms of the probabilities of `top`, `second` and the label chosen last. */
  topLog = 0;
  secondLog = 0;
  labelLog = 0;
  private readonly transitions: Scorer;
  private readonly labels: Scorer;
  private readonly sure: Uint8Array;
  private readonly root: number;
  private readonly features = new Int32Array(Math.max(TRANSITION_FEATURES, LABEL_FEATURES));
  private readonly scores = new Int32Array(3);
  private readonly labelScores: Int32Array;
  private readonly chosen = new Memo();
  private readonly labelled = new Memo();

  /**
   * @param names the labels that the label scorer's classes stand for, 'root' among them
   * @param sure the label of each kind of arc that has but one
   */
  constructor(transitions: Scorer, labels: Scorer, names: readonly string[], sure: Uint8Array) {
    this.transitions = transitions;
    this.labels = labels;
    this.sure = sure;
    this.root = names.indexOf('root');
    this.labelScores = new Int32Array(names.length);
  }

  /** To be called before each sentence. */
  begin(): void {
    this.chosen.clear();
    this.labelled.clear();
  }

  /** Sets `top` and `second`, and their logarithms. */
  choose(state: State): void {
    this.top = SHIFT;
    this.second = NONE;
    this.topLog = 0;
    if (state.depth === 0) return;
    if (state.front === state.count) {
      this.top = state.depth > 1 ? RIGHT : LEFT;
      return;
    }
    const { chosen } = this;
    const known = chosen.find(transitionKey(state));
    if (known >= 0) {
      this.top = chosen.tops[known]!;
      this.second = chosen.seconds[known]!;
      this.topLog = chosen.topLogs[known]!;
      this.secondLog = chosen.secondLogs[known]!;
      return;
    }
    this.weigh(state);
    chosen.tops[~known] = this.top;
    chosen.seconds[~known] = this.second;
    chosen.topLogs[~known] = this.topLog;
    chosen.secondLogs[~known] = this.secondLog;
  }

  private weigh(state: State): void {
    if (!state.allows(LEFT) && !state.allows(RIGHT)) return;
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

  /** The label of the arc that the transition would make; sets `labelLog`. */
  label(state: State, transition: number): number {
    this.labelLog = 0;
    const head = transition === LEFT ? state.front : state.top(1);
    if (head === state.count) return this.root;
    const child = state.top(0);
    const sure = this.sure[arcKind(state.tags[head]!, state.tags[child]!, transition === LEFT)]!;
    if (sure !== UNSURE) return sure;
    const { labelScores, root, odds, labelled } = this;
    const known = labelled.find(labelKey(state, head, child));
    if (known >= 0) {
      this.labelLog = labelled.topLogs[known]!;
      return labelled.tops[known]!;
    }
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
    labelled.tops[~known] = top;
    labelled.topLogs[~known] = this.labelLog;
    return top;
  }
}
