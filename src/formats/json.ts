/** Graphology's serialisation, which is the graph file itself: `Graph.from(json)` reads it, and so does Edgewise. */
import type { GraphFile } from '../model/graphFile.ts';
import type { Material } from './material.ts';

/** JSON with one document, decision, node or edge a line: small, and a difference of two files can be read. */
export function graphText(file: GraphFile): string {
  const { documents, decided, ...rest } = file.attributes;
  const lines = (values: readonly unknown[]): string =>
    values.length === 0 ? '[]' : `[\n${values.map((value) => JSON.stringify(value)).join(',\n')}\n]`;
  const record = decided
    ? `,\n"decided":{"decisions":${lines(decided.decisions)},\n"nodes":${lines(decided.nodes)},\n` +
      `"edges":${lines(decided.edges)},\n"made":${JSON.stringify(decided.made)}}`
    : '';
  return (
    `{"options":${JSON.stringify(file.options)},\n` +
    `"attributes":${JSON.stringify(rest).slice(0, -1)},"documents":${lines(documents)}${record}},\n` +
    `"nodes":${lines(file.nodes)},\n` +
    `"edges":${lines(file.edges)}}\n`
  );
}

/** The graph file of what is to be written; whoever says something in it stands among the nodes, or no reader would take it. */
export const toJson = ({ file, speakers }: Material): string =>
  graphText({ ...file, nodes: [...file.nodes, ...speakers] });
