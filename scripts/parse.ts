/**
 * `npm run parse -- "Text or file" [--conllu] [--plain]`: shows how a text is read, sentence by sentence, as trees: the
 * way to find out why a claim was or was not found. Names are recognised as in the build, and stand in brackets; with
 * --plain they are left as words.
 */
import { existsSync, readFileSync } from 'node:fs';
import { spotNames } from '../src/actors/index.ts';
import { loadEnglish, splitSentences, writeConllu } from '../src/language/index.ts';
import { readDocument } from '../src/reading/index.ts';
import type { Sentence } from '../src/language/types.ts';

const MODEL = new URL('../public/model/english.bin', import.meta.url);

/** A tree as lines: each word under its head, in the order of the text, with its relation and tag. */
function drawTree({ tokens }: Sentence): string {
  const lines: string[] = [];
  const children = tokens.map((): number[] => []);
  tokens.forEach(({ head }, i) => {
    if (head >= 0) children[head]!.push(i);
  });
  const describe = (i: number): string => {
    const { form, deprel, xpos, lemma, name } = tokens[i]!;
    const base = lemma === form ? '' : ` ‹${lemma}›`;
    return `${name ? `[${form}]` : form}${base}  ${deprel} ${xpos}`;
  };
  // Left dependents stand above their head, right ones below: read from top to bottom it is the sentence.
  const draw = (i: number, first: string, above: string, below: string): void => {
    const left = children[i]!.filter((child) => child < i);
    const right = children[i]!.filter((child) => child > i);
    left.forEach((child, at) =>
      draw(child, above + (at === 0 ? '┌─ ' : '├─ '), above + (at === 0 ? '   ' : '│  '), `${above}│  `),
    );
    lines.push(first + describe(i));
    right.forEach((child, at) => {
      const last = at === right.length - 1;
      draw(child, below + (last ? '└─ ' : '├─ '), `${below}│  `, below + (last ? '   ' : '│  '));
    });
  };
  tokens.forEach(({ head }, i) => {
    if (head < 0) draw(i, '', '', '');
  });
  return lines.join('\n');
}

const rest = process.argv.slice(2);
const input = rest.filter((argument) => !argument.startsWith('--')).join(' ');
if (input.trim() === '') {
  console.error('usage: npm run parse -- "Text or file" [--conllu] [--plain]');
  process.exit(1);
}
const text = existsSync(input) ? readFileSync(input, 'utf8') : input;
const source = { id: 'text', file: 'text', title: null, publisher: null, url: null, published: null, text };
const document = readDocument(source);
const english = loadEnglish(readFileSync(MODEL));
const spans = splitSentences(document.view, document.blocks);
const names = rest.includes('--plain') ? [] : spotNames(document, spans);
const sentences = english.parse(document.view, spans, names);
if (rest.includes('--conllu')) process.stdout.write(writeConllu(text, sentences));
else
  for (const sentence of sentences)
    console.log(
      `\n» ${text.slice(sentence.start, sentence.end).replace(/\s+/gu, ' ')}\n\n${drawTree(sentence)}`,
    );
