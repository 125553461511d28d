import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FRAMES } from '../../lexicon/frames/index.ts';
import { readLine } from './frames.ts';

/** Every flag that the engine asks for, read from the engine itself. */
const source = readdirSync(new URL('..', import.meta.url), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8'))
  .join('\n');
const KNOWN = new Set([
  ...[...source.matchAll(/flags\.has\(\s*'(\w+)'/g)].map(([, flag]) => flag),
  'thing',
  'deed',
  'force',
  'actor',
]);
const SLOTS = new Set(['obj', 'iobj', 'subj', 'comp', 'owner', 'deep', 'at']);

const lines = FRAMES.flatMap((table) =>
  (['verbs', 'nouns', 'adjectives', 'kin'] as const).flatMap((part) =>
    (table[part] ?? []).map((line) => ({ relation: table.relation, part, line })),
  ),
);

describe('the frame tables', () => {
  it('use no flag that the engine does not know', () => {
    const unknown = lines.flatMap(({ relation, line }) =>
      readLine(relation, line).flatMap(({ flags }) => [...flags].filter((flag) => !KNOWN.has(flag))),
    );
    expect([...new Set(unknown)]).toEqual([]);
  });

  it('name only slots and prepositions', () => {
    const odd = lines.flatMap(({ relation, line }) =>
      readLine(relation, line).flatMap(({ targets, sources }) =>
        [...targets, ...sources].filter((slot) => !SLOTS.has(slot) && !/^[a-z ]+$/.test(slot)),
      ),
    );
    expect(odd).toEqual([]);
  });

  it('have lemmas as triggers, and verbs in their base form', () => {
    const odd = lines.flatMap(({ relation, part, line }) =>
      readLine(relation, line)
        .map(({ lemma }) => lemma)
        .filter(
          (lemma) =>
            !/^[\p{L}\p{M}'-]+$/u.test(lemma) || (part === 'verbs' && /(?:[^aeiou]ed|ies)$/.test(lemma)),
        ),
    );
    expect([...new Set(odd)]).toEqual([]);
  });
});
