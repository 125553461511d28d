/** CoNLL-U, the file format of Universal Dependencies (https://universaldependencies.org/format.html). */
import type { Sentence } from './types.ts';

/** A word of a treebank. */
export interface TreebankWord {
  form: string;
  lemma: string;
  upos: string;
  xpos: string;
  /** Index of the head, -1 for the root. */
  head: number;
  deprel: string;
  /** Whether white space follows in the text. */
  spaceAfter: boolean;
  /** Whether this is a recognised name entered as one token. */
  name: boolean;
}

export interface TreebankSentence {
  readonly id: string;
  /** The sentence as it stood in the text. */
  readonly text: string;
  /** True where a document or a paragraph begins. */
  readonly begins: boolean;
  readonly words: TreebankWord[];
}

/**
 * Reads a treebank. Empty nodes are left out; of a multiword token its words stay, and the space behind it.
 * @throws Error naming the line that is not CoNLL-U
 */
export function readConllu(text: string): TreebankSentence[] {
  const sentences: TreebankSentence[] = [];
  let words: TreebankWord[] = [];
  let id = '';
  let raw = '';
  let begins = false;
  let joined = 0;
  let spaced = true;
  text.split('\n').forEach((line, number) => {
    if (line.startsWith('#')) {
      if (line.startsWith('# sent_id = ')) id = line.slice(12).trim();
      else if (line.startsWith('# text = ')) raw = line.slice(9);
      else if (line.startsWith('# newdoc') || line.startsWith('# newpar')) begins = true;
      return;
    }
    if (line.trim() === '') {
      if (words.length > 0) sentences.push({ id, text: raw, begins, words });
      words = [];
      begins = false;
      joined = 0;
      return;
    }
    const columns = line.split('\t');
    if (columns.length < 8) throw new Error(`line ${number + 1} has ${columns.length} columns, not 10`);
    const [index, form, lemma, upos, xpos, , head, deprel] = columns as [string, ...string[]];
    const space = !(columns[9] ?? '').includes('SpaceAfter=No');
    if (index.includes('.')) return;
    if (index.includes('-')) {
      joined = Number(index.slice(index.indexOf('-') + 1));
      spaced = space;
      return;
    }
    const at = Number(index);
    const spaceAfter = at < joined ? false : at === joined ? spaced : space;
    words.push({
      form: form!,
      lemma: lemma!,
      upos: upos!,
      xpos: xpos!,
      head: Number(head) - 1,
      deprel: deprel!,
      spaceAfter,
      name: false,
    });
  });
  if (words.length > 0) sentences.push({ id, text: raw, begins, words });
  return sentences;
}

/** Writes trees as CoNLL-U. A name's inner spaces stay, as version 2 of the format allows. */
export function writeConllu(view: string, sentences: readonly Sentence[]): string {
  const lines: string[] = [];
  sentences.forEach((sentence, index) => {
    lines.push(`# sent_id = ${index + 1}`);
    lines.push(`# text = ${oneLine(view.slice(sentence.start, sentence.end))}`);
    sentence.tokens.forEach((token, at) => {
      const next = sentence.tokens[at + 1];
      const misc = [`Start=${token.start}`, `End=${token.end}`];
      if (next !== undefined && next.start === token.end) misc.unshift('SpaceAfter=No');
      if (token.name) misc.push('Name=Yes');
      const { form, lemma, upos, xpos, head, deprel } = token;
      lines.push(
        [at + 1, oneLine(form), oneLine(lemma), upos, xpos, '_', head + 1, deprel, '_', misc.join('|')].join(
          '\t',
        ),
      );
    });
    lines.push('');
  });
  return lines.length === 0 ? '' : lines.join('\n') + '\n';
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ');
