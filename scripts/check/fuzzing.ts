/** Inputs that no editor would send, made from good ones by chance, always the same for one seed, and what must hold for each. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { graphText } from '../../src/formats/index.ts';
import type { English } from '../../src/language/index.ts';
import type { SourceDocument } from '../../src/model/document.ts';
import { verifyGraph } from '../../src/network/index.ts';
import { randomSource } from '../../src/network/random.ts';
import { assemble, readText } from '../../src/pipeline.ts';
import { decodeText, UnreadableText } from '../../src/intake/index.ts';
import { SEEDS } from '../lib/paths.ts';

const HOSTILE = [
  '“', '”', '"', "'", '‘', '’', '«', '»', '(', ')', '[', ']', '. ', '.', '…', '- ', '—', '-'.repeat(500), '.'.repeat(500), '\n', '\n\n', '\r\n',
  '\r', '\t', '\0', '\u00a0', '\u00ad', '\u200b', '\u200d', '\u2028', '\u202e', '\ufeff', '\ufffd', '\ud83d', '\ude00', '😀', 'é', 'e\u0301', '肯尼亚',
  '&amp;', '&#8217;s', '<script>', '](https://x.org)', '---\ntitle: "', 'he ', 'said that ', 'President ', 'Mr. ', 'Kenya’s ', 'China-Russia-', ' / ', 'of of of ',
  'the country ', 'both ', 'Security Council ', 'Xi ', 'constructor ', '__proto__ ', 'toString ', 'A. B. C. ', 'NATO (NATO) ', '1/2/2022 ', '0:00\n', 'Read more: ', '~', '%00', '\\u0000',
] as const; // oxfmt-ignore

/** Each is a change of a text, led by chance. */
type Change = (text: string, below: (most: number) => number) => string;
const CHANGES: readonly Change[] = [
  (text, below) => insert(text, below(text.length + 1), HOSTILE[below(HOSTILE.length)] ?? ''),
  (text, below) =>
    insert(text, below(text.length + 1), (HOSTILE[below(HOSTILE.length)] ?? '').repeat(below(40))),
  (text, below) => {
    const [from, length] = [below(text.length + 1), below(200)];
    return text.slice(0, from) + text.slice(from + length);
  },
  (text, below) => {
    const [from, length] = [below(text.length + 1), below(400)];
    return insert(text, below(text.length + 1), text.slice(from, from + length));
  },
  (text, below) => {
    const words = text.split(' ');
    const [a, b] = [below(words.length), below(words.length)];
    [words[a], words[b]] = [words[b] ?? '', words[a] ?? ''];
    return words.join(' ');
  },
  (text, below) => text.slice(0, below(text.length + 1)),
  (text) => text.toUpperCase(),
  (text) => text.replace(/[“”"]/g, ''),
  (text) => text.replace(/\.\s/g, ' '),
  (text) => text.replace(/\s+/g, ' '),
];
const insert = (text: string, at: number, piece: string): string =>
  text.slice(0, at) + piece + text.slice(at);

/** Stretches of the seeds, of a few thousand characters. */
function stretches(): string[] {
  return readdirSync(SEEDS)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(join(SEEDS, name), 'utf8'));
}

export interface Found {
  readonly number: number;
  readonly problem: string;
  readonly text: string;
}

/**
 * Reads so many inputs and checks each: it is read or refused with a reason, its graph agrees with its text, and a second reading gives the
 * same bytes.
 * @returns what went wrong, with the input
 */
export function fuzz(
  english: English,
  count: number,
  seed: number,
  onDone: () => void = () => undefined,
): Found[] {
  const random = randomSource(seed);
  const below = (most: number): number => Math.floor(random() * most);
  const seeds = stretches();
  const wrong: Found[] = [];
  for (let number = 0; number < count; number++) {
    const whole = seeds[below(seeds.length)] ?? '';
    const from = below(whole.length);
    let text = whole.slice(from, from + 100 + below(1500));
    for (let changes = 1 + below(8); changes > 0; changes--)
      text = CHANGES[below(CHANGES.length)]?.(text, below) ?? text;
    const bytes = Buffer.from(text);
    if (below(4) === 0 && bytes.length > 0) bytes[below(bytes.length)] = below(256);
    const problem = problemOf(bytes, english, number % 10 === 0);
    if (problem !== null) wrong.push({ number, problem, text });
    onDone();
  }
  return wrong;
}

function problemOf(bytes: Buffer, english: English, twice: boolean): string | null {
  let text: string;
  try {
    text = decodeText(bytes);
  } catch (error) {
    return error instanceof UnreadableText ? null : String((error as Error).stack);
  }
  try {
    const first = graphOf(text, english);
    return twice && graphOf(text, english) !== first ? 'a second reading gives another graph' : null;
  } catch (error) {
    return String((error as Error).stack);
  }
}

function graphOf(text: string, english: English): string {
  const source: SourceDocument = {
    id: 'd',
    file: 'd.txt',
    title: null,
    publisher: null,
    url: null,
    published: null,
    text,
  };
  const graph = assemble([readText(source, english)]);
  verifyGraph(graph, new Map([['d', text]]));
  return graphText(graph);
}
