/**
 * Ends of a frame read from the order of words, for where the tree is wrong: the noun phrase right after a verb or a
 * preposition, the name right before a verb. Asked only when the tree gives nothing. A phrase is a run of determiners,
 * adjectives, numbers, nouns and possessive marks (a chunk in the sense of Abney 1991).
 */
import type { Mention } from '../model/actor.ts';
import { DEEDS, FOLK, OFFICERS, ORGANS, SUFFERINGS, WEAPONS } from '../lexicon/nouns.ts';
import type { Reach, Referent } from './referents.ts';
import { isPerson, type Scene } from './scene.ts';
import { childrenBy, formAt, lemmaAt, tokenAt } from './tree.ts';

const WITHIN = /^(?:DT|PDT|PRP\$|JJ[RS]?|CD|VBN|VBG|NNP?S?|POS|HYPH|RB|\$|#)$/;
const NOUN = /^(?:NNP?S?)$/;
const TIME = new Set(
  `monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow january february march april may june july
   august september october november december week month year on in last this late early earlier next day morning night
   evening afternoon`.split(/\s+/),
);
/** Further than this a preposition belongs to something else. */
const WINDOW = 14;

interface Chunk {
  readonly head: number;
  readonly end: number;
  readonly mentions: readonly Mention[];
}

/** The noun phrase that starts at a token, or null. */
function chunkAt(scene: Scene, start: number): Chunk | null {
  const { tree } = scene;
  let at = start;
  let head = -1;
  while (at < tree.tokens.length && WITHIN.test(tokenAt(tree, at).xpos)) {
    if (NOUN.test(tokenAt(tree, at).xpos)) head = at;
    at += 1;
  }
  if (head < 0) return null;
  const from = tokenAt(tree, start).start;
  const to = tokenAt(tree, head).end;
  const mentions = scene.mentions.filter(
    (mention) => mention.start >= from && mention.end <= to && mention.form !== 'pronoun',
  );
  return { head, end: at, mentions };
}

/** Actors of a chunk, by the same rules as `referentsOf`, without its tree. */
function ofChunk(scene: Scene, { head, mentions }: Chunk, reach: Reach): Referent[] {
  const { tree } = scene;
  const last = tokenAt(tree, head);
  const self = mentions.filter(({ end, standing }) => end === last.end && standing !== 'attribute');
  const of = (mention: Mention | undefined): Referent[] =>
    mention ? [{ actor: mention.actor, mention, phrase: head }] : [];
  if (self.length > 0) return of(self.find(({ actor }) => isPerson(scene, actor)) ?? self[0]);
  const lemma = lemmaAt(tree, head);
  const [first] = mentions;
  if (ORGANS.has(lemma)) return of(first);
  if (OFFICERS.has(lemma)) return of(mentions.find(({ actor }) => !isPerson(scene, actor)));
  if (reach === 'actor') return [];
  if (FOLK.has(lemma) || WEAPONS.has(lemma)) return of(first);
  if (reach === 'deed') return SUFFERINGS.has(lemma) || !DEEDS.has(lemma) ? [] : of(first);
  return reach === 'thing' ? of(first) : [];
}

/** What stands right after a verb, adverbs aside. */
export function rightAfter(scene: Scene, verb: number, reach: Reach): Referent[] {
  const { tree } = scene;
  let at = verb + 1;
  while (at < tree.tokens.length && /^(?:RB[RS]?|RP)$/.test(tokenAt(tree, at).xpos)) at += 1;
  if (at >= tree.tokens.length) return [];
  const chunk = chunkAt(scene, at);
  return chunk ? ofChunk(scene, chunk, reach) : [];
}

/** What stands after one of some prepositions, not far behind a trigger and with no finite verb between. */
export function afterPreposition(
  scene: Scene,
  trigger: number,
  prepositions: readonly string[],
  reach: Reach,
): [string, Referent[]] {
  const { tree } = scene;
  const limit = Math.min(tree.tokens.length - 1, trigger + WINDOW);
  for (let at = trigger + 1; at < limit; at += 1) {
    const { xpos, form } = tokenAt(tree, at);
    if (/^(?:VB[DPZ]|MD|WDT|WP|WRB)$/.test(xpos) || [';', ':', '"', '“', '”', '--', '–', '—'].includes(form))
      break;
    if (!/^(?:IN|TO)$/.test(xpos) || !prepositions.includes(formAt(tree, at))) continue;
    const chunk = chunkAt(scene, at + 1);
    const found = chunk ? ofChunk(scene, chunk, reach) : [];
    if (found.length > 0) return [formAt(tree, at), found];
  }
  return ['', []];
}

/** The name right before a verb, auxiliaries, adverbs and dates aside, unless a preposition holds it. */
export function rightBefore(scene: Scene, verb: number): Referent[] {
  const { tree } = scene;
  let at = verb - 1;
  while (
    at >= 0 &&
    (['AUX', 'ADV', 'PART'].includes(tokenAt(tree, at).upos) ||
      TIME.has(formAt(tree, at)) ||
      (tokenAt(tree, at).upos === 'NUM' && TIME.has(formAt(tree, Math.max(at - 1, 0)))))
  )
    at -= 1;
  if (at < 0) return [];
  const { end } = tokenAt(tree, at);
  const found = scene.mentions.find(
    (mention) => mention.end === end && mention.standing !== 'attribute' && mention.standing !== 'place',
  );
  if (!found) return [];
  const first = tree.tokens.findIndex(({ start }) => start >= found.start);
  const before = first > 0 ? tokenAt(tree, first - 1) : null;
  if (before && ['ADP', 'SCONJ', 'CCONJ'].includes(before.upos) && before.form.toLowerCase() !== 'that')
    return [];
  if (childrenBy(tree, found.token, 'case').some((child) => child < found.token)) return [];
  return [{ actor: found.actor, mention: found, phrase: at }];
}
