/** What a language model answered, as readings: each checked word for word, or refused with the reason. */
import type { Span } from '../model/span.ts';
import { wordFault } from './faults.ts';
import { checkReading, type Reading } from './record.ts';

export interface Answered {
  readonly readings: readonly Reading[];
  /** Why parts of the answer, or all of it, give no reading. */
  readonly refused: readonly string[];
}

/**
 * @param answer the model's words, whatever they are
 * @param document id and text of the document that it was asked about, and its sentences
 */
export function answered(
  answer: string,
  {
    id,
    text,
    sentences,
  }: { readonly id: string; readonly text: string; readonly sentences: readonly Span[] },
  readBy: string,
): Answered {
  const items = itemsIn(answer);
  if (items === null) return { readings: [], refused: ['the answer holds no list of claims in JSON'] };
  const readings = new Map<string, Reading>();
  const refused: string[] = [];
  for (const [at, item] of items.entries()) {
    const result = readingOf(item, id, text, sentences, readBy);
    if ('why' in result) refused.push(`claim ${at + 1}: ${result.why}`);
    else readings.set(JSON.stringify(result.reading), result.reading);
  }
  return { readings: [...readings.values()], refused };
}

function readingOf(
  item: unknown,
  document: string,
  text: string,
  sentences: readonly Span[],
  readBy: string,
): { reading: Reading } | { why: string } {
  if (typeof item !== 'object' || item === null) return { why: 'it is no object' };
  const given = item as Readonly<Record<string, unknown>>;
  const number = Number(given['n']);
  const sentence = sentences[number - 1];
  if (!sentence) return { why: `there is no sentence ${String(given['n'])}` };
  const result = checkReading({
    document,
    quotation: text.slice(sentence.start, sentence.end),
    start: sentence.start,
    source: endOf(given, 'source'),
    relation: given['relation'],
    target: endOf(given, 'target'),
    ...(isWords(given['trigger']) && { trigger: given['trigger'] }),
    ...(isWords(given['firmness']) && { firmness: given['firmness'] }),
    speaker: isWords(given['speaker']) ? endOf(given, 'speaker') : null,
    readBy,
  });
  if ('why' in result) return result;
  const fault = wordFault(result.reading, text, sentence);
  return fault === null ? result : { why: fault };
}

const isWords = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

function endOf(given: Readonly<Record<string, unknown>>, name: string): unknown {
  const [words, named, kind] = [given[name], given[`${name}_name`], given[`${name}_kind`]];
  return {
    ...(isWords(words) ? { words } : words !== undefined && words !== null && words !== '' && { words }),
    ...(isWords(named) && named !== words && { name: named }),
    ...(isWords(kind) && { kind }),
  };
}

/** Longer answers are no answers to our questions. UTF-16 code units. */
const MOST = 1_000_000;

/**
 * The list in an answer: alone, in a fence, among words, under a key, or an object a line. What a model thinks aloud
 * before it answers is passed over.
 */
function itemsIn(answer: string): unknown[] | null {
  const said = answer
    .slice(0, MOST)
    .replace(/<think>[^]*?(?:<\/think>|$)/g, '')
    .trim();
  const fenced = [...said.matchAll(/```(?:json[l5]?)?\s*\n([^]*?)```/g)].map(([, inside]) => inside!);
  for (const candidate of [...fenced, said, between(said, '[', ']'), between(said, '{', '}')]) {
    const list = candidate === null ? null : listIn(candidate);
    if (list) return list;
  }
  const lines = said.split('\n').flatMap((line) => {
    const value = /^\s*\{/.test(line) ? parsed(line.trim().replace(/,$/, '')) : undefined;
    return value === undefined ? [] : [value];
  });
  return lines.length > 0 ? lines : null;
}

function listIn(text: string): unknown[] | null {
  const value = parsed(text);
  if (Array.isArray(value)) return value as unknown[];
  if (typeof value !== 'object' || value === null) return null;
  const inside = Object.values(value).find((part) => Array.isArray(part));
  return (inside as unknown[] | undefined) ?? ('relation' in value ? [value] : null);
}

function between(text: string, open: string, close: string): string | null {
  const [start, end] = [text.indexOf(open), text.lastIndexOf(close)];
  return start >= 0 && end > start ? text.slice(start, end + 1) : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
