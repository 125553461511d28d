/** What borders are made of: the states behind actors, whether geography lets two border, and the claims. */
import { STATE_FACTS } from '../../actors/names/gazetteer.ts';
import type { Candidate } from '../sentence/candidate.ts';
import type { Referent } from '../sentence/referents.ts';
import { isPerson, kindOf, type Scene } from '../sentence/scene.ts';
import { formAt } from '../sentence/tree.ts';

export const isState = (scene: Scene, { actor }: Referent): boolean => kindOf(scene, actor) === 'state';

/** The state itself, or the one that a person leads or serves. */
export function stateOf(scene: Scene, found: Referent): Referent[] {
  if (isState(scene, found)) return [found];
  if (!isPerson(scene, found.actor)) return [];
  const homes = new Set(
    (scene.actors.get(found.actor)?.roles ?? []).flatMap(({ of }) =>
      of !== null && kindOf(scene, of) === 'state' ? [of] : [],
    ),
  );
  const [home] = homes;
  return home === undefined || homes.size > 1 ? [] : [{ ...found, actor: home }];
}

/** Whether geography lets the two border on one another. */
export function adjacent(a: string, b: string): boolean {
  const left = STATE_FACTS.get(a);
  const right = STATE_FACTS.get(b);
  if (!left || !right || left.historical || right.historical) return !left?.historical && !right?.historical;
  return left.borders.includes(b) || right.borders.includes(a);
}

export function claims(
  scene: Scene,
  token: number,
  sources: readonly Referent[],
  targets: readonly Referent[],
  how: string,
): Candidate[] {
  const pairs = sources
    .flatMap((source) => stateOf(scene, source))
    .flatMap((source) =>
      targets.filter((one) => isState(scene, one)).map((target): [Referent, Referent] => [source, target]),
    )
    .filter(([source, target]) => source.actor !== target.actor && adjacent(source.actor, target.actor));
  return pairs.map(([source, target]) => ({
    relation: 'borders',
    source,
    target,
    trigger: [token],
    anchor: token,
    hedges: [],
    nominal: true,
    rule: `borders: ${formAt(scene.tree, token)} (${how})`,
  }));
}

/** Two sides named together border on each other; of three or more nobody says who borders on whom. */
export const two = (scene: Scene, token: number, sides: readonly Referent[], how: string): Candidate[] => {
  const states = sides.filter((side) => isState(scene, side));
  const [left, right] = states;
  return states.length === 2 && left && right ? claims(scene, token, [left], [right], how) : [];
};
