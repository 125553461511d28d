/** The live layout's inner unit; apart from its forces, which only its worker needs. */

/** Inner pixels between two actors that have a relation, beside their radii. */
export const LINK = 64;

/** Inner pixel in graph units, so that links at rest are about as long as the middle one of this layout is. */
export function unitOf(x: ArrayLike<number>, y: ArrayLike<number>, links: ArrayLike<number>): number {
  const lengths: number[] = [];
  for (let index = 0; index + 1 < links.length; index += 2) {
    const [a, b] = [links[index] ?? 0, links[index + 1] ?? 0];
    lengths.push(Math.hypot((x[a] ?? 0) - (x[b] ?? 0), (y[a] ?? 0) - (y[b] ?? 0)));
  }
  lengths.sort((a, b) => a - b);
  const middle = lengths[lengths.length >> 1] ?? 0;
  // The repulsion draws links out to about one and a half times their length.
  return middle > 0 ? middle / (LINK * 1.5) : 1;
}
