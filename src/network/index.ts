/** Claims -> graph: one edge per relation, corroboration by independent sources, layout, the file's text. */
export { buildGraph, type Actor, type Analysis, type Cast } from './graph.ts';
export { corpusHash } from './corpusHash.ts';
export { graphText } from './graphText.ts';
export { CLEARANCE } from './arrange.ts';
export { layOut, type LayoutGraph } from './layout.ts';
export { overlaps, quality, type Point, type Quality } from './layoutQuality.ts';
export { IntegrityError, verifyGraph } from './verify.ts';
