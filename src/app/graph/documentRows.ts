/** The documents of a graph with what is shown of each. */
import type { GraphDocument } from '../../model/graphFile.ts';
import { titleOf } from './corpus.ts';
import type { GraphView } from './view.ts';

export interface DocumentRow {
  readonly document: GraphDocument;
  readonly title: string;
  /** Title of the document it is a near copy of; null where it is none. */
  readonly copyOf: string | null;
  /** Shown relations with a claim in it. */
  readonly relations: number;
  /** Distinct stretches of it that shown claims stand on. */
  readonly passages: number;
}

export const DOCUMENT_COLUMNS = [
  'title',
  'publisher',
  'published',
  'characters',
  'relations',
  'passages',
  'copy',
] as const;
export type DocumentColumn = (typeof DOCUMENT_COLUMNS)[number];

/** One row for each document of the file, in its order. */
export function documentRows({ corpus, edges }: GraphView): DocumentRow[] {
  const relations = new Map<string, number>();
  const passages = new Map<string, Set<string>>();
  for (const { claims } of edges.values()) {
    for (const id of new Set(claims.map(({ claim }) => claim.passage.document)))
      relations.set(id, (relations.get(id) ?? 0) + 1);
    for (const { claim } of claims) {
      const { document, start, end } = claim.passage;
      const places = passages.get(document) ?? new Set();
      passages.set(document, places.add(`${start}-${end}`));
    }
  }
  return corpus.file.attributes.documents.map((document) => {
    const original = document.copyOf === null ? undefined : corpus.documents.get(document.copyOf);
    return {
      document,
      title: titleOf(document),
      copyOf: original ? titleOf(original) : document.copyOf,
      relations: relations.get(document.id) ?? 0,
      passages: passages.get(document.id)?.size ?? 0,
    };
  });
}

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

const valueOf: Readonly<Record<DocumentColumn, (row: DocumentRow) => string | number | null>> = {
  title: ({ title }) => title,
  publisher: ({ document }) => document.publisher,
  published: ({ document }) => document.published,
  characters: ({ document }) => document.characters,
  relations: ({ relations }) => relations,
  passages: ({ passages }) => passages,
  copy: ({ copyOf }) => copyOf,
};

/** Rows by a column; what has no value there stands last either way, equal ones stay in order. */
export function sortDocuments(
  rows: readonly DocumentRow[],
  column: DocumentColumn,
  descending: boolean,
): DocumentRow[] {
  const sign = descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [one, other] = [valueOf[column](a), valueOf[column](b)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return (
      sign *
      (typeof one === 'number' && typeof other === 'number'
        ? one - other
        : collator.compare(String(one), String(other)))
    );
  });
}
