/** Marks by which a noun phrase is told from what stands beside it: dates, participles that are prepositions, titles. */
import { TIME } from '../../lexicon/wording.ts';
import { OFFICERS } from '../../lexicon/nouns.ts';
import type { Scene } from './scene.ts';
import type { Tree } from './tree.ts';

const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
export const isTime = (tree: Tree, at: number): boolean =>
  DAY.test(tree.form(at)) ||
  (['next', 'last', 'this'].includes(tree.form(at)) && TIME.has(tree.form(at + 1)));

/** "vetoed [on Friday] a resolution": the token after a day between a verb and its object. */
export function afterDay(tree: Tree, at: number): number {
  const day = tree.form(at) === 'on' ? at + 1 : at;
  return DAY.test(tree.form(day)) ? day + 1 : at;
}

/** "Iceland's President NAME", "Saudi Arabia's King NAME": an officer by a name that nobody knows. */
export function namedOfficer(tree: Tree, head: number): boolean {
  for (let at = head; at >= 0 && at > head - 5 && tree.pos(at) === 'PROPN'; at -= 1)
    if (at < head && OFFICERS.has(tree.lemma(at))) return true;
  return false;
}

/** Whether a person's name ends at a token. */
export const namesPerson = (scene: Scene, at: number): boolean =>
  scene.mentions.some(
    ({ actor, end, form }) => form === 'name' && scene.isPerson(actor) && end === scene.tree.at(at).end,
  );
