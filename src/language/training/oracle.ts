import { LEFT, RIGHT, SHIFT, type State } from '../state.ts';

/** A gold tree ready for the oracle: heads (`count` for the root), labels, and children of each head in order. */
export interface GoldTree {
  readonly heads: Int32Array;
  readonly labels: Int32Array;
  readonly children: readonly (readonly number[])[];
}

export function goldTree(heads: readonly number[], labels: readonly number[]): GoldTree {
  const count = heads.length;
  const children: number[][] = Array.from({ length: count + 1 }, () => []);
  const mapped = Int32Array.from(heads, (head) => (head < 0 ? count : head));
  mapped.forEach((head, child) => children[head]!.push(child));
  return { heads: mapped, labels: Int32Array.from(labels), children };
}

/**
 * How many gold arcs a transition puts out of reach: the dynamic oracle of the arc-hybrid system (Goldberg and
 * Nivre 2013). The transition must be allowed.
 */
export function cost(state: State, gold: GoldTree, transition: number, onStack: Uint8Array): number {
  const { front, count } = state;
  const s0 = state.top(0);
  if (transition === SHIFT) {
    // The front loses its children on the stack, and a head on the stack that is not its top.
    let lost = 0;
    for (const child of gold.children[front]!) if (child < front && onStack[child] === 1) lost++;
    const head = gold.heads[front]!;
    if (head < front && head !== s0 && onStack[head] === 1) lost++;
    return lost;
  }
  const right = gold.children[s0]!;
  let lost = 0;
  for (let i = right.length - 1; i >= 0 && right[i]! >= front; i--) lost++;
  const head = gold.heads[s0]!;
  const s1 = state.top(1);
  if (transition === LEFT && ((head > front && head <= count) || head === s1)) lost++;
  if (transition === RIGHT && head >= front) lost++;
  return lost;
}
