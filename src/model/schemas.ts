/** The schemas of graph files, by the names that files give themselves. */
export const SCHEMA = 'edgewise-graph/2';
export const SCHEMA_1 = 'edgewise-graph/1';

/** Those that can be read; the first is the one that is written. */
export const READABLE_SCHEMAS: readonly string[] = [SCHEMA, SCHEMA_1];
