/** Stretches of a sentence that hold on a condition or are only feared, hoped or heard of, by the order of words. */
import { EVIDENCE_NOUNS, HEARSAY_NOUNS, NEGATION_DETERMINERS } from '../../lexicon/hedges.ts';
import type { Hedge } from '../sentence/candidate.ts';
import { ownersOf } from '../sentence/referents.ts';
import type { Scene } from '../sentence/scene.ts';
import type { Tree } from '../sentence/tree.ts';

/** From a token to the comma that ends its clause, both ends inside. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

const OPENING = new Set(['"', '“', '‘', ',', ';', ':', '-', '–', '—', 'that', 'but', 'and']);
const CONSEQUENT = new Set(['would', "'d", 'could', 'might', 'will', 'may', 'shall', 'can', "'ll", 'wo']);
const INVERTED = new Set(['should', 'were', 'had']);

/** Where the clause that starts at a token ends: before the next comma, dash, semicolon or the end. */
function clauseEnd(tree: Tree, from: number): number {
  let at = from + 1;
  while (at < tree.tokens.length && !/^[,;:.?!–—]$/.test(tree.form(at))) at += 1;
  return at - 1;
}

const modalIn = (tree: Tree, from: number, to: number): boolean =>
  tree.tokens
    .slice(Math.max(0, from), Math.max(0, to))
    .some(({ form }) => CONSEQUENT.has(form.toLowerCase()));

/** A verb before its subject that means "if": "Should X attack, Y would …", "Were X to …", "… should X attack". */
function inverted(tree: Tree, at: number): Stretch | null {
  if (!INVERTED.has(tree.form(at)) || at + 2 >= tree.tokens.length) return null;
  if (tree.tokens.at(-1)?.form === '?') return null;
  const next = tree.at(at + 1);
  if (!next.name && !['DET', 'PROPN', 'PRON', 'NOUN', 'ADJ'].includes(next.upos)) return null;
  const to = clauseEnd(tree, at);
  if (at === 0 || OPENING.has(tree.form(at - 1)))
    return modalIn(tree, to + 1, tree.tokens.length) ? { from: at, to } : null;
  const before = tree.at(at - 1);
  // A name before "should" is its subject, unless another subject follows: "recognize Palestine should a truce".
  const own = ['NOUN', 'PRON'].includes(before.upos) || (before.upos === 'PROPN' && next.upos === 'DET');
  return tree.form(at) === 'should' && (own || next.name) && modalIn(tree, 0, at) && next.upos !== 'ADJ'
    ? { from: at, to }
    : null;
}

/** "if", "unless", "in case", "in the event of" */
function conjoined(tree: Tree, at: number): Stretch | null {
  const form = tree.form(at);
  const event =
    (form === 'event' || form === 'case') &&
    (tree.form(at - 1) === 'in' || tree.form(at - 2) === 'in') &&
    (form === 'event' || ['of', ...'a an the'.split(' ')].includes(tree.form(at + 1)));
  if (!['if', 'unless', 'lest'].includes(form) && !event) return null;
  // "few, if any", "as if", "if not"
  if (['any', 'not', 'so', 'ever', 'only'].includes(tree.form(at + 1)) || tree.form(at - 1) === 'as')
    return null;
  return { from: at, to: clauseEnd(tree, at) };
}

/**
 * Whether a token stands in a condition, or in the modal clause of a sentence that has one. An event named by a noun is
 * taken as given even there, but for "in the event of an attack".
 */
export function isConditional(scene: Scene, token: number, nominal: boolean): boolean {
  const { tree } = scene;
  const stretches = tree.tokens.flatMap((_, at) => inverted(tree, at) ?? conjoined(tree, at) ?? []);
  const within = stretches.filter(({ from, to }) => token >= from && token <= to);
  if (nominal) return within.some(({ from }) => ['event', 'case'].includes(tree.form(from)));
  if (within.length > 0) return true;
  return (
    stretches.length > 0 &&
    tree.hasChild(token, CONSEQUENT, 'aux') &&
    // The condition is next to its consequence, not clauses away.
    stretches.some(({ from, to }) => to + 14 > token && token + 14 > from)
  );
}

/** "signs that X attacked", "fears X would attack", "no evidence that": what the noun before the clause makes of it. */
export function evidenceHedge(scene: Scene, token: number): Hedge | null {
  const { tree } = scene;
  for (let at = token - 1; at >= 0; at -= 1) {
    if (/^[;:.]$/.test(tree.at(at).form)) return null;
    if (!tree.isNoun(at) || tree.at(at).name) continue;
    const lemma = tree.lemma(at);
    const hearsay = HEARSAY_NOUNS.has(lemma);
    if (!EVIDENCE_NOUNS.has(lemma) && !hearsay) continue;
    if (!introduces(tree, at, token)) continue;
    if (hearsay && ownersOf(scene, at, ['by', 'of', 'from']).length > 0) return null;
    return tree.hasChild(at, NEGATION_DETERMINERS, 'det') ? 'negated' : 'possible';
  }
  return null;
}

/** "that" after the noun, no comma between it and the token; without "that" the tree must say so. */
function introduces(tree: Tree, noun: number, token: number): boolean {
  if (tree.tokens.slice(noun, token).some(({ form }) => form === ',')) return false;
  if (tree.form(noun + 1) === 'that')
    return tree.tokens
      .slice(noun + 2, token)
      .some(({ upos, name }) => name || ['NOUN', 'PRON', 'PROPN'].includes(upos));
  for (let at = token; at > noun; at = tree.head(at))
    if (
      tree.head(at) === noun &&
      ['acl', 'ccomp'].includes(tree.relation(at)) &&
      tree.tag(at) !== 'VBN' &&
      tree.childrenBy(at, 'nsubj', 'nsubj:pass').some((child) => child > noun && child < at)
    )
      return true;
  return false;
}
