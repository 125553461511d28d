/** The whole way from texts to a graph, pure: no Node, no DOM. Builds, scripts and tests all go it by these two functions. */
import { mergeActors, readActors, spotNames } from './actors/index.ts';
import { readClaims, type Trace as ClaimTrace } from './claims/index.ts';
import {
  findQuotations,
  splitSentences,
  type English,
  type Quotation,
  type Sentence,
} from './language/index.ts';
import type { SourceDocument } from './model/document.ts';
import type { GraphFile } from './model/graphFile.ts';
import { buildGraph, type Analysis } from './network/index.ts';
import { findCopies, readDocument, showReferences } from './reading/index.ts';

export type { Analysis };

/** The steps of `readText`, in order. */
export type Step = 'document' | 'sentences' | 'names' | 'trees' | 'quotations' | 'actors' | 'claims';

/** Told of what `readText` does on its way: each step as it begins, and each claim that was dropped, with the reason. */
export interface Trace extends ClaimTrace {
  step?(step: Step): void;
}

/** All that reading finds in one text, also what the graph no longer needs: plain data. */
export interface TextReading extends Analysis {
  /** With their trees, in order; names of several words are one token. */
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
}

/**
 * Reads one text: its blocks, who is named in it, and who does what to whom.
 * @returns plain data that depends on this text alone
 */
export function readText(source: SourceDocument, english: English, trace?: Trace): TextReading {
  trace?.step?.('document');
  const document = readDocument(source);
  const { text, view, blocks } = document;
  const read = blocks.filter(({ kind, repeated }) => kind !== 'debris' && !repeated);
  trace?.step?.('sentences');
  const spans = splitSentences(view, read);
  trace?.step?.('names');
  const names = spotNames(document, spans);
  trace?.step?.('trees');
  const sentences = english.parse(view, spans, names);
  trace?.step?.('quotations');
  const quotations = findQuotations(showReferences(text), read); // the view makes all quotation marks alike
  trace?.step?.('actors');
  const reading = readActors(document, sentences, quotations);
  trace?.step?.('claims');
  const claims = readClaims(document, sentences, quotations, reading, trace);
  return { document, sentences, quotations, reading, claims };
}

/** Joins what was found in each document into one graph; the order of the documents does not matter. */
export function assemble(analyses: readonly Analysis[]): GraphFile {
  const ordered = [...analyses].sort((a, b) => (a.document.id < b.document.id ? -1 : 1));
  const cast = mergeActors(ordered.map(({ document, reading }) => ({ document: document.id, reading })));
  return buildGraph(ordered, cast, findCopies(ordered.map(({ document }) => document)));
}
