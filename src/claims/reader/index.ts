/** Claims of a document by rules and reader together: asks, joins, weighs, and words them as claims. */
import type { Answers, CandidateMention, PairAnswer, Reader, Sight } from '../../encoder/index.ts';
import { candidatesOf, withReferences } from '../../encoder/index.ts';
import type { ActorReading, Mention } from '../../model/actor.ts';
import type { LocalClaim } from '../../model/claim.ts';
import type { Document } from '../../model/document.ts';
import { lastStarting } from '../../model/span.ts';
import { familyOf, mayRelate, type Kind } from '../../model/relations.ts';
import type { Quotation, Sentence, Token } from '../../language/types.ts';
import { tokenAt } from '../../actors/names/heads.ts';
import { candidateAt, type Candidate, type Trace } from '../sentence/candidate.ts';
import { claimFor, distinct, type RuleReading, weigh } from '../claimOf.ts';
import { companyOf } from './company.ts';
import { contradicted } from './contradicted.ts';
import { consistent, type Standing } from './consistent.ts';
import { propose, whoIsMeant, type Meant, type Proposal } from './learned.ts';
import { seeksOffice } from './seekers.ts';
import type { Scene } from '../sentence/scene.ts';
import { admissible } from '../events/admissible.ts';
import { featuresOf, sureness, type Surroundings } from './weighing.ts';

/** All that rules and reader propose for a document, and what is needed to weigh and word it. */
export interface Proposals {
  readonly proposals: readonly Proposal[];
  readonly candidates: readonly CandidateMention[];
  readonly answers: Answers;
  readonly meant: Meant;
  readonly surroundings: Surroundings;
  readonly scenes: ReadonlyMap<number, Scene>;
}

/** Pairs less probable than this are not looked at. */
const LEAST = 0.04;

/** Asks the reader about the mentions of a document and joins its answers with the rules' claims. */
export async function gather(
  document: Document,
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
  reading: ActorReading,
  rules: RuleReading,
  reader: Reader,
  sight: Sight,
): Promise<Proposals> {
  const candidates = withReferences(candidatesOf(sentences, reading), sight.references);
  const sentenceOf = (offset: number): number => Math.max(0, lastStarting(sentences, offset));
  const wordAt = (offset: number): Token | undefined => {
    const sentence = sentences[sentenceOf(offset)];
    return sentence?.tokens[tokenAt(sentence, offset)];
  };
  const told = rules.claims.map((claim) => ({ ...claim, sentence: sentenceOf(claim.passage.start) }));
  const answers = await reader.answer(sight, candidates, told, LEAST);
  const actors = new Map(
    [...reading.actors, ...(reading.capitals?.actors ?? [])].map((actor) => [actor.id, actor]),
  );
  const meant = whoIsMeant(document.view, candidates, answers, actors);
  const proposals = propose(rules.claims, candidates, answers, meant, sentenceOf);
  const rolesOf = (actor: string) =>
    (actors.get(actor)?.roles ?? []).filter(({ of, stated }) => of !== null && stated);
  const known = new Set(
    reading.mentions.filter(({ rule }) => !rule.startsWith('reader/')).map(({ actor }) => actor),
  );
  return {
    scenes: new Map(rules.scenes.map((scene) => [scene.index, scene])),
    proposals,
    candidates,
    answers,
    meant,
    surroundings: {
      candidates,
      company: companyOf(proposals),
      named: (offset) => wordAt(offset)?.xpos.startsWith('NNP') === true,
      shared: sharedWords(answers),
      learned: (actor) => !known.has(actor),
      sentences: sentences.length,
      elsewhere: (source, target) => {
        const states = rolesOf(source).filter(({ of }) => of?.startsWith('state:'));
        return target.startsWith('state:') && states.length > 0 && !states.some(({ of }) => of === target);
      },
      ledByAnother: (source, target) =>
        reading.actors.some(
          ({ id, roles }) =>
            id !== source &&
            roles.some(({ office, of, former }) => office === 'leads' && of === target && !former),
        ),
      quoted: (offset) => quotations.some(({ start, end }) => start <= offset && offset < end),
    },
  };
}

/** How probable the best other answer with the same trigger is. */
function sharedWords({ pairs }: Answers): (answer: PairAnswer) => number {
  const best = new Map<number, PairAnswer[]>();
  for (const pair of pairs) {
    const two = [...(best.get(pair.trigger.start) ?? []), pair].sort((a, b) => b.any - a.any);
    best.set(pair.trigger.start, two.slice(0, 2));
  }
  return (answer) => best.get(answer.trigger.start)?.find((other) => other !== answer)?.any ?? 0;
}

/** The mention that a candidate stands for once it is known whom it means. */
function mentionOf(candidate: CandidateMention, actor: string, sentences: readonly Sentence[]): Mention {
  const sentence = sentences[candidate.sentence];
  const token = sentence ? tokenAt(sentence, candidate.head.start) : -1;
  const { start, end } = candidate.form === 'phrase' ? candidate.head : candidate;
  return {
    start,
    end,
    actor,
    form: candidate.form === 'phrase' ? 'nominal' : candidate.form,
    standing: candidate.capital ? 'self' : (candidate.standing ?? 'self'),
    sentence: candidate.sentence,
    token: Math.max(0, token),
    rule: candidate.actor === actor && !candidate.capital ? 'rules' : 'reader/meant',
  };
}

type Said = Pick<LocalClaim, 'mode' | 'by'>;

/**
 * Who says a claim that only the reader has found, and how firmly. The rules miss hedges and speakers where the tree
 * went wrong, so what they take for plain is as the reader has it; a speaker whom they see is more often another
 * clause's, unless the reader hears a report too.
 */
function agree(rules: Said, reader: Said): Said {
  const softer = rules.mode !== 'negated' && (rules.mode !== 'reported' || reader.mode !== 'negated');
  const mode = softer ? reader.mode : rules.mode;
  if (mode === 'asserted' && rules.mode !== 'asserted') return { mode, by: reader.by };
  return { mode, by: rules.by ?? (mode === 'asserted' ? null : reader.by) };
}

/** "ANNA SAMPLE: Chad left Mali": who is named as the speaker alone does nothing in what they say, unless it says "I" or "we". */
const onlyLabels = (
  { tree }: Scene,
  utterances: RuleReading['utterances'][number],
  { source, anchor }: Candidate,
) =>
  utterances.some(
    ({ verb, speaker, content }) =>
      verb === null &&
      speaker?.actor === source.actor &&
      content.has(anchor) &&
      !content.has(source.mention.token) &&
      ![...content].some((token) => /^(?:i|we|me|us|my|our)$/.test(tree.form(token))),
  );

const OF_ONE = 0.5;

/** A proposal in words: a claim, and the mentions of its ends that only the reader has found. */
export function wordProposal(
  { proposal, confidence }: { readonly proposal: Proposal; readonly confidence: number },
  { candidates, meant, scenes }: Proposals,
  sentences: readonly Sentence[],
  rules: RuleReading,
): { readonly claim: LocalClaim; readonly mentions: readonly Mention[] } | null {
  const { rule, answer } = proposal;
  const speaker =
    answer === null || answer.speaker === null || candidates[answer.speaker]?.capital
      ? null
      : (meant.get(answer.speaker)?.[0].actor ?? null);
  // Of the two the rules miss a hedge more often than the reader hears one that is not there: if both speak of one relation,
  // for "ruled out talks" rejects firmly what it takes for possible talks.
  const softer = rule?.mode === 'asserted' && answer?.mode === 'possible' && proposal.share >= OF_ONE;
  if (rule) return { claim: { ...rule, mode: softer ? 'possible' : rule.mode, confidence }, mentions: [] };
  if (!answer) return null;
  const scene = scenes.get(proposal.sentence);
  const [x, y] = [candidates[answer.source], candidates[answer.target]];
  if (!scene || !x || !y) return null;
  const [from, to] = proposal.turned ? [y, x] : [x, y];
  const source = mentionOf(from, proposal.source, sentences);
  const target = mentionOf(to, proposal.target, sentences);
  const anchor = tokenAt(scene.tree.sentence, answer.trigger.start);
  if (anchor < 0) return null;
  const candidate = candidateAt(
    anchor,
    proposal.relation,
    { actor: proposal.source, mention: source, phrase: source.token },
    { actor: proposal.target, mention: target, phrase: target.token },
    `reader: ${proposal.relation}`,
    { nominal: scene.tree.isNoun(anchor) },
  );
  const kindOf = (actor: string): Kind => scene.actors.get(actor)?.kind ?? 'institution';
  if (!mayRelate(proposal.relation, kindOf(proposal.source), kindOf(proposal.target))) return null;
  const here = source.sentence === scene.index && target.sentence === scene.index;
  const utterances = rules.utterances[scene.index] ?? [];
  const borne = !onlyLabels(scene, utterances, candidate) && !contradicted(scene, candidate);
  if (here && (!borne || admissible(scene, candidate) !== null)) return null;
  const told = weigh(scene, utterances, candidate);
  const agreed = agree(told, { mode: answer.mode, by: speaker });
  const sought = familyOf(proposal.relation) === 'office' && seeksOffice(scene.document.view, source);
  const mode = sought && agreed.mode === 'asserted' ? 'possible' : agreed.mode;
  const said = { ...agreed, mode, date: told.date };
  const claim = claimFor(scene, candidate, said);
  return {
    claim: { ...claim, confidence },
    mentions: [source, target].filter(({ rule: found }) => found === 'reader/meant'),
  };
}

/**
 * The claims that stand: every proposal weighed, those below their threshold left out.
 * @param trace told of what was left out, with its confidence
 * @returns claims in text order, one for each sentence, pair and relation, and the mentions that only the reader has found
 */
export function decide(
  proposals: Proposals,
  { weights, thresholds }: Pick<Reader, 'weights' | 'thresholds'>,
  sentences: readonly Sentence[],
  rules: RuleReading,
  trace?: Trace,
): { readonly claims: LocalClaim[]; readonly mentions: Mention[] } {
  const found: (Standing & { readonly mentions: readonly Mention[] })[] = [];
  for (const proposal of proposals.proposals) {
    const confidence = sureness(featuresOf(proposal, proposals.surroundings), weights);
    if (confidence < (proposal.origin === 'reader' ? thresholds.reader : thresholds.rules)) {
      const what = `${proposal.source} ${proposal.relation} ${proposal.target}`;
      trace?.drop(proposal.sentence, what, `confidence ${confidence.toFixed(2)}, by ${proposal.origin}`);
      continue;
    }
    const worded = wordProposal({ proposal, confidence }, proposals, sentences, rules);
    if (!worded) continue;
    found.push({ proposal, ...worded });
    if (proposal.rule && proposal.rule.mode !== worded.claim.mode)
      trace?.drop(
        proposal.sentence,
        `${proposal.rule.rule}, ${proposal.rule.mode}`,
        'the reader hears a doubt',
      );
  }
  const view = rules.scenes[0]?.document.view ?? '';
  const kept = consistent(found, view, trace);
  const mentions = new Map(
    kept.flatMap((one) => one.mentions).map((mention) => [`${mention.start}-${mention.end}`, mention]),
  );
  return { claims: distinct(kept.map(({ claim }) => claim)), mentions: [...mentions.values()] };
}
