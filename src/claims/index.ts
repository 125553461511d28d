/** Who does what to whom: claims of one document. */
import type { ActorReading } from '../model/actor.ts';
import type { LocalClaim } from '../model/claim.ts';
import type { Document } from '../model/document.ts';
import { familyOf, isStanding, isSymmetric, RELATION, type Mode, type Relation } from '../model/relations.ts';
import type { Span } from '../model/span.ts';
import type { Quotation, Sentence } from '../language/types.ts';
import { saidAt, utterancesOf, type Utterance } from './attribution.ts';
import type { Candidate, Hedge, Trace } from './candidate.ts';
import { commits, isAnnounced } from './commitment.ts';
import { commentsOf } from './commentary.ts';
import { confidenceOf } from './confidence.ts';
import { dateOf } from './dates.ts';
import { judgeOf } from './judged.ts';
import { frameIndex } from './frames.ts';
import { kinCandidates, ledBlocs, listedMembers } from './kin.ts';
import { verbCandidates } from './match.ts';
import { nounCandidates } from './nouns.ts';
import { officeClaims } from './offices.ts';
import { hedgesOf } from './polarity.ts';
import { arrests, casualties } from './passives.ts';
import { addressed, atExpense, defendedBy } from './sides.ts';
import { demandsIn, requestsFor } from './requests.ts';
import { settleOpenReferences } from './reference.ts';
import { addMention, scenesOf, type Scene } from './scene.ts';
import { settled, standingRelations } from './standing.ts';
import { deploymentsToldAgain, helpOrDeployment } from './troops.ts';
import { childrenBy, isNoun, lemmaAt, tokenAt } from './tree.ts';
import { admissible } from './admissible.ts';

export type { Trace } from './candidate.ts';

const FRAMES = frameIndex();

/** What the rules make of a document. */
export interface RuleReading {
  /** In text order; ends are local actor ids; passages are whole sentences. */
  readonly claims: LocalClaim[];
  readonly scenes: readonly Scene[];
  /** By sentence. */
  readonly utterances: readonly (readonly Utterance[])[];
}

/**
 * Reads the claims of a document by rules.
 * @param sentences with their trees, in order
 * @param trace told of every candidate that was dropped, with its rule and the reason
 */
export function readClaims(
  document: Document,
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
  reading: ActorReading,
  trace?: Trace,
): RuleReading {
  const scenes = scenesOf(document, sentences, reading);
  settleOpenReferences(scenes, addMention);
  const utterances = utterancesOf(scenes, quotations);
  const debris = document.blocks.filter(({ kind, repeated }) => kind === 'debris' || repeated);
  const live = scenes.filter(
    ({ tree }) =>
      !debris.some((block) => block.start <= tree.sentence.start && tree.sentence.end <= block.end),
  );
  const framed = live.map((scene, at) =>
    settled(scene, [
      ...sentenceCandidates(scene, utterances[scene.index] ?? [], trace),
      ...admitted(scene, standingRelations(live, at), trace),
    ]),
  );
  const again = deploymentsToldAgain(live, framed);
  const events = helpOrDeployment(
    live,
    live.map((scene, at) => withRequests(scene, [...(framed[at] ?? []), ...(again[at] ?? [])], trace)),
  );
  const claims = [
    ...officeClaims(scenes, reading.actors),
    ...live.flatMap((scene, at) =>
      sentenceClaims(scene, utterances[scene.index] ?? [], events[at] ?? [], trace),
    ),
  ];
  return { claims: distinct(claims), scenes: live, utterances };
}

/** Whether a relation can stand in a sentence: two actors, or a person, whose office may give the other end. */
function tellsOfTwo({ mentions, actors }: Scene): boolean {
  const [first] = mentions;
  return mentions.some(
    ({ actor }) => actor !== first?.actor || ['leader', 'analyst'].includes(actors.get(actor)?.kind ?? ''),
  );
}

/** Words that trigger nothing, whatever the tagger took them for. */
const DULL = new Set(['PUNCT', 'DET', 'PRON', 'CCONJ', 'SCONJ', 'PART', 'SYM', 'NUM', 'AUX', 'INTJ']);

function sentenceCandidates(scene: Scene, utterances: readonly Utterance[], trace?: Trace): Candidate[] {
  const { tree } = scene;
  const found: Candidate[] = [];
  if (!tellsOfTwo(scene)) return found;
  for (const at of tree.tokens.keys()) {
    const { upos } = tokenAt(tree, at);
    if (DULL.has(upos) && lemmaAt(tree, at) !== 'have') continue;
    found.push(
      ...verbCandidates(scene, FRAMES, at, trace),
      ...(nounLike(scene, at) ? nounCandidates(scene, FRAMES, at, trace) : []),
      ...kinCandidates(scene, FRAMES, at),
      ...listedMembers(scene, at),
      ...ledBlocs(scene, at),
      ...defendedBy(scene, at),
      ...atExpense(scene, at),
      ...arrests(scene, at),
      ...casualties(scene, FRAMES, at),
    );
  }
  found.push(...addressed(scene, utterances), ...demandsIn(scene, utterances));
  return admitted(scene, found, trace);
}

/** Nouns, and what stands like one whatever its tag: "its withdrawal", "Fighting between A and B". */
function nounLike({ tree }: Scene, at: number): boolean {
  if (isNoun(tree, at)) return true;
  const { upos, xpos } = tokenAt(tree, at);
  if (upos === 'ADJ') return childrenBy(tree, at, 'nmod:poss').length > 0;
  const next = at + 1 < tree.tokens.length ? tokenAt(tree, at + 1).form : '';
  return xpos === 'VBG' && next === 'between' && childrenBy(tree, at, 'nsubj', 'obj', 'aux').length === 0;
}

const withRequests = (scene: Scene, events: readonly Candidate[], trace?: Trace): Candidate[] => [
  ...events,
  ...admitted(scene, requestsFor(scene, events), trace),
];

function admitted(scene: Scene, candidates: readonly Candidate[], trace?: Trace): Candidate[] {
  return candidates.filter((candidate) => {
    const reason = admissible(scene, candidate);
    if (reason !== null) trace?.drop(scene.index, candidate.rule, reason);
    return reason === null;
  });
}

function sentenceClaims(
  scene: Scene,
  utterances: readonly Utterance[],
  candidates: readonly Candidate[],
  trace?: Trace,
): LocalClaim[] {
  const claims = candidates.map((candidate) => claimOf(scene, utterances, candidate));
  const comments = commentsOf(scene, utterances);
  for (const { speaker, target, verb } of comments) {
    const analyst = scene.actors.get(speaker.actor)?.kind === 'analyst';
    const told = claims.some((claim) => claim.source === speaker.actor || claim.by === speaker.actor);
    if (!analyst && told) {
      trace?.drop(
        scene.index,
        `comments_on: ${scene.actors.get(target.actor)?.label ?? ''}`,
        'a leader, and another relation says more',
      );
      continue;
    }
    claims.push(
      claimFor(
        scene,
        'comments_on',
        speaker,
        target,
        verb === null ? [] : [verb],
        { by: null, mode: 'asserted', date: verb === null ? null : dateOf(scene, verb) },
        'comments_on: subject of what is said',
      ),
    );
  }
  return claims;
}

/** Saying that one will not do a thing is refusing it: "won't allow", "will not lift the ban". */
const refusable = (relation: Relation): boolean =>
  familyOf(relation) === 'cooperation' && RELATION[relation].opposite !== null;

function refused(scene: Scene, candidate: Candidate, hedges: Set<Hedge>): Candidate {
  if (!refusable(candidate.relation) || candidate.nominal || !hedges.has('negated')) return candidate;
  const will = childrenBy(scene.tree, candidate.anchor, 'aux').some((child) =>
    ['will', 'would', 'wo'].includes(lemmaAt(scene.tree, child)),
  );
  if (!will) return candidate;
  hedges.delete('negated');
  return { ...candidate, relation: 'reject', rule: `reject: will not: from ${candidate.rule}` };
}

function claimOf(scene: Scene, utterances: readonly Utterance[], found: Candidate): LocalClaim {
  const { candidate, ...said } = weigh(scene, utterances, found);
  return claimFor(
    scene,
    candidate.relation,
    candidate.source,
    candidate.target,
    candidate.trigger,
    said,
    candidate.rule,
  );
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
  const judge = own || committed || fact ? null : judgeOf(scene, candidate);
  const by = judge?.actor ?? (attributed ? (said.speaker?.actor ?? null) : null);
  return {
    candidate,
    by,
    mode: modeOf(hedges, attributed || judge !== null),
    date: dateOf(scene, candidate.anchor),
  };
}

function modeOf(hedges: ReadonlySet<Hedge>, attributed: boolean): Mode {
  if (hedges.has('negated')) return 'negated';
  if (hedges.has('possible')) return 'possible';
  return attributed || hedges.has('reported') ? 'reported' : 'asserted';
}

/** A claim with the places of its ends and its trigger. */
export function claimFor(
  scene: Scene,
  relation: Relation,
  source: Candidate['source'],
  target: Candidate['target'],
  trigger: readonly number[],
  said: Pick<LocalClaim, 'by' | 'mode' | 'date'>,
  rule: string,
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
    const end = tokenAt(scene.tree, last).end - tokenAt(scene.tree, first).start > 60 ? first : last;
    spans.trigger = { start: tokenAt(scene.tree, first).start, end: tokenAt(scene.tree, end).end };
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
