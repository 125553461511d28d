/** Claims -> graph: one edge per relation, corroboration by independent sources, layout. */
export type { Analysis } from './analysis.ts';
export { buildGraph } from './graph.ts';
export { corpusHash } from './corpusHash.ts';
export { CLEARANCE } from './separate.ts';
export { layOut } from './layout.ts';
export { layoutGraphOf } from './layoutGraph.ts';
export type { LayoutGraph } from './sketch.ts';
export { overlaps, quality, type Point } from './layoutQuality.ts';
export { IntegrityError, verifyGraph } from './verify.ts';
