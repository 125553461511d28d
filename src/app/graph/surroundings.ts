/** Who is how many steps away from whom, over relations whichever way they point. */
import type { EdgeView } from './view.ts';

/** Actors by step: the first set is where it starts, each next one what one more step adds. Empty ones are left out. */
export function stepsFrom(
  edges: Iterable<Pick<EdgeView, 'source' | 'target'>>,
  start: readonly string[],
  most: number,
): ReadonlySet<string>[] {
  const beside = new Map<string, Set<string>>();
  const put = (from: string, to: string): void => {
    const list = beside.get(from);
    if (list) list.add(to);
    else beside.set(from, new Set([to]));
  };
  for (const { source, target } of edges) {
    put(source, target);
    put(target, source);
  }
  const seen = new Set(start);
  const rings: Set<string>[] = [new Set(start)];
  for (let step = 0; step < most; step += 1) {
    const ring = new Set<string>();
    for (const key of rings[step] ?? [])
      for (const other of beside.get(key) ?? []) if (!seen.has(other)) ring.add(other);
    if (ring.size === 0) break;
    for (const key of ring) seen.add(key);
    rings.push(ring);
  }
  return rings;
}
