/** The whole way from texts to a graph, pure: no Node, no DOM. Builds, scripts and tests all go it by these two functions. */
import { mergeActors, readActors, spotNames } from './actors/index.ts';
import { readClaims, type Trace as ClaimTrace } from './claims/index.ts';
import { decide, gather, type Proposals } from './claims/reader/index.ts';
import type { Reader, Sight } from './encoder/index.ts';
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
import { RELATION, RELATIONS } from './model/relations.ts';
import type { Span } from './model/span.ts';
import { buildGraph, type Analysis, type layOut } from './network/index.ts';
import { cleanView, findCopies, mend, placesIn, readDocument, showReferences } from './reading/index.ts';

export type { Analysis };

/** The steps of `readText`, in order. */
export type Step =
  | 'document'
  | 'sentences'
  | 'names'
  | 'trees'
  | 'quotations'
  | 'actors'
  | 'claims'
  | 'reader';

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
 * Reads one text by rules: its blocks, who is named in it, and who does what to whom.
 * @returns plain data that depends on this text alone
 */
export function readText(source: SourceDocument, english: English, trace?: Trace): TextReading {
  const { value, done } = reading(source, english, null, trace).next();
  if (!done) throw new Error('reading by rules waits for nothing');
  return value;
}

/** Reads one text by rules and the learned reader together. */
export async function readTextWith(
  source: SourceDocument,
  english: English,
  reader: Reader,
  trace?: Trace,
): Promise<TextReading> {
  const steps = reading(source, english, reader, trace);
  let turn = steps.next();
  while (!turn.done) turn = steps.next(await turn.value);
  return turn.value;
}

/**
 * Puts names and verbs in the place of what a trace says: "state:KAZ request state:RUS" is "Kazakhstan asks for help from
 * Russia".
 */
export function namer({ actors }: TextReading['reading']): (text: string) => string {
  const names = new Map(actors.map(({ id, label }) => [id, label]));
  return (text) => {
    const [, source = '', relation, target = ''] = /^(\S+) (\S+) (\S+)$/.exec(text) ?? [];
    const known = RELATIONS.find((one) => one === relation);
    const [one, other] = [names.get(source), names.get(target)];
    return known && one !== undefined && other !== undefined
      ? `${one} ${RELATION[known].active} ${other}`
      : text.replace(/\b(?:state|bloc|person|inst|name):[^\s,]+/g, (id) => names.get(id) ?? id);
  };
}

/** What the reader is waited for, and what then goes on; without a reader it goes through at once. */
type Waits = Generator<Promise<unknown>, TextReading, unknown>;

/** The steps of reading, written once for both ways; it yields what it waits for and takes the result. */
function* reading(source: SourceDocument, english: English, reader: Reader | null, trace?: Trace): Waits {
  trace?.step?.('document');
  const { text, repairs } = mend(source.text);
  if (repairs.length === 0) return yield* readMended(source, english, reader, trace);
  const found = yield* readMended({ ...source, text }, english, reader, trace);
  return inSource(found, source.text, repairs);
}

/** Reads a text that has no damage, or none any more. */
function* readMended(source: SourceDocument, english: English, reader: Reader | null, trace?: Trace): Waits {
  const document = readDocument(source);
  const { text, view, blocks } = document;
  const read = blocks.filter(({ kind, repeated }) => kind !== 'debris' && !repeated);
  trace?.step?.('sentences');
  const spans = splitSentences(view, read);
  trace?.step?.('quotations');
  const quotations = findQuotations(showReferences(text), read); // the view makes all quotation marks alike
  trace?.step?.('reader');
  const sight = reader && ((yield reader.look(view, spans, quotations)) as Sight);
  trace?.step?.('names');
  const names = spotNames(document, spans, sight?.names);
  trace?.step?.('trees');
  const sentences = english.parse(view, spans, names);
  trace?.step?.('actors');
  const actors = readActors(document, sentences, quotations, sight?.names);
  trace?.step?.('claims');
  const rules = readClaims(document, sentences, quotations, actors, trace);
  if (!reader || !sight) return { document, sentences, quotations, reading: actors, claims: rules.claims };
  trace?.step?.('reader');
  const proposals = (yield gather(
    document,
    sentences,
    quotations,
    actors,
    rules,
    reader,
    sight,
  )) as Proposals;
  trace?.step?.('claims');
  const { claims, mentions } = decide(proposals, reader, sentences, rules, trace);
  const all = [...actors.mentions, ...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  const named = new Set(mentions.map(({ actor }) => actor));
  const meant = (actors.capitals?.actors ?? []).filter(({ id }) => named.has(id));
  const found = { actors: [...actors.actors, ...meant], mentions: all };
  return { document, sentences, quotations, reading: found, claims };
}

/** A document in which nothing was looked for yet. */
export function bareAnalysis(source: SourceDocument): Analysis {
  const { text, repairs } = mend(source.text);
  const document = readDocument({ ...source, text });
  const back = placesIn(source.text, repairs);
  return {
    document: {
      ...document,
      text: source.text,
      view: cleanView(showReferences(source.text)),
      blocks: document.blocks.map((block) => back(block)),
      repairs,
    },
    reading: { actors: [], mentions: [] },
    claims: [],
  };
}

/** The sentences of a document that has been read, in order, in the untouched text: those that `readText` parses. */
export function sentencesOf({ document: { text: untouched, repairs, ...about } }: Analysis): Span[] {
  const { text } = mend(untouched);
  const { view, blocks } = readDocument({ ...about, text });
  const spans = splitSentences(
    view,
    blocks.filter(({ kind, repeated }) => kind !== 'debris' && !repeated),
  );
  return repairs.length === 0 ? spans : spans.map(placesIn(untouched, repairs));
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

/**
 * Joins what was found in each document into one graph; the order of the documents does not matter.
 * @param by how the documents were read; the file's `generator` says so
 * @param lay finds the places of the actors; what looks at the claims alone can go without
 * @param title what the corpus is called, where its folder says so
 */
export function assemble(
  analyses: readonly Analysis[],
  by: 'rules and reader' | 'rules alone' = 'rules alone',
  lay?: typeof layOut,
  title: string | null = null,
): GraphFile {
  const ordered = [...analyses].sort((a, b) => (a.document.id < b.document.id ? -1 : 1));
  const cast = mergeActors(ordered.map(({ document, reading }) => ({ document: document.id, reading })));
  return buildGraph(ordered, cast, findCopies(ordered.map(({ document }) => document)), by, lay, title);
}
