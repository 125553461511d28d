/** Chains of places and things behind an attack, by their words: where they go on behind a comma and where they end. */
import { OUTLAWS } from '../lexicon/nouns.ts';
import type { Mention } from '../model/actor.ts';
import { formOr } from './phrases.ts';
import type { Scene } from './scene.ts';
import { formAt, lemmaAt, tokenAt } from './tree.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
/** Prepositions of the place or thing that was hit. */
export const PLACED = words(
  'on in at against across into inside throughout over around within toward towards targeting',
);
/** What lies between two lands, or off one. */
export const MARGINS = words('border frontier coast shore waters airspace strait gulf sea');
/** Bodies that are no armed groups: what is done to their houses is done where these stand. */
export const CIVIC =
  /universit|ministr|agency|hospital|compan|corporation|museum|church|bank|port\b|plant|station|embassy|college|institut|guard|navy|army|command|broadcast|headquarters/i;
/** Tags of words that end a phrase. */
export const FINITE = /^(?:VB[DPZ]|MD|WDT|WP\$?|WRB|EX|PRP)$/;

/** The narrowest name over a token: of "Israeli and American airstrikes" each adjective by itself. */
export function nameOver(scene: Scene, at: number): Mention | null {
  const token = at >= 0 ? scene.tree.tokens[at] : undefined;
  if (!token) return null;
  let best: Mention | null = null;
  for (const mention of scene.mentions)
    if (
      mention.start <= token.start &&
      mention.end >= token.end &&
      (best === null || mention.end - mention.start < best.end - best.start)
    )
      best = mention;
  return best;
}

/** The tag of a token, '' outside the sentence. */
export const xposOr = ({ tree }: Scene, at: number): string =>
  at >= 0 && at < tree.tokens.length ? tokenAt(tree, at).xpos : '';

/** A proper noun by its tag or its capital: taggers do not know every village. */
export const proper = ({ tree }: Scene, at: number): boolean =>
  (tree.tokens[at]?.xpos ?? '').startsWith('NNP') || (at > 0 && /^\p{Lu}/u.test(tree.tokens[at]?.form ?? ''));

/** A mention's words. */
export const textOf = ({ document }: Scene, { start, end }: Mention): string =>
  document.view.slice(start, end);

/** Whether a chain of places or things goes on behind a comma: "Lviv, western Ukraine", "a school, a clinic". */
export const goesOn = (scene: Scene, at: number): boolean =>
  proper(scene, at) ||
  nameOver(scene, at) !== null ||
  PLACED.has(formOr(scene.tree, at)) ||
  /^(?:a|an|several|(?:north|south)?-?(?:ern|east|west|eastern|western)?|northern|southern|central|occupied)$/.test(
    formOr(scene.tree, at),
  );

/** ", and Sumy Oblasts", ", and in the Tyre District": the last of a list, and not a clause of its own. */
export function listEnds(scene: Scene, and: number): boolean {
  const { tree } = scene;
  if (formOr(tree, and) !== 'and') return false;
  if (PLACED.has(formOr(tree, and + 1)) || /^(?:an?|several)$/.test(formOr(tree, and + 1))) return true;
  let at = and + 1;
  while (proper(scene, at) || nameOver(scene, at)) at += 1;
  return at > and + 1 && !FINITE.test(xposOr(scene, at));
}

/** The comma that closes ", including …," at another one, or -1. */
export function asideEnd({ tree }: Scene, comma: number): number {
  for (let at = comma + 1; at < Math.min(comma + 12, tree.tokens.length); at += 1) {
    if (FINITE.test(tokenAt(tree, at).xpos)) return -1;
    if (formAt(tree, at) === ',') return at;
  }
  return -1;
}

/** "in Iran and [Iraq]": right behind the state before it. */
export const joined = (scene: Scene, at: number): boolean =>
  ['and', ','].includes(formOr(scene.tree, at - 1)) && nameOver(scene, at - 2) !== null;

/** "the Afghan [border]", "Iranian-backed militants": what follows the adjective is not that state's to be hit. */
export function foreign(scene: Scene, last: number): boolean {
  for (let at = last + 1; /^(?:JJ|NN|HYPH|VBN)/.test(xposOr(scene, at)); at += 1) {
    const lemma = lemmaAt(scene.tree, at);
    if (MARGINS.has(lemma) || OUTLAWS.has(lemma)) return true;
  }
  return false;
}
