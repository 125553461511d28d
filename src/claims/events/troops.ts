/** Troops: help where the text has them asked for or helping, else a deployment (decision 1 of the gold's guidelines). */
import { DEPLOYED, DEPLOYMENTS, HELPING, MISSIONS, OTHER_EVENTS, SENDING } from '../../lexicon/wording.ts';
import { candidateAt, type Candidate } from '../sentence/candidate.ts';
import { clauseOf, obliquesOf } from '../sentence/clause.ts';
import { isForces } from './kinds.ts';
import { under } from './nounEnds.ts';
import { ownersOf, referentsOf, unique, type Referent } from '../sentence/referents.ts';
import type { Scene } from '../sentence/scene.ts';

/**
 * Deployments whose place is not said where they are told again: "Moscow's intervention", "the CSTO deployment". They
 * went where this actor's troops went before; where a document knows of troops in one country only, into that one.
 * @returns for each scene what to add to its candidates
 */
export function deploymentsToldAgain(
  scenes: readonly Scene[],
  candidates: readonly (readonly Candidate[])[],
): Candidate[][] {
  const known = new Map<string, Map<string, Referent>>();
  const counts = new Map<string, number>();
  for (const { relation, source, target } of candidates.flat()) {
    if (relation !== 'mobilize') continue;
    known.set(source.actor, (known.get(source.actor) ?? new Map()).set(target.actor, target));
    counts.set(target.actor, (counts.get(target.actor) ?? 0) + 1);
  }
  const [[most, count] = ['', 0], ...rest] = [...counts].sort((a, b) => b[1] - a[1]);
  const elsewhere = rest.reduce((sum, [, each]) => sum + each, 0);
  const only = count >= 2 && elsewhere * 4 <= count;
  const theatre = only ? [...known.values()].flatMap((hosts) => hosts.get(most) ?? []).at(-1) : undefined;
  const hostOf = (actor: string, mission: boolean): Referent | undefined => {
    const [host, ...others] = known.get(actor)?.values() ?? [];
    return others.length === 0 && host ? host : mission ? undefined : theatre;
  };
  return scenes.map((scene, at) => toldAgain(scene, candidates[at] ?? [], hostOf));
}

function toldAgain(
  scene: Scene,
  list: readonly Candidate[],
  hostOf: (actor: string, mission: boolean) => Referent | undefined,
): Candidate[] {
  const { tree } = scene;
  return tree.tokens.flatMap((_, at) => {
    const lemma = tree.lemma(at);
    const verb = tree.isVerb(at);
    const sending = verb && SENDING.has(lemma);
    const mission = !verb && MISSIONS.has(lemma);
    if (!sending && !mission && !DEPLOYMENTS.has(lemma)) return [];
    if (list.some(({ trigger }) => trigger.includes(at)) || (!verb && otherEvent(scene, at))) return [];
    return unique(senders(scene, at, sending)).flatMap((source): Candidate[] => {
      if (mission && source.mention.form === 'pronoun') return [];
      const host = hostOf(source.actor, mission);
      if (!host || host.actor === source.actor) return [];
      const known = list.some(
        (one) =>
          one.source.actor === source.actor &&
          one.target.actor === host.actor &&
          ['mobilize', 'aid'].includes(one.relation),
      );
      const rule = `mobilize: ${lemma} (the deployment told before)`;
      return known ? [] : [candidateAt(at, 'mobilize', source, host, rule, { nominal: !verb })];
    });
  });
}

const otherEvent = ({ tree }: Scene, noun: number): boolean =>
  tree.form(noun).endsWith('s') || tree.hasChild(noun, OTHER_EVENTS, 'amod', 'det');

function senders(scene: Scene, at: number, sending: boolean): Referent[] {
  const { tree } = scene;
  if (!tree.isVerb(at)) {
    const after = under(scene, obliquesOf(scene.tree, at), ['of', 'by'], 'force');
    const found = [...after, ...ownersOf(scene, at, ['by']), ...troopsAfter(scene, at)];
    return tree.lemma(at) === 'arrival' ? found.filter((one) => isForces(scene, one)) : found;
  }
  const { object, subject, obliques } = clauseOf(tree, at);
  if (sending && !DEPLOYED.has(tree.lemma(object ?? -1))) return [];
  return under(scene, obliques, ['to', 'into', 'in'], 'thing').length > 0
    ? []
    : referentsOf(scene, subject, 'force');
}

/** "the arrival of A and B, C and D troops", read from the words. */
function troopsAfter(scene: Scene, at: number): Referent[] {
  const { tree } = scene;
  if (tree.form(at + 1) !== 'of') return [];
  for (let next = at + 2; next < at + 16; next += 1) {
    if (DEPLOYED.has(tree.lemma(next))) return referentsOf(scene, next, 'force');
    if (['VERB', 'ADP'].includes(tree.pos(next))) return [];
  }
  return [];
}

/** Turns `mobilize` into `aid` for hosts who, the document says, asked for help, or where the clause says that they come to help. */
export function helpOrDeployment(
  scenes: readonly Scene[],
  candidates: readonly (readonly Candidate[])[],
): Candidate[][] {
  const asked = new Set(
    scenes.flatMap((scene, at) =>
      (candidates[at] ?? [])
        .filter(({ relation }) => relation === 'request')
        .flatMap(({ source: { actor } }) =>
          scene.kindOf(actor) === 'leader' ? scene.ledBy(actor) : [actor],
        ),
    ),
  );
  const comes = ({ tree }: Scene, { relation, target, anchor }: Candidate): boolean =>
    relation === 'mobilize' &&
    (asked.has(target.actor) || tree.subtree(anchor).some((token) => HELPING.has(tree.lemma(token))));
  return scenes.map((scene, at) =>
    (candidates[at] ?? []).map((candidate) => (comes(scene, candidate) ? helped(candidate) : candidate)),
  );
}

const helped = (candidate: Candidate): Candidate => ({
  ...candidate,
  relation: 'aid',
  rule: candidate.rule.replace(/^mobilize:/, 'aid: troops that were asked for:'),
});
