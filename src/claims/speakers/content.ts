/** What is said: the complement of a verb of saying, the clause it is set into, or what the order of words makes it. */
import { CHARGING, DENIAL_VERBS } from '../../lexicon/speech.ts';
import type { QuotationIndex } from '../../language/index.ts';
import type { Quotation } from '../../language/types.ts';
import type { Scene } from '../sentence/scene.ts';
import type { Tree } from '../sentence/tree.ts';

/** Shorter words in marks are speech only where they are a sentence. */
const LONG_ENOUGH = 25;

/** A quoted clause, not a quoted term. @param scenes the sentences it stands in */
export const isSpeech = (quotation: Quotation, scenes: readonly Scene[]): boolean =>
  quotation.inner.end - quotation.inner.start >= LONG_ENOUGH ||
  scenes.some((scene) => isSentence(scene, quotation));

/** A capital, a subject with its finite verb, and a mark that ends it: "Rebels fled," "Why now?" */
function isSentence({ tree, document }: Scene, { inner }: Quotation): boolean {
  const words = document.view.slice(inner.start, inner.end);
  if (!/^\s*\p{Lu}[^]*[.,!?…]\s*$/u.test(words)) return false;
  return tree.tokens.some(
    ({ start, end, xpos }, at) =>
      start > inner.start &&
      end <= inner.end &&
      (/^(?:VB[DZP]|MD)$/.test(xpos) || tree.childBy(at, 'nsubj', 'cop') !== null),
  );
}

/** What is said: the complement, the clause the verb is set into, or what stands before it. */
export function contentOf(
  scene: Scene,
  verb: number,
  subject: number | null,
  quotations: QuotationIndex,
): number[] {
  const { tree } = scene;
  const before = CHARGING.has(tree.lemma(verb)) ? [] : trailing(scene, verb, subject);
  const complements = tree.childrenBy(verb, 'ccomp');
  const clausal = complements.some((child) => tree.childBy(child, 'nsubj', 'nsubj:pass', 'expl') !== null);
  // "…, the Kremlin said, citing intelligence": what stands before is said, whatever hangs behind.
  if (before.length > 0 && !clausal) return before;
  if (complements.length === 0) complements.push(...tree.childrenBy(verb, 'parataxis'));
  if (complements.length === 0) complements.push(...ownDeeds(tree, verb));
  if (complements.length > 0) return complements.flatMap((child) => tree.subtree(child));
  const head = tree.head(verb);
  const next = verb + 1 < tree.tokens.length ? tree.pos(verb + 1) : '';
  const set =
    (tree.relation(verb) === 'parataxis' && next !== 'ADP' && tree.subtree(verb).length <= 14) ||
    (tree.relation(verb) === 'advcl' && tree.hasChild(verb, ['as'], 'mark'));
  if (head >= 0 && set) {
    const own = new Set(tree.subtree(verb));
    return tree.subtree(head).filter((token) => !own.has(token));
  }
  if (CHARGING.has(tree.lemma(verb))) return chargeAfter(scene, verb);
  const that = thatAfter(scene, verb);
  if (that !== null) return [...tree.tokens.keys()].slice(that + 1);
  // A quotation that follows or precedes at once.
  const quoted = quotations.find(tree.sentence, (quotation) => isSpeech(quotation, [scene]));
  if (!quoted) return [];
  return tree.tokens.flatMap((token, index) =>
    token.start >= quoted.inner.start && token.end <= quoted.inner.end ? [index] : [],
  );
}

/** "denies attacking", "denied having sent": a gerund for the clause that is denied. */
export const isDenied = (tree: Tree, at: number): boolean =>
  tree.relation(at) === 'xcomp' &&
  DENIAL_VERBS.has(tree.lemma(tree.head(at))) &&
  (tree.tag(at) === 'VBG' || tree.childrenBy(at, 'aux').some((aux) => tree.tag(aux) === 'VBG'));

const CLAIMING = new Set(['claim', 'profess', 'purport']);
const TELLING = new Set(['report', 'admit', 'acknowledge', 'confirm', 'describe', 'recall', 'recount']);

/** "claims to have shot it down", "reports intercepting two drones": what one says of oneself. */
const ownDeeds = (tree: Tree, verb: number): number[] =>
  tree.childrenBy(verb, 'xcomp').filter((child) => {
    const lemma = tree.lemma(verb);
    if (isDenied(tree, child)) return true;
    if (CLAIMING.has(lemma)) return tree.hasChild(child, ['to'], 'mark');
    return TELLING.has(lemma) && tree.tag(child) === 'VBG';
  });

/** What somebody is accused of: from "of" or "for" to the end of the clause. */
function chargeAfter({ tree }: Scene, verb: number): number[] {
  for (let at = verb + 1; at < Math.min(verb + 12, tree.tokens.length); at += 1) {
    if ([';', ':', '.'].includes(tree.at(at).form)) return [];
    if (!['of', 'for'].includes(tree.form(at)) || tree.pos(at - 1) === 'ADP') continue;
    const gerund = at + 1 < tree.tokens.length && tree.tag(at + 1) === 'VBG';
    if (!gerund && tree.form(at) === 'of' && at > verb + 4) continue;
    const found: number[] = [];
    for (
      let next = at + 1;
      next < tree.tokens.length && ![',', ';', '.'].includes(tree.at(next).form);
      next += 1
    )
      found.push(next);
    return found;
  }
  return [];
}

/** "wrote on social media that …": the conjunction not far behind the verb, with no other verb between. */
export function thatAfter({ tree }: Scene, verb: number): number | null {
  for (let at = verb + 1; at < Math.min(verb + 18, tree.tokens.length); at += 1) {
    if (tree.form(at) === 'that' && at + 2 < tree.tokens.length) return at;
    if (tree.pos(at) === 'VERB' || [';', ':'].includes(tree.at(at).form)) return null;
  }
  return null;
}

/** "…, NAME said": what stands before the comma, where the verb and its subject end the sentence or are turned round. */
function trailing({ tree }: Scene, verb: number, subject: number | null): number[] {
  const inverted = subject !== null && subject > verb && subject <= verb + 6;
  const from = inverted ? verb : Math.min(verb, subject === null ? verb : (tree.subtree(subject)[0] ?? verb));
  const comma = from - 1;
  // "…, Xi told Toqaev, according to": the next comma ends it as well.
  const closed = tree.tokens.slice(verb + 1, verb + 4).some(({ form }) => form === ',');
  const ends = inverted || closed || tree.tokens.length - verb <= 9;
  if (!ends || comma <= 2 || ![',', '"', '”', '?', '!'].includes(tree.at(comma).form)) return [];
  return [...tree.tokens.keys()].slice(0, comma);
}
