/** Cleft sentences: "It was not until X said Y that Z", where Z is told by the paper, whatever the tree hangs it on. */
import type { Tree } from '../sentence/tree.ts';

const OPENING = 7;
const WHEN = new Set(['when', 'after', 'once']);
/** What a clause with a subject of its own begins with. */
const SUBJECT = new Set(['PROPN', 'NOUN', 'PRON', 'DET', 'ADJ', 'NUM']);

/**
 * Where what a cleft sentence tells begins: the "that" which has its own subject and stands behind no verb of saying.
 * @param verb a verb within the sentence's first part
 * @returns null in any other sentence
 */
function toldByCleft(tree: Tree, verb: number): number | null {
  const form = (at: number): string => (at < tree.tokens.length ? tree.form(at) : '');
  if (form(0) !== 'it') return null;
  let opened = -1;
  for (let at = 1; at < Math.min(OPENING, tree.tokens.length) && opened < 0; at += 1)
    if (form(at) === 'until' || (form(at) === 'only' && WHEN.has(form(at + 1)))) opened = at;
  if (opened < 0 || verb <= opened) return null;
  for (let at = verb + 2; at + 2 < tree.tokens.length; at += 1) {
    const before = tree.pos(at - 1);
    if (form(at) !== 'that' || before === 'VERB' || before === 'AUX') continue;
    if (SUBJECT.has(tree.pos(at + 1))) return at;
  }
  return null;
}

/** Of what somebody says, that which is not told by the cleft sentence that it stands in. */
export function beforeCleft(tree: Tree, verb: number, content: readonly number[]): number[] {
  const told = toldByCleft(tree, verb) ?? Infinity;
  return content.filter((token) => token < told);
}
