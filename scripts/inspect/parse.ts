/**
 * `npm run parse -- "Text or file" [--conllu] [--plain]`: shows how a text is read, sentence by sentence, as trees: the
 * way to find out why a claim was or was not found. Names are recognised as in the build, and stand in brackets; with
 * --plain they are left as words.
 */
import { writeConllu, type Sentence } from '../../src/language/index.ts';
import { readText } from '../../src/pipeline.ts';
import { english, textsAt } from '../lib/texts.ts';

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
const model = english();
for (const source of await textsAt(input)) {
  const { document, sentences } = readText(source, model);
  const { text, view } = document;
  const shown = rest.includes('--plain') ? model.parse(view, sentences, []) : sentences;
  if (rest.includes('--conllu')) process.stdout.write(writeConllu(text, shown));
  else
    for (const sentence of shown)
      console.log(
        `\n» ${text.slice(sentence.start, sentence.end).replace(/\s+/gu, ' ')}\n\n${drawTree(sentence)}`,
      );
}
