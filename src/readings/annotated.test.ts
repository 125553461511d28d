/** Readings by the hundred: what annotators of news have found, given as lines of a file. */
import { beforeAll, expect, test } from 'vitest';
import { join } from 'node:path';
import { english } from '../language/testing/english.ts';
import { bareSource } from '../model/document.ts';
import type { Kind } from '../model/relations.ts';
import { verifyGraph } from '../network/index.ts';
import { readDocument } from '../reading/index.ts';
import { assemble, readText, sentencesOf, type Analysis } from '../pipeline.ts';
import { readAnnotated, type AnnotatedDocument } from '../../scripts/lib/annotated.ts';
import { parseReadings, takeReadings } from './index.ts';

const FILE = join(import.meta.dirname, '../../scripts/train/reader/data/wires-2026.jsonl');
const WANTED = 300;
const READ = 4;

let documents: AnnotatedDocument[];
let analyses: Analysis[];
beforeAll(() => {
  documents = [];
  let sentences = 0;
  for (const document of readAnnotated(FILE)) {
    if (sentences >= WANTED) break;
    documents.push(document);
    sentences += new Set(document.claims.map(({ n }) => n)).size;
  }
  // Reading takes time: of the other documents the reader knows nothing, and all their actors come with the readings.
  analyses = documents.map(({ id, text }, at) =>
    at < READ
      ? readText(bareSource(id, text), english)
      : { document: readDocument(bareSource(id, text)), reading: { actors: [], mentions: [] }, claims: [] },
  );
}, 60_000);

/** An annotator's claims as lines: the sentence as quotation, its words, and whom they mean. */
function linesOf({ id, text, sentences, people, claims }: AnnotatedDocument, readBy: string): string[] {
  const kindOf = (name: string): Kind => {
    const kind = people.find(([full]) => full === name || full.endsWith(` ${name}`))?.[1];
    return kind === undefined ? 'institution' : kind === 'analyst' ? 'analyst' : 'leader';
  };
  const end = (words: string, name: string | undefined) => ({
    ...(words !== '' && { words }),
    ...(name !== undefined && { name }),
    kind: kindOf(name ?? words),
  });
  return claims.map(({ n, s, S, r, t, T, w, m, by }) => {
    const [start, stop] = sentences[n - 1]!;
    return JSON.stringify({
      document: id,
      quotation: text.slice(start, stop),
      start,
      source: end(s, S),
      relation: r,
      target: end(t, T),
      trigger: w,
      firmness: m,
      speaker: by === null ? null : end(by, undefined),
      readBy,
    });
  });
}

test('300 annotated sentences come in whole, each at its words; spoilt ones are refused, each with the reason', () => {
  const lines = documents.flatMap((document) => linesOf(document, 'an annotator'));
  expect(
    new Set(lines.map((line) => (JSON.parse(line) as { quotation: string }).quotation)).size,
  ).toBeGreaterThanOrEqual(WANTED);
  const spoils: ((line: Record<string, unknown>) => unknown)[] = [
    (line) => ({ ...line, quotation: String(line['quotation']).replace(/\w+/, 'Yesterday') }),
    (line) => ({ ...line, trigger: 'never said so' }),
    (line) => ({ ...line, source: 'Atlantis' }),
    (line) => ({ ...line, relation: 'befriends' }),
    (line) => ({ ...line, document: `${String(line['document'])}-2` }),
    (line) => ({ ...line, readBy: '' }),
  ];
  const spoilt = lines
    .slice(0, 60)
    .map((line, at) =>
      JSON.stringify(spoils[at % spoils.length]!(JSON.parse(line) as Record<string, unknown>)),
    );
  const { readings, refused } = parseReadings(
    [...lines, ...spoilt, '{"document": "x', '<p>no</p>'].join('\n'),
  );
  const taken = takeReadings(analyses, readings, sentencesOf);
  const all = [...refused, ...taken.refused];
  expect(all.filter(({ line }) => line <= lines.length)).toEqual([]);
  expect(taken.accepted.length).toBe(lines.length);
  expect(all.map(({ line }) => line).sort((a, b) => a - b)).toEqual(
    Array.from({ length: spoilt.length + 2 }, (_, at) => lines.length + 1 + at),
  );
  for (const { why } of all) expect(why.length).toBeGreaterThan(8);

  const graph = assemble(taken.analyses, 'rules alone', () => []);
  verifyGraph(graph, new Map(documents.map(({ id, text }) => [id, text])));
  // Every accepted line is a passage of the graph, of the document and in the words that it names.
  const read = graph.edges.flatMap(({ attributes }) =>
    attributes.claims.flatMap(({ passage, readBy }) =>
      readBy?.includes('an annotator') ? [{ ...passage, relation: attributes.relation }] : [],
    ),
  );
  for (const { reading } of taken.accepted)
    expect(
      read.some(
        ({ document, exact, relation }) =>
          document === reading.document &&
          relation === reading.relation &&
          (exact.includes(reading.quotation!) || reading.quotation!.includes(exact)),
      ),
      reading.quotation,
    ).toBe(true);
}, 30_000);
