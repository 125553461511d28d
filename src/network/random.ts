/** Numbers from 0 (inclusive) to 1, the same for the same seed everywhere. */
import { randomLcg } from 'd3';

/** @param seed a whole number, not 0 */
export function randomSource(seed: number): () => number {
  const next = randomLcg(seed);
  for (let warm = 0; warm < 8; warm++) next(); // near seeds begin alike
  return next;
}
