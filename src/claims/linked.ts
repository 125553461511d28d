/**
 * Measures against firms, ships and persons who are said to belong to a state: "sanctions on four tankers linked to
 * Iran". What stands between the measure and the state is a participle of belonging.
 */
import { formOr, listAt } from './phrases.ts';
import type { Candidate } from './candidate.ts';
import { clauseOf } from './clause.ts';
import { doersOf } from './doers.ts';
import { kindOf, type Scene } from './scene.ts';
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
      const targets = (listAt(scene, at + 2, 'force')?.found ?? []).filter(({ actor }) => kindOf(scene, actor) === 'state');
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
