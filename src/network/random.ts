/** Numbers from 0 (inclusive) to 1, the same for the same seed everywhere: the generator of d3-force and Numerical Recipes. */
export function randomSource(seed: number): () => number {
  let state = seed >>> 0;
  const next = (): number => (state = (Math.imul(1664525, state) + 1013904223) >>> 0) / 4294967296;
  for (let warm = 0; warm < 8; warm++) next(); // near seeds begin alike
  return next;
}
