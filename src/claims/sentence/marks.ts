/** Marks by which a noun phrase is told from what stands beside it: dates, participles that are prepositions, titles. */
import { OFFICERS } from '../../lexicon/nouns.ts';
import type { Scene } from './scene.ts';
import type { Tree } from './tree.ts';

export const TIME = new Set(
  `monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow january february march april may june july
   august september october november december week month year on in last this late early earlier next day morning night
   evening afternoon`.split(/\s+/),
);

const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
export const isTime = (tree: Tree, at: number): boolean =>
  DAY.test(tree.form(at)) ||
  (['next', 'last', 'this'].includes(tree.form(at)) &&
    at + 1 < tree.tokens.length &&
    TIME.has(tree.form(at + 1)));

/** "rules [out] a plan": the token after a verb and its particle, where the tagger knew neither. */
export const afterParticle = (tree: Tree, verb: number): number =>
  !tree.isVerb(verb) && /^(?:out|off|down|aside)$/.test(tree.tokens[verb + 1]?.form ?? '')
    ? verb + 2
    : verb + 1;

/** "vetoed [on Friday] a resolution": the token after a day between a verb and its object. */
export function afterDay(tree: Tree, at: number): number {
  const day = at < tree.tokens.length && tree.form(at) === 'on' ? at + 1 : at;
  return day < tree.tokens.length && DAY.test(tree.form(day)) ? day + 1 : at;
}

/** Participles that are prepositions. */
export const RELATING = new Set(
  'regarding concerning following including involving focusing aiming saying citing amid calling accusing'.split(
    ' ',
  ),
);

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

/** "condemned [what it called] interference": where the thing spoken of begins, after somebody's name for it. */
export function afterNaming(tree: Tree, at: number): number {
  if (tree.tokens[at]?.form.toLowerCase() !== 'what') return at;
  for (let verb = at + 2; verb < Math.min(tree.tokens.length - 1, at + 6); verb += 1)
    if (/^(?:call(?:s|ed)|term(?:s|ed)|describe[sd]|label(?:s|l?ed)|deem(?:s|ed))$/.test(tree.form(verb)))
      return tree.form(verb + 1) === 'as' ? verb + 2 : verb + 1;
  return at;
}
