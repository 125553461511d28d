/** The mentions found so far, as a reader has them in mind at a place of the text. */
import type { QuotationIndex } from '../../language/index.ts';
import type { Sentence } from '../../language/types.ts';
import type { Mention } from '../../model/actor.ts';
import { lastStarting } from '../../model/span.ts';
import type { Draft } from '../cast/draft.ts';

/** A place in the text where something is referred to. */
export interface Place {
  readonly sentence: number;
  readonly token: number;
  readonly start: number;
}

export class Discourse {
  private readonly bySentence = new Map<number, Mention[]>();
  private readonly blocks: readonly number[];
  private readonly draft: Draft;
  private readonly quotations: QuotationIndex;

  constructor(draft: Draft, quotations: QuotationIndex) {
    this.draft = draft;
    this.quotations = quotations;
    for (const mention of draft.mentions) this.add(mention);
    const { blocks } = draft.document;
    this.blocks = draft.sentences.map(({ start }) => {
      const at = lastStarting(blocks, start);
      return start < (blocks[at]?.end ?? 0) ? at : -1;
    });
  }

  add(mention: Mention): void {
    const list = this.bySentence.get(mention.sentence);
    if (!list) this.bySentence.set(mention.sentence, [mention]);
    else {
      list.push(mention);
      list.sort((a, b) => a.start - b.start);
    }
  }

  /** Whether both stand in the narrator's voice, or both in the same direct speech. */
  sameVoice(mention: { readonly start: number }, place: Place): boolean {
    const quoteAt = (start: number): number => this.quotations.at({ start, end: start + 1 })[0] ?? -1;
    const [said, now] = [quoteAt(mention.start), quoteAt(place.start)];
    return said === now || said < 0;
  }

  in(sentence: number): readonly Mention[] {
    return this.bySentence.get(sentence) ?? [];
  }

  /** Whether a reader goes from sentence `a` on to `b` without a caption or heading between or around. */
  flows(a: number, b: number): boolean {
    const [from, to] = [this.blocks[a] ?? -1, this.blocks[b] ?? -1];
    if (from === to) return true;
    const { blocks } = this.draft.document;
    return blocks[from]?.kind === 'paragraph' && blocks[to]?.kind === 'paragraph';
  }

  /** Mentions before a place, nearest sentence first, at most `back` sentences back; those of the same sentence first. */
  before(place: Place, back: number): (readonly Mention[])[] {
    const windows: (readonly Mention[])[] = [this.in(place.sentence).filter(({ end }) => end <= place.start)];
    for (let at = place.sentence - 1; at >= Math.max(0, place.sentence - back); at -= 1)
      if (this.flows(at, place.sentence)) windows.push(this.in(at));
    return windows;
  }
}

/** The verb or predicate that governs a token. */
export function clauseOf(sentence: Sentence, at: number): number {
  let current = at;
  for (let steps = 0; steps < 40; steps += 1) {
    const token = sentence.tokens[current];
    if (!token || token.head < 0) return current;
    if (
      /^(?:nsubj|csubj|obj|iobj|obl|advcl|ccomp|xcomp|acl|parataxis|conj|root|aux|mark|advmod|vocative|expl)/.test(
        token.deprel,
      ) &&
      !(token.deprel === 'conj' && !/^(?:VERB|AUX)$/.test(token.upos))
    ) {
      if (
        /^(?:advcl|ccomp|acl|parataxis|root)/.test(token.deprel) ||
        (/^(?:conj|xcomp)$/.test(token.deprel) && token.upos === 'VERB')
      )
        return current;
      return token.head;
    }
    current = token.head;
  }
  return current;
}

/** The subject of a clause; where it has none of its own, that of the clause it hangs on. -1 where there is none. */
export function subjectOf(sentence: Sentence, clause: number): number {
  let current = clause;
  for (let steps = 0; steps < 12 && current >= 0; steps += 1) {
    const at = current;
    const own = sentence.tokens.findIndex(({ head, deprel }) => head === at && deprel.startsWith('nsubj'));
    if (own >= 0) return own;
    const token = sentence.tokens[current];
    if (!token || token.head < 0 || /^(?:parataxis)$/.test(token.deprel)) return -1;
    current = token.head;
  }
  return -1;
}

/** Subject of the main clause, or -1. */
export const mainSubject = (sentence: Sentence): number => {
  const root = sentence.tokens.findIndex(({ head }) => head < 0);
  return sentence.tokens.findIndex(({ head, deprel }) => head === root && deprel.startsWith('nsubj'));
};
