import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { english } from '../../language/testing/english.ts';
import type { Sentence, Token } from '../../language/types.ts';
import { mended } from './repairs.ts';

/** A sentence from lines "form xpos head deprel", heads by place from 0; names in capitals throughout. */
function sentence(lines: string): Sentence {
  let start = 0;
  const tokens = lines
    .trim()
    .split('\n')
    .map((line): Token => {
      const [form = '', xpos = '', head = '', deprel = ''] = line.trim().split(/\s+/);
      const end = start + form.length;
      const name = xpos === 'NNP';
      const upos = name ? 'PROPN' : xpos.startsWith('NN') ? 'NOUN' : xpos.startsWith('VB') ? 'VERB' : 'X';
      const lemma = form.toLowerCase();
      const token = { start, end, form, lemma, upos, xpos, head: Number(head), deprel, name };
      start = end + 1;
      return token;
    });
  return { start: 0, end: start - 1, tokens };
}

const arc = (of: Sentence, form: string): string => {
  const token = of.tokens.find((each) => each.form === form)!;
  return `${of.tokens[token.head]?.form ?? 'ROOT'} ${token.deprel}`;
};

test('"Were X to do" makes X the subject of what it would do', () => {
  const tree = mended(
    sentence(`Were VBD 1 cop
      Chad NNP 7 obl
      to TO 3 mark
      invade VB 1 acl
      Niger NNP 3 obj
      Togo NNP 7 nsubj
      would MD 7 aux
      suffer VB -1 root`),
  );
  expect([arc(tree, 'Chad'), arc(tree, 'invade'), arc(tree, 'Were')]).toEqual([
    'invade nsubj',
    'suffer advcl',
    'invade aux',
  ]);
});

test('a form in -ing after a preposition is a gerund where its verb asks for the noun, else an adjective', () => {
  const tree = (ing: string, noun: string): Sentence =>
    mended(
      sentence(`Chad NNP 1 nsubj
        spoke VBD -1 root
        of IN 4 case
        ${ing} VBG 4 amod
        ${noun} NNS 1 obl`),
    );
  expect(arc(tree('signing', 'agreement'), 'agreement')).toBe('signing obj');
  expect(arc(tree('growing', 'tension'), 'tension')).toBe('spoke obl');
});

test('mended trees of real sentences are trees over the same words', () => {
  const text = readFileSync('seeds/003_0c8c13cbe68ee4ba.txt', 'utf8');
  const lines = [...text.matchAll(/[^\n]+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  for (const parsed of english.parse(text, lines, [])) {
    const tree = mended(parsed);
    expect(tree.tokens.map(({ start, form }) => [start, form])).toEqual(
      parsed.tokens.map(({ start, form }) => [start, form]),
    );
    for (const [at] of tree.tokens.entries()) {
      let [up, steps] = [at, 0];
      while (up >= 0 && steps++ <= tree.tokens.length) up = tree.tokens[up]!.head;
      expect(up).toBe(-1);
    }
  }
});
