/**
 * Measures against firms, ships and persons who are said to belong to a state: "sanctions on four tankers linked to
 * Iran". What stands between the measure and the state is a participle of belonging.
 */
import { nameOver } from './chains.ts';
import { formOr, referent } from './phrases.ts';
import type { Referent } from './referents.ts';
import type { Candidate } from './candidate.ts';
import { clauseOf } from './clause.ts';
import { doersOf } from './doers.ts';
import { isPerson, isSponsor, kindOf, type Scene } from './scene.ts';
import { shiftClause } from './shift.ts';
import { formAt, isVerb, lemmaAt, tokenAt } from './tree.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
const MEASURES = words('sanction tariff embargo penalty restriction ban freeze blockade duty levy');
const IMPOSING = words(
  'impose reimpose announce issue place adopt unveil approve slap levy introduce extend expand renew tighten prolong add reinstate enact apply order sign set',
);
const DIRECT = words('sanction blacklist designate penalize penalise');
const BOUND = words('linked tied connected associated affiliated belonging ties links');
const FINITE = /^(?:VB[DPZ]|MD|WDT|WP\$?|WRB)$/;

/** The state in the phrase after "linked to", of a war or its like none. */
function boundTo(scene: Scene, start: number): Referent[] {
  const { tree } = scene;
  for (let at = start; at < Math.min(start + 5, tree.tokens.length); at += 1) {
    const mention = nameOver(scene, at);
    if (!mention) {
      if (!/^(?:DT|JJ|VBN|NN|RB)$/.test(tokenAt(tree, at).xpos)) return [];
      continue;
    }
    const next = [at + 1, at + 2, at + 3].map((one) => formOr(tree, one));
    const event = next.some((form) => /^(?:war|conflict|invasion|crisis|issue|election)$/.test(form));
    return kindOf(scene, mention.actor) === 'state' && !isSponsor(scene, mention) && !event
      ? [referent(mention, mention.token)]
      : [];
  }
  return [];
}

/** "accused of helping", "for supporting": what puts a measure's victim on a state's side. */
const HELPING = words(
  'helping aiding supporting assisting financing funding arming supplying backing facilitating',
);

/** "B's defence minister X": the person is meant, whom the frames read. */
function toldOfPerson(scene: Scene, from: number): boolean {
  const { tree } = scene;
  for (let at = from + 1; at < Math.min(from + 8, tree.tokens.length); at += 1) {
    const mention = nameOver(scene, at);
    if (mention && isPerson(scene, mention.actor)) return true;
    if (!/^(?:JJ|NNP?S?|HYPH|POS|RB)$/.test(tokenAt(tree, at).xpos)) return false;
  }
  return false;
}

/** Where the phrase that begins at a token names a state whose goods, people or firms are meant, that state. */
function aimedAt(scene: Scene, start: number, kind: string): Referent | null {
  const { tree } = scene;
  for (let at = start; at < Math.min(start + 12, tree.tokens.length); at += 1) {
    const form = formAt(tree, at);
    const mention = nameOver(scene, at);
    if (mention) {
      if (isSponsor(scene, mention) || mention.form === 'pronoun') return null;
      if (kindOf(scene, mention.actor) === 'state')
        return toldOfPerson(scene, at) ? null : referent(mention, mention.token);
      if (isPerson(scene, mention.actor)) return null;
      at = tree.tokens.findLastIndex(({ end }) => end <= mention.end);
      continue;
    }
    if (BOUND.has(form) && /^(?:to|with)$/.test(formOr(tree, at + 1)))
      return boundTo(scene, at + 2)[0] ?? null;
    if (HELPING.has(form)) {
      const next = nameOver(scene, at + 1);
      return next && next.standing !== 'attribute' && kindOf(scene, next.actor) === 'state'
        ? referent(next, next.token)
        : null;
    }
    if (
      /^(?:from|of|accused|for|entering|leaving|coming|originating|imported|traded|exported|made|produced|shipped|,|and)$/.test(
        form,
      )
    )
      continue;
    // "goods traded to A from B"
    if (form === 'to' && /^(?:traded|exported|shipped|sold|imported)$/.test(formOr(tree, at - 1))) {
      while (at + 1 < tree.tokens.length && formOr(tree, at + 1) !== 'from' && at < start + 10) at += 1;
      continue;
    }
    if (form === 'to' && /^(?:freeze|halt|suspension|cut)$/.test(kind)) continue;
    if (!/^(?:DT|PDT|JJ[RS]?|NNS?|NNP|CD|HYPH)$/.test(tokenAt(tree, at).xpos)) return null;
  }
  return null;
}

/**
 * Candidates of a sentence whose measures frames did not find: "a 25% tariff on all goods from B", "sanctions on four
 * tankers linked to B"; nothing where a sanction by the same actor on the same is told.
 */
export function linkedSanctions(scene: Scene, told: readonly Candidate[]): Candidate[] {
  const { tree } = scene;
  const found: Candidate[] = [];
  for (const verb of tree.tokens.keys()) {
    if (!isVerb(tree, verb)) continue;
    const lemma = lemmaAt(tree, verb);
    if (!DIRECT.has(lemma) && !IMPOSING.has(lemma)) continue;
    const clause = clauseOf(tree, verb);
    const shift = shiftClause(tree, verb, 'sanction');
    if (clause.passive || shift.dropped !== null) continue;
    const [measure, target] = measureAfter(scene, verb, DIRECT.has(lemma));
    if (target === null) continue;
    for (const source of doersOf(scene, clause, 'actor'))
      if (
        source.actor !== target.actor &&
        !ofOwn(scene, source, target) &&
        ![...told, ...found].some(
          (one) =>
            ['sanction', 'coerce'].includes(one.relation) &&
            one.source.actor === source.actor &&
            one.target.actor === target.actor,
        )
      )
        found.push({
          relation: shift.relation === 'sanction' && measure === 'blockade' ? 'coerce' : shift.relation,
          source,
          target,
          trigger: [verb],
          anchor: verb,
          hedges: shift.hedges,
          nominal: false,
          rule: `sanction: ${[lemma, measure].join(' ').trim()} (by the words after it)`,
        });
  }
  return found;
}

/** What opens another matter, or undoes the measure. */
const STOPS =
  /^(?:after|by|if|despite|amid|because|than|lifting|easing|ending|removing|waiving|suspending|revoking|relaxing|exempting|exemption|exemptions|waiver)$/;

/** The measure that a verb imposes, and the state it is aimed at. */
function measureAfter(scene: Scene, verb: number, direct: boolean): [string, Referent | null] {
  const { tree } = scene;
  if (direct) {
    for (let at = verb + 1; at < Math.min(verb + 14, tree.tokens.length); at += 1) {
      if (BOUND.has(formAt(tree, at)) && /^(?:to|with)$/.test(formOr(tree, at + 1)))
        return ['', boundTo(scene, at + 2)[0] ?? null];
      if (!/^(?:DT|CD|JJ|NNS?|NNP|CC|,|VBN|IN)$/.test(tokenAt(tree, at).xpos)) break;
    }
    return ['', null];
  }
  let before = true;
  for (let at = verb + 1; at < Math.min(verb + 24, tree.tokens.length); at += 1) {
    const { xpos } = tokenAt(tree, at);
    const lemma = MEASURES.has(formAt(tree, at).replace(/s$/, ''))
      ? formAt(tree, at).replace(/s$/, '')
      : lemmaAt(tree, at);
    const participle =
      formAt(tree, at).endsWith('ed') && MEASURES.has(formOr(tree, at + 1).replace(/s$/, ''));
    if (
      (FINITE.test(xpos) && !MEASURES.has(lemma) && !participle) ||
      /^[;:"“”]$/.test(formAt(tree, at)) ||
      STOPS.test(formAt(tree, at))
    )
      break;
    if (!MEASURES.has(lemma)) {
      // Before the measure nothing but its own adjectives: another object is another matter.
      if (before && !participle && !/^(?:JJ[RS]?|NNS?|NNP|DT|CD|VBN|VBG|HYPH|CC|RB|,|\$)$/.test(xpos)) break;
      continue;
    }
    before = false;
    if (!/^(?:on|against|targeting|upon)$/.test(formOr(tree, at + 1))) continue;
    const target = aimedAt(scene, at + 2, lemma);
    if (target !== null) return [lemma, target];
  }
  return ['', null];
}

/** A leader's own state is not whom the measure is aimed at. */
const ofOwn = (scene: Scene, source: Referent, target: Referent): boolean =>
  scene.actors.get(source.actor)?.roles.some(({ of }) => of === target.actor) ?? false;
