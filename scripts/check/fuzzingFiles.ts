/** Files of every format that is read, cut, spliced and with bits flipped by chance, always the same for one seed, and what must hold for each. */
import { graphText } from '../../src/formats/index.ts';
import { unpackCorpus, packCorpus } from '../../src/inPage/corpusFile.ts';
import { gatherFile } from '../../src/intake/index.ts';
import { GERMAN, PARAGRAPHS, docx, mail, page, pdf } from '../lib/sampleFiles.ts';
import type { English } from '../../src/language/index.ts';
import { bareSource } from '../../src/model/document.ts';
import { verifyGraph } from '../../src/network/index.ts';
import { randomSource } from '../../src/network/random.ts';
import { assemble, readText } from '../../src/pipeline.ts';
import { reportOf } from '../../src/inPage/report.ts';

type Below = (most: number) => number;
type Sample = readonly [name: string, bytes: Uint8Array];

const TEXT = PARAGRAPHS.join('\n\n');
const NEXIS = `1 of 2 DOCUMENTS\n\nThe Sample\n\nMay 9, 2023\n\nMinisters meet\n\nLENGTH: 90 words\n\n${TEXT}\n\nSUBJECT: ROADS (90%)\n\n2 of 2 DOCUMENTS\n\nThe Sample\n\nMay 10, 2023\n\nAgain\n\n${PARAGRAPHS[1]}\n`;
const FACTIVA = `HD   Ministers meet\nWC   90 words\nPD   9 May 2023\nSN   The Sample\nLA   English\nLP\n${PARAGRAPHS[0]}\n\nTD\n${PARAGRAPHS[1]}\n\nNS   gdip : Relations\nAN   Document SMPL000020230509ej5900001\n`;
const TALK =
  'MR. SAMPLE: Kenya accused Rwanda.\n\nQUESTION: Why?\n\n"Rwanda attacked Kenya." – Ada Vale, a minister of Kenya.[4] The min\u00adis\u00adter re-\nturned.2 “Go,” she said.\n';

/** Good files, one of each kind at least. */
export function samples(english: English): Sample[] {
  const text = (words: string): Uint8Array => new TextEncoder().encode(words);
  const found = readText(bareSource('a', TEXT), english);
  const corpus = packCorpus({
    name: 'Sample',
    brought: '2026-05-01T10:00:00.000Z',
    remarks: [],
    graph: graphText(assemble([found])),
    documents: { a: TEXT },
    reports: { a: reportOf(found) },
    files: [{ name: 'a.txt', bytes: text(TEXT) }],
  });
  return [
    ['a.txt', text(TEXT)],
    ['talk.md', text(`# Talks\n\n${TALK}`)],
    ['nexis.txt', text(NEXIS)],
    ['factiva.txt', text(FACTIVA)],
    [
      'latin.txt',
      Uint8Array.from(`${TEXT} \u0093Go,\u0094 said Jos\u00e9.`, (letter) => letter.charCodeAt(0)),
    ],
    ['wide.txt', new Uint8Array(Buffer.from(`\ufeff${TEXT}`, 'utf16le'))],
    ['deutsch.txt', text(GERMAN)],
    ['page.html', text(page())],
    ['paper.pdf', pdf()],
    ['word.docx', docx()],
    ['mail.eml', text(mail())],
    ['lines.jsonl', text(PARAGRAPHS.map((words, at) => JSON.stringify({ id: at, text: words })).join('\n'))],
    [
      'list.json',
      text(
        JSON.stringify(PARAGRAPHS.map((words) => ({ maintext: words, date_publish: '2023-05-09 10:00:00' }))),
      ),
    ],
    ['corpus.zip', corpus],
  ];
}

const slices = (bytes: Uint8Array, ...spans: readonly (readonly [number, number])[]): Uint8Array =>
  new Uint8Array(Buffer.concat(spans.map(([from, to]) => bytes.subarray(from, to))));

/** Each is a change of a file's bytes, led by chance; `other` is the bytes of another sample. */
const CHANGES: readonly ((bytes: Uint8Array, other: Uint8Array, below: Below) => Uint8Array)[] = [
  (bytes, _, below) => bytes.slice(0, below(bytes.length + 1)),
  (bytes, _, below) => bytes.slice(below(bytes.length + 1)),
  (bytes, _, below) => {
    const [from, length] = [below(bytes.length), below(400)];
    return slices(bytes, [0, from], [from + length, bytes.length]);
  },
  (bytes, other, below) => {
    const [at, from, length] = [below(bytes.length + 1), below(other.length + 1), below(600)];
    return Uint8Array.from([
      ...bytes.subarray(0, at),
      ...other.subarray(from, from + length),
      ...bytes.subarray(at),
    ]);
  },
  (bytes, _, below) => {
    const flipped = bytes.slice();
    for (let flips = 1 + below(16); flips > 0 && flipped.length > 0; flips -= 1)
      flipped[below(flipped.length)]! ^= 1 << below(8);
    return flipped;
  },
  (bytes, _, below) => {
    const set = bytes.slice();
    for (let times = 1 + below(12); times > 0 && set.length > 0; times -= 1)
      set[below(set.length)] = below(256);
    return set;
  },
  (bytes, _, below) => {
    const [from, length] = [below(bytes.length), below(300)];
    return slices(bytes, [0, from], [from, from + length], [from, bytes.length]);
  },
];

export interface Harm {
  readonly number: number;
  readonly name: string;
  readonly problem: string;
  readonly bytes: Uint8Array;
}

/** So many files made by chance from good ones. */
export function* spoiled(english: English, count: number, seed: number): Generator<Sample> {
  const random = randomSource(seed);
  const below: Below = (most) => Math.floor(random() * most);
  const good = samples(english);
  for (let number = 0; number < count; number += 1) {
    const [name, bytes] = good[number % good.length]!;
    let changed = bytes;
    for (let changes = 1 + below(3); changes > 0; changes -= 1)
      changed = CHANGES[below(CHANGES.length)]!(changed, good[below(good.length)]![1], below);
    // One in eight bears the name of another kind.
    yield [below(8) === 0 ? good[below(good.length)]![0] : name, changed];
  }
}

/** Reads so many spoiled files: each gives texts, whose graph agrees with them, or is named with a reason. */
export async function fuzzFiles(
  english: English,
  count: number,
  seed: number,
  onDone: (read: boolean) => void = () => undefined,
): Promise<Harm[]> {
  const wrong: Harm[] = [];
  let number = 0;
  for (const [name, bytes] of spoiled(english, count, seed)) {
    const problem = await harmOf(name, bytes, english, onDone);
    if (problem !== null) wrong.push({ number, name, problem, bytes });
    number += 1;
  }
  return wrong;
}

async function harmOf(
  name: string,
  bytes: Uint8Array,
  english: English,
  onDone: (read: boolean) => void,
): Promise<string | null> {
  if (name.endsWith('.zip')) return zipHarm(bytes, onDone);
  try {
    const { documents, warnings } = await gatherFile({ name, bytes: () => bytes });
    if (documents.length + warnings.length === 0) return 'it is neither read nor named';
    if (new Set(documents.map(({ id }) => id)).size < documents.length) return 'two texts have one id';
    if (documents.length > 0) {
      const graph = assemble(documents.map((document) => readText(document, english)));
      verifyGraph(graph, new Map(documents.map(({ id, text }) => [id, text])));
    }
    onDone(documents.length > 0);
    return null;
  } catch (error) {
    return String((error as Error).stack);
  }
}

/** A spoiled corpus is refused with a reason, or is sound. */
function zipHarm(bytes: Uint8Array, onDone: (read: boolean) => void): string | null {
  try {
    const { documents } = unpackCorpus(bytes);
    onDone(Object.keys(documents).length > 0);
  } catch (error) {
    if (!(error instanceof Error) || error.message === '') return `no reason: ${String(error)}`;
    onDone(false);
  }
  return null;
}
