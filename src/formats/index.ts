/**
 * formats/: a graph file, or what is shown of it, as files of other programs, and passages as quotations. Pure functions
 * from data to text; imports src/model alone, so that scripts, the page and its worker can all write.
 */
import { toAnnotations } from './annotations.ts';
import { toBibtex, toCslJson } from './bibliography.ts';
import { citationsOf } from './citation.ts';
import type { Citation } from './citation.ts';
import { actorsCsv, claimsCsv, relationsCsv } from './csv.ts';
import { toGexf } from './gexf.ts';
import { toGraphml } from './graphml.ts';
import { toJson } from './json.ts';
import type { Material } from './material.ts';
import { toMarkdown, toPlainText } from './quotation.ts';

export { toBibtex, toCslJson } from './bibliography.ts';
export { citationsOf } from './citation.ts';
export type { Context } from './context.ts';
export { contextOf } from './context.ts';
export { graphPieces, graphText } from './json.ts';
export type { Material } from './material.ts';
export { wholeOf } from './material.ts';
export { toMarkdown, toPlainText } from './quotation.ts';

export interface DataFormat {
  readonly id: string;
  /** File name's end, without the dot. */
  readonly extension: string;
  readonly type: string;
  /** Whether it quotes the texts around the passages, and so needs them. */
  readonly needsTexts: boolean;
  /** @param texts of the documents with a passage, by id, where the format needs them */
  readonly write: (material: Material, texts: ReadonlyMap<string, string>) => string;
}

const CSV = { extension: 'csv', type: 'text/csv', needsTexts: false } as const;

const quoting =
  (write: (citations: readonly Citation[]) => string) =>
  (material: Material): string =>
    write(citationsOf(material));

/** Every format of data by the name that commands know it by. */
export const DATA_FORMATS: readonly DataFormat[] = [
  { id: 'csv-claims', ...CSV, write: claimsCsv },
  { id: 'csv-relations', ...CSV, write: relationsCsv },
  { id: 'csv-actors', ...CSV, write: actorsCsv },
  { id: 'gexf', extension: 'gexf', type: 'application/gexf+xml', needsTexts: false, write: toGexf },
  {
    id: 'graphml',
    extension: 'graphml',
    type: 'application/graphml+xml',
    needsTexts: false,
    write: toGraphml,
  },
  { id: 'json', extension: 'json', type: 'application/json', needsTexts: false, write: toJson },
  {
    id: 'annotations',
    extension: 'jsonld',
    type: 'application/ld+json',
    needsTexts: true,
    write: toAnnotations,
  },
  { id: 'text', extension: 'txt', type: 'text/plain', needsTexts: false, write: quoting(toPlainText) },
  { id: 'markdown', extension: 'md', type: 'text/markdown', needsTexts: false, write: quoting(toMarkdown) },
  {
    id: 'bibtex',
    extension: 'bib',
    type: 'application/x-bibtex',
    needsTexts: false,
    write: quoting(toBibtex),
  },
  {
    id: 'csl-json',
    extension: 'json',
    type: 'application/vnd.citationstyles.csl+json',
    needsTexts: false,
    write: quoting(toCslJson),
  },
];

/** @throws Error for an id that is none */
export function dataFormatOf(id: string): DataFormat {
  const found = DATA_FORMATS.find((format) => format.id === id);
  if (!found)
    throw new Error(`no format ${id}; there are ${DATA_FORMATS.map((format) => format.id).join(', ')}`);
  return found;
}
