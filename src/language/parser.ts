import { LABEL_FEATURES, labelFeatures } from './labelFeatures.ts';
import { LEFT, RIGHT, SHIFT, State } from './state.ts';
import { TRANSITION_FEATURES, transitionFeatures } from './transitionFeatures.ts';
import type { Scorer } from './weights.ts';
import type { Words } from './words.ts';

/** No label is sure for such an arc. */
export const UNSURE = 255;

/** Place of an arc in the table of sure labels, by the tags of its ends and its direction. */
export const arcKind = (headTag: number, childTag: number, left: boolean): number =>
  (headTag << 7) | (childTag << 1) | (left ? 1 : 0);
export const ARC_KINDS = 64 * 128;

/** Builds trees from left to right, one transition after the other, in time linear in the number of words. */
export class Parser {
  private readonly transitions: Scorer;
  private readonly labels: Scorer;
  private readonly sure: Uint8Array;
  private readonly marks: Uint8Array;
  private readonly root: number;
  private readonly features = new Int32Array(Math.max(TRANSITION_FEATURES, LABEL_FEATURES));
  private readonly scores = new Int32Array(3);
  private readonly labelScores: Int32Array;

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

  /** The tree over the words: in `heads` (`words.count` for the root) and `labels` of the final state. */
  parse(words: Words, tags: Int32Array): State {
    const state = new State(words, tags, this.marks);
    while (!state.done) {
      const transition = this.choose(state);
      if (transition === SHIFT) state.shift();
      else state.attach(transition, this.label(state, transition));
    }
    return state;
  }

  private choose(state: State): number {
    if (state.depth === 0) return SHIFT;
    if (state.front === state.count) return state.depth > 1 ? RIGHT : LEFT;
    const count = transitionFeatures(state, this.features);
    this.scores.fill(0);
    this.transitions.score(this.features, count, this.scores);
    let top = SHIFT;
    for (let t = LEFT; t <= RIGHT; t++) if (this.scores[t]! > this.scores[top]! && state.allows(t)) top = t;
    return top;
  }

  /** The label of the arc that the transition would make. */
  private label(state: State, transition: number): number {
    const head = transition === LEFT ? state.front : state.top(1);
    if (head === state.count) return this.root;
    const child = state.top(0);
    const sure = this.sure[arcKind(state.tags[head]!, state.tags[child]!, transition === LEFT)]!;
    if (sure !== UNSURE) return sure;
    const count = labelFeatures(state, head, child, this.features);
    this.labelScores.fill(0);
    this.labels.score(this.features, count, this.labelScores);
    let top = this.root === 0 ? 1 : 0;
    for (let c = top + 1; c < this.labelScores.length; c++)
      if (c !== this.root && this.labelScores[c]! > this.labelScores[top]!) top = c;
    return top;
  }
}
