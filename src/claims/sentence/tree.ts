/** Walking a dependency tree: children, relations, prepositions. Nothing here knows of actors or politics. */
import type { Sentence, Token } from '../../language/types.ts';

export interface Tree {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** Children of each token, in text order. */
  readonly children: readonly (readonly number[])[];
  /** Of each token: form and lemma in small letters, relation without its subtype. */
  readonly forms: readonly string[];
  readonly lemmas: readonly string[];
  readonly relations: readonly string[];
  /** Prepositions of phrases, filled in as they are asked for. */
  readonly prepositions: (string | undefined)[];
}

export function treeOf(sentence: Sentence): Tree {
  const children: number[][] = sentence.tokens.map(() => []);
  sentence.tokens.forEach(({ head }, index) => children[head]?.push(index));
  return {
    sentence,
    tokens: sentence.tokens,
    children,
    forms: sentence.tokens.map(({ form }) => form.toLowerCase()),
    lemmas: sentence.tokens.map(singular),
    relations: sentence.tokens.map(({ deprel }) => base(deprel)),
    prepositions: sentence.tokens.map(() => undefined),
  };
}

function base(deprel: string): string {
  const colon = deprel.indexOf(':');
  return colon < 0 ? deprel : deprel.slice(0, colon);
}

const at = (list: readonly string[], index: number): string => {
  const found = list[index];
  if (found === undefined) throw new RangeError(`no token ${index} in a sentence of ${list.length}`);
  return found;
};

/** The token at an index that is known to be one. */
export function tokenAt(tree: Tree, index: number): Token {
  const token = tree.tokens[index];
  if (token === undefined) throw new RangeError(`no token ${index} in a sentence of ${tree.tokens.length}`);
  return token;
}

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

export const lemmaAt = (tree: Tree, index: number): string => at(tree.lemmas, index);
export const formAt = (tree: Tree, index: number): string => at(tree.forms, index);
/** The form at an index, or '' where the sentence has no such token. */
export const formOr = (tree: Tree, index: number): string => tree.forms[index] ?? '';
export const headOf = (tree: Tree, index: number): number => tokenAt(tree, index).head;
export const childrenOf = (tree: Tree, index: number): readonly number[] => tree.children[index] ?? [];

/** Universal relation without its subtype: 'nsubj' for 'nsubj:pass'. */
export const relationAt = (tree: Tree, index: number): string => at(tree.relations, index);

/** Children by relation; a name with a subtype ('nsubj:pass') must match in full. */
export function childrenBy(tree: Tree, index: number, ...relations: readonly string[]): number[] {
  const found: number[] = [];
  for (const child of childrenOf(tree, index))
    if (relations.includes(relationAt(tree, child)) || relations.includes(tokenAt(tree, child).deprel))
      found.push(child);
  return found;
}

export function childBy(tree: Tree, index: number, ...relations: readonly string[]): number | null {
  for (const child of childrenOf(tree, index))
    if (relations.includes(relationAt(tree, child)) || relations.includes(tokenAt(tree, child).deprel))
      return child;
  return null;
}

/** Whether `index` is `top` or stands below it. */
export function isWithin(tree: Tree, index: number, top: number): boolean {
  for (let at = index; at >= 0; at = headOf(tree, at)) if (at === top) return true;
  return false;
}

/** All tokens below `top`, `top` included, in text order. */
export function subtree(tree: Tree, top: number): number[] {
  const found = [top];
  for (const token of found) found.push(...childrenOf(tree, token));
  return found.sort((a, b) => a - b);
}

/** The preposition of a noun phrase, several words joined ('because of', 'such as'); '' where there is none. */
export function prepositionOf(tree: Tree, index: number): string {
  const known = tree.prepositions[index];
  if (known !== undefined) return known;
  const found = findPreposition(tree, index);
  tree.prepositions[index] = found;
  return found;
}

function findPreposition(tree: Tree, index: number): string {
  const first = childrenBy(tree, index, 'case').find(
    (child) => formAt(tree, child) !== "'s" && child < index,
  );
  if (first === undefined) {
    // "by former president X": the parser may hang the preposition on the title.
    for (const title of childrenBy(tree, index, 'nmod:desc', 'flat', 'compound')) {
      const inner = title < index ? prepositionOf(tree, title) : '';
      if (inner !== '') return inner;
    }
    // In coordination only the first conjunct carries the preposition.
    return relationAt(tree, index) === 'conj' ? prepositionOf(tree, headOf(tree, index)) : '';
  }
  const fixed = childrenBy(tree, first, 'fixed');
  return [first, ...fixed].map((part) => formAt(tree, part)).join(' ');
}

/** The token and what is coordinated with it. */
export function conjuncts(tree: Tree, index: number): number[] {
  const found = [index];
  for (const token of found) found.push(...childrenBy(tree, token, 'conj'));
  return found;
}

/** Both are false for the head of a root, -1. */
const VERBAL = new Set(['VERB', 'AUX']);
const NOMINAL = new Set(['NOUN', 'PROPN']);
export const isVerb = (tree: Tree, index: number): boolean =>
  index >= 0 && VERBAL.has(tokenAt(tree, index).upos);
export const isNoun = (tree: Tree, index: number): boolean =>
  index >= 0 && NOMINAL.has(tokenAt(tree, index).upos);
export const hasCopula = (tree: Tree, index: number): boolean => childBy(tree, index, 'cop') !== null;
