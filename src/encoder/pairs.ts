/** A window as numbers: word pieces, candidates and pairs of them, as the encoder and its heads take them. */
import { STANDINGS } from '../model/actor.ts';
import { KINDS, MODES, RELATIONS, type Relation } from '../model/relations.ts';
import type { Span } from '../model/span.ts';
import { CANDIDATE_FORMS, type CandidateMention, type RuleAnswer } from './types.ts';
import type { Window } from './windows.ts';
import type { Piece } from './wordPieces.ts';

/** The pieces of a window: its sentences between [CLS] and [SEP]. Index 0 is [CLS]. */
export interface WindowPieces {
  readonly ids: Int32Array;
  /** Shape of the word (0 to 3), plus 4 inside a quotation. */
  readonly shapes: Int32Array;
  /** Offsets of each piece; -1 for [CLS] and [SEP]. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Sentence of each piece, or -1. */
  readonly sentences: Int32Array;
}

const QUOTED = 4;

/** Lays the sentences of a window out as one row of pieces. */
export function piecesOfWindow(
  window: Window,
  sentences: readonly (readonly Piece[])[],
  quotations: readonly Span[],
  marks: { readonly cls: number; readonly sep: number },
): WindowPieces {
  const all: (Piece & { readonly sentence: number })[] = [];
  for (let sentence = window.first; sentence < window.last; sentence += 1)
    for (const piece of sentences[sentence] ?? []) all.push({ ...piece, sentence });
  const edge = { start: -1, end: -1, shape: 0, sentence: -1 };
  const row = [{ ...edge, id: marks.cls }, ...all, { ...edge, id: marks.sep }];
  const quoted = ({ start, end }: Span): boolean =>
    start >= 0 && quotations.some((quotation) => quotation.start <= start && end <= quotation.end);
  const numbers = (read: (piece: (typeof row)[number]) => number): Int32Array => Int32Array.from(row, read);
  return {
    ids: numbers(({ id }) => id),
    shapes: numbers((piece) => piece.shape + (quoted(piece) ? QUOTED : 0)),
    starts: numbers(({ start }) => start),
    ends: numbers(({ end }) => end),
    sentences: numbers(({ sentence }) => sentence),
  };
}

/** Candidates and pairs of a window. All arrays of candidates are as long as `candidates`, all of pairs as `sources`. */
export interface WindowPairs {
  /** Index of each candidate in the document's list. */
  readonly candidates: Int32Array;
  /** First and last piece of each candidate's head. */
  readonly begins: Int32Array;
  readonly lasts: Int32Array;
  readonly forms: Int32Array;
  readonly kinds: Int32Array;
  /** 0 for none, else 1 + place in STANDINGS. */
  readonly standings: Int32Array;
  /** Of each pair: place of source and target among the window's candidates. */
  readonly sources: Int32Array;
  readonly targets: Int32Array;
  /** Bucket of the distance in pieces from source to target, 0 to 17. */
  readonly distances: Int32Array;
  /** Sentences from source to target, -2 to 2, plus 2. */
  readonly steps: Int32Array;
  /** What the rules say: 0 nothing, else 1 + place in RELATIONS; from source to target, and the other way. */
  readonly forward: Int32Array;
  readonly backward: Int32Array;
  /** The mode the rules give: 0 none, else 1 + place in MODES. */
  readonly modes: Int32Array;
  /** Pieces among which the trigger stands: `low` to `high`, exclusive. */
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** For each two candidates, row after row: bucket of the distance from the first to the second. */
  readonly apart: Int32Array;
  /** For each two candidates: 0 the rules leave the first open, 1 they take it for the second's actor, 2 for another. */
  readonly meant: Int32Array;
}

/** Sentences that source and target may be apart. */
const REACH = 2;
/** With more candidates than this a window's pairs are sought within sentences only: lists of names. */
const CROWDED = 48;

const BOUNDS = [1, 2, 4, 7, 11, 17, 26, 45] as const;

/** Bucket of a signed distance: 0 to 8 forward, 9 to 17 backward. */
export function bucketOf(distance: number): number {
  const size = Math.abs(distance);
  const found = BOUNDS.findIndex((bound) => size < bound);
  const bucket = found === -1 ? BOUNDS.length : found;
  return distance >= 0 ? bucket : bucket + BOUNDS.length + 1;
}

const PLACE_OF = new Map(RELATIONS.map((relation, index) => [relation, index]));
const codeOf = (relation: Relation): number => (PLACE_OF.get(relation) ?? -1) + 1;

/** Piece that holds an offset, or -1. */
function pieceAt({ starts, ends }: WindowPieces, offset: number): number {
  let [low, high] = [1, starts.length - 2];
  while (low <= high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) <= offset) low = middle + 1;
    else if ((starts[middle] ?? 0) > offset) high = middle - 1;
    else return middle;
  }
  return -1;
}

/** Pieces of a span within a window, or null where it does not stand in it whole. */
export function piecesOfSpan(pieces: WindowPieces, { start, end }: Span): readonly [number, number] | null {
  const [first, last] = [pieceAt(pieces, start), pieceAt(pieces, end - 1)];
  return first < 0 || last < 0 ? null : [first, last];
}

interface Placed {
  readonly index: number;
  readonly mention: CandidateMention;
  readonly begin: number;
  readonly last: number;
}

function placed(window: Window, pieces: WindowPieces, all: readonly CandidateMention[]): Placed[] {
  return all.flatMap((mention, index): Placed[] => {
    if (mention.sentence < window.first || mention.sentence >= window.last) return [];
    const span = piecesOfSpan(pieces, mention.form === 'name' ? mention : mention.head);
    return span ? [{ index, mention, begin: span[0], last: span[1] }] : [];
  });
}

const inCore = ({ from, to }: Window, sentence: number): boolean => from <= sentence && sentence < to;

/** Whether a relation between two candidates is looked for in this window. */
function paired(window: Window, a: Placed, b: Placed, crowded: boolean): boolean {
  const [x, y] = [a.mention, b.mention];
  if (a === b || (x.actor !== null && x.actor === y.actor)) return false;
  if (a.begin <= b.last && b.begin <= a.last && (x.form === 'name') === (y.form === 'name')) return false;
  const apart = Math.abs(x.sentence - y.sentence);
  if (apart > (crowded ? 0 : REACH)) return false;
  if (apart > 0 && x.form !== 'name' && y.form !== 'name') return false;
  // The later of the two says whose pair it is, so that windows that overlap do not answer twice.
  return inCore(window, Math.max(x.sentence, y.sentence));
}

/** What the rules say of two actors, by sentence. */
export type RuleIndex = ReadonlyMap<string, RuleAnswer>;
export const ruleIndex = (answers: readonly RuleAnswer[]): RuleIndex =>
  new Map(answers.map((answer) => [`${answer.sentence}|${answer.source}|${answer.target}`, answer]));

function ruleFor(rules: RuleIndex, from: CandidateMention, to: CandidateMention): RuleAnswer | null {
  if (from.actor === null || to.actor === null) return null;
  const [low, high] = [Math.min(from.sentence, to.sentence), Math.max(from.sentence, to.sentence)];
  for (let sentence = high; sentence >= low; sentence -= 1) {
    const answer = rules.get(`${sentence}|${from.actor}|${to.actor}`);
    if (answer) return answer;
  }
  return null;
}

/** Builds what the heads are asked about a window. */
export function pairsOfWindow(
  window: Window,
  pieces: WindowPieces,
  all: readonly CandidateMention[],
  rules: RuleIndex,
): WindowPairs {
  const here = placed(window, pieces, all).sort((a, b) => a.begin - b.begin || a.last - b.last);
  const crowded = here.length > CROWDED;
  const pairs: [Placed, Placed, number, number][] = [];
  here.forEach((a, source) => {
    here.forEach((b, target) => {
      if (paired(window, a, b, crowded)) pairs.push([a, b, source, target]);
    });
  });
  const answers = pairs.map(([a, b]) => ruleFor(rules, a.mention, b.mention));
  const back = pairs.map(([a, b]) => ruleFor(rules, b.mention, a.mention));
  const bounds = boundsOf(pieces);
  const ofCandidates = (read: (each: Placed) => number): Int32Array => Int32Array.from(here, read);
  const ofPairs = (read: (pair: (typeof pairs)[number], index: number) => number): Int32Array =>
    Int32Array.from(pairs, read);
  const between = (read: (a: Placed, b: Placed) => number): Int32Array =>
    Int32Array.from(here.flatMap((a) => here.map((b) => read(a, b))));
  const low = (a: Placed, b: Placed): number => Math.min(a.mention.sentence, b.mention.sentence);
  const high = (a: Placed, b: Placed): number => Math.max(a.mention.sentence, b.mention.sentence);
  return {
    candidates: ofCandidates(({ index }) => index),
    begins: ofCandidates(({ begin }) => begin),
    lasts: ofCandidates(({ last }) => last),
    forms: ofCandidates(({ mention }) => CANDIDATE_FORMS.indexOf(mention.form)),
    kinds: ofCandidates(({ mention }) => KINDS.indexOf(mention.kind)),
    standings: ofCandidates(({ mention }) =>
      mention.standing === null ? 0 : 1 + STANDINGS.indexOf(mention.standing),
    ),
    sources: ofPairs(([, , source]) => source),
    targets: ofPairs(([, , , target]) => target),
    distances: ofPairs(([a, b]) => bucketOf(b.begin - a.begin)),
    steps: ofPairs(
      ([a, b]) => Math.max(-REACH, Math.min(REACH, b.mention.sentence - a.mention.sentence)) + REACH,
    ),
    forward: ofPairs((_, index) => (answers[index] ? codeOf(answers[index].relation) : 0)),
    backward: ofPairs((_, index) => (back[index] ? codeOf(back[index].relation) : 0)),
    modes: ofPairs((_, index) => {
      const answer = answers[index] ?? back[index];
      return answer ? 1 + MODES.indexOf(answer.mode) : 0;
    }),
    low: ofPairs(([a, b]) => bounds.get(low(a, b))?.[0] ?? 0),
    high: ofPairs(([a, b]) => bounds.get(high(a, b))?.[1] ?? 0),
    apart: between((a, b) => bucketOf(b.begin - a.begin)),
    meant: between((a, b) => (a.mention.actor === null ? 0 : a.mention.actor === b.mention.actor ? 1 : 2)),
  };
}

/** First piece and end of each sentence of a window. */
function boundsOf({ sentences }: WindowPieces): Map<number, [number, number]> {
  const bounds = new Map<number, [number, number]>();
  sentences.forEach((sentence, at) => {
    if (sentence < 0) return;
    const known = bounds.get(sentence);
    if (known) known[1] = at + 1;
    else bounds.set(sentence, [at, at + 1]);
  });
  return bounds;
}
