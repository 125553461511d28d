/**
 * The record of a decision: one line of `decisions.jsonl`. It says what was decided, where in the texts, why, and when, in
 * the terms of the graph as the reader made it, so that the same lines in any order come to the same graph.
 */
import * as v from 'valibot';
import { KINDS, MODES, RELATIONS } from '../model/relations.ts';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const words = v.pipe(v.string(), v.nonEmpty());
const inOrder = v.check<{ start: number; end: number }, string>(
  ({ start, end }) => start < end,
  'a span must end after it starts',
);

/** A half-open stretch of a document's text, in UTF-16 code units. */
const spanSchema = v.pipe(v.object({ start: offset, end: offset }), inOrder);

/** A place in a text: its offsets, its words, and a little text before and after, by which it is found again. */
const anchorSchema = v.pipe(
  v.object({
    document: words,
    start: offset,
    end: offset,
    exact: words,
    prefix: v.string(),
    suffix: v.string(),
  }),
  v.check(
    ({ start, end, exact }) => end - start === exact.length,
    'the quotation has not the length of its span',
  ),
);
export type Anchor = v.InferOutput<typeof anchorSchema>;

/**
 * An actor as the reader knows it (`key`, with its label then, and a place where it is named), or one that the graph does
 * not have yet: its name and kind.
 */
const actorSchema = v.union([
  v.object({ key: words, label: words, at: v.optional(anchorSchema) }),
  v.object({ label: words, kind: v.picklist(KINDS) }),
]);
export type ActorRef = v.InferOutput<typeof actorSchema>;

/** What a passage says: the claim that is decided about, as it was read, or as a person gives it. */
const saidSchema = v.object({
  relation: v.picklist(RELATIONS),
  source: actorSchema,
  target: actorSchema,
  /** Offsets into the document, inside the passage. */
  spans: v.object({
    source: v.optional(spanSchema),
    target: v.optional(spanSchema),
    trigger: v.optional(spanSchema),
  }),
  by: v.nullable(actorSchema),
  mode: v.picklist(MODES),
  date: v.nullable(v.string()),
  /** Which rule of the reader found it; null where a person gives it. */
  rule: v.nullable(words),
});
export type Said = v.InferOutput<typeof saidSchema>;

/** Why a passage is wrong. */
export const REASONS = [
  'wrong actor',
  'wrong direction',
  'wrong relation',
  'denied or only possible',
  'wrong speaker',
  'not said here',
  'other',
] as const;
export type Reason = (typeof REASONS)[number];

/** What a person sets right in a claim; what is not named stays as it was read. */
const changeSchema = v.pipe(
  v.object({
    relation: v.optional(v.picklist(RELATIONS)),
    /** Source and target change places. */
    reversed: v.optional(v.literal(true)),
    source: v.optional(actorSchema),
    target: v.optional(actorSchema),
    mode: v.optional(v.picklist(MODES)),
    by: v.optional(v.nullable(actorSchema)),
  }),
  v.check((change) => Object.keys(change).length > 0, 'it sets nothing'),
);
export type Change = v.InferOutput<typeof changeSchema>;

const note = v.optional(v.string());
/** The moment of the decision, ISO 8601 in UTC: of two that contradict each other, the later one stands. */
const when = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/,
    'it must be a moment such as 2026-11-28T12:00:00.000Z',
  ),
);

const onClaim = { where: anchorSchema, claim: saidSchema };

export const decisionSchema = v.variant('what', [
  v.object({ what: v.literal('right'), ...onClaim, note, when }),
  v.object({ what: v.literal('wrong'), ...onClaim, why: v.picklist(REASONS), note, when }),
  v.object({ what: v.literal('set'), ...onClaim, to: changeSchema, note, when }),
  v.object({ what: v.literal('add'), ...onClaim, note, when }),
  v.object({ what: v.literal('merge'), actor: actorSchema, into: actorSchema, note, when }),
  v.object({
    what: v.literal('split'),
    actor: actorSchema,
    /** Whom these mentions mean instead. */
    into: actorSchema,
    mentions: v.pipe(v.array(anchorSchema), v.minLength(1, 'it moves no mention')),
    note,
    when,
  }),
  v.object({ what: v.literal('kind'), actor: actorSchema, to: v.picklist(KINDS), note, when }),
  v.object({ what: v.literal('name'), actor: actorSchema, to: words, note, when }),
]);
export type Decision = v.InferOutput<typeof decisionSchema>;
/** A decision about one claim. */
export type ClaimDecision = Extract<Decision, { readonly where: Anchor }>;
/** A decision about actors. */
export type ActorDecision = Exclude<Decision, ClaimDecision>;

export const isOnClaim = (decision: Decision): decision is ClaimDecision => 'where' in decision;

/** The line of the file, without its end: the same for the same decision, whatever order its keys came in. */
export const lineOf = (decision: Decision): string => JSON.stringify(v.parse(decisionSchema, decision));
