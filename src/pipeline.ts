/** The whole way from texts to a graph, pure: no Node, no DOM. Scripts run `analyse` in threads, the page in a worker. */
import { mergeActors, readActors, spotNames } from './actors/index.ts';
import { readClaims } from './claims/index.ts';
import { findQuotations, splitSentences, type English } from './language/index.ts';
import type { SourceDocument } from './model/document.ts';
import type { GraphFile } from './model/graphFile.ts';
import { buildGraph, type Analysis } from './network/index.ts';
import { findCopies, readDocument, showReferences } from './reading/index.ts';

export type { Analysis };

/**
 * Reads one document: its blocks, who is named in it, and who does what to whom.
 * @returns plain data that can cross threads; it depends on this document alone
 */
export function analyse(source: SourceDocument, english: English): Analysis {
  const document = readDocument(source);
  const { text, view, blocks } = document;
  const read = blocks.filter(({ kind, repeated }) => kind !== 'debris' && !repeated);
  const spans = splitSentences(view, read);
  const sentences = english.parse(view, spans, spotNames(document, spans));
  const quotations = findQuotations(showReferences(text), read); // the view makes all quotation marks alike
  const reading = readActors(document, sentences, quotations);
  const claims = readClaims(document, sentences, quotations, reading);
  return { document, reading, claims };
}

/** Joins what was found in each document into one graph; the order of the documents does not matter. */
export function assemble(analyses: readonly Analysis[]): GraphFile {
  const ordered = [...analyses].sort((a, b) => (a.document.id < b.document.id ? -1 : 1));
  const cast = mergeActors(ordered.map(({ document, reading }) => ({ document: document.id, reading })));
  return buildGraph(ordered, cast, findCopies(ordered.map(({ document }) => document)));
}
