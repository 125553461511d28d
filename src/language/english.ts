import type { Span } from '../model/span.ts';
import { ModelError } from './errors.ts';
import { Lemmatizer } from './lemmas.ts';
import { type ModelHeader, readModel } from './model.ts';
import { unpackRows, unpackTriples } from './pack.ts';
import { Parser } from './parser.ts';
import { readSure } from './sure.ts';
import type { State } from './state.ts';
import { Tagger } from './tagger.ts';
import { tokenize } from './tokenize.ts';
import type { Sentence, Token } from './types.ts';
import { universal } from './upos.ts';
import { readWords } from './words.ts';

/** The language model, ready to read. */
export interface English {
  /** What the model says of itself: source and licence of its training data, its scores. */
  readonly header: ModelHeader;
  /**
   * Tags and parses sentences.
   * @param view the text; all offsets are into it
   * @param sentences as `splitSentences` gives them
   * @param names stretches that each become one token, a proper noun; in order, not overlapping
   */
  parse(view: string, sentences: readonly Span[], names: readonly Span[]): Sentence[];
  /** Tags and parses words that are cut already; for evaluation. */
  parseWords(forms: readonly string[], names: readonly boolean[]): ParsedForms;
}

/** Penn Treebank tags, universal parts of speech, heads (-1 for the root), relations and lemmas, one for each word. */
export interface ParsedForms {
  readonly tags: readonly string[];
  readonly upos: readonly string[];
  readonly heads: readonly number[];
  readonly deprels: readonly string[];
  readonly lemmas: readonly string[];
}

/**
 * Loads a model.
 * @param bytes the file `english.bin`
 * @throws ModelError saying what is wrong with it
 */
export function loadEnglish(bytes: Uint8Array): English {
  const file = readModel(bytes);
  const section = (name: string): { start: number; end: number } => {
    const found = file.sections.get(name);
    if (found === undefined) throw new ModelError(`the language model has no section ${name}`);
    return found;
  };
  const { header } = file;
  const lemmas = new Lemmatizer(file.bytes, section('lemmas'));
  const known = readSure(file.bytes, section('sure'));
  const tagger = new Tagger(unpackRows(bytes, section('tagger').start), header.tags, known.tags);
  const parser = new Parser(
    unpackTriples(bytes, section('transitions').start),
    unpackRows(bytes, section('arcs').start),
    header.labels,
    known.labels,
  );
  const analyse = (forms: readonly string[], names: readonly boolean[]): State => {
    const words = readWords(forms, names);
    return parser.parse(words, tagger.tag(words));
  };
  const tree = (view: string, sentence: Span, names: readonly Span[]): Sentence => {
    const spans = tokenize(view, sentence, names);
    const starts = new Set(names.map(({ start }) => start));
    const forms = spans.map(({ start, end }) => view.slice(start, end));
    const named = spans.map(({ start }) => starts.has(start));
    const state = analyse(forms, named);
    const tokens = spans.map(({ start, end }, i): Token => {
      const form = forms[i]!;
      const xpos = header.tags[state.tags[i]!]!;
      const deprel = header.labels[state.labels[i]!]!;
      const head = state.heads[i]!;
      const upos = universal(xpos, deprel, form.toLowerCase());
      const lemma = lemmas.lemma(form, xpos, named[i]!);
      const name = named[i]!;
      return { start, end, form, lemma, upos, xpos, head: head === spans.length ? -1 : head, deprel, name };
    });
    return { start: sentence.start, end: sentence.end, tokens };
  };
  return {
    header,
    parse(view, sentences, names) {
      let next = 0;
      return sentences.map((sentence) => {
        while (next < names.length && names[next]!.start < sentence.start) next++;
        const first = next;
        while (next < names.length && names[next]!.start < sentence.end) next++;
        return tree(view, sentence, names.slice(first, next));
      });
    },
    parseWords(forms, names) {
      const state = analyse(forms, names);
      const tags = forms.map((_, i) => header.tags[state.tags[i]!]!);
      return {
        tags,
        upos: forms.map((form, i) =>
          universal(tags[i]!, header.labels[state.labels[i]!]!, form.toLowerCase()),
        ),
        heads: forms.map((_, i) => (state.heads[i] === forms.length ? -1 : state.heads[i]!)),
        deprels: forms.map((_, i) => header.labels[state.labels[i]!]!),
        lemmas: forms.map((form, i) => lemmas.lemma(form, tags[i]!, names[i]!)),
      };
    },
  };
}
