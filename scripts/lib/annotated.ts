/** Annotated documents (../../../ annotations: GUIDE.md there) and where their words stand in the text as Edgewise reads it. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { LearnedName } from '../../src/model/actor.ts';
import type { Mode, Relation } from '../../src/model/relations.ts';
import type { Span } from '../../src/model/span.ts';

export interface AnnotatedClaim {
  /** Number of the sentence, from 1. */
  readonly n: number;
  readonly s: string;
  readonly S?: string;
  readonly r: Relation;
  readonly t: string;
  readonly T?: string;
  readonly w: string;
  readonly m: Mode;
  readonly by: string | null;
}

export interface AnnotatedDocument {
  readonly id: string;
  readonly published?: string;
  readonly text: string;
  readonly sentences: readonly (readonly [number, number])[];
  readonly people: readonly (readonly [string, 'leader' | 'analyst' | 'other'])[];
  readonly claims: readonly AnnotatedClaim[];
}

export const readAnnotated = (file: string): AnnotatedDocument[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as AnnotatedDocument);

/** The dev part: one document in ten, by the hash of its id. Never trained on. */
export const isDev = (id: string): boolean => (createHash('sha256').update(id).digest()[0] ?? 0) % 10 === 0;

/** A name with marks, accents, possessives and titles off, for comparing. */
export const foldName = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/'s\b/g, '')
    .replace(/[^\p{L}\p{N} ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:the|mr|ms|mrs|president) /, '');

const escape = (words: string): string =>
  words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');

/** All places of `words` in a stretch of a text: as whole words, or else as letters. */
export function placesOf(text: string, words: string, { start, end }: Span): Span[] {
  const plain = words.trim();
  if (plain === '') return [];
  const find = (pattern: string): Span[] =>
    [...text.slice(start, end).matchAll(new RegExp(pattern, 'gu'))].map(({ index, 0: found }) => ({
      start: start + index,
      end: start + index + found.length,
    }));
  const whole = find(`(?<![\\p{L}\\p{N}])${escape(plain)}(?![\\p{L}\\p{N}])`);
  return whole.length > 0 ? whole : find(escape(plain));
}

/** The names that the annotation gives: people with their kinds, and ends that are written with a capital. */
export function namesOf({ text, people, claims, sentences }: AnnotatedDocument): LearnedName[] {
  const found = new Map<string, LearnedName>();
  const all = { start: 0, end: text.length };
  const add = (words: string, kind: LearnedName['kind'], within: Span): void => {
    for (const span of placesOf(text, words, within)) {
      const key = `${span.start}-${span.end}`;
      if (!found.has(key)) found.set(key, { ...span, kind, score: 1 });
    }
  };
  for (const [name, kind] of people) add(name, kind === 'other' ? 'person' : kind, all);
  const named = new Set(people.map(([name]) => foldName(name)));
  for (const { n, s, S, t, T, by } of claims) {
    const [start, end] = sentences[n - 1] ?? [0, 0];
    for (const [surface, meant] of [
      [s, S],
      [t, T],
    ] as const)
      for (const [words, within] of [
        [meant ?? surface, meant ? all : { start, end }],
        [by ?? '', all],
      ] as const) {
        const plain = words.replace(/^[Tt]he /, '');
        const person = people.some(([name]) => foldName(name).endsWith(` ${foldName(plain)}`));
        if (/^\p{Lu}/u.test(plain) && !named.has(foldName(plain)) && !person)
          add(plain, 'institution', within);
      }
  }
  return [...found.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}
