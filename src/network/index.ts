/** Claims -> graph: one edge per relation, corroboration by independent sources, layout. */
export type { Analysis } from './analysis.ts';
export { buildGraph } from './graph.ts';
export { corpusHash } from './corpusHash.ts';
export { CLEARANCE } from './arrange.ts';
export { layOut } from './layout.ts';
export { overlaps, quality, type LayoutGraph, type Point, type Quality } from './layoutQuality.ts';
export { IntegrityError, verifyGraph } from './verify.ts';
