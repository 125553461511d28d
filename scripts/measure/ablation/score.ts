/**
 * How many claims of annotated documents a graph finds, and how many of its own are right. A claim's end is met when the
 * actor bears the name meant or has a mention over the words that stand for it; same family, same direction (symmetric
 * relations: either), overlapping sentence; offices, memberships and borders count once a document.
 */
import type { GraphFile } from '../../../src/model/graphFile.ts';
import { familyOf, isSymmetric, type Relation } from '../../../src/model/relations.ts';
import { overlaps, type Span } from '../../../src/model/span.ts';
import { type AnnotatedDocument, foldName, placesOf } from '../../lib/annotated.ts';

/** Counted once a document. */
const ONCE: ReadonlySet<string> = new Set([
  'leads',
  'official_of',
  'succeeded',
  'member_of',
  'affiliated_with',
  'borders',
]);
/** Troops sent to a government: careful readers differ. */
const TROOPS: ReadonlySet<string> = new Set(['aid', 'mobilize']);

/** Counts, of claims. */
export interface Counts {
  readonly predicted: number;
  readonly right: number;
  /** Of the right ones. */
  readonly mode: number;
  readonly by: number;
  readonly gold: number;
  readonly found: number;
}

interface End {
  readonly span: Span | null;
  readonly name: string;
}

const sameFamily = (a: Relation, b: Relation): boolean =>
  familyOf(a) === familyOf(b) || (TROOPS.has(a) && TROOPS.has(b));

/** Scores a graph built from these documents. */
export function scoreAnnotated(graph: GraphFile, documents: readonly AnnotatedDocument[]): Counts {
  const nodes = new Map(
    graph.nodes.map(({ key, attributes: { label, aliases, mentions } }) => [
      key,
      { names: new Set([label, ...aliases].map(foldName)), mentions },
    ]),
  );
  const claims = graph.edges.flatMap(({ source, target, attributes }) =>
    attributes.claims.map((claim) => ({ ...claim, source, target, relation: attributes.relation })),
  );
  const total = { predicted: 0, right: 0, mode: 0, by: 0, gold: 0, found: 0 };
  for (const document of documents) {
    const is = (key: string, { span, name }: End): boolean => {
      const node = nodes.get(key);
      if (!node) return false;
      const here = ({ document: id, start, end }: (typeof node.mentions)[number]): boolean =>
        id === document.id && span !== null && overlaps({ start, end }, span);
      return node.names.has(foldName(name)) || node.mentions.some(here);
    };
    const gold = goldOf(document);
    const here = claims.filter(({ passage }) => passage.document === document.id);
    const same = (claim: (typeof here)[number], { r, sentence, source, target }: (typeof gold)[number]) =>
      sameFamily(claim.relation, r) &&
      (ONCE.has(r) || overlaps(claim.passage, sentence)) &&
      ((is(claim.source, source) && is(claim.target, target)) ||
        (isSymmetric(r) && is(claim.source, target) && is(claim.target, source)));
    for (const claim of here) {
      total.predicted += 1;
      const met = gold.filter((each) => same(claim, each));
      const match = met.find(({ r }) => r === claim.relation) ?? met[0];
      if (!match) continue;
      total.right += 1;
      if (match.m === claim.mode) total.mode += 1;
      const named =
        match.speaker === null ? claim.by === null : claim.by !== null && is(claim.by, match.speaker);
      if (named) total.by += 1;
    }
    total.gold += gold.length;
    total.found += gold.filter((each) => here.some((claim) => same(claim, each))).length;
  }
  return total;
}

/** The annotated claims with the places of their words. */
function goldOf({ text, sentences, claims }: AnnotatedDocument) {
  const all = { start: 0, end: text.length };
  const nearest = (words: string, within: Span, near: number): Span | null =>
    placesOf(text, words, within).sort((a, b) => Math.abs(a.start - near) - Math.abs(b.start - near))[0] ??
    null;
  return claims.map(({ n, r, m, s, S, t, T, w, by }) => {
    const [start, end] = sentences[n - 1] ?? [0, 0];
    const sentence = { start, end };
    const trigger = nearest(w, sentence, start)?.start ?? start;
    const place = (words: string, meant: string | undefined): End => ({
      span: meant === undefined ? nearest(words, sentence, trigger) : nearest(meant, all, trigger),
      name: meant ?? words,
    });
    const speaker = by === null ? null : { span: nearest(by, all, 0), name: by };
    return { r, m, sentence, source: place(s, S), target: place(t, T), speaker };
  });
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** Shares, 0 to 1. */
export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f: number;
  readonly mode: number;
  readonly speaker: number;
}

export function figuresOf({ predicted, right, mode, by, gold, found }: Counts): Figures {
  const [precision, recall] = [ratio(right, predicted), ratio(found, gold)];
  const f = ratio(2 * precision * recall, precision + recall);
  return { precision, recall, f, mode: ratio(mode, right), speaker: ratio(by, right) };
}
