/**
 * Noun phrases read as runs of words, for relations that news tells in nouns: who owns one, which actors a list after a
 * preposition names, which stand together before a verb. Trees are asked only where words alone do not tell.
 */
import type { Mention } from '../../model/actor.ts';
import { referentsOf, type Reach, type Referent } from './referents.ts';
import { clauseOf } from './clause.ts';
import { kindOf, type Scene } from './scene.ts';
import { childrenBy, formAt, headOf, isVerb, lemmaAt, relationAt, tokenAt, type Tree } from './tree.ts';

const WITHIN = /^(?:DT|PDT|PRP\$|JJ[RS]?|CD|NNP?S?|POS|HYPH|RB[RS]?|VBG|VBN|\$|#)$/;
const JOINT = /^(?:[-‐‑–—/&,]|and)$/;
const HYPHEN = /^[-‐‑–/]$/;
const FINITE = /^(?:VB[DPZ]|MD|WDT|WP|WRB)$/;
const STOP = /^[;:"“”()—]$|^--$/;

const MODIFIER = /^(?:JJ[RS]?|VBN|VBG)$/;
/** "but troubled X": a participle between two adjectives or before a name, whatever its tag. */
const participle = (tree: Tree, at: number): boolean =>
  formOr(tree, at).endsWith('ed') &&
  /^(?:but|and|yet|the|,)$/.test(formOr(tree, at - 1)) &&
  /^(?:NNPS?|JJ)$/.test(xposOr(tree, at + 1));
const xposOr = (tree: Tree, at: number): string =>
  at >= 0 && at < tree.tokens.length ? tokenAt(tree, at).xpos : '';

export interface Run {
  readonly found: readonly Referent[];
  /** Index after the last token of the run. */
  readonly end: number;
}

const size = (tree: Tree): number => tree.tokens.length;
export const formOr = (tree: Tree, at: number): string =>
  at >= 0 && at < size(tree) ? formAt(tree, at) : '';

/** Whether an actor's name or nominal covers the token. */
export const covered = (scene: Scene, at: number): boolean => mentionOver(scene, at) !== null;

/** The widest mention over a token, persons before their states; attributes are left to the caller. */
export function mentionOver(scene: Scene, at: number): Mention | null {
  const { start, end } = tokenAt(scene.tree, at);
  let best: Mention | null = null;
  for (const mention of scene.mentions)
    if (
      mention.start <= start &&
      mention.end >= end &&
      (best === null || mention.end - mention.start > best.end - best.start)
    )
      best = mention;
  return best;
}

export const referent = (mention: Mention, phrase: number): Referent => ({
  actor: mention.actor,
  mention,
  phrase,
});

/** Where the phrase that ends in this noun begins: its first word, through possessors and hyphened adjectives. */
export function phraseStart(scene: Scene, noun: number): number {
  const { tree } = scene;
  let at = noun - 1;
  while (at >= 0) {
    const { xpos } = tokenAt(tree, at);
    const form = formAt(tree, at);
    const joined =
      (HYPHEN.test(form) || form === 'and') && at > 0 && covered(scene, at - 1) && covered(scene, at + 1);
    if (!WITHIN.test(xpos) && !covered(scene, at) && !joined && !HYPHEN.test(form)) break;
    if ((isVerb(tree, at) && FINITE.test(xpos)) || tokenAt(tree, at).upos === 'AUX') break;
    at -= 1;
  }
  return at + 1;
}

/**
 * Who owns what a noun names, by the words before it: "Iran's", "its", "the U.S.-Mexico", "Russian and Chinese". The
 * nearest owner, with what is joined to it by a hyphen or "and".
 */
export function ownersBefore(scene: Scene, noun: number): Referent[] {
  const { tree } = scene;
  const first = phraseStart(scene, noun);
  const found: Referent[] = [];
  // "Colombia, whose relations with"
  const whose = [first, first - 1].find((at) => formOr(tree, at) === 'whose');
  if (whose !== undefined) {
    const limit = tokenAt(tree, whose).start;
    const before = scene.mentions.findLast(({ end }) => end <= limit && limit - end <= 2);
    return before ? [referent(before, before.token)] : [];
  }
  let last = -1;
  for (let at = noun - 1; at >= first; at -= 1) {
    const mention = mentionOver(scene, at);
    if (!mention) continue;
    // What stands before the nearest owner owns it, not the noun, unless the two are joined.
    if (found.length > 0 && !joinedTo(tree, at, last)) break;
    if (mention.end > tokenAt(tree, noun).start) return [];
    if (!found.some(({ actor }) => actor === mention.actor)) found.unshift(referent(mention, noun));
    while (at > first && mentionOver(scene, at - 1) === mention) at -= 1;
    last = at;
  }
  // "its strategic interests and growing influence": what is joined to an owned noun is owned alike.
  const joined = relationAt(tree, noun) === 'conj' ? headOf(tree, noun) : -1;
  return found.length === 0 &&
    joined >= 0 &&
    joined < first &&
    formOr(tree, first - 1) === 'and' &&
    possessed(tree, joined)
    ? ownersBefore(scene, joined)
    : found;
}

const possessed = (tree: Tree, noun: number): boolean => childrenBy(tree, noun, 'nmod:poss').length > 0;

const joinedTo = (tree: Tree, left: number, right: number): boolean => {
  for (let at = left + 1; at < right; at += 1)
    if (!JOINT.test(formAt(tree, at)) && !/^['’]s?$/.test(formAt(tree, at))) return false;
  return right - left > 1 && tokenAt(tree, right - 1).xpos !== 'POS';
};

const lowercase = (tree: Tree, at: number): boolean =>
  /^\p{Ll}{2,}$/u.test(at < 0 ? '' : tokenAt(tree, at).form);
const adjectival = ({ rule }: Mention): boolean => rule.startsWith('adjective/');

/** The noun phrase that starts at a token, and the actor it names; null where no noun phrase starts there. */
export function phraseAt(scene: Scene, start: number, reach: Reach): Run | null {
  const { tree } = scene;
  let at = start;
  let head = -1;
  let state: Mention | null = null;
  while (
    at < size(tree) &&
    (WITHIN.test(tokenAt(tree, at).xpos) ||
      participle(tree, at) ||
      covered(scene, at) ||
      HYPHEN.test(formAt(tree, at)))
  ) {
    if (
      isVerb(tree, at) &&
      FINITE.test(tokenAt(tree, at).xpos) &&
      !covered(scene, at) &&
      !participle(tree, at)
    )
      break;
    const own = mentionOver(scene, at);
    // "ties with Russia worry Brussels": two names with a common word between are two phrases.
    if (
      own &&
      state &&
      own !== state &&
      at > head &&
      lowercase(tree, at - 1) &&
      own.standing !== 'attribute'
    ) {
      head = tree.tokens.findLastIndex(({ end }) => end === state?.end);
      break;
    }
    if (own && own.form === 'name' && kindOf(scene, own.actor) === 'state' && !adjectival(own)) state = own;
    if (/^NNP?S?$/.test(tokenAt(tree, at).xpos) || own) head = at;
    at += 1;
    // "the resource-rich but troubled region"
    if (
      /^(?:but|yet|and)$/.test(formOr(tree, at)) &&
      MODIFIER.test(xposOr(tree, at - 1)) &&
      (MODIFIER.test(xposOr(tree, at + 1)) || participle(tree, at + 1))
    )
      at += 1;
  }
  if (head < 0) return null;
  const end = head + 1;
  const own = mentionOver(scene, head);
  const named = own && (own.standing !== 'attribute' || own.rule.startsWith('state/'));
  if (own && named) return { found: [referent(own, head)], end };
  const tied = referentsOf(scene, head, reach).filter(
    ({ mention }) => mention.start >= tokenAt(tree, start).start && mention.end <= tokenAt(tree, head).end,
  );
  if (tied.length > 0) return { found: tied, end };
  if (reach !== 'thing') return { found: [], end };
  const owners = ownersBefore(scene, head).filter(
    ({ mention }) => mention.start >= tokenAt(tree, start).start,
  );
  if (owners.length > 0) return { found: owners, end };
  // "the Xinjiang region of China", "the ports of Kenya"
  if (['of', 'in'].includes(formOr(tree, end)) && end + 1 < size(tree)) {
    const inner = phraseAt(scene, end + 1, 'actor');
    if (inner && inner.found.length > 0) return inner;
  }
  return { found: [], end };
}

/** Whether a name starts at a token, its article aside: not "allies attacked Iran". */
export const opensName = (scene: Scene, at: number): boolean =>
  at < size(scene.tree) && (covered(scene, at) || /^(?:DT|NNP?|JJ)$/.test(tokenAt(scene.tree, at).xpos));

/** Actors of a coordination that starts at a token: "Russia, Belarus and Iran". A comma counts only before an "and". */
export function listAt(scene: Scene, start: number, reach: Reach): Run | null {
  const { tree } = scene;
  const first = phraseAt(scene, formOr(tree, start) === 'both' ? start + 1 : start, reach);
  if (!first || first.found.length === 0) return first;
  const found = [...first.found];
  let end = first.end;
  let pending: Referent[] = [];
  let at = first.end;
  while (at < size(tree)) {
    const form = formAt(tree, at);
    const last =
      form === 'and' ||
      form === 'or' ||
      form === '&' ||
      (form === ',' && ['and', 'or'].includes(formOr(tree, at + 1)));
    if (!last && form !== ',') break;
    const next = phraseAt(scene, at + (form === ',' && last ? 2 : 1), reach);
    if (!next || next.found.length === 0) break;
    pending.push(...next.found);
    at = next.end;
    if (last) {
      // "with A, and B said": a verb after the last one makes it a new clause.
      if (!FINITE.test(at < size(tree) ? tokenAt(tree, at).xpos : '.') || form !== ',') {
        found.push(...pending);
        end = at;
      }
      pending = [];
      break;
    }
  }
  return { found, end };
}

/** The first of some prepositions after a token, with the actors after it; other phrases of the noun may stand between. */
export function after(
  scene: Scene,
  from: number,
  prepositions: readonly string[],
  reach: Reach,
  window = 7,
): { preposition: string; found: readonly Referent[] } | null {
  const { tree } = scene;
  for (let at = from + 1; at < Math.min(size(tree) - 1, from + window); at += 1) {
    const { xpos } = tokenAt(tree, at);
    const form = formAt(tree, at);
    if (FINITE.test(xpos) || STOP.test(form) || form === ',' || form === 'and') return null;
    if (!prepositions.includes(form)) continue;
    const list = listAt(scene, at + 1, reach);
    if (list && list.found.length > 0) return { preposition: form, found: list.found };
    // "in recent years in Laos": a phrase that names nobody is passed over.
    if (list) at = list.end - 1;
  }
  return null;
}

/** Who does what a verb says; for a relative pronoun that the tree left alone, the name right before it. */
export function subjectOf(scene: Scene, verb: number, reach: Reach): Referent[] {
  const { tree } = scene;
  const { subject } = clauseOf(tree, verb);
  const found = referentsOf(scene, subject, reach);
  if (found.length > 0) return found;
  for (const at of [subject ?? -1, verb - 1]) {
    if (!/^(?:which|that|who)$/.test(formOr(tree, at))) continue;
    const limit = tokenAt(tree, at).start;
    const before = scene.mentions.findLast(({ end }) => end <= limit && limit - end <= 2);
    if (before) return [referent(before, before.token)];
  }
  return found;
}

/** The verb that a noun is the object or an adjunct of. */
export function governor(scene: Scene, noun: number): number | null {
  const { tree } = scene;
  // The verb right before its phrase is it, whatever the tree says.
  const before = phraseStart(scene, noun) - 1;
  if (before >= 0 && tokenAt(tree, before).upos === 'VERB') return before;
  let up = headOf(tree, noun);
  for (let depth = 0; depth < 3 && up >= 0; depth += 1, up = headOf(tree, up))
    if (isVerb(tree, up)) return up;
  return before >= 0 && isVerb(tree, before) ? before : null;
}

/** The lemma of a noun; where the parser left a plural as it was, its singular by spelling. */
export function nounLemma(tree: Tree, at: number): string {
  const lemma = lemmaAt(tree, at);
  if (lemma !== formAt(tree, at) || !lemma.endsWith('s')) return lemma;
  return lemma.endsWith('ies') ? `${lemma.slice(0, -3)}y` : lemma.slice(0, -1);
}
