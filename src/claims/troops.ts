/** Troops: help where the text has them asked for or helping, else a deployment (decision 1 of the gold's guidelines). */
import type { Candidate } from './candidate.ts';
import { clauseOf } from './clause.ts';
import { ownersOf, referentsOf, type Referent } from './referents.ts';
import { kindOf, type Scene } from './scene.ts';
import { childrenBy, isVerb, lemmaAt, prepositionOf, subtree } from './tree.ts';

const HELPING = new Set(
  'help support assist aid protect stabilize stabilise peacekeeping peacekeeper prop restore reinforce defend bolster'.split(
    ' ',
  ),
);
const DEPLOYMENTS = new Set(
  'intervention deployment mission arrival dispatch contingent intervene'.split(' '),
);
const SENDING = new Set('send deploy dispatch'.split(' '));
const FORCES = new Set('troop force soldier paratrooper peacekeeper contingent'.split(' '));

/**
 * Turns `mobilize` into `aid` for hosts who, the document says, asked for troops or help, or where the clause itself
 * says that they come to help. Works over the whole document, since the request is told once; so is where the troops
 * went: "the intervention" of a state that has sent troops to one country only is the one in that country.
 */
export function helpOrDeployment(
  scenes: readonly Scene[],
  candidates: readonly (readonly Candidate[])[],
): Candidate[][] {
  const known = deployments(candidates);
  const again = candidates.map((list, at) => [...list, ...toldAgain(scenes[at], list, known)]);
  const asked = hostsThatAsked(scenes, again);
  return again.map((list, at) => {
    const scene = scenes[at];
    return list.map((candidate) => {
      if (candidate.relation !== 'mobilize' || !scene) return candidate;
      const helping = subtree(scene.tree, candidate.anchor).some((token) =>
        HELPING.has(lemmaAt(scene.tree, token)),
      );
      return helping || asked.has(candidate.target.actor) ? helped(candidate) : candidate;
    });
  });
}

const helped = (candidate: Candidate): Candidate => ({
  ...candidate,
  relation: 'aid',
  rule: candidate.rule.replace(/^mobilize:/, 'aid: troops that were asked for:'),
});

/** States, blocs and the states of leaders that ask for something or are given help. */
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
    of !== null && office === 'leads' && kindOf(scene, of) === 'state' ? [of] : [],
  );
}

/** Where each actor's troops went, by the sentences that say so. */
function deployments(candidates: readonly (readonly Candidate[])[]): Map<string, Referent[]> {
  const found = new Map<string, Referent[]>();
  for (const { relation, source, target } of candidates.flat()) {
    if (relation !== 'mobilize') continue;
    const list = found.get(source.actor) ?? [];
    if (!list.some(({ actor }) => actor === target.actor)) found.set(source.actor, [...list, target]);
  }
  return found;
}

/** "Moscow's intervention", "the CSTO deployment", "Moscow also sent paratroopers", without a place. */
function toldAgain(
  scene: Scene | undefined,
  list: readonly Candidate[],
  known: ReadonlyMap<string, readonly Referent[]>,
): Candidate[] {
  if (!scene) return [];
  const { tree } = scene;
  return [...tree.tokens.keys()].flatMap((at) => {
    const lemma = lemmaAt(tree, at);
    const sending = isVerb(tree, at) && SENDING.has(lemma);
    if (!DEPLOYMENTS.has(lemma) && !sending) return [];
    if (list.some(({ anchor, trigger }) => anchor === at || trigger.includes(at))) return [];
    const sources = senders(scene, at, sending);
    return sources.flatMap((source): Candidate[] => {
      const hosts = known.get(source.actor) ?? [];
      const [host] = hosts;
      if (!host || hosts.length > 1 || host.actor === source.actor) return [];
      if (
        list.some(
          (one) =>
            one.source.actor === source.actor &&
            one.target.actor === host.actor &&
            ['mobilize', 'aid'].includes(one.relation),
        )
      )
        return [];
      return [
        {
          relation: 'mobilize',
          source,
          target: host,
          trigger: [at],
          anchor: at,
          hedges: [],
          nominal: !isVerb(tree, at),
          rule: `mobilize: ${lemma} (the deployment told before)`,
        },
      ];
    });
  });
}

function senders(scene: Scene, at: number, sending: boolean): Referent[] {
  const { tree } = scene;
  if (!isVerb(tree, at)) {
    const owners = ownersOf(scene, at, ['by']);
    if (owners.length > 0) return owners;
    return childrenBy(tree, at, 'nmod')
      .filter((child) => ['of', 'by'].includes(prepositionOf(tree, child)))
      .flatMap((child) => referentsOf(scene, child, 'force'));
  }
  const clause = clauseOf(tree, at);
  if (sending && (clause.object === null || !FORCES.has(lemmaAt(tree, clause.object)))) return [];
  if (clause.obliques.some(({ preposition }) => ['to', 'into', 'in'].includes(preposition))) return [];
  return referentsOf(scene, clause.subject, 'force');
}
