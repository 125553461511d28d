/** What a sentence adds to somebody's words is the paper's own: "X said it would close, after Y had attacked Z". */
import type { QuotationIndex } from '../../language/index.ts';
import { ASIDES, TIME_SPANS, ANNOUNCING_VERBS, JUDGING_VERBS } from '../../lexicon/speech.ts';
import { contains } from '../../model/span.ts';
import type { Scene } from '../sentence/scene.ts';
import type { Tree } from '../sentence/tree.ts';

/** These open an aside without a comma, too. */
const BARE = new Set(['amid', 'amidst']);
/** And these where the words announce what is to be done: what it follows upon is known. */
const CAUSES = new Set(['following', 'after']);

/** The tokens of the content without its asides. */
export function withoutAsides(
  scene: Scene,
  verb: number,
  content: readonly number[],
  quotations: QuotationIndex,
): readonly number[] {
  const { tree } = scene;
  const [first] = content;
  if (first === undefined || first < verb) return content;
  for (const at of content) {
    if (at <= first + 1 || !opens(tree, verb, at) || quoted(tree, at, quotations)) continue;
    const end = asideEnd(tree, at);
    return withoutAsides(
      scene,
      verb,
      content.filter((token) => token < at || token > end),
      quotations,
    );
  }
  return content;
}

const quoted = (tree: Tree, at: number, quotations: QuotationIndex): boolean =>
  quotations.find(tree.at(at), (quotation) => contains(quotation, tree.at(at))) !== undefined;

function opens(tree: Tree, verb: number, at: number): boolean {
  const form = tree.form(at);
  if (BARE.has(form)) return true;
  if (CAUSES.has(form) && ANNOUNCING_VERBS.has(tree.lemma(verb)) && tree.form(at - 1) !== ',') return true;
  let comma = at - 1;
  // "a day after", "two weeks after", "shortly after"
  if (form === 'after') while (comma > at - 5 && timeWord(tree, comma)) comma -= 1;
  if (tree.form(comma) !== ',') return false;
  // "…, accusing Y of it", "…, while praising Z": the speaker does that as well.
  const participle = ['while', 'also', 'and'].includes(form) ? at + 1 : at;
  const verbal = tree.tokens[participle];
  if (verbal?.xpos === 'VBG' && JUDGING_VERBS.has(tree.lemma(participle))) return true;
  return ASIDES.some((opening) =>
    opening.split(' ').every((word, offset) => tree.form(at + offset) === word),
  );
}

const timeWord = (tree: Tree, at: number): boolean =>
  at >= 0 && (TIME_SPANS.has(tree.form(at)) || ['DET', 'NUM', 'ADJ'].includes(tree.pos(at)));

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
