/**
 * A noun phrase as a run of words: determiners, adjectives, numbers, nouns and possessive marks (a chunk in the sense of
 * Abney 1991), and the actors it names. For where the tree is wrong.
 */
import type { Mention } from '../../model/actor.ts';
import { OUTLAWS, DEEDS, FOLK, OFFICERS, ORGANS, SUFFERINGS, WEAPONS } from '../../lexicon/nouns.ts';
import { isTime, namedOfficer, RELATING, TIME } from './marks.ts';
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
  tree.form(at).endsWith('ed') && at + 1 < tree.tokens.length && tree.tag(at + 1) === 'NNP';

/** The noun phrase that starts at a token, or null. */
export function chunkAt(scene: Scene, start: number, limit = scene.tree.tokens.length): Chunk | null {
  const { tree } = scene;
  let at = start;
  let head = -1;
  while (at < limit && (WITHIN.test(tree.tag(at)) || participle(tree, at)) && !isTime(tree, at)) {
    // A participle after the noun starts another phrase: "a man [suspected of …]".
    const { xpos } = tree.at(at);
    if (head >= 0 && head === at - 1 && /^VB[GN]$/.test(xpos) && /^NNS?$/.test(tree.tag(head))) break;
    // "talks with the U.S. [regarding …]"
    if (head >= 0 && head === at - 1 && RELATING.has(tree.form(at))) break;
    // "The Israeli military says": an adjective that is a body by itself.
    if (NOUN.test(xpos) || (xpos === 'JJ' && tree.form(at) === 'military')) head = at;
    at += 1;
  }
  if (head < 0) return null;
  const from = tree.at(start).start;
  const to = tree.at(head).end;
  const mentions = scene.mentions.filter(
    (mention) =>
      mention.start >= from && mention.end <= to && mention.form !== 'pronoun' && !scene.isSponsor(mention),
  );
  return { head, end: at, mentions };
}

/** Actors of a chunk, by the same rules as `referentsOf`, without its tree. */
export function ofChunk(scene: Scene, { head, end, mentions }: Chunk, reach: Reach): Referent[] {
  const { tree } = scene;
  const last = tree.at(head);
  // A state's name at the end of its phrase is the state, whatever the tree made of it.
  const self = mentions.filter(
    ({ end, standing, rule }) => end === last.end && (standing !== 'attribute' || rule.startsWith('state/')),
  );
  const of = (mention: Mention | undefined): Referent[] => (mention ? [referent(mention, head)] : []);
  if (self.length > 0) return of(self.find(({ actor }) => scene.isPerson(actor)) ?? self[0]);
  const [first] = mentions;
  if (namedOfficer(tree, head)) return of(mentions.find(({ actor }) => !scene.isPerson(actor)));
  const lemma = tree.lemma(head);
  if (ORGANS.has(lemma)) return of(first);
  if (OFFICERS.has(lemma)) return of(mentions.find((one) => !scene.isPerson(one.actor) || rules(scene, one)));
  if (reach === 'actor') return [];
  if (FOLK.has(lemma) || WEAPONS.has(lemma)) return of(first);
  if (reach === 'deed') return SUFFERINGS.has(lemma) || !DEEDS.has(lemma) ? [] : of(first);
  if (reach !== 'thing') return [];
  return first || OUTLAWS.has(lemma) || isAbstract(lemma) ? of(first) : placeAfter(scene, end);
}

/** "Bush administration officials": they act for the person who rules. */
const rules = ({ document }: Scene, { end }: Mention): boolean =>
  /^['’]?s? (?:administration|government|regime|cabinet)\b/.test(document.view.slice(end, end + 20));

/** The actors of the noun phrase around a token, read as a run of words. */
export function phraseAround(scene: Scene, token: number, reach: Reach): Referent[] {
  let start = token;
  while (
    start > 0 &&
    WITHIN.test(scene.tree.tag(start - 1)) &&
    !RELATING.has(scene.tree.form(start - 1)) &&
    !TIME.has(scene.tree.form(start - 1))
  )
    start -= 1;
  const chunk = chunkAt(scene, start);
  return chunk ? ofChunk(scene, chunk, reach) : [];
}

const PLACE_WORDS = new Set('in at near of on outside inside within around across over along off'.split(' '));
/** What is no place: "on suspicion of", "in response to", "in an attack". */
const ABSTRACT = new Set(
  `suspicion connection charge case response retaliation addition order effort bid preparation favor favour return
   exchange relation involvement allegation condition behalf basis ground term light wake view front`.split(
    /\s+/,
  ),
);

const isAbstract = (lemma: string): boolean =>
  ABSTRACT.has(lemma) || DEEDS.has(lemma) || SUFFERINGS.has(lemma);

/**
 * The state in which a thing stands, by a chain of places after it: "a hotel in Kryvyi Rih, Dnipropetrovsk Oblast,
 * [Ukraine]". Armed groups are not their host's, and the chain ends at anything that is no place.
 */
function placeAfter(scene: Scene, from: number): Referent[] {
  const { tree } = scene;
  let at = from;
  for (let steps = 0; steps < 8 && at + 1 < tree.tokens.length; steps += 1) {
    const link = tree.form(at);
    if (!(PLACE_WORDS.has(link) && tree.pos(at) === 'ADP') && link !== ',') return [];
    const chunk = chunkAt(scene, at + 1);
    if (!chunk || (link === ',' && tree.pos(chunk.head) !== 'PROPN')) return [];
    const lemma = tree.lemma(chunk.head);
    if (isAbstract(lemma)) return [];
    const state = chunk.mentions.find(({ actor }) => scene.kindOf(actor) === 'state');
    if (state) return [referent(state, chunk.head)];
    if (chunk.mentions.length > 0 || OUTLAWS.has(lemma)) return [];
    at = chunk.end;
  }
  return [];
}
