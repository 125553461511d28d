import type { Span } from '../model/span.ts';
import { ModelError } from './errors.ts';
import { Choices } from './choices.ts';
import { hashText } from './hash.ts';
import { PAST_FORMS } from './irregularVerbs.ts';
import { Lemmatizer } from './lemmas.ts';
import { type ModelHeader, readModel } from './model.ts';
import { unpackRows, unpackTriples } from './pack.ts';
import { Parser } from './parser.ts';
import { readSure } from './sure.ts';
import { passiveLabels, settlePassive } from './passive.ts';
import { settlePunctuation } from './punctuation.ts';
import { markTags } from './state.ts';
import { type PastTags, TagDoubts, Tagger } from './tagger.ts';
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

/** Places in the model's lists; heads are -1 for the root. */
interface Analysis {
  readonly tags: Int32Array;
  readonly heads: Int32Array;
  readonly labels: Int32Array;
}

/** Penn Treebank tags, universal parts of speech, heads (-1 for the root), relations and lemmas, one for each word. */
interface ParsedForms {
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
  const punct = header.labels.indexOf('punct');
  const rootLabel = header.labels.indexOf('root');
  const marks = markTags(header.tags);
  const passive = passiveLabels(header.labels);
  const tagger = new Tagger(
    unpackRows(bytes, section('tagger').start),
    header.tags,
    known.tags,
    pastTags(lemmas, header.tags),
  );
  const choices = new Choices(
    unpackTriples(bytes, section('transitions').start),
    unpackRows(bytes, section('arcs').start),
    header.labels,
    known.labels,
  );
  const parser = new Parser(choices, marks);
  const analyse = (forms: readonly string[], names: readonly boolean[]): Analysis => {
    const words = readWords(forms, names);
    const count = forms.length;
    const doubts = new TagDoubts(count);
    const parsed = parser.parse(words, tagger.tag(words, doubts), doubts);
    const { tags } = parsed;
    const [heads, labels] = [parsed.heads.slice(0, count), parsed.labels.slice(0, count)];
    const marked = new Uint8Array(count);
    for (let i = 0; i < count; i++) {
      if (heads[i] === count) heads[i] = -1;
      marked[i] = marks[tags[i]!]!;
    }
    const root = settlePunctuation(forms, heads, marked);
    for (let i = 0; i < count; i++) if (i !== root && labels[i] === rootLabel) labels[i] = punct;
    if (root >= 0) labels[root] = rootLabel;
    settlePassive(heads, labels, passive);
    return { tags, heads, labels };
  };
  const tree = (view: string, sentence: Span, names: readonly Span[]): Sentence => {
    const spans = tokenize(view, sentence, names);
    const places = new Map(names.map(({ start, end }) => [start, end]));
    const forms = spans.map(({ start, end }) => view.slice(start, end));
    const named = spans.map(({ start, end }) => places.get(start) === end);
    const { tags, heads, labels } = analyse(forms, named);
    const tokens = spans.map(({ start, end }, i): Token => {
      const form = forms[i]!;
      const xpos = header.tags[tags[i]!]!;
      const deprel = header.labels[labels[i]!]!;
      const upos = universal(xpos, deprel, form.toLowerCase());
      const name = named[i]!;
      const lemma = lemmas.lemma(form, xpos, name);
      return { start, end, form, lemma, upos, xpos, head: heads[i]!, deprel, name };
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
      const tree = analyse(forms, names);
      const tags = forms.map((_, i) => header.tags[tree.tags[i]!]!);
      const deprels = forms.map((_, i) => header.labels[tree.labels[i]!]!);
      return {
        tags,
        upos: forms.map((form, i) => universal(tags[i]!, deprels[i]!, form.toLowerCase())),
        heads: Array.from(tree.heads),
        deprels,
        lemmas: forms.map((form, i) => lemmas.lemma(form, tags[i]!, names[i]!)),
      };
    },
  };
}

/** Past forms of irregular verbs; of those that the treebank lacks the tagger has only their letters to go by. */
function pastTags(lemmas: Lemmatizer, tags: readonly string[]): PastTags {
  const [past, participle] = [tags.indexOf('VBD'), tags.indexOf('VBN')];
  return new Map(
    [...PAST_FORMS].map(([form, as]) => [
      hashText(form),
      {
        tags: [...(as.past ? [past] : []), ...(as.participle ? [participle] : [])],
        known: lemmas.knows(form, 'VBD') || lemmas.knows(form, 'VBN'),
      },
    ]),
  );
}
