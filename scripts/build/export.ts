/** `npm run export`: a graph file as a file of another program. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { DATA_FORMATS, dataFormatOf, wholeOf } from '../../src/formats/index.ts';
import { GraphFileError, parseGraphFile, type GraphFile } from '../../src/model/graphFile.ts';
import { DATA } from '../lib/paths.ts';

const HELP = `Writes a graph as a file of another program.

  npm run export -- --format gexf --out graph.gexf

  --format NAME  gexf (Gephi, NetworkX), graphml (yEd, igraph, NetworkX), json (graphology),
                 annotations (W3C Web Annotation, JSON-LD), csv (the same as csv-claims: one passage a row),
                 csv-relations, csv-actors; the quotations in order of time: text, markdown, bibtex, csl-json
  --in GRAPH     graph.json, or the folder it stands in (public/data); documents/ beside it holds its texts
  --out FILE     where to write; without it, to standard output
  --page URL     what links into the page begin with, such as https://example.org/graph/
  --help         this
`;

/** @throws Error that names the file and the place */
function readGraph(path: string): GraphFile {
  if (!existsSync(path)) throw new Error(`${path}: there is no such file; npm run graph builds one`);
  try {
    return parseGraphFile(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof GraphFileError)
      throw new Error(`${path}: ${error.message}`, { cause: error });
    throw error;
  }
}

/** Texts of the documents with a passage, as they are: a byte order mark counts as a character. */
function readTexts(folder: string, { edges }: GraphFile): Map<string, string> {
  const wanted = new Set(
    edges.flatMap(({ attributes }) => attributes.claims.map(({ passage }) => passage.document)),
  );
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return new Map(
    [...wanted].flatMap((id) => {
      const path = join(folder, 'documents', `${id}.txt`);
      return existsSync(path) ? [[id, decoder.decode(readFileSync(path))] as const] : [];
    }),
  );
}

function main(): void {
  const { values } = parseArgs({
    options: {
      format: { type: 'string' },
      in: { type: 'string', default: DATA },
      out: { type: 'string' },
      page: { type: 'string', default: '' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return void process.stdout.write(HELP);
  if (values.format === undefined)
    throw new Error(`--format is missing: ${DATA_FORMATS.map(({ id }) => id).join(', ')}`);
  const format = dataFormatOf(values.format === 'csv' ? 'csv-claims' : values.format);
  const path = resolve(values.in.endsWith('.json') ? values.in : join(values.in, 'graph.json'));
  const file = readGraph(path);
  const texts = format.needsTexts ? readTexts(dirname(path), file) : new Map<string, string>();
  const written = format.write(wholeOf(file, values.page), texts);
  if (values.out === undefined) return void process.stdout.write(written);
  writeFileSync(resolve(values.out), written);
  process.stderr.write(
    `${file.nodes.length} actors, ${file.edges.length} relations -> ${values.out} (${format.id})\n`,
  );
}

try {
  main();
} catch (error) {
  process.stderr.write(`error: ${(error as Error).message}\n`);
  process.exitCode = 1;
}
