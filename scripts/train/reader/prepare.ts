/**
 * Annotated documents -> windows as numbers, one document a line, for train.py. The text is read, cut and numbered by
 * the very code that runs the reader, so that what is trained is what runs.
 *
 *   tsx scripts/train/reader/prepare.ts VOCABULARY OUT.jsonl FILE.jsonl ...
 */
import { createWriteStream, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readActors, spotNames } from '../../../src/actors/index.ts';
import { readClaims } from '../../../src/claims/index.ts';
import { candidatesOf } from '../../../src/encoder/candidates.ts';
import { pairsOfWindow, piecesOfSpan, piecesOfWindow, ruleIndex } from '../../../src/encoder/pairs.ts';
import type { CandidateMention, RuleAnswer } from '../../../src/encoder/types.ts';
import { windowsOf } from '../../../src/encoder/windows.ts';
import { wordPieces } from '../../../src/encoder/wordPieces.ts';
import { findQuotations, loadEnglish, splitSentences } from '../../../src/language/index.ts';
import type { LearnedName } from '../../../src/model/actor.ts';
import { KINDS, isSymmetric, RELATIONS } from '../../../src/model/relations.ts';
import { readDocument, showReferences } from '../../../src/reading/index.ts';
import { align, type Aligned } from './align.ts';
import { isDev, namesOf, readAnnotated, type AnnotatedDocument } from '../../lib/annotated.ts';

const ONCE = new Set(['leads', 'official_of', 'succeeded', 'member_of', 'affiliated_with', 'borders']);
const [vocabularyFile = '', out = '', ...files] = process.argv.slice(2);
const vocabulary = new Map(
  readFileSync(vocabularyFile, 'utf8')
    .split('\n')
    .map((piece, id) => [piece, id]),
);
const marks = { cls: vocabulary.get('[CLS]') ?? 0, sep: vocabulary.get('[SEP]') ?? 0 };
const english = loadEnglish(readFileSync(new URL('../../../public/model/english.bin', import.meta.url)));

function windowsFor(annotated: AnnotatedDocument): { windows: object[]; claims: number; lost: number } {
  const { id, text, published } = annotated;
  const bare = { title: null, publisher: null, url: null };
  const document = readDocument({ id, file: `${id}.txt`, published: published ?? null, text, ...bare });
  const read = document.blocks.filter(({ kind, repeated }) => kind !== 'debris' && !repeated);
  const learned = namesOf(annotated);
  const spans = splitSentences(document.view, read);
  const sentences = english.parse(document.view, spans, spotNames(document, spans, learned));
  const quotations = findQuotations(showReferences(text), read);
  const reading = readActors(document, sentences, quotations, learned);
  const rules: RuleAnswer[] = readClaims(document, sentences, quotations, reading).claims.map((claim) => ({
    source: claim.source,
    target: claim.target,
    relation: claim.relation,
    mode: claim.mode,
    sentence: sentences.findIndex(
      ({ start, end }) => start <= claim.passage.start && claim.passage.start < end,
    ),
  }));
  const given = candidatesOf(sentences, reading);
  const aligned = align(annotated, sentences, reading.actors, given);
  const pieces = spans.map((span) => wordPieces(document.view, span, vocabulary));
  const certain = new Map(reading.actors.map(({ id: actor, certain: known }) => [actor, known]));
  const index = ruleIndex(rules);
  const windows = windowsOf(pieces.map(({ length }) => length)).map((window) => {
    const row = piecesOfWindow(window, pieces, quotations, marks);
    const pairs = pairsOfWindow(window, row, aligned.candidates, index);
    return Object.assign(
      plain(row),
      plain(pairs),
      { core: [window.from, window.to] },
      labels(aligned, row, pairs, certain, learned),
    );
  });
  return { windows, claims: aligned.claims.length, lost: aligned.lost };
}

const plain = (numbers: object): object =>
  Object.fromEntries(Object.entries(numbers).map(([key, value]) => [key, Array.from(value as Int32Array)]));

/** What the window's pairs, pieces and candidates should be answered with. */
function labels(
  { candidates, meant, claims }: Aligned,
  row: ReturnType<typeof piecesOfWindow>,
  pairs: ReturnType<typeof pairsOfWindow>,
  certain: ReadonlyMap<string, boolean>,
  learned: readonly LearnedName[],
): object {
  const local = new Map([...pairs.candidates].map((index, at) => [index, at]));
  const at = new Map([...pairs.sources].map((source, n) => [`${source}|${pairs.targets[n] ?? -1}`, n]));
  const who = (place: number): string | null => meant[pairs.candidates[place] ?? -1] ?? null;
  const sentenceOf = (place: number): number => candidates[pairs.candidates[place] ?? -1]?.sentence ?? -1;
  const positive = new Map<
    number,
    { relations: number[]; mode: number; trigger: unknown; by: number[] | null }
  >();
  for (const { source, target, relation, mode, trigger, by } of claims) {
    const both = isSymmetric(RELATIONS[relation - 1] ?? 'leads');
    for (const [a, b] of both
      ? [
          [source, target],
          [target, source],
        ]
      : [[source, target]]) {
      const n = at.get(`${local.get(a ?? -1) ?? -1}|${local.get(b ?? -1) ?? -1}`);
      if (n === undefined) continue;
      const known = positive.get(n);
      if (known) {
        if (!known.relations.includes(relation)) known.relations.push(relation);
        continue;
      }
      const span = trigger && piecesOfSpan(row, trigger);
      const inside = span && span[0] >= (pairs.low[n] ?? 0) && span[1] < (pairs.high[n] ?? 0) ? span : null;
      const speakers = [...pairs.candidates.keys()].filter((place) => who(place) === by);
      positive.set(n, {
        relations: [relation],
        mode,
        trigger: inside,
        by: by === null ? [-1] : by === undefined || speakers.length === 0 ? null : speakers,
      });
    }
  }
  // Another mention of the same two near the claim, or of the same office anywhere, is neither right nor wrong.
  const ignored: number[] = [];
  for (const n of pairs.sources.keys()) {
    if (positive.has(n)) continue;
    const [a, b] = [pairs.sources[n] ?? -1, pairs.targets[n] ?? -1];
    const [x, y] = [who(a), who(b)];
    const [low, high] = [Math.min(sentenceOf(a), sentenceOf(b)), Math.max(sentenceOf(a), sentenceOf(b))];
    const same = claims.some(({ source, target, relation, sentence }) => {
      const name = RELATIONS[relation - 1] ?? 'leads';
      const ends = [meant[source] ?? null, meant[target] ?? null];
      const [s, t] = ends;
      if (s === null || t === null) return false;
      const fits = (x === s && y === t) || (isSymmetric(name) && x === t && y === s);
      return fits && (ONCE.has(name) || (low <= sentence && sentence <= high));
    });
    if (same) ignored.push(n);
  }
  const names = new Int32Array(row.ids.length);
  const kinds = new Int32Array(row.ids.length).fill(-100);
  const references = new Int32Array(row.ids.length);
  const antecedents: [number, number[]][] = [];
  [...pairs.candidates].forEach((index, place) => {
    const mention = candidates[index] as CandidateMention;
    const [begin, last] = [pairs.begins[place] ?? 0, pairs.lasts[place] ?? 0];
    const actor = meant[index] ?? null;
    if (mention.form === 'name') {
      const inner = candidates.some(
        (other) =>
          other.form === 'name' &&
          other.start <= mention.start &&
          mention.end <= other.end &&
          other.end - other.start > mention.end - mention.start,
      );
      if (inner) return;
      names[begin] = 1;
      for (let piece = begin + 1; piece <= last; piece += 1) names[piece] = 2;
      const given = learned.find(({ start, end }) => start < mention.end && mention.start < end);
      const person = mention.kind === 'leader' || mention.kind === 'analyst';
      const unknown =
        person && (given ? given.kind === 'person' : certain.get(mention.actor ?? '') === false);
      kinds[begin] = unknown
        ? KINDS.length
        : KINDS.indexOf(person && given && given.kind !== 'person' ? given.kind : mention.kind);
      return;
    }
    if (actor === null) return;
    references[begin] = 1;
    const named = [...pairs.candidates.keys()].filter(
      (other) => candidates[pairs.candidates[other] ?? -1]?.form === 'name' && who(other) === actor,
    );
    antecedents.push([place, named.length > 0 ? named : [-1]]);
  });
  return {
    positive: [...positive].map(([n, { relations, mode, trigger, by }]) => [n, relations, mode, trigger, by]),
    ignored,
    names: Array.from(names),
    kindLabels: Array.from(kinds),
    references: Array.from(references),
    antecedents,
  };
}

const stream = createWriteStream(out);
for (const file of files) {
  const set = basename(file).replace(/\.jsonl$/, '');
  let [claims, lost, windows] = [0, 0, 0];
  const documents = readAnnotated(file);
  for (const annotated of documents) {
    const found = windowsFor(annotated);
    claims += found.claims;
    lost += found.lost;
    windows += found.windows.length;
    stream.write(
      `${JSON.stringify({ id: annotated.id, set, dev: !set.endsWith('-2026') && isDev(annotated.id), windows: found.windows })}\n`,
    );
  }
  console.log(
    `${set}: ${documents.length} documents, ${windows} windows, ${claims} claims aligned, ${lost} lost`,
  );
}
stream.end();
