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

test('a noun right before a finite verb without a subject is its subject, and what opened its phrase opens the clause', () => {
  const tree = mended(
    sentence(`Chad NNP 1 nsubj
      stayed VBD -1 root
      , , 5 punct
      after IN 5 case
      prime JJ 5 amod
      minister NN 1 obl
      dropped VBD 1 conj
      objections NNS 6 obj`),
  );
  expect([arc(tree, 'minister'), arc(tree, 'after'), arc(tree, 'dropped')]).toEqual([
    'dropped nsubj',
    'dropped mark',
    'stayed advcl',
  ]);
});

test('a verb joined by "and" keeps the subject that it shares', () => {
  const tree = sentence(`Chad NNP 1 nsubj
      stayed VBD -1 root
      after IN 3 case
      talks NNS 1 obl
      and CC 5 cc
      dropped VBD 1 conj
      objections NNS 5 obj`);
  expect(mended(tree)).toBe(tree);
});

test('what "according to" opens is no subject; the name behind its comma is', () => {
  const tree = mended(
    sentence(`According VBG 2 case
      to IN 0 fixed
      diplomats NNS 5 nsubj
      , , 4 punct
      Chad NNP 2 appos
      left VBD -1 root`),
  );
  expect([arc(tree, 'Chad'), arc(tree, 'diplomats')]).toEqual(['left nsubj', 'left obl']);
});

test('nothing is renamed across a semicolon, but for the parts of a list', () => {
  const lines = `Chad NNP 1 nsubj
      condemned VBD -1 root
      raids NNS 1 obj
      ; : 4 punct
      Peru NNP 2 appos`;
  expect(arc(mended(sentence(lines)), 'Peru')).toBe('condemned parataxis');
  const list = sentence(`${lines}\n; : 6 punct\nChile NNP 2 conj`);
  expect(mended(list)).toBe(list);
});

test('a participle behind the comma goes with the verb of asking, not with what is asked', () => {
  const tree = mended(
    sentence(`Chad NNP 1 nsubj
      ordered VBD -1 root
      envoys NNS 1 obj
      to TO 4 mark
      leave VB 2 acl
      , , 6 punct
      accusing VBG 4 advcl
      Niger NNP 6 nsubj`),
  );
  expect([arc(tree, 'accusing'), arc(tree, 'Niger')]).toEqual(['ordered advcl', 'accusing obj']);
});
