/** The learned reader of a document: what it sees in the text, and what it answers about the mentions found there. */
import type { LearnedName } from '../model/actor.ts';
import { MODES, RELATIONS, type Mode } from '../model/relations.ts';
import { overlaps, type Span } from '../model/span.ts';
import { greatest, probabilities } from './numbers.ts';
import type { Scored } from './heads.ts';
import type { Encoded } from './network.ts';
import { pairsOfWindow, piecesOfWindow, ruleIndex, type WindowPairs, type WindowPieces } from './pairs.ts';
import { openSession, type Session } from './session.ts';
import { namesOfWindow, referencesOfWindow } from './tags.ts';
import type { CandidateMention, RuleAnswer } from './types.ts';
import { windowsOf, type Window } from './windows.ts';
import { wordPieces, type Piece, type Vocabulary } from './wordPieces.ts';

/** What belongs to the weights of the networks and was fitted with them. */
export interface ReaderSettings {
  /** The relations and their order when the model was trained. */
  readonly relations: readonly string[];
  readonly weights: readonly number[];
  readonly thresholds: Thresholds;
}

/** Least confidence that a claim must reach, 0 to 1: one that the reader alone has, and one that the rules have too. */
interface Thresholds {
  readonly reader: number;
  readonly rules: number;
}

/** Files of the model, as they are served. */
export interface ReaderFiles {
  readonly weights: Uint8Array;
  /** Word pieces, one a line. */
  readonly vocabulary: string;
  /** reader.json: see `ReaderSettings`. */
  readonly settings: ReaderSettings;
  /** Other thresholds than the model's own. */
  readonly thresholds?: Thresholds;
}

/** A document as the encoder sees it. */
export interface Sight {
  readonly names: readonly LearnedName[];
  /** Words that head a reference ("the alliance"), for which no mention may be known yet. */
  readonly references: readonly { readonly head: Span; readonly sentence: number }[];
  readonly windows: readonly {
    readonly window: Window;
    readonly pieces: WindowPieces;
    readonly encoded: Encoded;
  }[];
}

/** What the heads say of a pair of candidates: indexes into the list that was asked about. */
export interface PairAnswer {
  readonly source: number;
  readonly target: number;
  /** Probability of any relation, 0 to 1, and that of each, in the order of RELATIONS. */
  readonly any: number;
  readonly relations: readonly number[];
  readonly mode: Mode;
  /** Word piece that says it, in the text. */
  readonly trigger: Span;
  /** Candidate that says so, or null. */
  readonly speaker: number | null;
}

export interface Answers {
  readonly pairs: readonly PairAnswer[];
  /** Of each candidate that does not name: candidates by name, with the probability that they are meant; best first. */
  readonly meant: ReadonlyMap<number, readonly (readonly [candidate: number, probability: number])[]>;
}

export interface Reader {
  /** Weights of the features by which claims/reader/weighing.ts says how sure a claim is. */
  readonly weights: readonly number[];
  readonly thresholds: Thresholds;
  /**
   * Looks at a text.
   * @param view the document's view; offsets of all answers are its
   * @param sentences spans, in order
   * @param quotations direct speech
   */
  look(view: string, sentences: readonly Span[], quotations: readonly Span[]): Promise<Sight>;
  /** Answers about candidates, those of all sentences, in order of place. Pairs below `least` are left out. */
  answer(
    sight: Sight,
    candidates: readonly CandidateMention[],
    rules: readonly RuleAnswer[],
    least: number,
  ): Promise<Answers>;
}

/** Probability above which a word counts as the head of a reference. */
const REFERENCE = 0.35;

/** Opens a reader. @throws Error where a file is damaged or fits this version no more */
export async function openReader(files: ReaderFiles): Promise<Reader> {
  const vocabulary: Vocabulary = new Map(files.vocabulary.split('\n').map((piece, id) => [piece, id]));
  const [cls, sep] = [vocabulary.get('[CLS]'), vocabulary.get('[SEP]')];
  if (cls === undefined || sep === undefined) throw new Error('the vocabulary lacks [CLS] or [SEP]');
  if (files.settings.relations.join() !== RELATIONS.join())
    throw new Error('the model was trained on other relations');
  const session = await openSession(files.weights);
  return {
    weights: files.settings.weights,
    thresholds: files.thresholds ?? files.settings.thresholds,
    look: (view, sentences, quotations) =>
      look(session, vocabulary, { cls, sep }, view, sentences, quotations),
    answer: (sight, candidates, rules, least) => answer(session, sight, candidates, rules, least),
  };
}

async function look(
  session: Session,
  vocabulary: Vocabulary,
  marks: { readonly cls: number; readonly sep: number },
  view: string,
  sentences: readonly Span[],
  quotations: readonly Span[],
): Promise<Sight> {
  const cut: Piece[][] = sentences.map((span) => wordPieces(view, span, vocabulary));
  const windows: { window: Window; pieces: WindowPieces; encoded: Encoded }[] = [];
  for (const window of windowsOf(cut.map(({ length }) => length))) {
    const pieces = piecesOfWindow(window, cut, quotations, marks);
    windows.push({ window, pieces, encoded: session.encode(pieces) });
  }
  return {
    names: windows.flatMap(({ window, pieces, encoded }) => namesOfWindow(view, window, pieces, encoded)),
    references: windows.flatMap(({ window, pieces, encoded }) =>
      referencesOfWindow(view, window, pieces, encoded, REFERENCE),
    ),
    windows,
  };
}

/** Candidates with those added that only the encoder's references know. */
export function withReferences(
  candidates: readonly CandidateMention[],
  references: Sight['references'],
): CandidateMention[] {
  const taken = new Map<number, Span[]>();
  for (const { sentence, head } of candidates) taken.set(sentence, [...(taken.get(sentence) ?? []), head]);
  const added = references
    .filter(({ head, sentence }) => !taken.get(sentence)?.some((known) => overlaps(known, head)))
    .map(({ head, sentence }): CandidateMention => ({
      start: head.start,
      end: head.end,
      head,
      sentence,
      actor: null,
      kind: 'institution',
      form: 'phrase',
      standing: null,
    }));
  return [...candidates, ...added].sort((a, b) => a.head.start - b.head.start || a.head.end - b.head.end);
}

async function answer(
  session: Session,
  sight: Sight,
  candidates: readonly CandidateMention[],
  rules: readonly RuleAnswer[],
  least: number,
): Promise<Answers> {
  const index = ruleIndex(rules);
  const pairs: PairAnswer[] = [];
  const meant = new Map<number, (readonly [number, number])[]>();
  for (const { window, pieces, encoded } of sight.windows) {
    const asked = pairsOfWindow(window, pieces, candidates, index);
    if (asked.candidates.length < 2) continue;
    const scored = session.score(encoded, asked, least);
    scored.likely.forEach((_, row) => pairs.push(pairAnswer(asked, scored, pieces, row)));
    noteMeant(window, asked, scored, candidates, meant);
  }
  return { pairs, meant };
}

/** Relations of a pair, "none" among them. */
const CLASSES = RELATIONS.length + 1;

/** @param row of the pair among those that are likely */
function pairAnswer(asked: WindowPairs, scored: Scored, pieces: WindowPieces, row: number): PairAnswer {
  const pair = scored.likely[row] ?? 0;
  const [size, length] = [asked.candidates.length, pieces.ids.length];
  const trigger = greatest(scored.triggers, row * length, length);
  const speaker = greatest(scored.speakers, row * (size + 1), size + 1);
  return {
    source: asked.candidates[asked.sources[pair] ?? 0] ?? 0,
    target: asked.candidates[asked.targets[pair] ?? 0] ?? 0,
    any: 1 - (scored.relations[pair * CLASSES] ?? 1),
    relations: Array.from(scored.relations.subarray(pair * CLASSES + 1, (pair + 1) * CLASSES)),
    mode: MODES[greatest(scored.modes, row * MODES.length, MODES.length)] ?? 'asserted',
    trigger: { start: pieces.starts[trigger] ?? 0, end: pieces.ends[trigger] ?? 0 },
    speaker: speaker === size ? null : (asked.candidates[speaker] ?? null),
  };
}

/** Whom the references in a window's core mean. */
function noteMeant(
  window: Window,
  asked: WindowPairs,
  scored: Scored,
  candidates: readonly CandidateMention[],
  meant: Map<number, (readonly [number, number])[]>,
): void {
  const size = asked.candidates.length;
  asked.candidates.forEach((index, row) => {
    const mention = candidates[index];
    if (!mention || mention.form === 'name') return;
    if (mention.sentence < window.from || mention.sentence >= window.to) return;
    const shares = probabilities(scored.meant, row * (size + 1), size + 1);
    const named = [...asked.candidates].flatMap((other, column) =>
      candidates[other]?.form === 'name' ? [[other, shares[column] ?? 0] as const] : [],
    );
    meant.set(
      index,
      named.sort((a, b) => b[1] - a[1] || a[0] - b[0]),
    );
  });
}
