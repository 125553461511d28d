/** How much of the frame some nodes span: the area of their convex hull (monotone chain, Andrew 1979). */

/**
 * @param members which nodes; at least three
 * @param x places of all nodes, read anew at each call
 * @returns a function that gives the area of the hull as the places are then
 */
export function hullOf(
  members: readonly number[],
  x: Readonly<Float64Array>,
  y: Readonly<Float64Array>,
): () => number {
  // Kept from call to call: all but in order already, since one node moves at a time.
  const order = Int32Array.from(members);
  const chain = new Int32Array(members.length + 1);
  const turns = (a: number, b: number, c: number): number =>
    (x[b]! - x[a]!) * (y[c]! - y[a]!) - (y[b]! - y[a]!) * (x[c]! - x[a]!);

  function sort(): void {
    for (let at = 1; at < order.length; at++) {
      const node = order[at]!;
      let before = at - 1;
      for (; before >= 0 && x[order[before]!]! > x[node]!; before--) order[before + 1] = order[before]!;
      order[before + 1] = node;
    }
  }

  /** Twice the area between a line along one side of the points and the axis; `sign` says which side. */
  function side(sign: 1 | -1): number {
    let size = 0;
    for (const node of order) {
      while (size > 1 && sign * turns(chain[size - 2]!, chain[size - 1]!, node) <= 0) size--;
      chain[size++] = node;
    }
    let sum = 0;
    for (let at = 1; at < size; at++) {
      const [a, b] = [chain[at - 1]!, chain[at]!];
      sum += x[a]! * y[b]! - x[b]! * y[a]!;
    }
    return sum;
  }

  return () => {
    sort();
    return (side(1) - side(-1)) / 2;
  };
}
