/** Graph files of schema 1 (until November 2026): no `partOf`, no `confidence`, `compete` and `influence` under conflict. */
import * as v from 'valibot';
import { claimSchema, edgeSchema, graphFileSchema, nodeSchema, type GraphFile } from './graphSchema.ts';
import { familyOf } from './relations.ts';
import { SCHEMA, SCHEMA_1 } from './schemas.ts';

/** Rules alone wrote schema 1; so many of their claims are right, all families together (src/claims/confidence.ts). */
const CONFIDENCE = 0.86;

const edgeAttributes = v.object({
  ...edgeSchema.entries.attributes.entries,
  claims: v.pipe(v.array(v.omit(claimSchema, ['confidence'])), v.minLength(1, 'no edge without a passage')),
});

export const schema1 = v.object({
  ...graphFileSchema.entries,
  attributes: v.object({ ...graphFileSchema.entries.attributes.entries, schema: v.literal(SCHEMA_1) }),
  nodes: v.array(
    v.object({ ...nodeSchema.entries, attributes: v.omit(nodeSchema.entries.attributes, ['partOf']) }),
  ),
  edges: v.array(v.object({ ...edgeSchema.entries, attributes: edgeAttributes })),
});

/** Whether a parsed JSON value says that it is of schema 1. */
export const followsSchema1 = (value: unknown): boolean =>
  v.is(v.object({ attributes: v.object({ schema: v.literal(SCHEMA_1) }) }), value);

/** The same graph in today's schema; a family that contradicts its relation is left for the checks to find. */
export const upgraded = (old: v.InferOutput<typeof schema1>): GraphFile => ({
  ...old,
  attributes: { ...old.attributes, schema: SCHEMA },
  nodes: old.nodes.map(({ key, attributes }) => ({ key, attributes: { ...attributes, partOf: null } })),
  edges: old.edges.map(({ attributes, ...edge }) => {
    const moved = attributes.family === 'conflict' && familyOf(attributes.relation) === 'power';
    const claims = attributes.claims.map((claim) => ({ ...claim, confidence: CONFIDENCE }));
    return { ...edge, attributes: { ...attributes, family: moved ? 'power' : attributes.family, claims } };
  }),
});
