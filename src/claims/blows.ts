/**
 * Attacks whose ends stand further off than frames look: a state's strike or weapon by its adjective, "by" or "from", and
 * as its target the people it hit, else the state of the place where it fell. By the order of words, for what frames left.
 */
import { ARMS, ATTACKS, HITTING } from '../lexicon/blows.ts';
import { WEAPONS } from '../lexicon/nouns.ts';
import { around, holdersBefore, linkBefore, privately } from './blowPhrases.ts';
import type { Candidate } from './candidate.ts';
import { clauseOf } from './clause.ts';
import { doersOf } from './doers.ts';
import { damaged, harmBefore, harmed, LATER, placeBefore, struck, suffered } from './harm.ts';
import { acts } from './kinds.ts';
import { figurative, made, pairs, performed, struckByWords, verbAt } from './launches.ts';
import { formOr } from './phrases.ts';
import type { Referent } from './referents.ts';
import { kindOf, type Scene } from './scene.ts';
import { isVerb, lemmaAt, tokenAt } from './tree.ts';

/** "missiles aimed at", "drones launched toward" */
const AIMING = /^(?:aimed|fired|launched|directed|targeting|heading)$/;
const CAUSES: ReadonlySet<string> = new Set('in by from during after following amid when as'.split(' '));

/** Candidates of a sentence that its frames did not find; nothing for a pair that is told already. */
export function blows(scene: Scene, told: readonly Candidate[]): Candidate[] {
  const found: Candidate[] = [];
  const attackers = new Set(
    told.filter(({ relation }) => relation === 'assault').map(({ source }) => source.actor),
  );
  for (const at of scene.tree.tokens.keys()) {
    const { xpos, name, form } = tokenAt(scene.tree, at);
    const noun = (/^NNP?S?$/.test(xpos) && !name) || /^air-?strikes?$/i.test(form);
    const list = [
      ...(noun ? ofNoun(scene, at) : []),
      ...(isVerb(scene.tree, at) ? ofVerb(scene, at) : struckByWords(scene, at)),
    ];
    for (const one of list)
      if (
        !attackers.has(one.source.actor) &&
        one.source.actor !== one.target.actor &&
        !found.some(
          ({ source, target }) => source.actor === one.source.actor && target.actor === one.target.actor,
        )
      )
        found.push(one);
  }
  return found;
}

/** "Israeli airstrikes …", "an attack in Tehran by Israel", "hit by two Iranian missiles" */
function ofNoun(scene: Scene, noun: number): Candidate[] {
  const { tree } = scene;
  const lemma = lemmaAt(tree, noun);
  const attack = ATTACKS.has(lemma);
  if (!attack && !ARMS.has(lemma)) return [];
  // "a drone [strike]": the last noun of the phrase is the event.
  const next = lemmaOr(scene, noun + 1);
  if ((ATTACKS.has(next) || ARMS.has(next)) && !isVerb(tree, noun + 1)) return [];
  if (!attack && /^NNS?$/.test(tree.tokens[noun + 1]?.xpos ?? '') && !HITTING.has(next)) return [];
  const owners = holdersBefore(scene, noun);
  if (owners === null) return [];
  const after = around(scene, noun, WEAPONS.has(lemma) || !attack || ['barrage', 'salvo'].includes(lemma));
  if (after.others || after.outlaws) return [];
  const agents: readonly Referent[] = owners.length > 0 ? owners : after.agents;
  if (agents.length === 0) return attack ? performed(scene, noun, after.places) : [];
  const aim = AIMING.test(formOr(tree, after.end)) && !attack ? around(scene, after.end, false) : null;
  const hits = verbAt(scene, after.end, attack || !made(scene, noun));
  const hitting = hits === null ? null : around(scene, hits, false);
  if (hitting?.outlaws === true) return [];
  const link = linkBefore(scene, noun);
  const cause = CAUSES.has(formOr(tree, link)) ? harmBefore(scene, link) : [];
  if (!attack && hits === null && cause.length === 0 && aim === null) return [];
  const free = (found: readonly Referent[]): Referent[] =>
    found.filter(({ actor }) => !agents.some((agent) => agent.actor === actor));
  const victims = free([
    ...cause.flatMap((verb) => harmed(scene, verb)),
    ...(hits === null ? [] : struck(scene, hits)),
  ]);
  const places = [
    after.places,
    ...(aim === null ? [] : [aim.places]),
    ...(hitting === null ? [] : [hitting.places]),
    ...cause.map((verb) => around(scene, verb, false, link).places),
    ...(LATER.has(formOr(tree, link)) || suffered(scene, cause[0])
      ? [damaged(scene, link) ? placeBefore(scene, cause.at(-1) ?? link) : []]
      : []),
  ].map(free);
  const targets = victims.length > 0 ? victims.slice(0, 1) : (places.find((list) => list.length > 0) ?? []);
  return pairs(agents, targets, noun, true, `assault: ${lemma} (by the words around it)`);
}

/** "Pakistani jets bombed a clinic in Kabul", "when an Israeli tank fires at a wedding" */
function ofVerb(scene: Scene, verb: number): Candidate[] {
  const { tree } = scene;
  const lemma = lemmaAt(tree, verb);
  const open = lemma === 'open' && formOr(tree, verb + 1) === 'fire';
  if (!HITTING.has(lemma) && !open) return [];
  const clause = clauseOf(tree, verb);
  if (clause.passive || figurative(scene, verb)) return [];
  const doers = doersOf(scene, clause, 'force').filter(
    (one) => acts(scene, one) && kindOf(scene, one.actor) === 'state' && !privately(scene, one),
  );
  if (doers.length === 0) return [];
  const after = around(scene, open ? verb + 1 : verb, false);
  if (after.outlaws) return [];
  const free = (found: readonly Referent[]): Referent[] =>
    found.filter(({ actor }) => !doers.some((doer) => doer.actor === actor));
  let targets = free(struck(scene, verb));
  if (targets.length === 0) targets = free(after.places);
  if (targets.length === 0) {
    const link = linkBefore(scene, doers[0]?.phrase ?? verb);
    const cause = LATER.has(formOr(tree, link)) ? harmBefore(scene, link) : [];
    targets = free(cause.flatMap((one) => harmed(scene, one)));
    if (targets.length === 0) targets = free(cause.flatMap((one) => around(scene, one, false, link).places));
  }
  return pairs(doers, targets.slice(0, 1), verb, false, `assault: ${lemma} (verb, by the words around it)`);
}

const lemmaOr = ({ tree }: Scene, at: number): string => (at < tree.tokens.length ? lemmaAt(tree, at) : '');
