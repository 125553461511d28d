/** What a sentence adds to somebody's words: what the speaker does beside them, what a cleft sentence tells. */
import type { QuotationIndex } from '../../language/index.ts';
import { JUDGING_VERBS } from '../../lexicon/speech.ts';
import { contains } from '../../model/span.ts';
import type { Scene } from '../sentence/scene.ts';
import type { Tree } from '../sentence/tree.ts';

/** The tokens of the content without its asides. */
export function withoutAsides(
  scene: Scene,
  verb: number,
  content: readonly number[],
  quotations: QuotationIndex,
): readonly number[] {
  const { tree } = scene;
  const first = content[0] ?? -1;
  if (first < verb) return content;
  let left = content;
  for (const at of content) {
    if (at <= first + 1 || !opens(tree, at) || quoted(tree, at, quotations) || !left.includes(at)) continue;
    const end = asideEnd(tree, at);
    left = left.filter((token) => token < at || token > end);
  }
  return left;
}

const quoted = (tree: Tree, at: number, quotations: QuotationIndex): boolean =>
  quotations.find(tree.at(at), (quotation) => contains(quotation, tree.at(at))) !== undefined;

/** "…, accusing Y of it", "…, while praising Z". */
function opens(tree: Tree, at: number): boolean {
  const participle = ['while', 'also', 'and'].includes(tree.form(at)) ? at + 1 : at;
  const judging = tree.tag(participle) === 'VBG' && JUDGING_VERBS.has(tree.lemma(participle));
  return judging && tree.form(at - 1) === ',';
}

/** To the end, or to the comma after which the words go on with their verb. */
function asideEnd(tree: Tree, at: number): number {
  for (let token = at; token < tree.tokens.length; token += 1) {
    if (tree.at(token).form === ';') return token;
    if (tree.at(token).form === ',' && tree.tokens[token + 1]?.upos === 'AUX') return token;
  }
  return tree.tokens.length - 1;
}

/** Within so many words a cleft sentence opens. */
const OPENING = 7;
const WHEN = new Set(['when', 'after', 'once']);
/** What a clause with a subject of its own begins with. */
const SUBJECT = new Set(['PROPN', 'NOUN', 'PRON', 'DET', 'ADJ', 'NUM']);

/**
 * Cleft sentences: "It was not until X said Y that Z", where Z is told by the paper, whatever the tree hangs it on. Where what
 * they tell begins: the "that" which has its own subject and stands behind no verb of saying.
 * @param verb a verb within the sentence's first part
 * @returns null in any other sentence
 */
function toldByCleft(tree: Tree, verb: number): number | null {
  if (tree.form(0) !== 'it') return null;
  let opened = -1;
  for (let at = 1; at < Math.min(OPENING, tree.tokens.length) && opened < 0; at += 1)
    if (tree.form(at) === 'until' || (tree.form(at) === 'only' && WHEN.has(tree.form(at + 1)))) opened = at;
  if (opened < 0 || verb <= opened) return null;
  for (let at = verb + 2; at + 2 < tree.tokens.length; at += 1) {
    const before = tree.pos(at - 1);
    if (tree.form(at) !== 'that' || before === 'VERB' || before === 'AUX') continue;
    if (SUBJECT.has(tree.pos(at + 1))) return at;
  }
  return null;
}

/** Of what somebody says, that which is not told by the cleft sentence that it stands in. */
export function beforeCleft(tree: Tree, verb: number, content: readonly number[]): number[] {
  const told = toldByCleft(tree, verb) ?? Infinity;
  return content.filter((token) => token < told);
}
