/** For tests: a plain text, of which nothing else is known, as far as its actors. */
import { type English, findQuotations, splitSentences } from '../language/index.ts';
import type { Quotation, Sentence } from '../language/types.ts';
import type { ActorReading } from '../model/actor.ts';
import type { Document } from '../model/document.ts';
import { readDocument, showReferences } from '../reading/index.ts';
import { readActors } from './readActors.ts';
import { spotNames } from './spot.ts';

export interface PlainReading {
  readonly document: Document;
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  readonly reading: ActorReading;
}

export function readPlain(english: English, text: string): PlainReading {
  const unknown = { title: null, publisher: null, url: null, published: null };
  const document = readDocument({ id: 't', file: 't.txt', text, ...unknown });
  const blocks = document.blocks.filter(({ kind, repeated }) => kind !== 'debris' && !repeated);
  const spans = splitSentences(document.view, blocks);
  const sentences = english.parse(document.view, spans, spotNames(document, spans));
  const quotations = findQuotations(showReferences(text), blocks);
  return { document, sentences, quotations, reading: readActors(document, sentences, quotations) };
}
