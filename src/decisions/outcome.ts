/** What became of each decision. */
import type { Decision } from './record.ts';

/**
 * `applied`: the graph shows it. `moot`: there is nothing left to change, as the reader no longer says what it calls wrong.
 * `contradicted`: a later one says otherwise. `lost`: its place or its actor is gone from the texts.
 */
export type State = 'applied' | 'moot' | 'contradicted' | 'lost';

export interface Outcome {
  readonly decision: Decision;
  readonly state: State;
  /** Why, in words; null where it is simply applied. */
  readonly why: string | null;
}

/** Outcomes as they come about: each decision has one, and the gravest stays. */
export class Ledger {
  private readonly found = new Map<Decision, Outcome>();

  note(decision: Decision, state: State, why: string | null = null): void {
    const known = this.found.get(decision);
    if (known && GRAVITY.indexOf(known.state) >= GRAVITY.indexOf(state)) return;
    this.found.set(decision, { decision, state, why });
  }

  outcomeOf(decision: Decision): Outcome {
    return this.found.get(decision) ?? { decision, state: 'applied', why: null };
  }
}

const GRAVITY: readonly State[] = ['applied', 'moot', 'contradicted', 'lost'];
