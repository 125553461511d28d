/** Events named by nouns: with a verb that carries them ("gave its support to") or by themselves ("Moscow's invasion of"). */
import { isHostile, isSymmetric, type Relation } from '../../model/relations.ts';
import type { Candidate, Hedge, Trace } from '../sentence/candidate.ts';
import { carrierOf, type Carrier } from './carrier.ts';
import { doersOf } from './doers.ts';
import {
  agents,
  atMeeting,
  bothSides,
  byBoth,
  elsewhere,
  offerers,
  phrasesAfter,
  placedElsewhere,
  premodifiers,
} from './nounEnds.ts';
import { targetsOf } from './nounTargets.ts';
import type { Frame, FrameIndex } from '../sentence/frames.ts';
import { fitsKinds, isForces } from './kinds.ts';
import { pair } from './verbs.ts';
import { qualified } from './qualified.ts';
import { ownersOf, referentsOf, type Referent } from '../sentence/referents.ts';
import type { Scene } from '../sentence/scene.ts';
import { apply, shiftClause } from './shift.ts';
import { nounObliques, sourceReach } from './slots.ts';
import { ownerByOrder } from '../sentence/surface.ts';

const TROOPS = /^(?:troop|force|soldier|peacekeeper|paratrooper|contingent)$/;

/** Candidates whose trigger is this noun. */
export function nounCandidates(scene: Scene, frames: FrameIndex, noun: number, trace?: Trace): Candidate[] {
  const { tree } = scene;
  const list = frames.nouns.get(tree.lemma(noun));
  if (!list) return [];
  const carrier = carrierOf(scene, noun);
  for (const frame of list) {
    if (frame.flags.has('quiet') && carrier === null) continue;
    if (
      frame.flags.has('military') &&
      !tree.childrenBy(noun, 'amod').some((child) => ['military', 'armed'].includes(tree.lemma(child)))
    )
      continue;
    if (frame.flags.has('contest') && !contested(scene, noun)) continue;
    if (frame.flags.has('troops') && TROOPS.test(frame.lemma)) {
      const found = troops(scene, noun, frame);
      if (found.length > 0) return found;
      continue;
    }
    const relation = qualified(scene, noun, frame, carrier?.operator === 'perform');
    if (relation === null) continue;
    const found = carrier
      ? carried(scene, noun, frame, relation, carrier)
      : bare(scene, noun, frame, relation, []);
    if (found.length > 0) return found;
    trace?.drop(scene.index, `${relation}: ${frame.lemma} (noun)`, 'an end is missing');
  }
  return [];
}

/** "a battle for control", "the race for influence": rivalry, not war. */
const contested = (scene: Scene, noun: number): boolean =>
  nounObliques(scene, noun).some(
    ({ preposition, token }) => preposition === 'for' && scene.mentionsAt(token).length === 0,
  );

/** The noun by itself: its possessor, adjective or agent does it. */
function bare(
  scene: Scene,
  noun: number,
  frame: Frame,
  relation: Relation,
  hedges: readonly Hedge[],
): Candidate[] {
  // "what appears to be a battle between": the noun is the verb's complement and shares its hedges.
  if (hedges.length === 0 && scene.tree.relation(noun) === 'xcomp') {
    const shift = shiftClause(scene.tree, noun, relation);
    if (shift.hedges.length > 0) return bare(scene, noun, frame, relation, shift.hedges);
  }
  const prepositions = frame.sources.length > 0 ? frame.sources : ['by', 'from'];
  let sources = ownersOf(scene, noun, prepositions);
  // "Chinese offers of assistance": who offers it.
  if (sources.length === 0) sources = offerers(scene, noun);
  if (sources.length === 0 && frame.relation === 'consult') sources = atMeeting(scene, noun);
  if (sources.length === 0) sources = agents(scene, noun, prepositions, relation);
  if (sources.length === 0 && relation === 'assault') sources = ownerByOrder(scene, noun);
  if (frame.flags.has('troops')) sources = sources.filter((source) => isForces(scene, source));
  if (frame.flags.has('mutual'))
    sources = elsewhere(scene, noun, sources, targetsOf(scene, noun, frame, null)[1]);
  const taken = new Set(sources.map(({ actor }) => actor));
  const [name, targets] = targetsOf(scene, noun, frame, null);
  const named = name.startsWith('between') || name === 'among' ? targets : [];
  const between = named.length > 1 ? named : frame.flags.has('mutual') ? bothSides(scene, noun) : null;
  if (between)
    return make(
      scene,
      frame,
      relation,
      pair(frame, between, isSymmetric(relation) ? [] : between),
      noun,
      [noun],
      hedges,
      'noun, between',
    );
  const owners = premodifiers(scene, noun);
  // "the Russo-Ukrainian war": who attacks whom the name does not say.
  if (!frame.flags.has('mutual') && owners.length >= 2 && frame.relation === 'assault') return [];
  if (frame.flags.has('mutual') && targets.length === 0 && owners.length >= 2)
    return make(
      scene,
      frame,
      relation,
      pair(frame, owners, []),
      noun,
      [noun],
      hedges,
      'noun, both before it',
    );
  return make(
    scene,
    frame,
    relation,
    pair(
      frame,
      sources,
      targets.filter(({ actor }) => !taken.has(actor)),
    ),
    noun,
    [noun],
    hedges,
    `noun, ${name}`,
  );
}

/** The noun as what a verb does, ends, seeks or gets. */
function carried(
  scene: Scene,
  noun: number,
  frame: Frame,
  relation: Relation,
  carrier: Carrier,
): Candidate[] {
  const { verb, clause, operator } = carrier;
  const owners = ownersOf(
    scene,
    noun,
    frame.sources.length > 0 ? frame.sources.filter((name) => name !== 'of') : ['by'],
  );
  const subjects = doersOf(scene, clause, sourceReach(relation));
  // In "urged Kigali to end its support" the pronoun is the subject's, whomever it was resolved to.
  const own =
    owners.every(({ mention }) => mention.form === 'pronoun') ||
    owners.some(({ actor }) => subjects.some((subject) => subject.actor === actor));
  const [name, targets] = targetsOf(scene, noun, frame, carrier);
  const trigger = [verb, noun].sort((a, b) => a - b);
  const words = `${scene.tree.lemma(verb)} ${scene.tree.lemma(noun)}`;
  if (operator === 'receive') {
    const givers =
      owners.length > 0 && !own
        ? owners
        : [...nounObliques(scene, noun), ...clause.obliques]
            .filter(({ preposition }) => ['from', 'of', 'by'].includes(preposition))
            .flatMap(({ token }) => referentsOf(scene, token, 'force'));
    return make(
      scene,
      frame,
      relation,
      pair(frame, givers, subjects),
      verb,
      trigger,
      [],
      `${words}, received`,
    );
  }
  // "Kazakhstan has seen an expansion of Chinese influence"
  if (operator === 'undergo' && !placedElsewhere(scene, noun))
    return make(
      scene,
      frame,
      relation,
      pair(frame, owners, referentsOf(scene, clause.subject, 'actor')),
      verb,
      trigger,
      [],
      `${words}, undergone`,
    );
  if (!own) return bare(scene, noun, frame, relation, []);
  // "called for sanctions against": who would suffer them is blamed.
  if (operator === 'seek' && isHostile(relation))
    return make(
      scene,
      frame,
      'accuse',
      pair(frame, subjects, targets),
      verb,
      trigger,
      [],
      `${words}, ${name}`,
    );
  // What is needed is not asked for yet: "Beijing needs the support of Minsk".
  if (operator === 'seek' && ['need', 'require'].includes(scene.tree.lemma(verb))) {
    const givers = [...owners, ...phrasesAfter(scene, noun, clause)].filter(
      ({ actor }) => !subjects.some((subject) => subject.actor === actor),
    );
    return make(
      scene,
      frame,
      relation,
      pair(frame, givers, subjects),
      verb,
      trigger,
      ['possible'],
      `${words}, needed`,
    );
  }
  if (operator === 'seek') {
    const asked = [...nounObliques(scene, noun), ...clause.obliques]
      .filter(({ preposition }) => ['from', 'of', 'with'].includes(preposition))
      .flatMap(({ token }) => referentsOf(scene, token, 'force'));
    return make(scene, frame, 'request', pair(frame, subjects, asked), verb, trigger, [], `${words}, sought`);
  }
  const shift = shiftClause(scene.tree, verb, relation);
  if (shift.dropped !== null) return [];
  let applied = apply(operator, shift.relation);
  if (applied === null) return bare(scene, noun, frame, relation, []);
  const hedges = [...shift.hedges, ...(applied.hedge ? [applied.hedge] : [])];
  if (name === '') {
    const own = byBoth(operator, relation, scene.tree.lemma(verb));
    if (own === 'nothing') return [];
    if (own === 'itself') applied = { relation };
  }
  // "ending the war between", "rejects talks between": none of the two does that to the other.
  if (
    name === 'between' &&
    ((operator === 'end' && isHostile(relation)) || operator === 'refuse' || operator === 'threaten')
  )
    return [];
  if (name === 'between' || name === 'among')
    return make(
      scene,
      frame,
      applied.relation,
      pair(frame, targets, isSymmetric(applied.relation) ? [] : targets),
      verb,
      trigger,
      hedges,
      `${words}, between`,
    );
  return make(
    scene,
    frame,
    applied.relation,
    pair(frame, subjects, targets),
    verb,
    trigger,
    hedges,
    `${words}, ${name || 'both subjects'}`,
  );
}

/** "Russian forces in Kazakhstan" */
function troops(scene: Scene, noun: number, frame: Frame): Candidate[] {
  const owners = referentsOf(scene, noun, 'force').filter((owner) => isForces(scene, owner));
  const [, targets] = targetsOf(scene, noun, frame, null);
  const places = targets.filter(({ mention }) => mention.standing !== 'attribute');
  return make(scene, frame, frame.relation, pair(frame, owners, places), noun, [noun], [], 'noun, in');
}

function make(
  scene: Scene,
  frame: Frame,
  relation: Relation,
  pairs: readonly [Referent, Referent][],
  anchor: number,
  trigger: readonly number[],
  hedges: readonly Hedge[],
  how: string,
): Candidate[] {
  const what =
    relation === frame.relation
      ? `${relation}: ${frame.lemma}`
      : `${relation}: from ${frame.relation}: ${frame.lemma}`;
  const nominal = !scene.tree.isVerb(anchor) && scene.tree.pos(anchor) !== 'ADJ';
  return pairs
    .filter(([source, target]) => fitsKinds(scene, frame, source.actor, target.actor))
    .map(([source, target]) => ({
      relation,
      source,
      target,
      trigger,
      anchor,
      hedges: [...hedges, ...(frame.flags.has('possible') ? (['possible'] as const) : [])],
      nominal,
      rule: `${what} (${how})`,
    }));
}
