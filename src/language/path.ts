import { NONE } from './state.ts';

/** What the parser did, step by step, and what it nearly did. */
export class Path {
  readonly moves: Uint8Array;
  /** Labels of the arcs that LEFT and RIGHT made. */
  readonly labels: Uint8Array;
  /** Logarithms of the probabilities of what was done. */
  readonly logs: Float64Array;
  /** The transition that came second, where the first was in doubt; else NONE. And its logarithm. */
  readonly seconds: Int8Array;
  readonly secondLogs: Float64Array;
  /** Front of the buffer, and hash of the stack, after each step. */
  readonly fronts: Int32Array;
  readonly stacks: Int32Array;

  constructor(steps: number) {
    this.moves = new Uint8Array(steps);
    this.labels = new Uint8Array(steps);
    this.logs = new Float64Array(steps);
    this.seconds = new Int8Array(steps);
    this.secondLogs = new Float64Array(steps);
    this.fronts = new Int32Array(steps);
    this.stacks = new Int32Array(steps);
  }

  /** Takes over the steps [from, to) of another path; what was in doubt there is so no longer. */
  copy(other: Path, from: number, to: number): void {
    for (let step = from; step < to; step++) {
      this.moves[step] = other.moves[step]!;
      this.labels[step] = other.labels[step]!;
      this.logs[step] = other.logs[step]!;
      this.seconds[step] = NONE;
      this.fronts[step] = other.fronts[step]!;
      this.stacks[step] = other.stacks[step]!;
    }
  }
}
