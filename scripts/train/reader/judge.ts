/** Whether a claim is one of an annotated document's: the scorer's own conditions, on a document's local actors. */
import type { LocalActor, Mention } from '../../../src/model/actor.ts';
import type { LocalClaim } from '../../../src/model/claim.ts';
import { familyOf, isSymmetric, type Mode, type Relation } from '../../../src/model/relations.ts';
import { overlaps, type Span } from '../../../src/model/span.ts';
import { type AnnotatedClaim, type AnnotatedDocument, foldName, placesOf } from '../../lib/annotated.ts';

const ONCE = new Set<Relation>([
  'leads',
  'official_of',
  'succeeded',
  'member_of',
  'affiliated_with',
  'borders',
]);
const TROOPS = new Set<Relation>(['aid', 'mobilize']);

/** Both power and conflict count as one, as where the annotations were made. */
const family = (relation: Relation): string =>
  familyOf(relation) === 'power' ? 'conflict' : familyOf(relation);

interface Gold extends AnnotatedClaim {
  readonly sentence: Span;
  readonly ends: readonly { readonly span: Span | null; readonly name: string }[];
}

export interface Judge {
  /** Whether a claim is right, the annotated claims it meets, and whether mode and speaker are theirs. */
  claim(claim: LocalClaim): {
    readonly right: boolean;
    readonly gold: number[];
    readonly mode: boolean;
    readonly by: boolean;
    /** The mode of the annotated claim it meets best. */
    readonly goldMode: Mode | null;
  };
  /** Actors that each end of an annotated claim may be. */
  ends(gold: number): readonly (readonly string[])[];
}

/** Judges claims of one document. */
export function judgeFor(
  document: AnnotatedDocument,
  actors: readonly LocalActor[],
  mentionsOf: (actor: string) => readonly Mention[],
): Judge {
  const { text } = document;
  const all = { start: 0, end: text.length };
  const names = new Map(
    actors.map(({ id, label, names: forms }) => [id, new Set([label, ...forms].map(foldName))]),
  );
  const nearest = (words: string, within: Span, near: number): Span | null =>
    placesOf(text, words, within).sort((a, b) => Math.abs(a.start - near) - Math.abs(b.start - near))[0] ??
    null;
  const gold = document.claims.map((claim): Gold => {
    const [start, end] = document.sentences[claim.n - 1] ?? [0, 0];
    const sentence = { start, end };
    const trigger = nearest(claim.w, sentence, start)?.start ?? start;
    const place = (words: string, meant?: string): Span | null =>
      meant === undefined ? nearest(words, sentence, trigger) : nearest(meant, all, trigger);
    return {
      ...claim,
      sentence,
      ends: [
        { span: place(claim.s, claim.S), name: claim.S ?? claim.s },
        { span: place(claim.t, claim.T), name: claim.T ?? claim.t },
      ],
    };
  });
  const is = (actor: string, end: Gold['ends'][number] | undefined): boolean =>
    end !== undefined &&
    (names.get(actor)?.has(foldName(end.name)) === true ||
      (end.span !== null && mentionsOf(actor).some((mention) => overlaps(mention, end.span as Span))));
  const same = (claim: LocalClaim, { r, sentence, ends: [from, to] }: Gold): boolean =>
    (family(claim.relation) === family(r) || (TROOPS.has(claim.relation) && TROOPS.has(r))) &&
    (ONCE.has(r) || overlaps(claim.passage, sentence)) &&
    ((is(claim.source, from) && is(claim.target, to)) ||
      (isSymmetric(r) && is(claim.source, to) && is(claim.target, from)));
  const judge: Judge['claim'] = (claim) => {
    const met = gold.flatMap((each, index) => (same(claim, each) ? [index] : []));
    const best = met.find((index) => gold[index]?.r === claim.relation) ?? met[0];
    const match = best === undefined ? undefined : gold[best];
    const by =
      match !== undefined &&
      (match.by === null
        ? claim.by === null
        : claim.by !== null && is(claim.by, { span: nearest(match.by, all, 0), name: match.by }));
    return {
      right: met.length > 0,
      gold: met,
      mode: match?.m === claim.mode,
      by,
      goldMode: match?.m ?? null,
    };
  };
  return {
    claim: judge,
    ends: (index) =>
      (gold[index]?.ends ?? []).map((end) => actors.flatMap(({ id }) => (is(id, end) ? [id] : []))),
  };
}
