/**
 * Ends of a frame read from the order of words, for where the tree is wrong: the noun phrase right after a verb or a
 * preposition, the name right before a verb. Asked only when the tree gives nothing.
 */
import { ASIDE_OPENERS, TIME } from '../../lexicon/wording.ts';
import { OFFICERS } from '../../lexicon/nouns.ts';
import { actorsAt, afterDay, chunkAt, namesPerson, NOUN, ofChunk, WITHIN } from './chunk.ts';
import type { Reach, Referent } from './referents.ts';
import type { Scene } from './scene.ts';
import type { Tree } from './tree.ts';

/** Further than this a preposition belongs to something else. */
const WINDOW = 14;
const BETWEEN = new Set('since also now then already long ever yet reportedly allegedly'.split(' '));

/** What stands right after a verb, adverbs and a day aside. */
export function rightAfter(scene: Scene, verb: number, reach: Reach): Referent[] {
  const { tree } = scene;
  let at = verb + 1;
  while (/^(?:RB[RS]?|RP)$/.test(tree.tag(at))) at += 1;
  at = afterDay(tree, at);
  // "denied attacking Togo": not Togo was denied.
  if (tree.tag(at) === 'VBG' && !['amod', 'compound'].includes(tree.relation(at))) return [];
  return actorsAt(scene, at, reach);
}

/** ", including travel bans, on": an aside between commas does not end a phrase. */
const aside = (tree: Tree, comma: number): boolean =>
  tree.tokens.slice(Math.max(0, comma - 8), comma + 2).some(({ form }) => form === 'including');

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
      ASIDE_OPENERS.has(tree.form(at)) ||
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
    if (chunk && found.length > 0) return [tree.form(at), [...found, ...listed(scene, chunk.end, reach)]];
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
    const goesOn = comma && /^(?:VB[DPZ]|MD)$/.test(tree.tag(at));
    if (last) return goesOn ? [] : found;
  }
  return [];
}

/** The noun phrase right before a verb, auxiliaries, adverbs and dates aside, unless a preposition holds it. */
export function rightBefore(scene: Scene, verb: number, reach: Reach): Referent[] {
  const { tree } = scene;
  let at = verb - 1;
  while (at >= 0 && skipped(tree, at)) at -= 1;
  let start = at;
  while (WITHIN.test(tree.tag(start)) && !TIME.has(tree.form(start))) start -= 1;
  if (start === at) return [];
  // "U.S. Secretary of [State NAME]": the rest of a title.
  const titled = tree.form(start) === 'of' && OFFICERS.has(tree.lemma(start - 1)) && namesPerson(scene, at);
  const holds = ['ADP', 'SCONJ', 'CCONJ', 'VERB'].includes(tree.pos(start)) || tree.tag(start) === 'TO';
  const opens = tree.form(start) === 'that' || tree.tokens[start]?.deprel === 'mark';
  if (holds && !titled && !opens) return [];
  const chunk = chunkAt(scene, start + 1, at + 1);
  if (!chunk || chunk.end !== at + 1) return [];
  return ofChunk(scene, chunk, reach).filter(({ mention }) => mention.standing !== 'place');
}

function skipped(tree: Tree, at: number): boolean {
  const { upos, xpos } = tree.at(at);
  if (BETWEEN.has(tree.form(at)) || ['"', '“', '”'].includes(tree.form(at))) return true;
  if (['have', 'be'].includes(tree.lemma(at)) && xpos.startsWith('VB')) return true;
  if (xpos === 'TO') return upos !== 'PART';
  if (upos === 'AUX' || upos === 'ADV' || xpos === 'MD' || xpos === 'RB') return true;
  return TIME.has(tree.form(at)) || (upos === 'NUM' && TIME.has(tree.form(at - 1)));
}

/** Where the wanted object noun stands in the phrase right after a verb, or null. */
export function objectAfter({ tree }: Scene, verb: number, wanted: ReadonlySet<string>): number | null {
  for (let at = afterDay(tree, verb + 1); WITHIN.test(tree.tag(at)); at += 1)
    if (wanted.has(tree.lemma(at)) && /^(?:NNP?S?|\$)$/.test(tree.tag(at))) return at;
  return null;
}
