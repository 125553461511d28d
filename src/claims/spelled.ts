/** For tests: the claims of a text, with the labels of their actors. */
import { readActors, spotNames } from '../actors/index.ts';
import { type English, findQuotations, splitSentences } from '../language/index.ts';
import { readDocument } from '../reading/index.ts';
import { readClaims } from './index.ts';

export interface SpelledClaim {
  readonly source: string;
  readonly relation: string;
  readonly target: string;
  readonly mode: string;
  readonly by: string | null;
}

/** Claims of a plain text of which nothing else is known, in text order. */
export function claimsIn(english: English, text: string): SpelledClaim[] {
  const document = readDocument({
    id: 't',
    file: 't.txt',
    title: null,
    publisher: null,
    url: null,
    published: null,
    text,
  });
  const blocks = document.blocks.filter(({ kind, repeated }) => kind !== 'debris' && !repeated);
  const spans = splitSentences(document.view, blocks);
  const sentences = english.parse(document.view, spans, spotNames(document, spans));
  const quotations = findQuotations(document.view, blocks);
  const reading = readActors(document, sentences, quotations);
  const labels = new Map(reading.actors.map(({ id, label }) => [id, label]));
  const called = (id: string): string => labels.get(id) ?? id;
  return readClaims(document, sentences, quotations, reading).map(
    ({ source, relation, target, mode, by }) => ({
      source: called(source),
      relation,
      target: called(target),
      mode,
      by: by === null ? null : called(by),
    }),
  );
}

/** 'Source relation Target: mode by Speaker' */
export const spelled = ({ source, relation, target, mode, by }: SpelledClaim): string =>
  `${source} ${relation} ${target}: ${mode}${by === null ? '' : ` by ${by}`}`;
