/**
 * Attacks whose ends stand further off than frames look: a state's strike or weapon by its adjective, "by" or "from", and
 * as its target the people it hit, else the state of the place where it fell. By the order of words, for what frames left.
 */
import { UPON, WEAPONS } from '../lexicon/nouns.ts';
import { around, flatDoers, holdersBefore, linkBefore, nameOver, privately } from './blowPhrases.ts';
import type { Candidate } from './candidate.ts';
import { carrierOf } from './carrier.ts';
import { clauseOf } from './clause.ts';
import { doersOf } from './doers.ts';
import { acts } from './kinds.ts';
import { formOr, referent } from './phrases.ts';
import { verbLemmas } from './mistagged.ts';
import type { Referent } from './referents.ts';
import { isSponsor, kindOf, type Scene } from './scene.ts';
import { shiftClause } from './shift.ts';
import { rightAfter, rightBefore } from './surface.ts';
import { formAt, isVerb, lemmaAt, tokenAt, type Tree } from './tree.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
/** Nouns that are an attack by themselves. */
const ATTACKS = words(
  'strike airstrike air-strike attack raid bombardment shelling bombing barrage salvo offensive assault incursion ambush gunfire invasion',
);
/** What hits: its user's blow where a verb says that it hit. */
const ARMS = words(
  'missile rocket drone shell bomb uav projectile jet warplane aircraft artillery mortar fire tank helicopter plane',
);
const HITTING = words(
  'kill injure wound hit strike target damage destroy attack bomb bombard shell pound shoot fire raid storm impact flatten level burn ignite',
);
const HARMED = words('kill injure wound hit strike target damage destroy attack bomb bombard shell shoot displace shatter');
/** "missiles aimed at", "drones launched toward" */
const AIMING = /^(?:aimed|fired|launched|directed|targeting|heading)$/;
/** What is said of an attack that took place. */
const HAPPENING = words('report carry conduct launch resume continue record register confirm');
const CAUSES = words('in by from during after following amid when as');
const LATER = words('after following amid when as');

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
        !found.some(({ source, target }) => source.actor === one.source.actor && target.actor === one.target.actor)
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
  const link = linkBefore(scene, noun);
  const cause = CAUSES.has(formOr(tree, link)) ? harmBefore(scene, link) : [];
  if (!attack && hits === null && cause.length === 0 && aim === null) return [];
  const free = (found: readonly Referent[]): Referent[] =>
    found.filter(({ actor }) => !agents.some((agent) => agent.actor === actor));
  const victims = free([...cause.flatMap((verb) => harmed(scene, verb)), ...(hits === null ? [] : struck(scene, hits))]);
  const places = [
    after.places,
    ...(aim === null ? [] : [aim.places]),
    ...(hits === null ? [] : [around(scene, hits, false).places]),
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

const LAUNCHING = words('launch carry conduct stage unleash mount');
/** The same with a verb that the tagger did not take for one: "warplanes launch airstrikes throughout". */
function launched(scene: Scene, noun: number, places: readonly Referent[]): Candidate[] {
  const { tree } = scene;
  let at = linkBefore(scene, noun);
  if (formOr(tree, at) === 'out') at -= 1;
  // The verb itself may have been taken into the noun's phrase.
  for (const verb of [at, at + 1, at + 2]) {
    if (verb < 1 || verb >= noun || !verbLemmas(formAt(tree, verb)).some((one) => LAUNCHING.has(one))) continue;
    const doers = flatDoers(scene, verb).filter(({ actor }) => kindOf(scene, actor) === 'state');
    const targets = places.filter(({ actor }) => !doers.some((doer) => doer.actor === actor));
    return pairs(doers, targets, verb, false, `assault: ${formAt(tree, verb)} ${lemmaAt(tree, noun)} (by the words around it)`);
  }
  return [];
}

/** "The A navy struck a B warship", "forces attack sites on": a verb that the tagger took for something else. */
function struckByWords(scene: Scene, at: number): Candidate[] {
  const { tree } = scene;
  const next = tree.tokens[at + 1];
  if (!next || !/^(?:DT|CD|JJ|NNS?|NNP|PRP\$)$/.test(next.xpos) || figurative(scene, at)) return [];
  const lemma = verbLemmas(formAt(tree, at)).find((one) => HITTING.has(one));
  if (lemma === undefined || /^(?:fire|shell|burn|level|impact|target|damage|raid)$/.test(formAt(tree, at))) return [];
  const doers = flatDoers(scene, at).filter(
    ({ actor, mention }) => ['state', 'institution'].includes(kindOf(scene, actor) ?? '') && mention.standing !== 'people',
  );
  if (doers.length === 0) return [];
  const after = around(scene, at, false);
  if (after.outlaws || verbAt(scene, after.end, false) !== null) return [];
  const free = (found: readonly Referent[]): Referent[] =>
    found.filter(({ actor }) => !doers.some((doer) => doer.actor === actor));
  const hit = free(struck(scene, at));
  const targets = hit.length > 0 ? hit : free(after.places);
  return pairs(doers, targets.slice(0, 1), at, false, `assault: ${lemma} (verb by place, by the words around it)`);
}

const FIGURES = words(
  'tariff tariffs sanction sanctions levy levies deal deals agreement accord duties duty fine fines ban bans lawsuit balance record restrictions penalties goal goals inflation',
);
/** "hits X with tariffs", "strikes a deal" */
function figurative({ tree }: Scene, verb: number): boolean {
  for (let at = verb + 1; at < Math.min(verb + 10, tree.tokens.length); at += 1) {
    if (/^(?:VB[DPZ]|MD)$/.test(tokenAt(tree, at).xpos)) return false;
    if (FIGURES.has(formAt(tree, at))) return true;
  }
  return false;
}

/** "The army launches airstrikes in southern Lebanon": who carries the attack out, and what becomes of it. */
function performed(scene: Scene, noun: number, places: readonly Referent[]): Candidate[] {
  const carrier = carrierOf(scene, noun);
  if (carrier === null) return launched(scene, noun, places);
  if (carrier.operator !== 'perform') return [];
  const { verb, clause } = carrier;
  const doers = doersOf(scene, clause, 'force').filter(
    (one) => acts(scene, one) && ['state', 'institution'].includes(kindOf(scene, one.actor) ?? '') && !privately(scene, one),
  );
  const targets = places.filter(({ actor }) => !doers.some((doer) => doer.actor === actor));
  const shift = shiftClause(scene.tree, verb, 'assault');
  if (shift.dropped !== null) return [];
  const rule = `assault: ${lemmaAt(scene.tree, verb)} ${lemmaAt(scene.tree, noun)} (by the words around it)`;
  return pairs(doers, targets, verb, false, rule).map((found) => ({
    ...found,
    relation: shift.relation,
    trigger: [verb, noun].sort((a, b) => a - b),
    hedges: shift.hedges,
  }));
}

/** "Iranian Shahed drones and missiles": the adjective tells who makes them, perhaps not who uses them. */
function made(scene: Scene, noun: number): boolean {
  for (let at = noun - 1; at >= 0 && nameOver(scene, at)?.standing !== 'attribute'; at -= 1) {
    if (/^(?:NNP|VBN)$/.test(tokenAt(scene.tree, at).xpos) && /^\p{Lu}/u.test(tokenAt(scene.tree, at).form)) return true;
    if (noun - at > 6) return false;
  }
  return false;
}

/** The hitting verb at a token, auxiliaries and adverbs aside; not a passive one. */
function verbAt({ tree }: Scene, from: number, own: boolean): number | null {
  for (let at = from; at < Math.min(from + 4, tree.tokens.length); at += 1) {
    const { upos, xpos } = tokenAt(tree, at);
    if (lemmaAt(tree, at) === 'not') return null;
    if (upos === 'AUX' || upos === 'ADV' || lemmaAt(tree, at) === 'have' || [',', 'and'].includes(formAt(tree, at))) continue;
    if (xpos === 'VBN' && HAPPENING.has(lemmaAt(tree, at)) && own)
      return formOr(tree, at + 1) === 'out' ? at + 1 : at;
    // "bombs target the city": whatever the tagger took the verb for.
    if (xpos === 'VBN' && formOr(tree, at - 1) !== 'have' && formOr(tree, at - 1) !== 'has') return null;
    if (!verbLemmas(formAt(tree, at)).some((lemma) => HITTING.has(lemma))) return null;
    return secondOf(tree, at);
  }
  return null;
}

const DAMAGE =
  /\b(?:fires?|ablaze|blaze|explosions?|outages?|blackouts?|debris|smoke|suspends?|suspended|halts?|halted|shuts?|collapses?|collapsed|evacuated?|evacuates?|burns?|damaged?|damages)\b/i;
/** "after being struck" */
const suffered = ({ tree }: Scene, verb: number | undefined): boolean =>
  verb !== undefined && formOr(tree, verb - 1) === 'being' && LATER.has(formOr(tree, verb - 2));
const damaged = ({ document, tree }: Scene, link: number): boolean =>
  DAMAGE.test(document.view.slice(tree.sentence.start, tokenAt(tree, link).start));

/** The one state whose land is named before a token: "at a refinery in Kazan, Russia, following". */
function placeBefore(scene: Scene, limit: number): Referent[] {
  const { tree } = scene;
  const end = tokenAt(tree, limit).start;
  const before = scene.mentions.filter(
    (mention) => mention.end <= end && kindOf(scene, mention.actor) === 'state' && !isSponsor(scene, mention),
  );
  const [first] = before;
  if (!first || before.some(({ actor }) => actor !== first.actor)) return [];
  const placed = before.find(({ start, standing }) => {
    const at = tree.tokens.findIndex((token) => token.start === start);
    return standing !== 'attribute' && (formOr(tree, at - 1) === 'in' || (formOr(tree, at - 1) === ',' && /^NNP/.test(tree.tokens[at - 2]?.xpos ?? '')));
  });
  return placed ? [referent(placed, placed.token)] : [];
}

/** "strikes and severely damages": the verb next to what is hit. */
function secondOf(tree: Tree, verb: number): number {
  if (formOr(tree, verb + 1) !== 'and') return verb;
  for (const at of [verb + 2, verb + 3])
    if (at < tree.tokens.length && isVerb(tree, at) && HITTING.has(lemmaAt(tree, at))) return at;
  return verb;
}

/** The verbs of harm that the cause linked at a token explains: those before it, as long as no other attack stands between. */
export function harmBefore({ tree }: Scene, link: number): number[] {
  const found: number[] = [];
  for (let at = link - 1; at >= 0 && link - at < 30; at -= 1) {
    const form = formAt(tree, at);
    if (/^[;:"“”]$/.test(form)) break;
    const lemma = lemmaAt(tree, at);
    const { xpos } = tokenAt(tree, at);
    if (/^NN/.test(xpos) && (ATTACKS.has(lemma) || ARMS.has(lemma))) break;
    if (/^VB[DPZ]$/.test(xpos) && !HARMED.has(lemma) && !/^(?:be|have|report|leave|include)$/.test(lemma)) break;
    if (xpos === 'VBN' && HARMED.has(lemma)) found.push(at);
    // "used by": what a phrase with "by" explains is the participle right before it.
    else if (/^VB[ND]$/.test(xpos) && found.length === 0 && formAt(tree, link) === 'by') break;
  }
  return found;
}

/** People of a state in the phrase before a passive verb of harm. */
export function harmed(scene: Scene, verb: number): Referent[] {
  const { tree } = scene;
  let start = verb - 1;
  while (start > 0 && !/^(?:[,;:]|that|when|after|as|and)$/.test(formAt(tree, start - 1)) && !/^(?:VB[DPZ]|IN)$/.test(tokenAt(tree, start - 1).xpos))
    start -= 1;
  const found = scene.mentions.filter(
    (mention) =>
      (['people', 'forces'].includes(mention.standing) ||
        // "one Palestinian is killed"
        ((mention.standing === 'attribute' || possessive(scene, mention.end)) &&
          !isSponsor(scene, mention) && heads(scene, mention.end, verb))) &&
      mention.start >= tokenAt(tree, start).start &&
      mention.end <= tokenAt(tree, verb).start &&
      kindOf(scene, mention.actor) === 'state',
  );
  const [mention] = found;
  if (mention) return [referent(mention, mention.token)];
  return rightBefore(scene, verb, 'force').filter(({ actor }) => kindOf(scene, actor) === 'state');
}

const possessive = ({ tree }: Scene, end: number): boolean =>
  tree.tokens.some(({ start, xpos }) => start === end && xpos === 'POS');

/** Whether nothing but nouns and the verb's auxiliaries stand between a state's adjective and the verb. */
const heads = ({ tree }: Scene, end: number, verb: number): boolean =>
  tree.tokens
    .slice(0, verb)
    .filter(({ start }) => start >= end)
    .every(({ xpos, upos, form }) => /^(?:NNP?S?|JJ|HYPH|POS|:)$/.test(xpos) || upos === 'AUX' || /^(?:also|reportedly)$/.test(form));

/** Whom or whose land a hitting verb has right after it. */
const struck = (scene: Scene, verb: number): Referent[] =>
  rightAfter(scene, verb, 'thing').filter(
    ({ actor, mention }) =>
      kindOf(scene, actor) === 'state' && !UPON.has(lemmaAt(scene.tree, mention.token)) && nameOver(scene, mention.token) !== null,
  );

const pairs = (
  agents: readonly Referent[],
  targets: readonly Referent[],
  anchor: number,
  nominal: boolean,
  rule: string,
): Candidate[] =>
  agents.flatMap((source) =>
    targets.map((target) => ({ relation: 'assault' as const, source, target, trigger: [anchor], anchor, hedges: [], nominal, rule })),
  );
