/** Troops: help where the text has them asked for or helping, else a deployment (decision 1 of the gold's guidelines). */
import type { Candidate } from './candidate.ts';
import { kindOf, type Scene } from './scene.ts';
import { lemmaAt, subtree } from './tree.ts';

const HELPING = new Set([
  'help',
  'support',
  'assist',
  'aid',
  'protect',
  'stabilize',
  'stabilise',
  'peacekeeping',
  'peacekeeper',
  'prop',
  'restore',
  'reinforce',
  'defend',
  'bolster',
]);

/**
 * Turns `mobilize` into `aid` for pairs whose troops the document says were requested, or where the clause itself says
 * that they come to help. Works over the whole document, since the request is told once.
 */
export function helpOrDeployment(
  scenes: readonly Scene[],
  candidates: readonly (readonly Candidate[])[],
): Candidate[][] {
  const asked = new Set<string>();
  const stateOf = (scene: Scene, actor: string): string[] => {
    const { kind, roles } = scene.actors.get(actor) ?? { kind: null, roles: [] };
    return kind === 'leader'
      ? roles.flatMap(({ of, office }) =>
          of !== null && office === 'leads' && kindOf(scene, of) === 'state' ? [of] : [],
        )
      : [actor];
  };
  candidates.forEach((list, at) => {
    const scene = scenes[at];
    if (!scene) return;
    for (const { relation, source, target } of list)
      if (relation === 'request' || relation === 'aid')
        for (const host of stateOf(scene, relation === 'request' ? source.actor : target.actor))
          asked.add(host);
  });
  return candidates.map((list, at) =>
    list.map((candidate) => {
      const scene = scenes[at];
      if (candidate.relation !== 'mobilize' || !scene) return candidate;
      const helping = subtree(scene.tree, candidate.anchor).some((token) =>
        HELPING.has(lemmaAt(scene.tree, token)),
      );
      if (!helping && !asked.has(candidate.target.actor)) return candidate;
      return {
        ...candidate,
        relation: 'aid',
        rule: candidate.rule.replace(/^mobilize:/, 'aid: troops that were asked for:'),
      };
    }),
  );
}
