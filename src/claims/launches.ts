/** Attacks by the verb that carries them: launched, carried out, or told by a verb that the tagger took for another word. */
import { FIGURES, HAPPENING, HITTING } from '../lexicon/blows.ts';
import { around, flatDoers, linkBefore, privately } from './blowPhrases.ts';
import { nameOver } from './chains.ts';
import type { Candidate } from './candidate.ts';
import { carrierOf } from './carrier.ts';
import { doersOf } from './doers.ts';
import { struck } from './harm.ts';
import { acts } from './kinds.ts';
import { verbLemmas } from './mistagged.ts';
import { formOr } from './phrases.ts';
import type { Referent } from './referents.ts';
import { kindOf, type Scene } from './scene.ts';
import { shiftClause } from './shift.ts';
import { formAt, isVerb, lemmaAt, tokenAt, type Tree } from './tree.ts';

const LAUNCHING = new Set(['launch', 'carry', 'conduct', 'stage', 'unleash', 'mount']);
/** The same with a verb that the tagger did not take for one: "warplanes launch airstrikes throughout". */
function launched(scene: Scene, noun: number, places: readonly Referent[]): Candidate[] {
  const { tree } = scene;
  let at = linkBefore(scene, noun);
  if (formOr(tree, at) === 'out') at -= 1;
  // The verb itself may have been taken into the noun's phrase.
  for (const verb of [at, at + 1, at + 2]) {
    if (verb < 1 || verb >= noun || !verbLemmas(formAt(tree, verb)).some((one) => LAUNCHING.has(one)))
      continue;
    const doers = flatDoers(scene, verb).filter(({ actor }) => kindOf(scene, actor) === 'state');
    const targets = places.filter(({ actor }) => !doers.some((doer) => doer.actor === actor));
    return pairs(
      doers,
      targets,
      verb,
      false,
      `assault: ${formAt(tree, verb)} ${lemmaAt(tree, noun)} (by the words around it)`,
    );
  }
  return [];
}

/** "The A navy struck a B warship", "forces attack sites on": a verb that the tagger took for something else. */
export function struckByWords(scene: Scene, at: number): Candidate[] {
  const { tree } = scene;
  const next = tree.tokens[at + 1];
  if (!next || !/^(?:DT|CD|JJ|NNS?|NNP|PRP\$)$/.test(next.xpos) || figurative(scene, at)) return [];
  const lemma = verbLemmas(formAt(tree, at)).find((one) => HITTING.has(one));
  if (lemma === undefined || /^(?:fire|shell|burn|level|impact|target|damage|raid)$/.test(formAt(tree, at)))
    return [];
  const doers = flatDoers(scene, at).filter(
    ({ actor, mention }) =>
      ['state', 'institution'].includes(kindOf(scene, actor) ?? '') && mention.standing !== 'people',
  );
  if (doers.length === 0) return [];
  const after = around(scene, at, false);
  if (after.outlaws || verbAt(scene, after.end, false) !== null) return [];
  const free = (found: readonly Referent[]): Referent[] =>
    found.filter(({ actor }) => !doers.some((doer) => doer.actor === actor));
  const hit = free(struck(scene, at));
  const targets = hit.length > 0 ? hit : free(after.places);
  return pairs(
    doers,
    targets.slice(0, 1),
    at,
    false,
    `assault: ${lemma} (verb by place, by the words around it)`,
  );
}

/** "hits X with tariffs", "strikes a deal" */
export function figurative({ tree }: Scene, verb: number): boolean {
  if (
    !/^(?:hit|strike|target)$/.test(verbLemmas(formAt(tree, verb))[0] ?? '') &&
    !/^(?:hit|strike|target)$/.test(lemmaAt(tree, verb))
  )
    return false;
  for (let at = verb + 1; at < Math.min(verb + 10, tree.tokens.length); at += 1) {
    if (/^(?:VB[DPZ]|MD)$/.test(tokenAt(tree, at).xpos)) return false;
    if (FIGURES.has(formAt(tree, at))) return true;
  }
  return false;
}

/** "The army launches airstrikes in southern Lebanon": who carries the attack out, and what becomes of it. */
export function performed(scene: Scene, noun: number, places: readonly Referent[]): Candidate[] {
  const carrier = carrierOf(scene, noun);
  if (carrier === null) return launched(scene, noun, places);
  if (carrier.operator !== 'perform') return [];
  const { verb, clause } = carrier;
  const doers = doersOf(scene, clause, 'force').filter(
    (one) =>
      acts(scene, one) &&
      ['state', 'institution'].includes(kindOf(scene, one.actor) ?? '') &&
      !privately(scene, one),
  );
  const targets = places.filter(({ actor }) => !doers.some((doer) => doer.actor === actor));
  const shift = shiftClause(scene.tree, verb, 'assault');
  if (shift.dropped !== null) return [];
  const rule = `assault: ${lemmaAt(scene.tree, verb)} ${lemmaAt(scene.tree, noun)} (by the words around it)`;
  return doers.flatMap((source) =>
    targets.map((target) => ({
      relation: shift.relation,
      source,
      target,
      trigger: [verb, noun].sort((a, b) => a - b),
      anchor: verb,
      hedges: shift.hedges,
      nominal: false,
      rule,
    })),
  );
}

/** "Iranian Shahed drones and missiles": the adjective tells who makes them, perhaps not who uses them. */
export function made(scene: Scene, noun: number): boolean {
  for (let at = noun - 1; at >= 0 && nameOver(scene, at)?.standing !== 'attribute'; at -= 1) {
    if (/^(?:NNP|VBN)$/.test(tokenAt(scene.tree, at).xpos) && /^\p{Lu}/u.test(tokenAt(scene.tree, at).form))
      return true;
    if (noun - at > 6) return false;
  }
  return false;
}

/** The hitting verb at a token, auxiliaries and adverbs aside; not a passive one. */
export function verbAt({ tree }: Scene, from: number, own: boolean): number | null {
  for (let at = from; at < Math.min(from + 4, tree.tokens.length); at += 1) {
    const { upos, xpos } = tokenAt(tree, at);
    if (lemmaAt(tree, at) === 'not') return null;
    if (
      upos === 'AUX' ||
      upos === 'ADV' ||
      lemmaAt(tree, at) === 'have' ||
      [',', 'and'].includes(formAt(tree, at))
    )
      continue;
    if (xpos === 'VBN' && HAPPENING.has(lemmaAt(tree, at)) && own)
      return formOr(tree, at + 1) === 'out' ? at + 1 : at;
    // "bombs target the city": whatever the tagger took the verb for.
    if (xpos === 'VBN' && formOr(tree, at - 1) !== 'have' && formOr(tree, at - 1) !== 'has') return null;
    if (!verbLemmas(formAt(tree, at)).some((lemma) => HITTING.has(lemma))) return null;
    return secondOf(tree, at);
  }
  return null;
}

/** "strikes and severely damages": the verb next to what is hit. */
function secondOf(tree: Tree, verb: number): number {
  if (formOr(tree, verb + 1) !== 'and') return verb;
  for (const at of [verb + 2, verb + 3])
    if (at < tree.tokens.length && isVerb(tree, at) && HITTING.has(lemmaAt(tree, at))) return at;
  return verb;
}

/** Every agent by every target, as an attack. */
export const pairs = (
  agents: readonly Referent[],
  targets: readonly Referent[],
  anchor: number,
  nominal: boolean,
  rule: string,
): Candidate[] =>
  agents.flatMap((source) =>
    targets.map((target) => ({
      relation: 'assault' as const,
      source,
      target,
      trigger: [anchor],
      anchor,
      hedges: [],
      nominal,
      rule,
    })),
  );
