import type { Choices } from './choices.ts';
import { Path } from './path.ts';
import { NONE, SHIFT, State } from './state.ts';
import type { TagDoubts } from './tagger.ts';
import { readWords, type Words } from './words.ts';

/** What the logarithm of a label's probability, and of a tag's, counts beside a transition's. */
const LABEL_WEIGHT = 0.5;
const TAG_WEIGHT = 1;
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
  private readonly choices: Choices;
  private readonly marks: Uint8Array;
  /** For a sentence that is gone over again; written anew for each. */
  private readonly path = new Path(2 * MOST_WORDS);
  private readonly branch = new Path(2 * MOST_WORDS);
  private readonly state: State;
  private budget = 0;

  /** @param marks 1 for each tag that is punctuation's */
  constructor(choices: Choices, marks: Uint8Array) {
    this.choices = choices;
    this.marks = marks;
    this.state = new State(readWords([], []), new Int32Array(0), marks, MOST_WORDS);
  }

  /**
   * The tree over the words: in `heads` (`words.count` for the root) and `labels` of the final state, up to the next call.
   * @param tags replaced by others where the tree says so
   * @param doubts which tags may be replaced, and by what
   */
  parse(words: Words, tags: Int32Array, doubts: TagDoubts): State {
    const short = words.count <= MOST_WORDS;
    const state = short ? this.state : new State(words, tags, this.marks);
    const path = short ? this.path : new Path(2 * words.count);
    const { choices } = this;
    if (short) state.begin(words, tags);
    choices.begin();
    for (let step = 0; !state.done; step++) {
      choices.choose(state);
      path.seconds[step] = choices.second;
      path.secondLogs[step] = choices.secondLog;
      this.take(state, path, step, choices.top, choices.topLog);
    }
    if (short) this.reconsider(state, path, doubts);
    return state;
  }

  /** Takes a transition and notes it. */
  private take(state: State, path: Path, step: number, move: number, log: number): void {
    path.moves[step] = move;
    if (move === SHIFT) {
      path.logs[step] = log;
      state.shift();
    } else {
      const label = this.choices.label(state, move);
      path.labels[step] = label;
      path.logs[step] = log + LABEL_WEIGHT * this.choices.labelLog;
      state.attach(move, label);
    }
    path.fronts[step] = state.front;
    path.stacks[step] = state.stackHash;
  }

  /** From the last step to the first: tries the second choice wherever there is one. */
  private reconsider(state: State, path: Path, doubts: TagDoubts): void {
    const steps = 2 * state.count;
    const { branch } = this;
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
      const loss = TAG_WEIGHT * this.choices.odds.log(doubts.deficits[word]!);
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
    const { choices } = this;
    for (; step < last && shared <= most; step++) {
      if (step === from && first !== NONE) this.take(state, branch, step, first, path.secondLogs[from]!);
      else {
        choices.choose(state);
        this.take(state, branch, step, choices.top, choices.topLog);
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
}
