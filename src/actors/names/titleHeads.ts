/** Heads of titles among the words of a sentence. */
import type { Office } from '../../model/actor.ts';
import { TITLE_ABBREVIATIONS, TITLE_HEADS } from '../../lexicon/titles.ts';
import type { Word } from './words.ts';

export interface TitleHead {
  readonly from: number;
  readonly to: number;
  /** As the table has it: lower case, singular. */
  readonly head: string;
  readonly office: Office;
  readonly plural: boolean;
}

interface Node {
  readonly next: Map<string, Node>;
  head: string | null;
}
const root: Node = { next: new Map(), head: null };
for (const head of TITLE_HEADS.keys()) {
  let node = root;
  for (const piece of head.split(' ')) {
    let next = node.next.get(piece);
    if (!next) node.next.set(piece, (next = { next: new Map(), head: null }));
    node = next;
  }
  node.head = head;
}

/** Singulars a plural may have: presidents, spokesmen, secretaries-general. */
function singulars(low: string): string[] {
  if (low.endsWith('men')) return [`${low.slice(0, -3)}man`];
  if (low.endsWith('ies')) return [`${low.slice(0, -3)}y`];
  if (low.endsWith('s-general')) return [low.replace('s-general', '-general')];
  return low.endsWith('s') && !low.endsWith('ss') ? [low.slice(0, -1)] : [];
}

/** The longest title head that starts at word `from`, or null. A plural is allowed in its last word or its first. */
export function titleHeadAt(words: readonly Word[], from: number): TitleHead | null {
  const first = words[from];
  if (!first) return null;
  const office = TITLE_ABBREVIATIONS.get(first.low);
  if (office && first.capital) return { from, to: from + 1, head: first.low, office, plural: false };
  let best: TitleHead | null = null;
  let level: { node: Node; plural: boolean }[] = [{ node: root, plural: false }];
  for (let at = from; at < words.length && level.length > 0; at += 1) {
    const word = words[at];
    if (!word || (at > from && word.before.trim() !== '')) break;
    const after: { node: Node; plural: boolean }[] = [];
    for (const { node, plural } of level) {
      const same =
        node.next.get(word.low) ??
        (at === from ? node.next.get(word.low.replace(/^(?:co|ex)-/, '')) : undefined);
      if (same) after.push({ node: same, plural });
      else
        for (const form of singulars(word.low)) {
          const next = node.next.get(form);
          if (next) after.push({ node: next, plural: true });
        }
    }
    for (const { node, plural } of after)
      if (node.head !== null)
        best = {
          from,
          to: at + 1,
          head: node.head,
          office: TITLE_HEADS.get(node.head) ?? 'official',
          plural,
        };
    if (word.possessive) break;
    level = after;
  }
  return best;
}
