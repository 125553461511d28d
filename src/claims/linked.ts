/**
 * Measures against firms, ships and persons who are said to belong to a state: "sanctions on four tankers linked to
 * Iran". What stands between the measure and the state is a participle of belonging.
 */
import { nameOver } from './blowPhrases.ts';
import { formOr, referent } from './phrases.ts';
import type { Referent } from './referents.ts';
import type { Candidate } from './candidate.ts';
import { clauseOf } from './clause.ts';
import { doersOf } from './doers.ts';
import { isSponsor, kindOf, type Scene } from './scene.ts';
import { shiftClause } from './shift.ts';
import { formAt, isVerb, lemmaAt, tokenAt } from './tree.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
const MEASURES = words('sanction tariff embargo penalty restriction ban');
const IMPOSING = words(
  'impose reimpose announce issue place adopt unveil approve slap levy introduce extend expand renew tighten prolong add reinstate enact apply',
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

/** Candidates of a sentence whose measures frames did not find; nothing where a sanction by the same actor is told. */
export function linkedSanctions(scene: Scene, told: readonly Candidate[]): Candidate[] {
  const { tree } = scene;
  const found: Candidate[] = [];
  for (const verb of tree.tokens.keys()) {
    if (!isVerb(tree, verb)) continue;
    const lemma = lemmaAt(tree, verb);
    const direct = DIRECT.has(lemma);
    if (!direct && !IMPOSING.has(lemma)) continue;
    const clause = clauseOf(tree, verb);
    if (clause.passive) continue;
    let measure = direct;
    let aimed = direct;
    for (let at = verb + 1; at < Math.min(verb + 30, tree.tokens.length); at += 1) {
      const form = formAt(tree, at);
      if (FINITE.test(tokenAt(tree, at).xpos) || /^[;:"“”]$/.test(form) || form === 'after' || form === 'by') break;
      if (MEASURES.has(lemmaAt(tree, at))) measure = true;
      else if (!measure && !/^(?:JJ[RS]?|NNS?|NNP|DT|CD|VBN|VBG|HYPH|CC|RB)$/.test(tokenAt(tree, at).xpos)) break;
      if (measure && /^(?:on|against|targeting)$/.test(form)) aimed = true;
      if (!aimed || !BOUND.has(form) || !/^(?:to|with)$/.test(formOr(tree, at + 1))) continue;
      const targets = boundTo(scene, at + 2);
      const shift = shiftClause(tree, verb, 'sanction');
      if (targets.length === 0 || shift.dropped !== null) break;
      for (const source of doersOf(scene, clause, 'actor'))
        for (const target of targets)
          if (source.actor !== target.actor && ![...told, ...found].some((one) => one.relation === 'sanction' && one.source.actor === source.actor))
            found.push({
              relation: shift.relation,
              source,
              target,
              trigger: [verb],
              anchor: verb,
              hedges: shift.hedges,
              nominal: false,
              rule: `sanction: ${lemma} (on what is ${form} to a state)`,
            });
      break;
    }
  }
  return found;
}
