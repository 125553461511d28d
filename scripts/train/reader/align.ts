/** Which candidates the annotated claims are about: the words of an annotation met with the mentions of a reading. */
import type { Sentence } from '../../../src/language/types.ts';
import type { LocalActor } from '../../../src/model/actor.ts';
import { RELATIONS, MODES } from '../../../src/model/relations.ts';
import { overlaps, type Span } from '../../../src/model/span.ts';
import type { CandidateMention } from '../../../src/encoder/types.ts';
import { type AnnotatedClaim, type AnnotatedDocument, foldName, placesOf } from '../../lib/annotated.ts';

/** A claim between two candidates (indexes), as numbers. */
interface AlignedClaim {
  readonly source: number;
  readonly target: number;
  readonly relation: number;
  readonly mode: number;
  readonly trigger: Span | null;
  /** Local actor; null for nobody; undefined where the reading does not have them. */
  readonly by: string | null | undefined;
  readonly sentence: number;
}

export interface Aligned {
  /** The candidates, those added that only the annotation has. */
  readonly candidates: CandidateMention[];
  /** Whom each candidate means, by the annotation where it says so, else by the rules; null where nobody knows. */
  readonly meant: (string | null)[];
  readonly claims: AlignedClaim[];
  readonly lost: number;
}

export function align(
  document: AnnotatedDocument,
  sentences: readonly Sentence[],
  actors: readonly LocalActor[],
  given: readonly CandidateMention[],
): Aligned {
  const { text } = document;
  const candidates = [...given];
  const meant = candidates.map(({ actor }) => actor);
  const names = new Map<string, string>();
  for (const { id, label, names: forms } of actors)
    for (const form of [label, ...forms]) if (!names.has(foldName(form))) names.set(foldName(form), id);
  const surface = ({ start, end }: Span): string => foldName(text.slice(start, end));
  const actorOf = (name: string): string | null => {
    const folded = foldName(name);
    const known = names.get(folded);
    if (known !== undefined) return known;
    const exact = candidates.find((each) => each.form === 'name' && surface(each) === folded);
    if (exact) return exact.actor;
    const part = candidates.find(
      (each) =>
        each.form === 'name' &&
        (each.actor ?? '').startsWith('person:') &&
        (surface(each).endsWith(` ${folded}`) || folded.endsWith(` ${surface(each)}`)),
    );
    return part?.actor ?? null;
  };
  const headOf = (span: Span): Span => {
    const sentence = sentences.find((each) => each.start <= span.start && span.start < each.end);
    const inside = (sentence?.tokens ?? []).filter((token) => overlaps(token, span));
    const top = inside.find(({ head }) => {
      const above = sentence?.tokens[head];
      return !above || !overlaps(above, span);
    });
    return top ? { start: top.start, end: top.end } : span;
  };
  const sentenceAt = (offset: number): number =>
    sentences.findIndex(({ start, end }) => start <= offset && offset < end);
  /** Index of the candidate that stands for one end of a claim, or -1. */
  const endOf = (words: string, name: string | undefined, within: Span): number => {
    const key = name === undefined ? null : actorOf(name);
    if (words === '') {
      if (key === null) return -1;
      const own = candidates.flatMap((each, at) => (meant[at] === key ? [{ each, at }] : []));
      const before = own.filter(({ each }) => each.head.start < within.end);
      return (before.at(-1) ?? own[0])?.at ?? -1;
    }
    const [span] = placesOf(text, words, within);
    if (!span) return -1;
    const head = headOf(span);
    const here = candidates
      .map((each, at) => ({ each, at }))
      .filter(({ each }) => overlaps(each.form === 'name' ? each : each.head, span));
    const rank = ({ each }: { each: CandidateMention }): number =>
      (each.form === 'name' ? 4 : 0) +
      (surface(each) === foldName(words) ? 8 : 0) +
      (overlaps(each.head, head) ? 2 : 0);
    here.sort((a, b) => rank(b) - rank(a) || a.each.start - b.each.start);
    if (key === null) {
      if (name !== undefined) return -1;
      return here.find(({ each }) => each.form === 'name' || each.actor !== null)?.at ?? here[0]?.at ?? -1;
    }
    const own = here.find(({ at }) => meant[at] === key);
    if (own) return own.at;
    const open = here.find(({ each }) => each.form !== 'name' && overlaps(each.head, head));
    if (open) {
      meant[open.at] = key;
      return open.at;
    }
    if (here.some(({ each }) => each.form === 'name' && overlaps(each, head))) return -1;
    const sentence = sentenceAt(head.start);
    if (sentence < 0) return -1;
    candidates.push({
      ...span,
      head,
      sentence,
      actor: null,
      kind: 'institution',
      form: 'phrase',
      standing: null,
    });
    meant.push(key);
    return candidates.length - 1;
  };
  const claims = document.claims.flatMap((claim): AlignedClaim[] => {
    const [start, end] = document.sentences[claim.n - 1] ?? [0, 0];
    const within = { start, end };
    const source = endOf(claim.s, claim.S, within);
    const target = endOf(claim.t, claim.T, within);
    if (source < 0 || target < 0 || source === target) return [];
    if (meant[source] !== null && meant[source] === meant[target]) return [];
    return [numbered(claim, source, target, placesOf(text, claim.w, within)[0] ?? null, within)];
  });
  return { candidates, meant, claims, lost: document.claims.length - claims.length };

  function numbered(
    { r, m, by }: AnnotatedClaim,
    source: number,
    target: number,
    trigger: Span | null,
    within: Span,
  ): AlignedClaim {
    return {
      source,
      target,
      relation: RELATIONS.indexOf(r) + 1,
      mode: MODES.indexOf(m),
      trigger,
      by: by === null ? null : (actorOf(by) ?? undefined),
      sentence: sentenceAt(trigger?.start ?? within.start),
    };
  }
}
