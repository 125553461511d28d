import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '../model/span.ts';
import { LONGEST_READ } from '../reading/index.ts';
import { writeConllu } from './conllu.ts';
import { loadEnglish } from './english.ts';
import { findQuotations } from './quotations.ts';
import { splitSentences } from './sentences.ts';
import { english } from './testing/english.ts';
import type { Sentence } from './types.ts';

const whole = (text: string): Span[] => [{ start: 0, end: text.length }];
const read = (text: string, names: readonly Span[] = []): Sentence[] =>
  english.parse(text, splitSentences(text, whole(text)), names);

/** Everything that must hold of any reading of any text. */
function check(text: string, sentences: readonly Sentence[]): void {
  let at = 0;
  for (const { start, end, tokens } of sentences) {
    expect(start).toBeGreaterThanOrEqual(at);
    expect(text.slice(at, start).replace(/[\s\p{C}]/gu, '')).toBe('');
    let inside = start;
    for (const token of tokens) {
      expect(token.form).toBe(text.slice(token.start, token.end));
      expect(token.start).toBeGreaterThanOrEqual(inside);
      expect(token.end).toBeGreaterThan(token.start);
      inside = token.end;
    }
    expect(inside).toBeLessThanOrEqual(end);
    at = end;
    expect(tokens.filter(({ head }) => head < 0).map(({ deprel }) => deprel)).toEqual(
      tokens.length > 0 ? ['root'] : [],
    );
    tokens.forEach((_, i) => {
      let up = i;
      for (let steps = 0; up >= 0; steps++) {
        if (steps > tokens.length) throw new Error('the tree has a cycle');
        up = tokens[up]!.head;
      }
    });
  }
  expect(text.slice(at).replace(/[\s\p{C}]/gu, '')).toBe('');
}

const fragment = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '. ',
    '...',
    ' Mr. ',
    'U.S.',
    '“',
    '”',
    '"',
    "'",
    '’s ',
    '\n',
    '\r\n',
    '\u2028',
    '-',
    '\ud83d',
    '\ude00',
    '\0',
  ),
  fc.constantFrom(
    'China ',
    'said ',
    'that ',
    'Xi Jinping ',
    '1,782 ',
    'www.x.org ',
    'co-',
    "n't ",
    '(',
    ')',
    '«',
    '»',
    '\u00a0',
    '😀',
  ),
);
const anyText = fc.array(fragment, { maxLength: 60 }).map((parts) => parts.join(''));

test('any string at all is read; offsets are right; every sentence is one tree', () => {
  fc.assert(
    fc.property(
      anyText,
      fc.array(fc.tuple(fc.nat(200), fc.integer({ min: 1, max: 20 })), { maxLength: 5 }),
      (text, stretches) => {
        const names: Span[] = [];
        for (const [gap, length] of stretches) {
          const start = (names.at(-1)?.end ?? 0) + (gap % 40);
          if (start + length <= text.length && /\S/u.test(text.slice(start, start + length)))
            names.push({ start, end: start + length });
        }
        check(text, read(text, names));
        for (const { start, end, inner } of findQuotations(text, whole(text)))
          expect(
            start <= inner.start && inner.start <= inner.end && inner.end <= end && end <= text.length,
          ).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
}, 60_000);

describe('time grows with the length of the text, whatever it holds', () => {
  /** Seconds of this process's own work: a busy machine must not fail the test. */
  const seconds = (text: string): number => {
    const { user } = process.cpuUsage();
    read(text);
    findQuotations(text, whole(text));
    return (process.cpuUsage().user - user) / 1e6;
  };
  const kinds: [string, string][] = [
    ['one letter', 'a'],
    ['words without a full stop', 'word and '],
    ['capitals', 'Xi Jinping of China '],
    ['full stops', '.'],
    ['full stops and spaces', '. '],
    ['question marks and closing marks', '?” '],
    ['spaces', ' '],
    ['line breaks', '\n'],
    ['spaced line breaks', ' \n x'],
    ['apostrophes', "'"],
    ['opening quotation marks', '“'],
    ['hyphens', '-a'],
    ['digits', '1,1'],
    ['dotted letters', 'U.S.'],
    ['addresses', 'http://!'],
    ['at signs', 'a.b@'],
    ['lone surrogates', '\ud800'],
    ['pairs', '😀'],
    ['references', '[1] '],
    ['combining marks', '\u0301'],
  ];
  test.each(kinds)('%s', { timeout: 60_000 }, (_, unit) => {
    const make = (length: number): string => unit.repeat(Math.ceil(length / unit.length));
    const short = seconds(make(10_000));
    const long = seconds(make(100_000));
    expect(long).toBeLessThan(40 * Math.max(short, 0.05)); // a square would be a hundred times
  });

  test('a line without a full stop, twice as long as what is read of any text', () => {
    const text = 'intergovernmental organizations notwithstanding '.repeat(22_000);
    expect(text.length).toBeGreaterThan(2 * LONGEST_READ);
    const sentences = read(text);
    expect(sentences.length).toBeGreaterThan(600);
    expect(sentences.every(({ tokens }) => tokens.length <= 400)).toBe(true);
  }, 300_000);

  test('a sentence of 2,000 words', () => {
    const text = `${'China said that '.repeat(667)}it rained.`;
    check(text, read(text));
  });
});

describe('trees', () => {
  const rows = (text: string, names: readonly string[] = []): string[] => {
    const spans = names.map((name) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length }));
    const [sentence] = read(text, spans);
    return sentence!.tokens.map(
      ({ form, deprel, head }) => `${form} ${deprel} ${sentence!.tokens[head]?.form ?? '-'}`,
    );
  };
  test('a passive has its subject and its agent', () => {
    const tree = rows('Toqaev was accused by Moscow of treason.', ['Toqaev', 'Moscow']);
    expect(tree).toContain('Toqaev nsubj:pass accused');
    expect(tree).toContain('Moscow obl:agent accused');
  });
  test('a passive subject goes with a passive auxiliary, as the guidelines have it', () => {
    for (const text of [
      'Five members are killed.',
      'At least 75 people are killed, including 44 in the city.',
    ])
      for (const { tokens } of read(text))
        for (const { head, deprel } of tokens)
          if (deprel === 'aux:pass')
            expect(tokens.filter((token) => token.head === head && token.deprel === 'nsubj')).toEqual([]);
  });
  test('a mark has no words below it, and a pair of marks the same head', () => {
    const [sentence] = read('China “strongly opposes” (it said) any force.');
    const { tokens } = sentence!;
    for (const { head } of tokens) if (head >= 0) expect(tokens[head]!.upos).not.toBe('PUNCT');
    const of = (form: string): number => tokens.find((token) => token.form === form)!.head;
    expect(of('(')).toBe(of(')'));
  });
  test('a word that is more often a noun is the verb of a sentence that has no other', () => {
    const [sentence] = read('Citizens of Togo vote to elect a council.');
    expect(sentence!.tokens.find(({ head }) => head < 0)).toMatchObject({ form: 'vote', xpos: 'VBP' });
  });
  test('a relative clause hangs below its noun', () => {
    const tree = rows('The troops that Russia sent arrived.');
    expect(tree).toContain('sent acl:relcl troops');
    expect(tree).toContain('Russia nsubj sent');
  });
  test('a name of several words is one proper noun', () => {
    const [sentence] = read('The Collective Security Treaty Organization sent troops.', [
      { start: 4, end: 43 },
    ]);
    expect(sentence!.tokens[1]).toMatchObject({
      form: 'Collective Security Treaty Organization',
      lemma: 'Collective Security Treaty Organization',
      upos: 'PROPN',
      xpos: 'NNP',
      deprel: 'nsubj',
      name: true,
    });
  });
});

test('lemmas', () => {
  const lemmas = (text: string): string[] => read(text)[0]!.tokens.map(({ lemma }) => lemma);
  expect(lemmas('The countries were accusing him of invading cities.')).toEqual([
    'the',
    'country',
    'be',
    'accuse',
    'he',
    'of',
    'invade',
    'city',
    '.',
  ]);
  expect(lemmas('She said that Russia sent forces.')).toEqual([
    'she',
    'say',
    'that',
    'Russia',
    'send',
    'force',
    '.',
  ]);
});

test.each([
  ['Israel struck Iran.', 'struck', 'strike'],
  ['Japan froze the accounts.', 'froze', 'freeze'],
  ['Rebels shot the minister.', 'shot', 'shoot'],
  ['The court has upheld the ban.', 'upheld', 'uphold'],
])('a past form is no present, whether the treebank has it or not: %s', (text, form, lemma) => {
  const token = read(text)[0]!.tokens.find((one) => one.form === form)!;
  expect(token).toMatchObject({ lemma, xpos: expect.stringMatching(/^VB[DN]$/) as string });
});

test('CoNLL-U has ten columns, heads from 1 and the offsets', () => {
  const text = "China's army left.";
  const lines = writeConllu(text, read(text)).split('\n');
  expect(lines[1]).toBe(`# text = ${text}`);
  expect(lines[2]!.split('\t')).toHaveLength(10);
  expect(lines[2]).toContain('SpaceAfter=No|Start=0|End=5');
});

test('a sentence has the same tree whatever was read before it', () => {
  const sentences = [
    'The minister whom the press had praised resigned, and nobody thanked her.',
    'Asked about the pipeline that both want, neither Ankara nor Baku said when, or whether, work on it would begin.',
    'Who sold them the missiles with which they shot at the port is known to all.',
    `They saw ${'ships and boats '.repeat(200)}.`,
    'Sanctions on grain, oil and steel hurt.',
  ];
  const model = readFileSync('public/model/english.bin');
  const alone = sentences.map((sentence) => loadEnglish(model).parse(sentence, whole(sentence), [])[0]);
  for (const before of sentences)
    for (const [at, sentence] of sentences.entries()) {
      read(before);
      expect(english.parse(sentence, whole(sentence), [])[0]).toEqual(alone[at]);
    }
});
