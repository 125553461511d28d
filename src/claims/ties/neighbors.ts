/** Neighbours: by name, by adjective, and "its neighbour" whom the text does not name. */
import { STATE_FACTS } from '../../actors/names/gazetteer.ts';
import { adjacent, claims, isState, stateOf, two } from './adjacency.ts';
import type { Candidate } from '../sentence/candidate.ts';
import { after, formOr, governor, listAt, opensName, phraseStart } from '../sentence/phrases.ts';
import { statesIn, togetherBefore } from './together.ts';
import type { Referent } from '../sentence/referents.ts';
import { kindOf, type Scene } from '../sentence/scene.ts';
import { formAt, tokenAt } from '../sentence/tree.ts';

/** "A and neighbouring B", "fled from A to neighbouring B", "A accused neighbouring B". */
export function neighboring(scene: Scene, adjective: number): Candidate[] {
  const list = listAt(scene, adjective + 1, 'actor');
  const named = (list?.found ?? []).filter((one) => isState(scene, one));
  const [target] = named;
  if (!target) return [];
  const others = statesIn(scene, true).filter(({ actor }) => !named.some((one) => one.actor === actor));
  const near = others.filter(({ actor }) => adjacent(actor, target.actor));
  const [only] = others.length === 1 ? others : near;
  if (near.length !== 1 || !only) return [];
  return claims(scene, adjective, [only], named, 'neighbouring');
}

export function neighbor(scenes: readonly Scene[], at: number, noun: number): Candidate[] {
  const scene = scenes[at];
  if (!scene) return [];
  const { tree } = scene;
  const own = (scene.mentionsAt.get(noun) ?? []).filter(({ form }) => form === 'nominal');
  const owners = ownersOfNeighbor(scene, noun, own.length > 0);
  const many = formAt(tree, noun).endsWith('s');
  const byName = namedNeighbors(scene, noun);
  // "its neighbours", neither named nor counted, are too many to say which.
  if (byName.length === 0 && own.length > 0 && many && countOf(scene, noun) === null) return [];
  const bearers =
    byName.length > 0 ? byName : own.map((mention) => ({ actor: mention.actor, mention, phrase: noun }));
  if (bearers.length > 0 && owners.length === 1)
    return claims(scene, noun, owners, bearers, 'neighbour by name');
  if (bearers.length === 2 && owners.length === 0 && many) return two(scene, noun, bearers, 'neighbours');
  if (bearers.length > 0) return [];
  if (many) {
    const verb = governor(scene, noun);
    const together = verb === null ? [] : togetherBefore(scene, verb);
    if (together.length === 2 && owners.length === 0) return two(scene, noun, together, 'neighbours');
    return ofSome(scenes, at, noun, owners);
  }
  return owners.length === 1 ? ofSome(scenes, at, noun, owners) : [];
}

/** The possessor before "neighbour"; of "China's oil-rich neighbour", resolved as a whole, the part before it. */
function ownersOfNeighbor(scene: Scene, noun: number, whole: boolean): Referent[] {
  const { tree } = scene;
  const first = phraseStart(scene, noun);
  const found: Referent[] = [];
  for (let at = noun - 1; at >= first; at -= 1) {
    const inner = (scene.mentionsAt.get(at) ?? []).filter(({ end }) => end <= tokenAt(tree, noun).start);
    const [mention] = inner.sort((a, b) => b.end - b.start - (a.end - a.start));
    if (mention) return [{ actor: mention.actor, mention, phrase: noun }];
    // A possessive that nobody resolved: the state named last before it.
    if (formAt(tree, at) === 'its') {
      const limit = tokenAt(tree, at).start;
      const last = scene.mentions.findLast(
        ({ actor, end, standing }) => end <= limit && standing === 'self' && kindOf(scene, actor) === 'state',
      );
      return last ? [{ actor: last.actor, mention: last, phrase: noun }] : [];
    }
  }
  if (whole) return found;
  const of = after(scene, noun, ['of', 'to'], 'actor', 3);
  return of ? of.found.slice(0, 1) : found;
}

/** "its neighbour Iraq", "its neighbours, A and B", "Chad, Sudan's neighbour,", "A is a neighbour of". */
function namedNeighbors(scene: Scene, noun: number): Referent[] {
  const { tree } = scene;
  const comma = formOr(tree, noun + 1) === ',' || formOr(tree, noun + 1) === '(';
  const from = noun + (comma ? 2 : 1);
  const next = opensName(scene, from) ? listAt(scene, from, 'actor') : null;
  const named = (next?.found ?? []).filter(
    (one) => isState(scene, one) && one.mention.standing !== 'attribute',
  );
  if (
    next &&
    named.length > 0 &&
    (!comma || /^[,).;]$|^$/.test(formOr(tree, next.end)) || /^[,.]$/.test(formOr(tree, next.end)))
  )
    return named;
  const start = phraseStart(scene, noun);
  if (formOr(tree, start - 1) === ',' && start >= 2 && /^[,.;)]$/.test(formOr(tree, noun + 1))) {
    const before = scene.mentions.filter(
      (mention) =>
        mention.end === tokenAt(tree, start - 2).end &&
        kindOf(scene, mention.actor) === 'state' &&
        mention.standing !== 'attribute',
    );
    return before.slice(0, 1).map((mention) => ({ actor: mention.actor, mention, phrase: mention.token }));
  }
  return [];
}

const COUNTS: Readonly<Record<string, number>> = { two: 2, both: 2, three: 3 };

/** "its two neighbours" */
const countOf = (scene: Scene, noun: number): number | null =>
  scene.tree.tokens
    .slice(phraseStart(scene, noun), noun)
    .map(({ form }) => form.toLowerCase())
    .filter((form) => Object.hasOwn(COUNTS, form))
    .map((form) => COUNTS[form])
    .find((count) => count !== undefined) ?? null;

/** "Its neighbour", unnamed: the adjacent state that this and the sentences before are about, if one stands out. */
function ofSome(
  scenes: readonly Scene[],
  at: number,
  noun: number,
  owners: readonly Referent[],
): Candidate[] {
  const scene = scenes[at];
  const [owner] = owners;
  if (!scene || !owner || owners.length !== 1) return [];
  const [home] = stateOf(scene, owner);
  if (!home) return [];
  const many = formAt(scene.tree, noun).endsWith('s');
  const wanted = many ? countOf(scene, noun) : 1;
  if (wanted === null) return [];
  const found: Referent[] = [];
  for (let back = 0; back <= 3; back += 1) {
    const near = scenes[at - back];
    if (!near) return [];
    const limit = back === 0 ? tokenAt(scene.tree, noun).start : Infinity;
    for (const one of around(near, limit))
      if (
        one.actor !== home.actor &&
        STATE_FACTS.has(one.actor) &&
        adjacent(one.actor, home.actor) &&
        !found.some(({ actor }) => actor === one.actor)
      )
        found.push(one);
    if (found.length === wanted)
      return claims(scene, noun, [home], found, many ? 'its neighbours, counted' : 'its neighbour');
    if (found.length > wanted) break;
  }
  const chief = chiefNeighbors(scenes, home.actor);
  return chief.length === wanted
    ? claims(scene, noun, [home], chief, 'its neighbour, whom the text is about')
    : [];
}

/** Adjacent states that the whole text is about: named three times at least, and thrice as often as any other. */
function chiefNeighbors(scenes: readonly Scene[], home: string): Referent[] {
  const counts = new Map<string, Referent[]>();
  for (const one of scenes.flatMap((scene) => around(scene, Infinity)))
    if (one.actor !== home && STATE_FACTS.has(one.actor) && adjacent(one.actor, home))
      counts.set(one.actor, [...(counts.get(one.actor) ?? []), one]);
  const lists = [...counts.values()];
  const chief = lists.filter((list) => list.length >= 3);
  const least = Math.min(...chief.map((list) => list.length));
  const clear = lists.every((list) => list.length >= 3 || list.length * 3 <= least);
  return clear ? chief.flatMap(([first]) => (first ? [first] : [])) : [];
}

/** States that a sentence speaks of, by name, by adjective or through their leaders. */
const around = (scene: Scene, limit: number): Referent[] =>
  scene.mentions
    .filter(({ end }) => end <= limit)
    .flatMap((mention) => stateOf(scene, { actor: mention.actor, mention, phrase: mention.token }));
