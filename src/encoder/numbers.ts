/** Rows of numbers: the greatest, and probabilities of logits. */

/** Index of the greatest of `count` numbers from `from`, counted from `from`; the first of equals. */
export function greatest(numbers: ArrayLike<number>, from: number, count: number): number {
  let best = 0;
  for (let at = 1; at < count; at += 1)
    if ((numbers[from + at] ?? -Infinity) > (numbers[from + best] ?? -Infinity)) best = at;
  return best;
}

/** Softmax of `count` logits from `from`. */
export function probabilities(numbers: ArrayLike<number>, from: number, count: number): number[] {
  const top = numbers[from + greatest(numbers, from, count)] ?? 0;
  const raised = Array.from({ length: count }, (_, at) => Math.exp((numbers[from + at] ?? -Infinity) - top));
  const sum = raised.reduce((total, each) => total + each, 0);
  return raised.map((each) => each / sum);
}
