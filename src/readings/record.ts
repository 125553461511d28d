/**
 * A reading from elsewhere: a claim that a person, another coder or a language model finds in a text, in the text's own
 * words. One line of JSON each; the words are looked for in the text, and what is not there word for word is refused.
 */
import * as v from 'valibot';
import { OWN_READER } from '../model/claim.ts';
import { KINDS, MODES, RELATIONS } from '../model/relations.ts';

const words = v.pipe(
  v.string(),
  v.check((text) => text.trim() !== '', 'it must hold words'),
  v.maxLength(4000),
);

/**
 * An actor: the words that stand for it in the quotation; or these with the name that it has elsewhere in the document
 * (`"its neighbor"` is `"Kenya"`), and, for one that the reader does not know, what it is. Words may be left out where the
 * quotation has none for it; then it has a name.
 */
const endSchema = v.union(
  [
    words,
    v.pipe(
      v.strictObject({
        words: v.optional(words),
        name: v.optional(words),
        kind: v.optional(v.picklist(KINDS)),
      }),
      v.check((end) => end.words !== undefined || end.name !== undefined, 'it needs words or a name'),
    ),
  ],
  'it must be words of the text, or an object with words, name and kind',
);

const readingSchema = v.pipe(
  v.strictObject({
    what: v.optional(v.literal('reading')),
    /** Id of the document. */
    document: words,
    /** Number of the sentence in the document, from 1, as Edgewise parts it; or the quotation's own words; or both. */
    sentence: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
    quotation: v.optional(words),
    /** Where the quotation begins, in UTF-16 code units, if its words stand in the text more than once. */
    start: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
    source: endSchema,
    relation: v.picklist(RELATIONS),
    target: endSchema,
    /** The words that say it. */
    trigger: v.optional(words),
    firmness: v.optional(v.picklist(MODES), 'asserted'),
    /** Who says it, where the text attributes it to somebody. */
    speaker: v.optional(v.nullable(endSchema), null),
    date: v.optional(
      v.nullable(
        v.pipe(v.string(), v.regex(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/, 'it must be YYYY, YYYY-MM or YYYY-MM-DD')),
      ),
      null,
    ),
    /** Who read it so: a person's or a model's name. */
    readBy: v.pipe(
      words,
      v.maxLength(80),
      v.check((name) => name !== OWN_READER, 'that name is the own reader’s'),
    ),
    note: v.optional(v.string()),
  }),
  v.check(
    ({ sentence, quotation }) => sentence !== undefined || quotation !== undefined,
    'it needs a sentence’s number or a quotation',
  ),
);

export type Reading = v.InferOutput<typeof readingSchema>;
export type End = v.InferOutput<typeof endSchema>;

/** A reading with the number of its line, from 1. */
export interface Numbered {
  readonly line: number;
  readonly reading: Reading;
}

/** A line that gives no claim of the graph, and why. */
export interface Refused {
  readonly line: number;
  readonly why: string;
}

/** Reads a file of readings; empty lines are passed over. */
export function parseReadings(text: string): { readings: Numbered[]; refused: Refused[] } {
  const readings: Numbered[] = [];
  const refused: Refused[] = [];
  for (const [index, content] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n/)
    .entries()) {
    if (content.trim() === '') continue;
    const line = index + 1;
    const read = parseLine(content);
    if ('why' in read) refused.push({ line, why: read.why });
    else readings.push({ line, reading: read.reading });
  }
  return { readings, refused };
}

function parseLine(content: string): { reading: Reading } | { why: string } {
  try {
    return checkReading(JSON.parse(content));
  } catch {
    return { why: 'it is no JSON' };
  }
}

/** A parsed JSON value as a reading, or why it is none, with the place in it. */
export function checkReading(value: unknown): { reading: Reading } | { why: string } {
  const result = v.safeParse(readingSchema, value, { abortEarly: true });
  if (result.success) return { reading: result.output };
  const [issue] = result.issues;
  const place = v.getDotPath(issue);
  return { why: place === null ? issue.message : `${place}: ${issue.message}` };
}
