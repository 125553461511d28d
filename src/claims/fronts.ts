/**
 * Two armed sides, read from the order of words: clashes "between" them, soldiers killed in clashes "with" the others, and
 * troops moved to a border with a state. For what the frames left, where the tree hangs a phrase elsewhere.
 */
import { FOLK } from '../lexicon/nouns.ts';
import { around, holdersBefore, linkBefore, privately } from './blowPhrases.ts';
import { nameOver } from './chains.ts';
import { harmBefore, harmed } from './harm.ts';
import type { Candidate } from './candidate.ts';
import { clauseOf } from './clause.ts';
import { doersOf } from './doers.ts';
import { acts } from './kinds.ts';
import { formOr, listAt, referent } from './phrases.ts';
import type { Referent } from './referents.ts';
import { isSponsor, kindOf, type Scene } from './scene.ts';
import { shiftClause } from './shift.ts';
import { formAt, isVerb, lemmaAt, tokenAt } from './tree.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
const CLASHES = words(
  'clash fighting shootout gunfight firefight skirmish hostility crossfire shelling combat',
);
const FINITE = /^(?:VB[DPZ]|MD|WDT|WP\$?|WRB)$/;
const MOVING = words(
  'deploy send dispatch move mass amass station position rush mobilize mobilise redeploy concentrate',
);
const TROOPS = words(
  `troop soldier force army tank missile warship jet brigade division battalion regiment unit marine artillery paratrooper
   reinforcement serviceman weapon vehicle military bomber launcher system reservist guard`,
);
const TOWARDS = words('to on at along near towards toward into');

/** Candidates of a sentence that its frames did not find; nothing for a pair that is told already. */
export function fronts(scene: Scene, told: readonly Candidate[]): Candidate[] {
  const found: Candidate[] = [];
  for (const at of scene.tree.tokens.keys()) {
    const list =
      formAt(scene.tree, at) === 'airspace'
        ? incursions(scene, at)
        : CLASHES.has(lemmaAt(scene.tree, at)) || CLASHES.has(formAt(scene.tree, at))
          ? clashes(scene, at)
          : isVerb(scene.tree, at)
            ? moves(scene, at)
            : [];
    for (const one of list)
      if (
        one.source.actor !== one.target.actor &&
        ![...told, ...found].some(
          ({ relation, source, target }) =>
            relation === one.relation &&
            source.actor === one.source.actor &&
            target.actor === one.target.actor,
        )
      )
        found.push(one);
  }
  return found;
}

/** "Fighting erupts between A and B forces", "three A soldiers are killed in clashes with B troops" */
function clashes(scene: Scene, noun: number): Candidate[] {
  const { tree } = scene;
  for (let at = noun + 1; at < Math.min(noun + 14, tree.tokens.length); at += 1) {
    const form = formAt(tree, at);
    if (/^[,;:"“”]$/.test(form)) return [];
    if (form === 'between') {
      const sides = sidesAfter(scene, at);
      return sides.length === 2 ? both(sides, noun) : [];
    }
    if (form !== 'with' || at > noun + 6 || /^(?:border|borders|frontier)$/.test(formOr(tree, at - 1)))
      continue;
    const [other, ...more] = sidesAfter(scene, at);
    const link = linkBefore(scene, noun);
    if (
      !other ||
      more.length > 0 ||
      !['in', 'during', 'after', 'following', 'amid'].includes(formOr(tree, link))
    )
      return [];
    const [own] = harmBefore(scene, link).flatMap((verb) => harmed(scene, verb));
    if (own) return own.mention.standing === 'forces' ? both([own, other], noun) : [];
    const host = formOr(tree, noun - 1) === 'border' ? onlyStateBefore(scene, noun, other) : null;
    return host ? both([host, other], noun) : [];
  }
  return [];
}

/** "amid border clashes with B": the one other state that the sentence names before. */
function onlyStateBefore(scene: Scene, noun: number, other: Referent): Referent | null {
  const end = tokenAt(scene.tree, noun).start;
  const before = scene.mentions.filter(
    (one) =>
      one.end <= end &&
      ['state', 'bloc', 'leader'].includes(kindOf(scene, one.actor) ?? '') &&
      one.actor !== other.actor,
  );
  const [first] = before;
  return first && kindOf(scene, first.actor) === 'state' && before.every(({ actor }) => actor === first.actor)
    ? referent(first, first.token)
    : null;
}

const both = ([one, other]: readonly Referent[], noun: number): Candidate[] =>
  one && other
    ? [[one, other] as const, [other, one] as const].map(([source, target]) => ({
        relation: 'assault' as const,
        source,
        target,
        trigger: [noun],
        anchor: noun,
        hedges: [],
        nominal: true,
        rule: 'assault: clash (two sides, by the words around it)',
      }))
    : [];

/** The states that take sides in the phrase after a preposition; none where one side is no state's. */
function sidesAfter(scene: Scene, preposition: number): Referent[] {
  const { tree } = scene;
  const found: Referent[] = [];
  for (let at = preposition + 1; at < tree.tokens.length; at += 1) {
    const { xpos, upos } = tokenAt(tree, at);
    const mention = nameOver(scene, at);
    if (mention) {
      const own = referent(mention, mention.token);
      const kind = kindOf(scene, own.actor);
      if (isSponsor(scene, mention) || kind === 'institution' || kind === 'analyst') return [];
      if (kind !== 'state' || privately(scene, own)) continue;
      if (!found.some(({ actor }) => actor === own.actor)) found.push(own);
      continue;
    }
    if (FINITE.test(xpos) || upos === 'PUNCT' || (upos === 'ADP' && formAt(tree, at) !== 'of')) break;
    if (FOLK.has(lemmaAt(tree, at))) return [];
    // A name that is no actor here takes a side all the same.
    if (xpos === 'NNP' && found.length === 0) return [];
  }
  return found;
}

/** "deploys 5,000 soldiers to its border with B", "massing tanks on the B border" */
function moves(scene: Scene, verb: number): Candidate[] {
  const { tree } = scene;
  if (!MOVING.has(lemmaAt(tree, verb))) return [];
  let troops = -1;
  for (let at = verb + 1; at < Math.min(verb + 16, tree.tokens.length); at += 1) {
    const { xpos } = tokenAt(tree, at);
    if (FINITE.test(xpos) || /^[;:"“”]$/.test(formAt(tree, at))) return [];
    if (TROOPS.has(lemmaAt(tree, at)) && xpos.startsWith('NN')) troops = at;
    if (troops < 0 || !TOWARDS.has(formAt(tree, at))) continue;
    const host =
      borderAfter(scene, at) ??
      (supplies(scene, verb, troops) ? null : (landAfter(scene, at) ?? siteAfter(scene, at)));
    if (host === null) continue;
    const clause = clauseOf(tree, verb);
    const shift = shiftClause(tree, verb, 'mobilize');
    if (shift.dropped !== null) return [];
    const doers = doersOf(scene, clause, 'force').filter(
      (one) => acts(scene, one) && ['state', 'bloc', 'leader'].includes(kindOf(scene, one.actor) ?? ''),
    );
    return doers.map((source) => ({
      relation: shift.relation,
      source,
      target: host,
      trigger: [verb, troops],
      anchor: verb,
      hedges: shift.hedges,
      nominal: false,
      rule: `mobilize: ${lemmaAt(tree, verb)} ${lemmaAt(tree, troops)} (to a border or land)`,
    }));
  }
  return [];
}

/** "sends five missile systems to": weapons given, not brought. */
const supplies = ({ tree }: Scene, verb: number, what: number): boolean =>
  !/^(?:deploy|mass|amass|station|position|redeploy)$/.test(lemmaAt(tree, verb)) &&
  /^(?:tank|missile|jet|artillery|weapon|vehicle|bomber|launcher|system|unit)$/.test(lemmaAt(tree, what));

/** "to southern Lebanon": the state that a phrase after "to" or "into" names. */
function landAfter(scene: Scene, preposition: number): Referent | null {
  const { tree } = scene;
  if (!['to', 'into'].includes(formAt(tree, preposition))) return null;
  let at = preposition + 1;
  while (
    /^(?:the|occupied|central|(?:north|south)?-?(?:east|west)?(?:ern)?|northern|southern|eastern|western)$/.test(
      formOr(tree, at),
    )
  )
    at += 1;
  const mention = nameOver(scene, at);
  return mention && mention.standing !== 'attribute' && kindOf(scene, mention.actor) === 'state'
    ? referent(mention, mention.token)
    : null;
}

/** "to a base in Mogadishu, Somalia": the state where the place after "to" lies. */
const siteAfter = (scene: Scene, preposition: number): Referent | null =>
  formAt(scene.tree, preposition) === 'to' ? (around(scene, preposition, false).places[0] ?? null) : null;

/** The state across the border that a phrase after a preposition names: "its border with B", "the B border". */
function borderAfter(scene: Scene, preposition: number): Referent | null {
  const { tree } = scene;
  for (let at = preposition + 1; at < Math.min(preposition + 6, tree.tokens.length); at += 1) {
    if (!/^(?:border|borders|frontier)$/.test(formAt(tree, at))) {
      if (!/^(?:DT|PRP\$|JJ|NNP?|POS|HYPH)$/.test(tokenAt(tree, at).xpos) && !nameOver(scene, at))
        return null;
      continue;
    }
    if (formOr(tree, at + 1) === 'with') {
      const [only, ...more] = listAt(scene, at + 2, 'actor')?.found ?? [];
      return only && more.length === 0 && kindOf(scene, only.actor) === 'state' ? only : null;
    }
    const mention = nameOver(scene, at - 1);
    return mention && kindOf(scene, mention.actor) === 'state' ? referent(mention, mention.token) : null;
  }
  return null;
}

const ENTERING = /^(?:enter|enters|entered|entering|violat|breach|penetrat|cross|intrud|infring)/;
const CRAFT = words('drone jet aircraft warplane plane fighter missile helicopter bomber uav');

/** "after three A jets entered B airspace", whatever the tree makes of the clause. */
function incursions(scene: Scene, airspace: number): Candidate[] {
  const { tree } = scene;
  const mention =
    nameOver(scene, airspace - 1) ??
    (formOr(tree, airspace - 1) === "'s" ? nameOver(scene, airspace - 2) : null);
  const own = formOr(tree, airspace - 1) === 'its';
  if (!own && (!mention || kindOf(scene, mention.actor) !== 'state')) return [];
  const verb = tree.forms.findLastIndex(
    (form, at) => at < airspace && airspace - at < 10 && ENTERING.test(form),
  );
  if (verb < 0 || tokenAt(tree, verb).xpos.startsWith('NN')) return [];
  if (
    tokenAt(tree, verb).xpos === 'VB' &&
    /^(?:to|not|could|may|might|would|will|can|should)$/.test(formOr(tree, verb - 1))
  )
    return [];
  for (let at = verb - 1; at > Math.max(0, verb - 6); at -= 1) {
    if (/^[;:"“”]$/.test(formAt(tree, at))) return [];
    if (!CRAFT.has(lemmaAt(tree, at))) continue;
    const sources = (holdersBefore(scene, at) ?? []).filter(({ actor }) => kindOf(scene, actor) === 'state');
    return sources.flatMap((source) => {
      // "its airspace": nobody's but the one other state's.
      const target = mention ? referent(mention, mention.token) : onlyStateBefore(scene, verb, source);
      if (target === null) return [];
      return [
        {
          relation: 'mobilize' as const,
          source,
          target,
          trigger: [verb],
          anchor: verb,
          hedges: [],
          nominal: false,
          rule: `mobilize: ${lemmaAt(tree, verb)} airspace (by the words around it)`,
        },
      ];
    });
  }
  return [];
}
