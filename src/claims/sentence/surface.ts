/**
 * Ends of a frame read from the order of words, for where the tree is wrong: the noun phrase right after a verb or a
 * preposition, the name right before a verb. Asked only when the tree gives nothing.
 */
import { OFFICERS } from '../../lexicon/nouns.ts';
import { chunkAt, NOUN, ofChunk, WITHIN } from './chunk.ts';
import { afterDay, afterNaming, afterParticle, namesPerson, TIME } from './marks.ts';
import { referent, type Reach, type Referent } from './referents.ts';
import type { Scene } from './scene.ts';
import type { Tree } from './tree.ts';

/** Further than this a preposition belongs to something else. */
const WINDOW = 14;
const BETWEEN = new Set('since also now then already long ever yet reportedly allegedly'.split(' '));

/** What stands right after a verb, adverbs and a day aside. */
export function rightAfter(scene: Scene, verb: number, reach: Reach): Referent[] {
  const { tree } = scene;
  let at = afterParticle(tree, verb);
  while (at < tree.tokens.length && /^(?:RB[RS]?|RP)$/.test(tree.tag(at))) at += 1;
  at = afterNaming(tree, afterDay(tree, at));
  if (at >= tree.tokens.length) return [];
  // "denied attacking Togo": not Togo was denied.
  if (tree.tag(at) === 'VBG' && !['amod', 'compound'].includes(tree.relation(at))) return [];
  const chunk = chunkAt(scene, at);
  return chunk ? ofChunk(scene, chunk, reach) : [];
}

/** These open an aside of their own: what follows them belongs to another event. */
const ASIDE = new Set(
  'after before amid amidst while since following during despite until as when because'.split(' '),
);

/** "gave [Belarus] money", "granted [the Portuguese government] permission": the name between a verb and its object noun. */
export function givenTo(scene: Scene, verb: number, object: number): Referent[] {
  if (object <= verb) return [];
  const from = scene.tree.at(verb).end;
  const to = scene.tree.at(object).start;
  const between = scene.mentions.filter(
    ({ start, end, standing, form }) =>
      start >= from && end < to && standing !== 'attribute' && form === 'name' && start - from < 24,
  );
  const mention = between.at(-1);
  if (!mention || /^['’]|^[-‑–]/.test(scene.document.view.slice(mention.end, to))) return [];
  const phrase = mention.token;
  return [{ actor: mention.actor, mention, phrase }];
}

/** ", including travel bans, on": an aside between commas does not end a phrase. */
const aside = (tree: Tree, comma: number): boolean =>
  tree.tokens[comma + 1]?.form === 'including' ||
  tree.tokens.slice(Math.max(0, comma - 8), comma).some(({ form }) => form === 'including');

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
    const { xpos, form } = tree.at(at);
    if (
      /^(?:VB[DPZ]|MD|WDT|WP|WRB)$/.test(xpos) ||
      ASIDE.has(tree.form(at)) ||
      (form === ',' && NOUN.test(tree.tag(trigger)) && !aside(tree, at)) ||
      [';', ':', '"', '“', '”', '--', '–', '—'].includes(form)
    )
      break;
    // A participle behind a noun has prepositions of its own: "a missile [fired at …]".
    const aimed = tree.form(at) === 'targeting' && prepositions.includes('targeting');
    if (!aimed && /^VB[NG]$/.test(xpos) && at > trigger + 1 && NOUN.test(tree.tag(at - 1))) break;
    if (!aimed && (!/^(?:IN|TO)$/.test(xpos) || !prepositions.includes(tree.form(at)))) continue;
    const chunk = chunkAt(scene, at + 1);
    const found = chunk ? ofChunk(scene, chunk, reach) : [];
    if (found.length > 0) {
      return [tree.form(at), chunk ? [...found, ...listed(scene, chunk.end, reach)] : found];
    }
  }
  return ['', []];
}

/** "from A [and B]", "between A[, B and C]": the actors a list goes on with; a comma counts only before an "and". */
function listed(scene: Scene, end: number, reach: Reach): Referent[] {
  const { tree } = scene;
  const found: Referent[] = [];
  for (let at = end; at + 1 < tree.tokens.length;) {
    const comma = tree.form(at) === ',';
    const last = ['and', 'or', '&'].includes(tree.form(comma ? at + 1 : at));
    if (!comma && !last) return [];
    const chunk = chunkAt(scene, at + (comma && last ? 2 : 1));
    const next = chunk ? ofChunk(scene, chunk, reach) : [];
    if (!chunk || next.length === 0) return [];
    found.push(...next);
    at = chunk.end;
    // "with A, and B said": a verb after the last one makes it a new clause.
    const goesOn = comma && /^(?:VB[DPZ]|MD)$/.test(tree.tokens[at]?.xpos ?? '');
    if (last) return goesOn ? [] : found;
  }
  return [];
}

/** The noun phrase right before a verb, auxiliaries, adverbs and dates aside, unless a preposition holds it. */
export function rightBefore(scene: Scene, verb: number, reach: Reach): Referent[] {
  const { tree } = scene;
  let at = verb - 1;
  while (at >= 0 && skipped(scene, at)) at -= 1;
  let start = at;
  while (start >= 0 && WITHIN.test(tree.tag(start)) && !TIME.has(tree.form(start))) start -= 1;
  if (start === at) return [];
  const before = start >= 0 ? tree.at(start) : null;
  const partner = before?.form === 'and' ? nameBefore(scene, start) : [];
  // "U.S. Secretary of [State NAME]": the rest of a title.
  const titled =
    before?.form === 'of' && start > 0 && OFFICERS.has(tree.lemma(start - 1)) && namesPerson(scene, at);
  if (
    !titled &&
    before &&
    before.deprel !== 'mark' &&
    partner.length === 0 &&
    (['ADP', 'SCONJ', 'CCONJ', 'VERB'].includes(before.upos) || before.xpos === 'TO') &&
    before.form.toLowerCase() !== 'that'
  )
    return [];
  const chunk = chunkAt(scene, start + 1, at + 1);
  if (!chunk || chunk.end !== at + 1) return [];
  const own = ofChunk(scene, chunk, reach).filter(({ mention }) => mention.standing !== 'place');
  return own.length > 0 ? [...partner, ...own] : [];
}

/** "[China] and Russia veto": the name before "and", where neither a verb nor a preposition holds it. */
function nameBefore(scene: Scene, and: number): Referent[] {
  const { tree } = scene;
  const name = scene.mentionsAt(and - 1).find(({ standing }) => standing === 'self');
  const held = and >= 2 && ['ADP', 'VERB', 'ADJ', 'NOUN'].includes(tree.pos(and - 2));
  return name && !held ? [referent(name, and - 1)] : [];
}

function skipped({ tree }: Scene, at: number): boolean {
  const { upos, xpos } = tree.at(at);
  if (BETWEEN.has(tree.form(at)) || ['"', '“', '”'].includes(tree.at(at).form)) return true;
  if (['have', 'be'].includes(tree.lemma(at)) && xpos.startsWith('VB')) return true;
  if (upos === 'AUX' || upos === 'ADV' || xpos === 'MD' || xpos === 'RB' || xpos === 'TO')
    return upos !== 'PART' || xpos !== 'TO';
  return TIME.has(tree.form(at)) || (upos === 'NUM' && at > 0 && TIME.has(tree.form(at - 1)));
}

/** Where the wanted object noun stands in the phrase right after a verb, or null. */
export function objectAfter(scene: Scene, verb: number, wanted: ReadonlySet<string>): number | null {
  const { tree } = scene;
  for (let at = afterDay(tree, verb + 1); at < tree.tokens.length && WITHIN.test(tree.tag(at)); at += 1)
    if (wanted.has(tree.lemma(at)) && /^(?:NNP?S?|\$)$/.test(tree.tag(at))) return at;
  return null;
}

/** The verb right before the phrase that a noun stands in, or null: "lifted long-standing [sanctions]". */
export function verbBefore({ tree }: Scene, noun: number): number | null {
  let at = noun - 1;
  while (
    at >= 0 &&
    WITHIN.test(tree.tag(at)) &&
    !(tree.pos(at) === 'VERB' && /^VB[DN]$/.test(tree.tag(at)) && tree.relation(at) !== 'amod')
  )
    at -= 1;
  return at >= 0 && tree.pos(at) === 'VERB' ? at : null;
}

/** "in a [Ukrainian] drone strike", "[Russian] missile and drone attacks": the nearest name in the phrase before a noun. */
export function ownerByOrder(scene: Scene, noun: number): Referent[] {
  const { tree } = scene;
  for (let at = noun - 1; at >= 0; at -= 1) {
    const mention = scene.mentionsAt(at).find(({ form }) => form === 'name');
    if (mention) return scene.isSponsor(mention) ? [] : [referent(mention, noun)];
    const joined = tree.form(at) === 'and' && at > 0 && tree.tag(at - 1) === 'NN';
    if (!joined && !/^(?:JJ[RS]?|NN|NNP|HYPH|VBN|CD|POS)$/.test(tree.tag(at))) return [];
  }
  return [];
}
