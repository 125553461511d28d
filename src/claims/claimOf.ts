/** A candidate worded as a claim: who says it, how firmly, when, and where its words stand. */
import type { LocalClaim } from '../model/claim.ts';
import { familyOf, isStanding, isSymmetric, RELATION, type Mode } from '../model/relations.ts';
import type { Span } from '../model/span.ts';
import { confidenceOf } from './confidence.ts';
import { dateOf } from './dates/index.ts';
import { commits, isAnnounced } from './firmness/commitment.ts';
import { hedgesOf } from './firmness/index.ts';
import type { Candidate, Hedge } from './sentence/candidate.ts';
import type { Scene } from './sentence/scene.ts';
import { saidAt, type Utterance } from './speakers/index.ts';

/** What the rules make of a document. */
export interface RuleReading {
  /** In text order; ends are local actor ids; passages are whole sentences. */
  readonly claims: LocalClaim[];
  readonly scenes: readonly Scene[];
  /** By sentence. */
  readonly utterances: readonly (readonly Utterance[])[];
}

/** Saying that one will not do a thing is refusing it: "won't allow", "will not lift the ban". */
function refused(scene: Scene, candidate: Candidate, hedges: Set<Hedge>): Candidate {
  const { relation, anchor, nominal, rule } = candidate;
  const refusable = familyOf(relation) === 'cooperation' && RELATION[relation].opposite !== null;
  const will = scene.tree.hasChild(anchor, ['will', 'would', 'wo'], 'aux');
  if (!refusable || nominal || !will || !hedges.delete('negated')) return candidate;
  return { ...candidate, relation: 'reject', rule: `reject: will not: from ${rule}` };
}

/** A candidate as a claim. */
export function claimOf(scene: Scene, utterances: readonly Utterance[], found: Candidate): LocalClaim {
  const { candidate, ...said } = weigh(scene, utterances, found);
  return claimFor(scene, candidate, said);
}

/** Who says a candidate, how firmly, and when it happened; the candidate itself, where a refusal makes another of it. */
export function weigh(
  scene: Scene,
  utterances: readonly Utterance[],
  found: Candidate,
): Pick<LocalClaim, 'by' | 'mode' | 'date'> & { readonly candidate: Candidate } {
  const said = saidAt(utterances, found.anchor);
  // Who speaks is no source of what they themselves do by speaking.
  const own = said?.verb !== null && said !== null && found.trigger.includes(said.verb ?? -1);
  // What somebody says they are ready to do or will do is done by saying it, and no less firm for that.
  const pledged = said?.speaker?.actor === found.source.actor && commits(scene, found.anchor);
  const hedges = hedgesOf(scene, pledged ? { ...found, hedges: [] } : found);
  const candidate = refused(scene, found, hedges);
  const committed =
    said !== null &&
    ((pledged && !hedges.has('negated')) || (!hedges.has('possible') && isAnnounced(scene, said, candidate)));
  // That two states border on each other, or who belongs where, is nobody's opinion; a doubt or a denial of it is.
  const fact = isStanding(candidate.relation) && hedges.size === 0;
  const attributed = said !== null && !own && !committed && !fact && candidate.spoken !== true;
  return {
    candidate,
    by: attributed ? speakerOf(scene, said, found) : null,
    mode: modeOf(hedges, attributed),
    date: dateOf(scene, candidate.anchor),
  };
}

/** Of several who say it together, each says what it does itself: "France and Germany said they would". */
function speakerOf(
  { tree, index }: Scene,
  { speaker, verb }: Utterance,
  { source }: Candidate,
): string | null {
  const together =
    verb !== null &&
    speaker?.mention.sentence === index &&
    source.mention.sentence === index &&
    tree.conjuncts(speaker.phrase).includes(source.mention.token);
  return together ? source.actor : (speaker?.actor ?? null);
}

function modeOf(hedges: ReadonlySet<Hedge>, attributed: boolean): Mode {
  if (hedges.has('negated')) return 'negated';
  if (hedges.has('possible')) return 'possible';
  return attributed || hedges.has('reported') ? 'reported' : 'asserted';
}

/** A claim with the places of its ends and its trigger. */
export function claimFor(
  scene: Scene,
  { relation, source, target, trigger, rule }: Omit<Candidate, 'anchor' | 'hedges' | 'nominal'>,
  said: Pick<LocalClaim, 'by' | 'mode' | 'date'>,
): LocalClaim {
  const { sentence } = scene.tree;
  const spans: { source?: Span; target?: Span; trigger?: Span } = {};
  const inside = ({ start, end }: Span): boolean => start >= sentence.start && end <= sentence.end;
  if (inside(source.mention)) spans.source = { start: source.mention.start, end: source.mention.end };
  if (inside(target.mention)) spans.target = { start: target.mention.start, end: target.mention.end };
  const [first] = trigger;
  if (first !== undefined) {
    const last = trigger.at(-1) ?? first;
    // Far-apart words of a trigger would cover half the sentence: then its first word stands for it.
    const end = scene.tree.at(last).end - scene.tree.at(first).start > 60 ? first : last;
    spans.trigger = { start: scene.tree.at(first).start, end: scene.tree.at(end).end };
  }
  return {
    relation,
    source: source.actor,
    target: target.actor,
    passage: { start: sentence.start, end: sentence.end },
    spans,
    ...said,
    rule,
    confidence: confidenceOf(relation),
  };
}

/** One claim for each sentence, pair and relation: the first and firmest. Symmetric ends count in either order. */
export function distinct(claims: readonly LocalClaim[]): LocalClaim[] {
  const seen = new Map<string, LocalClaim>();
  for (const claim of claims) {
    const ends = isSymmetric(claim.relation)
      ? [claim.source, claim.target].sort()
      : [claim.source, claim.target];
    // Whom somebody belongs to is said once for a document.
    const place = claim.relation === 'affiliated_with' ? '' : claim.passage.start;
    const key = `${place}|${claim.relation}|${ends.join('|')}`;
    if (!seen.has(key)) seen.set(key, claim);
  }
  return [...seen.values()].sort((a, b) => a.passage.start - b.passage.start);
}
