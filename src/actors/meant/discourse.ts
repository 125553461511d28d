/** The mentions found so far, as a reader has them in mind at a place of the text. */
import type { QuotationIndex } from '../../language/index.ts';
import type { Sentence } from '../../language/types.ts';
import type { Mention } from '../../model/actor.ts';
import { lastStarting } from '../../model/span.ts';
import type { Draft } from '../cast/draft.ts';
import { isSubject } from '../names/heads.ts';

/** A place in the text where something is referred to. */
export interface Place {
  readonly sentence: number;
  readonly token: number;
  readonly start: number;
}

/** The actors of mentions, each once. */
export const actorsOf = (mentions: readonly Mention[]): string[] => [
  ...new Set(mentions.map(({ actor }) => actor)),
];

/** The one of a list; null where it holds none or several. */
export const sole = <T>(items: readonly T[]): T | null => (items.length === 1 ? (items[0] ?? null) : null);

export class Discourse {
  private readonly blocks: readonly number[];
  readonly draft: Draft;
  private readonly quotations: QuotationIndex;

  constructor(draft: Draft, quotations: QuotationIndex) {
    this.draft = draft;
    this.quotations = quotations;
    const { blocks } = draft.document;
    this.blocks = draft.sentences.map(({ start }) => {
      const at = lastStarting(blocks, start);
      return start < (blocks[at]?.end ?? 0) ? at : -1;
    });
  }

  /** Adds a mention of an actor from the place on. */
  refer(place: Place, end: number, actor: string, how: Pick<Mention, 'form' | 'standing' | 'rule'>): void {
    this.draft.mentions.add({ ...place, end, actor, ...how });
  }

  /** Whether both stand in the narrator's voice, or both in the same direct speech. */
  sameVoice(mention: { readonly start: number }, place: Place): boolean {
    const quoteAt = (start: number): number => this.quotations.at({ start, end: start + 1 })[0] ?? -1;
    const said = quoteAt(mention.start);
    return said < 0 || said === quoteAt(place.start);
  }

  /** The mentions of a sentence, in text order. */
  in(sentence: number): readonly Mention[] {
    return [...this.draft.mentions.in(sentence)].sort((a, b) => a.start - b.start);
  }

  /** The mentions that a token of a sentence heads. */
  at(sentence: number, token: number): readonly Mention[] {
    return this.in(sentence).filter((mention) => mention.token === token);
  }

  /** Whether a reader goes from sentence `a` on to `b` without a caption or heading between or around. */
  private flows(a: number, b: number): boolean {
    const [from, to] = [this.blocks[a] ?? -1, this.blocks[b] ?? -1];
    const { blocks } = this.draft.document;
    return from === to || (blocks[from]?.kind === 'paragraph' && blocks[to]?.kind === 'paragraph');
  }

  /** Mentions before a place, nearest sentence first, at most `back` sentences back; those of the same sentence first. */
  before(place: Place, back: number): (readonly Mention[])[] {
    const windows = [this.in(place.sentence).filter(({ end }) => end <= place.start)];
    for (let at = place.sentence - 1; at >= Math.max(0, place.sentence - back); at -= 1)
      if (this.flows(at, place.sentence)) windows.push([...this.in(at)]);
    return windows;
  }
}

const CLAUSES = /^(?:advcl|ccomp|acl|parataxis|root)/;
const PARTS = /^(?:nsubj|csubj|obj|iobj|obl|xcomp|aux|mark|advmod|vocative|expl)/;

/** The verb or predicate that governs a token. */
export function clauseOf(sentence: Sentence, at: number): number {
  for (let current = at; ;) {
    const token = sentence.tokens[current];
    if (!token || token.head < 0 || CLAUSES.test(token.deprel)) return current;
    if (/^(?:conj|xcomp)$/.test(token.deprel) && token.upos === 'VERB') return current;
    if (PARTS.test(token.deprel) || (token.deprel === 'conj' && token.upos === 'AUX')) return token.head;
    current = token.head;
  }
}

/** The subject of a clause; where it has none of its own, that of the clause it hangs on. -1 where there is none. */
export function subjectOf(sentence: Sentence, clause: number): number {
  for (let current = clause; current >= 0;) {
    const at = current;
    const own = sentence.tokens.findIndex((token) => token.head === at && isSubject(token));
    if (own >= 0) return own;
    const token = sentence.tokens[current];
    if (!token || token.deprel === 'parataxis') return -1;
    current = token.head;
  }
  return -1;
}

/** Subject of the main clause, or -1. */
export const mainSubject = (sentence: Sentence): number => {
  const root = sentence.tokens.findIndex(({ head }) => head < 0);
  return sentence.tokens.findIndex((token) => token.head === root && isSubject(token));
};
