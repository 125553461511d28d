/**
 * The parties of a clause by the order of words: the whole row of actors right before a verb, "A, B, and the countries of
 * C", "delegates from A and B", which trees often tear apart.
 */
import { OFFICERS, ORGANS, PARTITIVES } from '../../lexicon/nouns.ts';
import { besides, referentsOf, type Reach, type Referent } from '../sentence/referents.ts';
import type { Scene } from '../sentence/scene.ts';
import { chunkAt, namesPerson, ofChunk } from '../sentence/chunk.ts';

interface Row {
  readonly found: readonly Referent[];
  readonly end: number;
}

const MEMBERS = new Set(['country', 'nation', 'state', 'member', 'government', 'leader', 'delegation']);

/** One member of a row, through "officials of" and "countries of". */
function memberAt(scene: Scene, start: number, limit: number, reach: Reach): Row | null {
  const { tree } = scene;
  const chunk = chunkAt(scene, start, limit);
  if (!chunk) return null;
  const lemma = tree.lemma(chunk.head);
  // "U.S. Secretary of State NAME": the rest of a title.
  const rest =
    OFFICERS.has(lemma) && tree.form(chunk.end) === 'of' ? chunkAt(scene, chunk.end + 1, limit) : null;
  if (rest && namesPerson(scene, rest.head)) return { found: ofChunk(scene, rest, reach), end: rest.end };
  const acting = OFFICERS.has(lemma) || ORGANS.has(lemma) || PARTITIVES.has(lemma) || MEMBERS.has(lemma);
  if (acting && chunk.mentions.length === 0 && ['of', 'from'].includes(tree.form(chunk.end)))
    return rowAt(scene, chunk.end + 1, limit, reach);
  // Those who oppose a government do not act for it.
  const before = tree.tokens.slice(start, chunk.head);
  if (before.some(({ form }) => /^(?:opposition|former|ex|exiled|rebel)$/i.test(form))) return null;
  const own = ofChunk(scene, chunk, reach);
  return { found: own.length > 0 ? own : referentsInside(scene, chunk.head, start, reach), end: chunk.end };
}

/** What the tree says of a phrase, where all of it stands in the phrase. */
const referentsInside = (scene: Scene, head: number, start: number, reach: Reach): Referent[] =>
  referentsOf(scene, head, reach).filter(
    ({ mention }) => mention.start >= scene.tree.at(start).start && mention.end <= scene.tree.at(head).end,
  );

/** A row of actors that starts at a token; null where its first member is none. */
function rowAt(scene: Scene, start: number, limit: number, reach: Reach): Row | null {
  const { tree } = scene;
  const first = memberAt(scene, start, limit, reach);
  if (!first || first.found.length === 0) return null;
  const found = [...first.found];
  let { end } = first;
  while ([',', 'and', '&'].includes(tree.form(end))) {
    const and = tree.form(end) === ',' && tree.form(end + 1) === 'and';
    const next = memberAt(scene, end + (and ? 2 : 1), limit, reach);
    if (!next || next.found.length === 0) break;
    found.push(...besides(next.found, found));
    ({ end } = next);
  }
  return { found, end };
}

/** What a row may follow: nothing, a conjunction, a verb of saying, a mark. */
const OPENERS =
  /^(?:|after|before|as|when|while|since|until|if|that|because|although|though|where|but|whereas|says?|said|announces?|announced|reports?|reported|confirms?|confirmed|[,;:"“”‘’()—–-]|--)$/;

/** "in CITY, STATE, A and B sign": what stands after the comma may still be the place. */
function afterPlace(scene: Scene, start: number): boolean {
  const { tree } = scene;
  if (tree.form(start - 1) !== ',') return false;
  let at = start - 2;
  while (at >= 0 && tree.pos(at) === 'PROPN') at -= 1;
  return at < start - 2 && ['in', 'at', 'near', 'from', 'to'].includes(tree.form(at));
}

/** Two or more actors in a row right before a verb, adverbs and auxiliaries aside; none where they are not a row. */
export function partiesBefore(scene: Scene, verb: number, reach: Reach = 'actor'): Referent[] {
  const { tree } = scene;
  if (scene.before(verb).length < 2) return [];
  let end = verb;
  while (
    ['RB', 'MD'].includes(tree.tag(end - 1)) ||
    tree.pos(end - 1) === 'AUX' ||
    ['both', 'each', 'jointly', 'respectively'].includes(tree.form(end - 1))
  )
    end -= 1;
  // "A and B (the union) announce"
  if (tree.form(end - 1) === ')') {
    const open = tree.tokens.findLastIndex(({ form }, token) => token < end && form === '(');
    if (open > 0) end = open;
  }
  for (let start = Math.max(0, end - 40); start < end; start += 1) {
    if (!OPENERS.test(tree.form(start - 1))) continue;
    if (afterPlace(scene, start) && tree.form(start + 1) === ',') continue;
    const row = rowAt(scene, start, end, reach);
    if (row && row.end === end && row.found.length >= 2 && row.found.length <= 8) return [...row.found];
  }
  return [];
}
