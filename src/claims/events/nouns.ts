/** Events named by nouns: with a verb that carries them ("gave its support to") or by themselves ("Moscow's invasion of"). */
import { DEPLOYED } from '../../lexicon/wording.ts';
import { isHostile, isSymmetric, type Relation } from '../../model/relations.ts';
import { candidateAt, type Candidate, type Hedge, type Trace } from '../sentence/candidate.ts';
import { carrierOf, type Carrier } from './carrier.ts';
import { doersOf } from './doers.ts';
import { obliquesOf } from '../sentence/clause.ts';
import { premodifiers, targetsOf, under } from './nounEnds.ts';
import type { Frame, FrameIndex } from '../sentence/frames.ts';
import { isForces } from './kinds.ts';
import { hedged, pair, type Pair } from './pairs.ts';
import { qualified } from './qualified.ts';
import { besides, ownersOf, referentsOf, type Referent } from '../sentence/referents.ts';
import type { Scene } from '../sentence/scene.ts';
import { apply, shiftClause } from './shift.ts';
import { sourceReach } from './slots.ts';

/** An event that a noun names, with the frame by which it is read. */
interface Named {
  readonly scene: Scene;
  readonly noun: number;
  readonly frame: Frame;
  readonly relation: Relation;
}

/** Candidates whose trigger is this noun. */
export function nounCandidates(scene: Scene, frames: FrameIndex, noun: number, trace?: Trace): Candidate[] {
  const { tree } = scene;
  const list = frames.nouns.get(tree.lemma(noun));
  if (!list) return [];
  const carrier = carrierOf(scene, noun);
  for (const frame of list) {
    if (frame.flags.has('quiet') && carrier === null) continue;
    if (frame.flags.has('military') && !tree.hasChild(noun, ['military', 'armed'], 'amod')) continue;
    if (frame.flags.has('contest') && !contested(scene, noun)) continue;
    if (frame.flags.has('troops') && DEPLOYED.has(frame.lemma)) {
      const found = troops({ scene, noun, frame, relation: frame.relation });
      if (found.length > 0) return found;
      continue;
    }
    const relation = qualified(scene, noun, frame, carrier?.operator === 'perform');
    if (relation === null) continue;
    const event = { scene, noun, frame, relation };
    const found = carrier ? carried(event, carrier) : bare(event);
    if (found.length > 0) return found;
    trace?.drop(scene.index, `${relation}: ${frame.lemma} (noun)`, 'an end is missing');
  }
  return [];
}

/** "a battle for control", "the race for influence": rivalry, not war. */
const contested = (scene: Scene, noun: number): boolean =>
  obliquesOf(scene.tree, noun).some(
    ({ preposition, token }) => preposition === 'for' && scene.mentionsAt(token).length === 0,
  );

/** The noun by itself: its possessor, adjective or agent does it. */
function bare(event: Named, hedges: readonly Hedge[] = []): Candidate[] {
  const { scene, noun, frame, relation } = event;
  const mutual = frame.flags.has('mutual');
  // "what appears to be a battle between": the noun is the verb's complement and shares its hedges.
  if (hedges.length === 0 && scene.tree.relation(noun) === 'xcomp') {
    const shift = shiftClause(scene.tree, noun, relation);
    if (shift.hedges.length > 0) return bare(event, shift.hedges);
  }
  const [name, targets] = targetsOf(scene, noun, frame, null);
  if (targets.length > 1 && (name.startsWith('between') || name === 'among'))
    return told(event, pair(scene, frame, targets, isSymmetric(relation) ? [] : targets), 'between', {
      hedges,
    });
  const owners = premodifiers(scene, noun);
  // "the Russo-Ukrainian war": who attacks whom the name does not say.
  if (!mutual && owners.length >= 2 && frame.relation === 'assault') return [];
  if (mutual && targets.length === 0 && owners.length >= 2)
    return told(event, pair(scene, frame, owners, []), 'both before it', { hedges });
  const sources = sourcesOf(event);
  return told(event, pair(scene, frame, sources, besides(targets, sources)), name, { hedges });
}

/** Who does what a noun names: the first wording that gives anybody. */
function sourcesOf({ scene, noun, frame, relation }: Named): Referent[] {
  const prepositions = frame.sources.length > 0 ? frame.sources : ['by', 'from'];
  const owners = ownersOf(scene, noun, prepositions);
  const found =
    owners.length > 0
      ? owners
      : under(scene, obliquesOf(scene.tree, noun), prepositions, sourceReach(relation));
  return frame.flags.has('troops') ? found.filter((source) => isForces(scene, source)) : found;
}

/** The noun as what a verb does, ends, seeks or gets. */
function carried(event: Named, carrier: Carrier): Candidate[] {
  const { scene, noun, frame, relation } = event;
  const { verb, clause, operator } = carrier;
  const lemma = scene.tree.lemma(verb);
  const of = frame.sources.length > 0 ? frame.sources.filter((name) => name !== 'of') : ['by'];
  const owners = ownersOf(scene, noun, of);
  const subjects = doersOf(scene, clause, sourceReach(relation));
  const isSubject = ({ actor }: Referent): boolean => subjects.some((subject) => subject.actor === actor);
  // In "urged Kigali to end its support" the pronoun is the subject's, whomever it was resolved to.
  const own = owners.every(({ mention }) => mention.form === 'pronoun') || owners.some(isSubject);
  const phrases = [...obliquesOf(scene.tree, noun), ...clause.obliques];
  if (operator === 'receive') {
    const givers = owners.length > 0 && !own ? owners : under(scene, phrases, ['from', 'of', 'by'], 'force');
    return told(event, pair(scene, frame, givers, subjects), 'received', { verb });
  }
  // "Kazakhstan has seen an expansion of Chinese influence"
  if (operator === 'undergo')
    return told(event, pair(scene, frame, owners, referentsOf(scene, clause.subject, 'actor')), 'undergone', {
      verb,
    });
  if (!own) return bare(event);
  const [name, targets] = targetsOf(scene, noun, frame, carrier);
  if (operator === 'seek') {
    // "called for sanctions against": who would suffer them is blamed.
    if (isHostile(relation))
      return told({ ...event, relation: 'accuse' }, pair(scene, frame, subjects, targets), name, { verb });
    // What is needed is not asked for yet: "Beijing needs the support of Minsk".
    if (['need', 'require'].includes(lemma)) {
      const givers = [...owners, ...under(scene, phrases, ['of', 'from'], 'force')];
      const pairs = pair(scene, frame, besides(givers, subjects), subjects);
      return told(event, pairs, 'needed', { verb, hedges: ['possible'] });
    }
    const asked = under(scene, phrases, ['from', 'of', 'with'], 'force');
    return told({ ...event, relation: 'request' }, pair(scene, frame, subjects, asked), 'sought', { verb });
  }
  const shift = shiftClause(scene.tree, verb, relation);
  if (shift.dropped !== null) return [];
  const applied = apply(operator, shift.relation);
  if (applied === null) return bare(event);
  const done = { ...event, relation: applied.relation };
  const hedges = [...shift.hedges, ...(applied.hedge ? [applied.hedge] : [])];
  const between = name === 'between' || name === 'among';
  // A truce that both propose is for others; who ends or puts off talks does not refuse the other.
  if (name === '' && (PROPOSING.has(lemma) || (operator === 'end' && relation === 'consult'))) return [];
  // "ending the war between", "rejects talks between": none of the two does that to the other.
  if (
    name === 'between' &&
    ((operator === 'end' && isHostile(relation)) || operator === 'refuse' || operator === 'threaten')
  )
    return [];
  const pairs = between
    ? pair(scene, frame, targets, isSymmetric(applied.relation) ? [] : targets)
    : pair(scene, frame, subjects, targets);
  return told(done, pairs, name || 'both subjects', { verb, hedges });
}

const PROPOSING = new Set(['propose', 'urge', 'suggest', 'demand']);

/** "Russian forces in Kazakhstan" */
function troops(event: Named): Candidate[] {
  const { scene, noun, frame } = event;
  const owners = referentsOf(scene, noun, 'force').filter((owner) => isForces(scene, owner));
  const [, targets] = targetsOf(scene, noun, frame, null);
  const places = targets.filter(({ mention }) => mention.standing !== 'attribute');
  return told(event, pair(scene, frame, owners, places), 'in');
}

/** Candidates of these pairs. A verb that carries the noun is part of the trigger, and tells how firm it is. */
function told(
  { scene, noun, frame, relation }: Named,
  pairs: readonly Pair[],
  how: string,
  { verb, hedges = [] }: { readonly verb?: number; readonly hedges?: readonly Hedge[] } = {},
): Candidate[] {
  const { tree } = scene;
  const from = relation === frame.relation ? '' : `from ${frame.relation}: `;
  const words = verb === undefined ? 'noun' : `${tree.lemma(verb)} ${tree.lemma(noun)}`;
  const anchor = verb ?? noun;
  const rule = `${relation}: ${from}${frame.lemma} (${words}, ${how})`;
  const trigger = [...new Set([anchor, noun])].sort((a, b) => a - b);
  const nominal = !tree.isVerb(anchor) && tree.pos(anchor) !== 'ADJ';
  const more = { trigger, nominal, hedges: hedged(frame, hedges) };
  return pairs.map(([source, target]) => candidateAt(anchor, relation, source, target, rule, more));
}
