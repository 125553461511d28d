/** Walking a dependency tree: children, relations, prepositions. Nothing here knows of actors or politics. */
import type { Sentence, Token } from '../../language/types.ts';

const VERBAL = new Set(['VERB', 'AUX']);
const NOMINAL = new Set(['NOUN', 'PROPN']);
/** Plurals that name one thing. */
const PLURAL_ONLY = new Set(
  `news series means headquarters remains arms goods species politics economics barracks premises proceeds earnings
   athletics tactics logistics physics mathematics gas business process access congress`.split(/\s+/),
);

/** The lemma in small letters; of a plural that the lemmatiser left as it was ("troops", "supplies"), its singular. */
function singular({ form, lemma, xpos }: Token): string {
  const lower = lemma.toLowerCase();
  // Past forms that are nouns, too, and that lemmatisers leave as they are.
  if (lower === 'shot' && xpos.startsWith('VB')) return 'shoot';
  if (xpos !== 'NNS' || lower !== form.toLowerCase() || !/[^s]s$/.test(lower) || PLURAL_ONLY.has(lower))
    return lower;
  return lower.endsWith('ies') && lower.length > 5 ? `${lower.slice(0, -3)}y` : lower.slice(0, -1);
}

type Words = ReadonlySet<string> | readonly string[];

/** A sentence with its tree. Words are told by their index; where there is none, a word's texts are empty. */
export class Tree {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly #children: readonly number[][];
  readonly #forms: readonly string[];
  readonly #lemmas: readonly string[];
  readonly #relations: readonly string[];
  readonly #prepositions: (string | undefined)[] = [];

  constructor(sentence: Sentence) {
    const { tokens } = sentence;
    this.sentence = sentence;
    this.tokens = tokens;
    this.#children = tokens.map(() => []);
    tokens.forEach(({ head }, index) => this.#children[head]?.push(index));
    this.#forms = tokens.map(({ form }) => form.toLowerCase());
    this.#lemmas = tokens.map(singular);
    this.#relations = tokens.map(({ deprel }) => deprel.replace(/:.*/, ''));
  }

  /** The token at an index that is known to be one. @throws RangeError where it is none */
  at(index: number): Token {
    const token = this.tokens[index];
    if (token === undefined) throw new RangeError(`no token ${index} in a sentence of ${this.tokens.length}`);
    return token;
  }

  /** The lemma in small letters, a plural's singular. */
  lemma(index: number): string {
    return this.#lemmas[index] ?? '';
  }

  /** The form in small letters. */
  form(index: number): string {
    return this.#forms[index] ?? '';
  }

  /** Penn Treebank tag. */
  tag(index: number): string {
    return this.tokens[index]?.xpos ?? '';
  }

  /** Universal part of speech. */
  pos(index: number): string {
    return this.tokens[index]?.upos ?? '';
  }

  /** Index of the token that it hangs below; -1 for a root. */
  head(index: number): number {
    return this.at(index).head;
  }

  /** Universal relation without its subtype: 'nsubj' for 'nsubj:pass'. */
  relation(index: number): string {
    return this.#relations[index] ?? '';
  }

  /** Children in text order. */
  children(index: number): readonly number[] {
    return this.#children[index] ?? [];
  }

  /** Children by relation; a name with a subtype ('nsubj:pass') must match in full. */
  childrenBy(index: number, ...relations: readonly string[]): number[] {
    return this.children(index).filter((child) => this.#is(child, relations));
  }

  /** The first such child, or null. */
  childBy(index: number, ...relations: readonly string[]): number | null {
    return this.children(index).find((child) => this.#is(child, relations)) ?? null;
  }

  #is(child: number, relations: readonly string[]): boolean {
    const [relation, { deprel }] = [this.relation(child), this.at(child)];
    return relations.includes(relation) || (deprel !== relation && relations.includes(deprel));
  }

  /** Forms of the words that join a clause or phrase to what it hangs below: "that", "to", "without". */
  marks(index: number): string[] {
    return this.childrenBy(index, 'mark', 'case').map((child) => this.form(child));
  }

  /** Whether the lemma or the form at an index is one of some words. */
  isOneOf(index: number, words: Words): boolean {
    const known = 'has' in words ? words : new Set(words);
    return known.has(this.lemma(index)) || known.has(this.form(index));
  }

  /** Whether one of some words hangs below `index` by one of the relations. */
  hasChild(index: number, words: Words, ...relations: readonly string[]): boolean {
    return this.childrenBy(index, ...relations).some((child) => this.isOneOf(child, words));
  }

  /** Whether `index` is `top` or stands below it. */
  isWithin(index: number, top: number): boolean {
    for (let at = index; at >= 0; at = this.head(at)) if (at === top) return true;
    return false;
  }

  /** All tokens below `top`, `top` included, in text order. */
  subtree(top: number): number[] {
    const found = [top];
    for (const token of found) found.push(...this.children(token));
    return found.sort((a, b) => a - b);
  }

  /** The preposition of a noun phrase, several words joined ('because of', 'such as'); '' where there is none. */
  preposition(index: number): string {
    return (this.#prepositions[index] ??= this.#findPreposition(index));
  }

  #findPreposition(index: number): string {
    const first = this.childrenBy(index, 'case').find((child) => this.form(child) !== "'s" && child < index);
    if (first !== undefined)
      return [first, ...this.childrenBy(first, 'fixed')].map((part) => this.form(part)).join(' ');
    // "by former president X": the parser may hang the preposition on the title.
    for (const title of this.childrenBy(index, 'nmod:desc', 'flat', 'compound')) {
      const inner = title < index ? this.preposition(title) : '';
      if (inner !== '') return inner;
    }
    // In coordination only the first conjunct carries the preposition.
    return this.relation(index) === 'conj' ? this.preposition(this.head(index)) : '';
  }

  /** The token and what is coordinated with it. */
  conjuncts(index: number): number[] {
    const found = [index];
    for (const token of found) found.push(...this.childrenBy(token, 'conj'));
    return found;
  }

  isVerb(index: number): boolean {
    return VERBAL.has(this.pos(index));
  }

  isNoun(index: number): boolean {
    return NOMINAL.has(this.pos(index));
  }

  hasCopula(index: number): boolean {
    return this.childBy(index, 'cop') !== null;
  }
}
