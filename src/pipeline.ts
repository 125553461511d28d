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
import type { LocalClaim } from './model/claim.ts';
import type { Repair, SourceDocument } from './model/document.ts';
import type { GraphFile } from './model/graphFile.ts';
import type { Span } from './model/span.ts';
import { buildGraph, type Analysis } from './network/index.ts';
import { cleanView, findCopies, mend, placesIn, readDocument, showReferences } from './reading/index.ts';

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
  const { text, repairs } = mend(source.text);
  const found = readMended({ ...source, text }, english, trace);
  return repairs.length === 0 ? found : inSource(found, source.text, repairs);
}

/** Reads a text that has no damage, or none any more. */
function readMended(source: SourceDocument, english: English, trace?: Trace): TextReading {
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

/** The same reading with every place in the untouched text. */
function inSource(found: TextReading, text: string, repairs: readonly Repair[]): TextReading {
  const place = placesIn(text, repairs);
  const placed = <T extends Span>(items: readonly T[]): T[] => items.map((item) => place(item));
  const { document, sentences, quotations, reading, claims } = found;
  const view = cleanView(showReferences(text));
  return {
    document: { ...document, text, view, blocks: placed(document.blocks), repairs },
    sentences: placed(sentences).map((sentence) =>
      Object.assign(sentence, { tokens: placed(sentence.tokens) }),
    ),
    quotations: placed(quotations).map((quotation) =>
      Object.assign(quotation, { inner: place(quotation.inner) }),
    ),
    reading: {
      actors: reading.actors.map((actor) => Object.assign(actor, { roles: placed(actor.roles) })),
      mentions: placed(reading.mentions),
    },
    claims: claims.map((claim) =>
      Object.assign(claim, { passage: place(claim.passage), spans: placeSpans(claim.spans, place) }),
    ),
  };
}

const placeSpans = (
  { source, target, trigger }: LocalClaim['spans'],
  place: (span: Span) => Span,
): LocalClaim['spans'] => ({
  ...(source && { source: place(source) }),
  ...(target && { target: place(target) }),
  ...(trigger && { trigger: place(trigger) }),
});

/** Joins what was found in each document into one graph; the order of the documents does not matter. */
export function assemble(analyses: readonly Analysis[]): GraphFile {
  const ordered = [...analyses].sort((a, b) => (a.document.id < b.document.id ? -1 : 1));
  const cast = mergeActors(ordered.map(({ document, reading }) => ({ document: document.id, reading })));
  return buildGraph(ordered, cast, findCopies(ordered.map(({ document }) => document)));
}
