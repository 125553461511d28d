/** Troops: help where the text has them asked for or helping, else a deployment (decision 1 of the gold's guidelines). */
import type { Candidate } from '../sentence/candidate.ts';
import { clauseOf } from '../sentence/clause.ts';
import { isForces } from './kinds.ts';
import { ownersOf, referentsOf, type Referent } from '../sentence/referents.ts';
import type { Scene } from '../sentence/scene.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const HELPING = words(
  'help support assist aid protect stabilize stabilise peacekeeping peacekeeper prop restore reinforce defend bolster',
);
/** Nouns and verbs that name a deployment by themselves, and those that need one told before by the same actor. */
const DEPLOYMENTS = words('intervention deployment arrival intervene');
const MISSIONS = words('mission dispatch contingent');
const SENDING = words('send deploy dispatch');
const FORCES = words('troop force soldier paratrooper peacekeeper contingent');
/** "past interventions", "any deployment": another event than the one told before. */
const OTHERS = words('past previous earlier other any possible potential further future former similar old');

/**
 * Deployments whose place is not said where they are told again: "Moscow's intervention", "the CSTO deployment". They
 * went where this actor's troops went before; where a document knows of troops in one country only, into that one.
 * @returns for each scene what to add to its candidates
 */
export function deploymentsToldAgain(
  scenes: readonly Scene[],
  candidates: readonly (readonly Candidate[])[],
): Candidate[][] {
  const known = new Map<string, Referent[]>();
  const hosts = new Map<string, { count: number; host: Referent }>();
  for (const { relation, source, target } of candidates.flat()) {
    if (relation !== 'mobilize') continue;
    const list = known.get(source.actor) ?? [];
    if (!list.some(({ actor }) => actor === target.actor)) known.set(source.actor, [...list, target]);
    hosts.set(target.actor, { count: (hosts.get(target.actor)?.count ?? 0) + 1, host: target });
  }
  const [only, ...rest] = [...hosts.values()].sort((a, b) => b.count - a.count);
  const elsewhere = rest.reduce((sum, { count }) => sum + count, 0);
  const theatre = only && only.count >= 2 && elsewhere * 4 <= only.count ? only.host : null;
  return candidates.map((list, at) => (scenes[at] ? toldAgain(scenes[at], list, known, theatre) : []));
}

function toldAgain(
  scene: Scene,
  list: readonly Candidate[],
  known: ReadonlyMap<string, readonly Referent[]>,
  theatre: Referent | null,
): Candidate[] {
  const { tree } = scene;
  return [...tree.tokens.keys()].flatMap((at) => {
    const lemma = tree.lemma(at);
    if (list.some(({ anchor, trigger }) => anchor === at || trigger.includes(at))) return [];
    const verb = tree.isVerb(at);
    const sending = verb && SENDING.has(lemma);
    const mission = !verb && MISSIONS.has(lemma);
    if (!sending && !mission && !DEPLOYMENTS.has(lemma)) return [];
    if (!verb && otherEvent(scene, at)) return [];
    return distinct(senders(scene, at, sending)).flatMap((source): Candidate[] => {
      if (mission && source.mention.form === 'pronoun') return [];
      const hosts = known.get(source.actor) ?? [];
      const host = hosts.length === 1 ? hosts[0] : mission ? undefined : (theatre ?? undefined);
      if (!host || host.actor === source.actor) return [];
      const told = list.some(
        (one) =>
          one.source.actor === source.actor &&
          one.target.actor === host.actor &&
          ['mobilize', 'aid'].includes(one.relation),
      );
      if (told) return [];
      const rule = `mobilize: ${lemma} (the deployment told before)`;
      return [
        {
          relation: 'mobilize',
          source,
          target: host,
          trigger: [at],
          anchor: at,
          hedges: [],
          nominal: !verb,
          rule,
        },
      ];
    });
  });
}

const distinct = (found: readonly Referent[]): Referent[] =>
  found.filter((one, at) => found.findIndex(({ actor }) => actor === one.actor) === at);

const otherEvent = ({ tree }: Scene, noun: number): boolean =>
  tree.form(noun).endsWith('s') ||
  tree
    .childrenBy(noun, 'amod', 'det')
    .some((child) => OTHERS.has(tree.lemma(child)) || OTHERS.has(tree.form(child)));

function senders(scene: Scene, at: number, sending: boolean): Referent[] {
  const { tree } = scene;
  if (!tree.isVerb(at)) {
    const after = tree
      .childrenBy(at, 'nmod')
      .filter((child) => ['of', 'by'].includes(tree.preposition(child)))
      .flatMap((child) => referentsOf(scene, child, 'force'));
    const found = [...after, ...ownersOf(scene, at, ['by']), ...troopsAfter(scene, at)];
    return tree.lemma(at) === 'arrival' ? found.filter((one) => isForces(scene, one)) : found;
  }
  const clause = clauseOf(tree, at);
  if (sending && (clause.object === null || !FORCES.has(tree.lemma(clause.object)))) return [];
  if (
    clause.obliques.some(
      ({ preposition, token }) =>
        ['to', 'into', 'in'].includes(preposition) && referentsOf(scene, token, 'thing').length > 0,
    )
  )
    return [];
  if (sending && clause.passive && clause.object !== null) return ownersOf(scene, clause.object, []);
  return referentsOf(scene, clause.subject, 'force');
}

/** "the arrival of A and B, C and D troops", read from the words. */
function troopsAfter(scene: Scene, at: number): Referent[] {
  const { tree } = scene;
  if (at + 1 >= tree.tokens.length || tree.form(at + 1) !== 'of') return [];
  for (let next = at + 2; next < Math.min(at + 16, tree.tokens.length); next += 1) {
    if (FORCES.has(tree.lemma(next))) return referentsOf(scene, next, 'force');
    if (tree.pos(next) === 'VERB' || tree.pos(next) === 'ADP') return [];
  }
  return [];
}

/** Turns `mobilize` into `aid` for hosts who, the document says, asked for help, or where the clause says that they come to help. */
export function helpOrDeployment(
  scenes: readonly Scene[],
  candidates: readonly (readonly Candidate[])[],
): Candidate[][] {
  const asked = hostsThatAsked(scenes, candidates);
  return candidates.map((list, at) => {
    const scene = scenes[at];
    return list.map((candidate) => {
      if (candidate.relation !== 'mobilize' || !scene) return candidate;
      const helping = scene.tree
        .subtree(candidate.anchor)
        .some((token) => HELPING.has(scene.tree.lemma(token)));
      return helping || asked.has(candidate.target.actor) ? helped(candidate) : candidate;
    });
  });
}

const helped = (candidate: Candidate): Candidate => ({
  ...candidate,
  relation: 'aid',
  rule: candidate.rule.replace(/^mobilize:/, 'aid: troops that were asked for:'),
});

/** States, blocs and the states of leaders that ask for something. */
function hostsThatAsked(
  scenes: readonly Scene[],
  candidates: readonly (readonly Candidate[])[],
): Set<string> {
  const asked = new Set<string>();
  candidates.forEach((list, at) => {
    const scene = scenes[at];
    if (!scene) return;
    for (const { relation, source } of list)
      if (relation === 'request') for (const host of statesOf(scene, source.actor)) asked.add(host);
  });
  return asked;
}

function statesOf(scene: Scene, actor: string): string[] {
  const { kind, roles } = scene.actors.get(actor) ?? { kind: null, roles: [] };
  if (kind !== 'leader') return [actor];
  return roles.flatMap(({ of, office }) =>
    of !== null && office === 'leads' && scene.kindOf(of) === 'state' ? [of] : [],
  );
}
