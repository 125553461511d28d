/** The promise behind every edge, checked: each passage and each mention stands in its text, word for word. */
import { parseGraphFile, type GraphFile } from '../model/graphFile.ts';
import { contains } from '../model/span.ts';

/** Thrown for a graph that does not agree with its texts. */
export class IntegrityError extends Error {
  override readonly name = 'IntegrityError';
  readonly document: string;
  constructor(document: string, problem: string) {
    super(`${document}: ${problem}`);
    this.document = document;
  }
}

/**
 * Checks a graph against its schema and its texts.
 * @param textOf the untouched text of each document, by id
 * @throws GraphFileError or IntegrityError naming the first thing that is wrong
 */
export function verifyGraph(file: GraphFile, textOf: ReadonlyMap<string, string>): void {
  parseGraphFile(file);
  const slice = (document: string, start: number, end: number): string => {
    const text = textOf.get(document);
    if (text === undefined) throw new IntegrityError(document, 'the graph names a document without a text');
    if (end > text.length)
      throw new IntegrityError(document, `${start}-${end} lies beyond the end of the text`);
    return text.slice(start, end);
  };
  for (const { key, attributes } of file.nodes)
    for (const { document, start, end, text } of attributes.mentions)
      if (slice(document, start, end) !== text)
        throw new IntegrityError(document, `the mention of ${key} at ${start}-${end} is not in the text`);
  for (const { attributes } of file.edges)
    for (const { id, passage, spans } of attributes.claims) {
      if (slice(passage.document, passage.start, passage.end) !== passage.exact)
        throw new IntegrityError(passage.document, `the passage of ${id} is not in the text`);
      for (const span of Object.values(spans))
        if (span && !contains(passage, span))
          throw new IntegrityError(passage.document, `a span of ${id} lies outside its passage`);
    }
}
