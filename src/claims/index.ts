/** Who does what to whom: claims of one document. */
import type { ActorReading } from '../model/actor.ts';
import type { LocalClaim } from '../model/claim.ts';
import type { Document } from '../model/document.ts';
import type { Quotation, Sentence } from '../language/types.ts';
import { dateOf } from './dates/index.ts';
import { admitted, eventsIn, withRequests } from './events/index.ts';
import { deploymentsToldAgain, helpOrDeployment } from './events/troops.ts';
import { settleOpenReferences } from './sentence/antecedents.ts';
import type { Candidate, Trace } from './sentence/candidate.ts';
import { scenesOf, type Scene } from './sentence/scene.ts';
import { utterancesOf, type Utterance } from './speakers/index.ts';
import { bordersIn } from './ties/borders.ts';
import { commentsOf } from './ties/commentary.ts';
import { settled } from './ties/joining.ts';
import { officeClaims } from './ties/offices.ts';
import { claimFor, claimOf, distinct, type RuleReading } from './claimOf.ts';

export type { Trace } from './sentence/candidate.ts';

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
  settleOpenReferences(scenes);
  const utterances = utterancesOf(scenes, quotations);
  const debris = document.blocks.filter(({ kind, repeated }) => kind === 'debris' || repeated);
  const live = scenes.filter(
    ({ tree }) =>
      !debris.some((block) => block.start <= tree.sentence.start && tree.sentence.end <= block.end),
  );
  const framed = live.map((scene) =>
    settled(scene, [
      ...eventsIn(scene, utterances[scene.index] ?? [], trace),
      ...admitted(scene, bordersIn(scene), trace),
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

function sentenceClaims(
  scene: Scene,
  utterances: readonly Utterance[],
  candidates: readonly Candidate[],
  trace?: Trace,
): LocalClaim[] {
  const claims = candidates.map((candidate) => claimOf(scene, utterances, candidate));
  for (const { speaker, target, verb } of commentsOf(scene, utterances)) {
    const told = claims.some(({ source, by }) => source === speaker.actor || by === speaker.actor);
    const label = scene.actors.get(target.actor)?.label ?? '';
    if (told && scene.kindOf(speaker.actor) !== 'analyst') {
      trace?.drop(scene.index, `comments_on: ${label}`, 'a leader, and another relation says more');
      continue;
    }
    const trigger = verb === null ? [] : [verb];
    const rule = 'comments_on: subject of what is said';
    const date = verb === null ? null : dateOf(scene, verb);
    const comment = { relation: 'comments_on', source: speaker, target, trigger, rule } as const;
    claims.push(claimFor(scene, comment, { by: null, mode: 'asserted', date }));
  }
  return claims;
}
