/**
 * Verbs that the tagger took for nouns: "Lithuanian prosecutors accuse Russia". A word that may be a verb of a frame
 * counts as one where an actor's phrase ends right before it and a noun phrase starts right after it, and no other
 * word near it is the verb of that actor. Its clause is flat: its ends are read from the order of words.
 */
import { IRREGULAR_PASTS } from '../../lexicon/irregularPasts.ts';
import type { Token } from '../../language/types.ts';
import type { Clause } from './clause.ts';
import type { Frame } from './frames.ts';
import type { Scene } from './scene.ts';
import { rightBefore } from './surface.ts';
import { formAt, isNoun, isVerb, tokenAt, type Tree } from './tree.ts';

/** Lemmas that a form may have as a verb: 'accuses' -> 'accuse'. */
export function verbLemmas(form: string): string[] {
  const irregular = IRREGULAR_PASTS.get(form);
  const found = irregular === undefined ? [form] : [irregular];
  if (form.endsWith('ies') || form.endsWith('ied')) found.push(`${form.slice(0, -3)}y`);
  if (form.endsWith('es') || form.endsWith('ed')) found.push(form.slice(0, -2), form.slice(0, -1));
  else if (form.endsWith('s') && !form.endsWith('ss')) found.push(form.slice(0, -1));
  if (/(.)\1ed$/.test(form)) found.push(form.slice(0, -3));
  return found;
}

/** Forms that are also prepositions, adverbs or conjunctions. */
const FUNCTION = new Set(
  'down back near close counter like back_up long well even then still so as up out'.split(' '),
);
const STARTS = /^(?:DT|PRP\$|PRP|CD|JJ[RS]?|NNPS?|\$)$/;

/** "Germany Urges Serbia to Act": capitals throughout, which say nothing of what is a name. */
function headline({ tokens }: Tree): boolean {
  const long = tokens.filter(({ form, name }) => !name && /^\p{L}{4,}$/u.test(form));
  return long.length >= 2 && long.every(({ form }) => /^\p{Lu}/u.test(form));
}

/** "Maria Lopez meets with Ivan Petrov in Quito.": without a finite verb it would be no sentence. */
const lacksVerb = ({ tokens }: Tree): boolean =>
  tokens.at(-1)?.form === '.' && !tokens.some(({ xpos }) => /^(?:VB[DPZ]|MD)$/.test(xpos));

const takes = (frames: readonly Frame[], { form }: Token): boolean =>
  frames.some(({ targets }) => targets.includes(form.toLowerCase()));

/** The verb of a frame that a word is by its place, though it is tagged otherwise; null where it is none. */
export function mistaggedVerb(
  scene: Scene,
  at: number,
  known: ReadonlyMap<string, readonly Frame[]>,
): string | null {
  const { tree } = scene;
  const token = tokenAt(tree, at);
  if (token.name || isVerb(tree, at)) return null;
  if (/^[^a-z]/.test(token.form) && !(at > 0 && headline(tree))) return null;
  if (!isNoun(tree, at) && token.upos !== 'ADJ' && FUNCTION.has(formAt(tree, at))) return null;
  const lemma = verbLemmas(formAt(tree, at)).find((candidate) => known.has(candidate));
  if (lemma === undefined) return null;
  // "rules out plans": a particle may stand between.
  const particle = /^(?:out|off|down|aside)$/.test(tree.tokens[at + 1]?.form ?? '');
  const next = tree.tokens[at + (particle ? 2 : 1)];
  const starts = (word: Token): boolean =>
    STARTS.test(word.xpos) || (takes(known.get(lemma)!, word) && lacksVerb(tree));
  if (next === undefined || !starts(next)) return null;
  // A noun between an adjective and a noun is part of a name for a thing: "Israeli drone attacks".
  const doers = rightBefore(scene, at, 'force');
  const [doer] = doers;
  // What is demanded, hoped or doubted that somebody do is for the tree to read, or for nobody.
  return doer && !/\bthat (?:the )?$/.test(textBefore(scene, doer.mention.start)) ? lemma : null;
}

const textBefore = ({ document }: Scene, offset: number): string =>
  document.view.slice(Math.max(0, offset - 10), offset);

export const flatClause = (predicate: number, lemma: string): Clause => ({
  predicate,
  lemma,
  particles: [],
  passive: false,
  subject: null,
  object: null,
  indirect: null,
  obliques: [],
  complement: null,
});
