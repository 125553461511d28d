/** Offices and affiliations: what titles and descriptions say of persons, once a document, where it is first said. */
import type { LocalActor, Role } from '../../model/actor.ts';
import type { LocalClaim } from '../../model/claim.ts';
import type { Relation } from '../../model/relations.ts';
import { confidenceOf } from '../confidence.ts';
import type { Scene } from '../sentence/scene.ts';

/** Claims of all roles of a document. */
export function officeClaims(scenes: readonly Scene[], actors: readonly LocalActor[]): LocalClaim[] {
  const claims = new Map<string, LocalClaim>();
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  for (const actor of actors)
    for (const role of [...actor.roles].sort((a, b) => a.start - b.start))
      for (const [relation, target] of meaning(byId, role)) {
        const key = `${actor.id}|${relation}|${target}`;
        const scene = scenes[role.sentence];
        if (actor.id === target || !scene || claims.has(key)) continue;
        claims.set(key, claimOf(scene, actor, role, relation, target));
      }
  return [...claims.values()];
}

/** What a role claims: of a state or bloc an office, of anything else an affiliation. */
function meaning(actors: ReadonlyMap<string, LocalActor>, role: Role): [Relation, string][] {
  const of = role.of === null ? undefined : actors.get(role.of);
  if (!of) return [];
  if (of.kind === 'leader' || of.kind === 'analyst') {
    // "Putin's spokesman" speaks for the state that Putin leads.
    const led = of.roles.find(
      (one) => one.office === 'leads' && one.of !== null && actors.get(one.of)?.kind === 'state',
    );
    return led?.of && role.office !== 'leads' ? [['official_of', led.of]] : [];
  }
  if (of.kind === 'institution') return [['affiliated_with', of.id]];
  if (role.office === 'leads') return [['leads', of.id]];
  if (role.office === 'official' || role.office === 'spokesperson') return [['official_of', of.id]];
  return of.kind === 'bloc' ? [['affiliated_with', of.id]] : [];
}

function claimOf(
  scene: Scene,
  actor: LocalActor,
  role: Role,
  relation: Relation,
  target: string,
): LocalClaim {
  const passage = { start: scene.tree.sentence.start, end: scene.tree.sentence.end };
  const nearest = (id: string): { start: number; end: number } | undefined => {
    const found = scene.mentions.filter((mention) => mention.actor === id);
    found.sort((a, b) => Math.abs(a.start - role.start) - Math.abs(b.start - role.start));
    return found[0] && { start: found[0].start, end: found[0].end };
  };
  const source = nearest(actor.id);
  const of = nearest(target);
  const inside = role.start >= passage.start && role.end <= passage.end;
  return {
    relation,
    source: actor.id,
    target,
    passage,
    spans: {
      ...(source && { source }),
      ...(of && { target: of }),
      ...(inside && { trigger: { start: role.start, end: role.end } }),
    },
    by: null,
    mode: 'asserted',
    date: null,
    rule: `${relation}: ${role.former ? 'former ' : ''}${role.title} (title or description)`,
    confidence: confidenceOf(relation),
  };
}
