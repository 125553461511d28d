/** Graphology's serialisation, which is the graph file itself: `Graph.from(json)` reads it, and so does Edgewise. */
import type { GraphFile } from '../model/graphFile.ts';
import type { Material } from './material.ts';

/** JSON with one document, decision, node or edge a line: small, and a difference of two files can be read. */
export const graphText = (file: GraphFile): string => [...graphPieces(file)].join('');

/** The same text piece by piece, for a file: the text of a large graph is held nowhere as a whole. */
export function* graphPieces(file: GraphFile): Generator<string> {
  const { documents, decided, ...rest } = file.attributes;
  yield `{"options":${JSON.stringify(file.options)},\n"attributes":${JSON.stringify(rest).slice(0, -1)},"documents":`;
  yield* lines(documents);
  if (decided) {
    for (const [before, values] of [
      [',\n"decided":{"decisions":', decided.decisions],
      [',\n"nodes":', decided.nodes],
      [',\n"edges":', decided.edges],
    ] as const) {
      yield before;
      yield* lines(values);
    }
    yield `,\n"made":${JSON.stringify(decided.made)}}`;
  }
  yield '},\n"nodes":';
  yield* lines(file.nodes);
  yield ',\n"edges":';
  yield* lines(file.edges);
  yield '}\n';
}

function* lines(values: readonly unknown[]): Generator<string> {
  if (values.length === 0) yield '[]';
  for (const [at, value] of values.entries()) {
    yield at === 0 ? '[\n' : ',\n';
    yield JSON.stringify(value);
  }
  if (values.length > 0) yield '\n]';
}

/** The graph file of what is to be written; whoever says something in it stands among the nodes, or no reader would take it. */
export const toJson = ({ file, speakers }: Material): string =>
  graphText({ ...file, nodes: [...file.nodes, ...speakers] });
