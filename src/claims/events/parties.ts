/**
 * The parties of a clause by the order of words: the whole row of actors right before a verb, "A, B, and the countries of
 * C", "delegates from A and B", which trees often tear apart.
 */
import { OFFICERS, ORGANS, PARTITIVES } from '../../lexicon/nouns.ts';
import type { Mention } from '../../model/actor.ts';
import { referentsOf, type Reach, type Referent } from '../sentence/referents.ts';
import type { Scene } from '../sentence/scene.ts';
import { namesPerson } from '../sentence/marks.ts';
import { chunkAt, ofChunk } from '../sentence/chunk.ts';

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
  if (
    tree.tokens
      .slice(start, chunk.head)
      .some(({ form }) => /^(?:opposition|former|ex|exiled|rebel)$/i.test(form))
  )
    return null;
  const own = ofChunk(scene, chunk, reach);
  return { found: own.length > 0 ? own : referentsInside(scene, chunk.head, start, reach), end: chunk.end };
}

/** What the tree says of a phrase, where all of it stands in the phrase. */
const referentsInside = (scene: Scene, head: number, start: number, reach: Reach): Referent[] =>
  referentsOf(scene, head, reach).filter(
    ({ mention }) => mention.start >= scene.tree.at(start).start && mention.end <= scene.tree.at(head).end,
  );

const asDoer = ({ actor, mention, phrase }: Referent): Referent => {
  const self: Mention = { ...mention, standing: 'self' };
  return { actor, mention: self, phrase };
};

/** ", along with B": where those named beside the first begin; 0 where nobody is. */
function besideAt({ tree }: Scene, end: number): number {
  const at = tree.form(end) === ',' ? end + 1 : end;
  const words = [at, at + 1, at + 2].map((token) => tree.form(token)).join(' ');
  if (/^(?:along|together|alongside) with /.test(words)) return at + 2;
  if (words === 'as well as') return at + 3;
  return words.startsWith('alongside ') ? at + 1 : 0;
}

/** A row of actors that starts at a token; null where its first member is none. */
function rowAt(scene: Scene, start: number, limit: number, reach: Reach): Row | null {
  const { tree } = scene;
  const first = memberAt(scene, start, limit, reach);
  if (!first || first.found.length === 0) return null;
  const found = [...first.found];
  let end = first.end;
  for (;;) {
    const form = tree.form(end);
    const beside = besideAt(scene, end);
    if (beside > 0) {
      const next = rowAt(scene, beside, limit, reach);
      if (!next) break;
      // Beside the doer they do it too, and are no place.
      const named = next.found.filter(({ mention }) => mention.form === 'name').map(asDoer);
      return { found: [...found, ...named], end: next.end + (tree.form(next.end) === ',' ? 1 : 0) };
    }
    const and = form === ',' && tree.form(end + 1) === 'and';
    if (form !== ',' && form !== 'and' && form !== '&') break;
    const next = memberAt(scene, end + (and ? 2 : 1), limit, reach);
    if (!next || next.found.length === 0) break;
    for (const one of next.found) if (!found.some(({ actor }) => actor === one.actor)) found.push(one);
    end = next.end;
  }
  return { found, end };
}

const LEAD_IN =
  /^(?:after|before|as|when|while|since|until|if|that|because|although|though|where|but|whereas)$/;
const SAYING = /^(?:says?|said|announces?|announced|reports?|reported|confirms?|confirmed)$/;
const PAUSE = /^[,;:"“”‘’()—–-]$|^--$/;

const opens = (scene: Scene, start: number): boolean => {
  const before = scene.tree.form(start - 1);
  return before === '' || LEAD_IN.test(before) || SAYING.test(before) || PAUSE.test(before);
};

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
  let end = verb;
  const limit = tree.at(verb).start;
  if (scene.mentions.filter((mention) => mention.end <= limit).length < 2) return [];
  while (
    end > 0 &&
    (/^(?:RB|MD)$/.test(tree.tag(end - 1)) ||
      tree.pos(end - 1) === 'AUX' ||
      ['both', 'each', 'jointly', 'respectively'].includes(tree.form(end - 1)))
  )
    end -= 1;
  // "A and B (the union) announce"
  if (tree.form(end - 1) === ')') {
    const open = tree.tokens.findLastIndex(({ form }, token) => token < end && form === '(');
    if (open > 0) end = open;
  }
  for (let start = Math.max(0, end - 40); start < end; start += 1) {
    if (!opens(scene, start)) continue;
    const row = rowAt(scene, tree.form(start) === 'both' ? start + 1 : start, end, reach);
    if (row && afterPlace(scene, start) && tree.form(start + 1) === ',') continue;
    if (row && row.end === end && row.found.length >= 2 && row.found.length <= 8) return [...row.found];
  }
  return [];
}
