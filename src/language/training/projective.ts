/** Whether the arc from head to child spans only words below head. `heads` uses -1 for the root. */
function projectiveArc(heads: readonly number[], child: number): boolean {
  const head = heads[child]!;
  if (head < 0) return true;
  const [from, to] = head < child ? [head, child] : [child, head];
  for (let i = from + 1; i < to; i++) {
    let up = i;
    for (let steps = 0; up >= 0 && up !== head && steps <= heads.length; steps++) up = heads[up]!;
    if (up !== head) return false;
  }
  return true;
}

/**
 * Makes a tree projective by lifting: while an arc crosses another, the shortest such arc moves up to its head's head
 * (Nivre and Nilsson 2005, without the encoding of the paths).
 */
export function projectivize(heads: readonly number[]): number[] {
  const lifted = [...heads];
  for (;;) {
    let shortest = -1;
    for (let child = 0; child < lifted.length; child++) {
      if (lifted[child]! < 0 || lifted[lifted[child]!]! < 0 || projectiveArc(lifted, child)) continue;
      if (shortest < 0 || Math.abs(lifted[child]! - child) < Math.abs(lifted[shortest]! - shortest))
        shortest = child;
    }
    if (shortest < 0) return lifted;
    lifted[shortest] = lifted[lifted[shortest]!]!;
  }
}
