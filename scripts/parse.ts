/** `npm run parse -- "Text or file" [--conllu]`: shows how a text is read, sentence by sentence, as trees. */
import { existsSync, readFileSync } from 'node:fs';
import { loadEnglish, splitSentences, writeConllu } from '../src/language/index.ts';
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
const conllu = rest.includes('--conllu');
const input = rest.filter((argument) => argument !== '--conllu').join(' ');
if (input.trim() === '') {
  console.error('usage: npm run parse -- "Text or file" [--conllu]');
  process.exit(1);
}
const text = existsSync(input) ? readFileSync(input, 'utf8') : input;
const english = loadEnglish(readFileSync(MODEL));
const sentences = english.parse(text, splitSentences(text, [{ start: 0, end: text.length }]), []);
if (conllu) process.stdout.write(writeConllu(text, sentences));
else
  for (const sentence of sentences)
    console.log(
      `\n» ${text.slice(sentence.start, sentence.end).replace(/\s+/gu, ' ')}\n\n${drawTree(sentence)}`,
    );
