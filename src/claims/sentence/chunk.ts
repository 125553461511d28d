/**
 * A noun phrase as a run of words: determiners, adjectives, numbers, nouns and possessive marks (a chunk in the sense of
 * Abney 1991), and the actors it names. For where the tree is wrong.
 */
import { RELATING, TIME } from '../../lexicon/wording.ts';
import type { Mention } from '../../model/actor.ts';
import { DEEDS, FOLK, OFFICERS, ORGANS, SUFFERINGS, WEAPONS } from '../../lexicon/nouns.ts';
import { referent, type Reach, type Referent } from './referents.ts';
import type { Scene } from './scene.ts';
import type { Tree } from './tree.ts';

/** Tags of words inside a phrase, and of those that may head it. */
export const WITHIN = /^(?:DT|PDT|PRP\$|JJ[RS]?|CD|VBN|VBG|NNP?S?|POS|HYPH|RB|\$|#)$/;
export const NOUN = /^(?:NNP?S?)$/;

export interface Chunk {
  readonly head: number;
  readonly end: number;
  readonly mentions: readonly Mention[];
}

/** "to besieged X": a participle right before a name, whatever its tag. */
const participle = (tree: Tree, at: number): boolean =>
  tree.form(at).endsWith('ed') && tree.tag(at + 1) === 'NNP';

/** The noun phrase that starts at a token, or null. */
export function chunkAt(scene: Scene, start: number, limit = scene.tree.tokens.length): Chunk | null {
  const { tree } = scene;
  let at = start;
  let head = -1;
  while (at < limit && (WITHIN.test(tree.tag(at)) || participle(tree, at)) && !isTime(tree, at)) {
    // A participle after the noun starts another phrase: "a man [suspected of …]".
    const xpos = tree.tag(at);
    if (head === at - 1 && /^VB[GN]$/.test(xpos) && /^NNS?$/.test(tree.tag(head))) break;
    // "talks with the U.S. [regarding …]"
    if (head === at - 1 && head >= 0 && RELATING.has(tree.form(at))) break;
    // "The Israeli military says": an adjective that is a body by itself.
    if (NOUN.test(xpos) || (xpos === 'JJ' && tree.form(at) === 'military')) head = at;
    at += 1;
  }
  if (head < 0) return null;
  const from = tree.at(start).start;
  const to = tree.at(head).end;
  const inside = ({ start: first, end, form }: Mention): boolean =>
    first >= from && end <= to && form !== 'pronoun';
  const mentions = scene.mentions.filter((mention) => inside(mention) && !scene.isSponsor(mention));
  return { head, end: at, mentions };
}

/** Actors of a chunk, by the same rules as `referentsOf`, without its tree. */
export function ofChunk(scene: Scene, { head, mentions }: Chunk, reach: Reach): Referent[] {
  const { tree } = scene;
  const last = tree.at(head);
  const isPerson = ({ actor }: Mention): boolean => scene.isPerson(actor);
  const of = (mention: Mention | undefined): Referent[] => (mention ? [referent(mention, head)] : []);
  // A state's name at the end of its phrase is the state, whatever the tree made of it.
  const self = mentions.filter(
    ({ end, standing, rule }) => end === last.end && (standing !== 'attribute' || rule.startsWith('state/')),
  );
  if (self.length > 0) return of(self.find(isPerson) ?? self[0]);
  const [first] = mentions;
  const lemma = tree.lemma(head);
  if (namedOfficer(tree, head)) return of(mentions.find((one) => !isPerson(one)));
  if (ORGANS.has(lemma)) return of(first);
  if (OFFICERS.has(lemma)) return of(mentions.find((one) => !isPerson(one)));
  const armed = FOLK.has(lemma) || WEAPONS.has(lemma);
  const deed = DEEDS.has(lemma) && !SUFFERINGS.has(lemma);
  return reach === 'thing' || (reach !== 'actor' && armed) || (reach === 'deed' && deed) ? of(first) : [];
}

/** Actors of the noun phrase that starts at a token. */
export function actorsAt(scene: Scene, start: number, reach: Reach): Referent[] {
  const chunk = chunkAt(scene, start);
  return chunk ? ofChunk(scene, chunk, reach) : [];
}

/** The actors of the noun phrase around a token, read as a run of words. */
export function phraseAround(scene: Scene, token: number, reach: Reach): Referent[] {
  const { tree } = scene;
  const within = (at: number): boolean =>
    WITHIN.test(tree.tag(at)) && !RELATING.has(tree.form(at)) && !TIME.has(tree.form(at));
  let start = token;
  while (within(start - 1)) start -= 1;
  return actorsAt(scene, start, reach);
}

const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
const isTime = (tree: Tree, at: number): boolean =>
  DAY.test(tree.form(at)) ||
  (['next', 'last', 'this'].includes(tree.form(at)) && TIME.has(tree.form(at + 1)));

/** "vetoed [on Friday] a resolution": the token after a day between a verb and its object. */
export function afterDay(tree: Tree, at: number): number {
  const day = tree.form(at) === 'on' ? at + 1 : at;
  return DAY.test(tree.form(day)) ? day + 1 : at;
}

/** "Iceland's President NAME", "Saudi Arabia's King NAME": an officer by a name that nobody knows. */
function namedOfficer(tree: Tree, head: number): boolean {
  for (let at = head; at >= 0 && at > head - 5 && tree.pos(at) === 'PROPN'; at -= 1)
    if (at < head && OFFICERS.has(tree.lemma(at))) return true;
  return false;
}

/** Whether a person's name ends at a token. */
export const namesPerson = (scene: Scene, at: number): boolean =>
  scene.mentions.some(
    ({ actor, end, form }) => form === 'name' && scene.isPerson(actor) && end === scene.tree.at(at).end,
  );
