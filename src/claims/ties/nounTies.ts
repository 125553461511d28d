/** Ties that nouns name, read from the words around them: "Iran's sway over", "trade between", "Saudi-Iranian rivalry". */
import { GONE, OTHERWISE, STANDING_TIES, WARM } from '../../lexicon/standingTies.ts';
import { WEAPONS } from '../../lexicon/nouns.ts';
import type { Relation } from '../../model/relations.ts';
import type { Candidate, Hedge } from '../sentence/candidate.ts';
import { readLine, type Frame } from '../sentence/frames.ts';
import {
  after,
  formOr,
  governor,
  listAt,
  nounLemma,
  ownersBefore,
  phraseStart,
  subjectOf,
} from '../sentence/phrases.ts';
import { bothMeant, togetherBefore } from './together.ts';
import type { Referent } from '../sentence/referents.ts';
import { kindOf, type Scene } from '../sentence/scene.ts';
import { nounOperator, shiftClause } from '../events/shift.ts';
import { formAt, headOf, isVerb, lemmaAt, relationAt, tokenAt } from '../sentence/tree.ts';

const TIES: ReadonlyMap<string, readonly Frame[]> = (() => {
  const found = new Map<string, Frame[]>();
  for (const [relation, lines] of STANDING_TIES)
    for (const frame of lines.flatMap((line) => readLine(relation, line))) {
      const list = found.get(frame.lemma);
      if (list) list.push(frame);
      else found.set(frame.lemma, [frame]);
    }
  // The line that asks for more is tried first.
  for (const list of found.values())
    list.sort((a, b) => Number(b.objects !== null) - Number(a.objects !== null));
  return found;
})();

/** "a shipment of humanitarian aid" is help, not trade. */
const RELIEF = /^(?:aid|relief|humanitarian|emergency)$/;

interface Sides {
  readonly pairs: readonly (readonly [Referent, Referent])[];
  /** The verb whose subject one of them is, or null where the noun stands by itself. */
  readonly verb: number | null;
  readonly how: string;
}

/**
 * Candidates whose trigger is a noun of the table.
 * @param scenes the document's sentences, for "the two countries"
 */
export function tieCandidates(scenes: readonly Scene[], at: number, noun: number): Candidate[] {
  const scene = scenes[at];
  if (!scene) return [];
  const { tree } = scene;
  const { upos, xpos } = tokenAt(tree, noun);
  if (upos !== 'NOUN' && upos !== 'PROPN' && !/^NNP?S?$/.test(xpos)) return [];
  const frames = TIES.get(lemmaAt(tree, noun)) ?? TIES.get(nounLemma(tree, noun));
  if (!frames || (noun + 1 < tree.tokens.length && OTHERWISE.has(lemmaAt(tree, noun + 1)))) return [];
  const verb = governor(scene, noun);
  for (const frame of frames) {
    const phrase = wordsOf(scene, noun);
    if (frame.objects && !phrase.some((word) => frame.objects?.has(word))) continue;
    const around = [...phrase, ...predicateOf(scene, noun)];
    if (around.some((word) => GONE.has(word))) continue;
    if (frame.flags.has('warm') && !around.some((word) => WARM.has(word))) continue;
    if (RELIEF.test(formOr(tree, noun + 2)) || phrase.some((word) => RELIEF.test(word))) continue;
    const sides = sidesOf(scenes, at, noun, frame, verb);
    if (!sides || sides.pairs.length === 0) continue;
    return made(scene, noun, frame, sides);
  }
  return [];
}

/** Lemmas and forms of the noun's phrase before it. */
function wordsOf(scene: Scene, noun: number): string[] {
  const start = phraseStart(scene, noun);
  return scene.tree.tokens
    .slice(start, noun)
    .flatMap(({ form, lemma }) => [form.toLowerCase(), lemma.toLowerCase()]);
}

/** The verb or adjective that is said of the noun, or has it as its object. */
function predicateOf({ tree }: Scene, noun: number): string[] {
  const head = headOf(tree, noun);
  if (head < 0) return [];
  const relation = relationAt(tree, noun);
  return relation === 'nsubj' || relation === 'obj' ? [lemmaAt(tree, head)] : [];
}

const PLACES = new Set(['state', 'bloc']);

function sidesOf(
  scenes: readonly Scene[],
  at: number,
  noun: number,
  frame: Frame,
  verb: number | null,
): Sides | null {
  const scene = scenes[at];
  if (!scene) return null;
  const reach = frame.flags.has('places') ? 'thing' : 'actor';
  const owners = ownersBefore(scene, noun);
  const further = after(
    scene,
    noun,
    frame.targets.filter((one) => one !== 'and'),
    reach,
  );
  const targets = (further?.found ?? []).filter(
    ({ actor }) => !frame.flags.has('places') || PLACES.has(kindOf(scene, actor) ?? ''),
  );
  if (further?.preposition === 'between') {
    const [left, right] = targets;
    return targets.length === 2 && left && right
      ? { pairs: [[left, right]], verb: null, how: 'between' }
      : null;
  }
  if (frame.flags.has('route') && owners.length === 0) {
    const route = routeOf(scene, noun);
    if (route) return route;
  }
  if (frame.flags.has('compared') && targets.length > 0 && owners.length > 0)
    return {
      pairs: cross(owners, [...targets, ...compared(scene, noun, further?.preposition ?? '')]),
      verb: null,
      how: 'owner, and compared',
    };
  if (!further && frame.targets.includes('between')) {
    const both =
      ['the', 'both'].includes(formOr(scene.tree, noun + 2)) && formOr(scene.tree, noun + 1) === 'between'
        ? bothMeant(scenes, at, noun + (formOr(scene.tree, noun + 2) === 'the' ? 4 : 3))
        : [];
    const [left, right] = both;
    if (left && right) return { pairs: [[left, right]], verb: null, how: 'between the two' };
  }
  if (targets.length > 0 && owners.length > 0)
    return { pairs: cross(owners, targets), verb: null, how: `owner, ${further?.preposition ?? ''}` };
  if (frame.flags.has('mutual') && owners.length === 2 && targets.length === 0) {
    const [left, right] = owners;
    return left && right ? { pairs: [[left, right]], verb: null, how: 'both before it' } : null;
  }
  if (frame.flags.has('possessed') || verb === null || !carries(scene, noun, verb)) return null;
  if (targets.length > 0)
    return {
      pairs: cross(holdersOf(scene, verb).slice(0, 3), targets),
      verb,
      how: `subject, ${further?.preposition ?? ''}`,
    };
  if (!frame.flags.has('mutual') || owners.length > 0) return null;
  const together = togetherBefore(scene, verb);
  const both = together.length > 0 ? together : bothSubjects(scenes, at, verb);
  const [left, right] = both;
  return both.length === 2 && left && right ? { pairs: [[left, right]], verb, how: 'both subjects' } : null;
}

/** Who has the tie: not the weapons that a parser's slip makes its subject. */
const holdersOf = (scene: Scene, verb: number): Referent[] =>
  subjectOf(scene, verb, 'actor').filter(({ phrase }) => !WEAPONS.has(lemmaAt(scene.tree, phrase)));

/** "the two powers can rekindle the competition" */
function bothSubjects(scenes: readonly Scene[], at: number, verb: number): Referent[] {
  const scene = scenes[at];
  if (!scene) return [];
  let before = verb - 1;
  while (before > 0 && ['AUX', 'ADV', 'PART'].includes(tokenAt(scene.tree, before).upos)) before -= 1;
  return bothMeant(scenes, at, before);
}

/** "supplies from A to B": the route of goods. */
function routeOf(scene: Scene, noun: number): Sides | null {
  const { tree } = scene;
  if (!['from', 'carrying', 'coming'].includes(formOr(tree, noun + 1))) return null;
  const from = listAt(scene, noun + (formOr(tree, noun + 1) === 'from' ? 2 : 3), 'thing');
  if (!from || from.found.length === 0) return null;
  // "gas from A flows to B", "is piped to B"
  let link = from.end;
  while (
    link < from.end + 3 &&
    /^(?:flows?|goes|runs?|travels?|passes|moves?|is|are|sold|shipped|exported|piped|sent|pumped)$/.test(
      formOr(tree, link),
    )
  )
    link += 1;
  if (!['to', 'into'].includes(formOr(tree, link))) return null;
  const to = listAt(scene, link + 1, 'thing');
  const states = (found: readonly Referent[]): Referent[] =>
    found.filter(({ actor }) => PLACES.has(kindOf(scene, actor) ?? ''));
  return to
    ? { pairs: cross(states(from.found), states(to.found)), verb: null, how: 'from one to the other' }
    : null;
}

const MONEY = /^(?:billion|million|trillion|bn|percent|%|\d[\d.,]*)$/;

/** "trade with A was $2 billion, compared to $1 billion with B": the others that are compared with. */
function compared(scene: Scene, noun: number, preposition: string): Referent[] {
  const { tree } = scene;
  const found: Referent[] = [];
  for (let at = noun + 2; at + 1 < tree.tokens.length; at += 1)
    if (formAt(tree, at) === preposition && MONEY.test(formAt(tree, at - 1)))
      found.push(
        ...(listAt(scene, at + 1, 'actor')?.found ?? []).filter(
          ({ mention }) => mention.standing !== 'attribute',
        ),
      );
  return found;
}

/** The verb has the noun, or strives for it: not "tariffs on imports from". */
function carries(scene: Scene, noun: number, verb: number): boolean {
  const { tree } = scene;
  const before = phraseStart(scene, noun) - 1;
  if (before === verb) return true;
  const link = formOr(tree, before);
  // "vie for influence in", "took part in drills with"
  if (link === 'for') return before - 1 === verb || headOf(tree, noun) === verb;
  if (link === 'in') return /^(?:take|participate|engage|join)$/.test(lemmaAt(tree, verb));
  if (link === 'to') return /^(?:commit|agree)$/.test(lemmaAt(tree, verb));
  return headOf(tree, noun) === verb && relationAt(tree, noun) === 'obj';
}

const cross = (sources: readonly Referent[], targets: readonly Referent[]): [Referent, Referent][] =>
  sources.flatMap((source) =>
    targets
      .filter(({ actor }) => actor !== source.actor)
      .map((target): [Referent, Referent] => [source, target]),
  );

function made(scene: Scene, noun: number, frame: Frame, { pairs, verb, how }: Sides): Candidate[] {
  const { tree } = scene;
  const hedges: Hedge[] = [];
  let relation: Relation = frame.relation;
  if (verb !== null && isVerb(tree, verb)) {
    const shift = shiftClause(tree, verb, relation);
    if (shift.dropped !== null) return [];
    relation = shift.relation;
    hedges.push(...shift.hedges);
    // "withheld a delivery": what is kept back, or ended, ties nobody.
    const operator = nounOperator(tree, verb);
    if (lemmaAt(tree, verb) === 'postpone') hedges.push('possible');
    else if (operator === 'end' || operator === 'refuse') return [];
    if (operator === 'fail') hedges.push('negated');
  }
  if (relation !== frame.relation) return [];
  return pairs.map(([source, target]) => ({
    relation,
    source,
    target,
    trigger: verb === null ? [noun] : [verb, noun].sort((a, b) => a - b),
    anchor: verb ?? noun,
    hedges,
    nominal: verb === null,
    rule: `${relation}: ${frame.lemma} (${how}, by words)`,
  }));
}
