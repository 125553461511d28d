/**
 * Ships and people of another state seized or held, read from the order of words, for verbs that the tagger or the tree
 * lost: "The A navy boards and seizes a B tanker", "detains and imprisons two B nationals".
 */
import { flatDoers } from './blowPhrases.ts';
import { nameOver } from './chains.ts';
import type { Candidate } from './candidate.ts';
import { clauseOf } from './clause.ts';
import { doersOf } from './doers.ts';
import { acts } from './kinds.ts';
import { verbLemmas } from './mistagged.ts';
import { formOr, referent } from './phrases.ts';
import type { Referent } from './referents.ts';
import { isSponsor, kindOf, type Scene } from './scene.ts';
import { shiftClause } from './shift.ts';
import { formAt, isVerb, tokenAt } from './tree.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
const SEIZING = words('seize board detain arrest impound capture imprison jail abduct deport expel');
const BEFORE = words('board stop raid arrest detain charge try seize intercept');
const OBJECT = /^(?:DT|CD|JJ[RS]?|NNS?|NNP|VBN|HYPH|PRP\$|RB|JJR)$/;

/** Candidates of a sentence that its frames did not find; nothing where the same actor's coercion is told. */
export function seizures(scene: Scene, told: readonly Candidate[]): Candidate[] {
  const { tree } = scene;
  const found: Candidate[] = [];
  for (const at of tree.tokens.keys()) {
    const { xpos, name } = tokenAt(tree, at);
    const lemma = name ? undefined : verbLemmas(formAt(tree, at)).find((one) => SEIZING.has(one));
    if (lemma === undefined || /^(?:VBN|VBG|VB)$/.test(xpos) || !/(?:s|ed)$/.test(formAt(tree, at))) continue;
    const target = seized(scene, at);
    if (target === null) continue;
    const clause = isVerb(tree, at) ? clauseOf(tree, at) : null;
    if (clause?.passive === true || /^(?:is|are|was|were|been|be|being)$/.test(formOr(tree, at - 1)))
      continue;
    const byTree = clause === null ? [] : doersOf(scene, clause, 'force').filter((one) => acts(scene, one));
    const doers = byTree.length > 0 ? byTree : flatDoers(scene, joinedTo(scene, at));
    const shift = shiftClause(tree, at, 'coerce');
    if (shift.dropped !== null) continue;
    for (const source of doers)
      if (
        kindOf(scene, source.actor) === 'state' &&
        source.mention.standing !== 'people' &&
        source.actor !== target.actor &&
        ![...told, ...found].some(
          (one) => ['coerce', 'sanction'].includes(one.relation) && one.source.actor === source.actor,
        )
      )
        found.push({
          relation: shift.relation,
          source,
          target,
          trigger: [at],
          anchor: at,
          hedges: shift.hedges,
          nominal: false,
          rule: `coerce: ${lemma} (by the words around it)`,
        });
  }
  return found;
}

/** The verb before "and", of two that share their subject: "[boards] and seizes". */
function joinedTo({ tree }: Scene, verb: number): number {
  const and = formOr(tree, verb - 1) === 'and' ? verb - 1 : formOr(tree, verb - 2) === 'and' ? verb - 2 : -1;
  return and > 0 && verbLemmas(formAt(tree, and - 1)).some((one) => BEFORE.has(one)) ? and - 1 : verb;
}

/** Whose ship or people stand right after the verb, a second verb passed over. */
function seized(scene: Scene, verb: number): Referent | null {
  const { tree } = scene;
  let at = verb + 1;
  if (formOr(tree, at) === 'and' && verbLemmas(formOr(tree, at + 1)).some((one) => SEIZING.has(one))) at += 2;
  for (; at < Math.min(verb + 9, tree.tokens.length); at += 1) {
    const mention = nameOver(scene, at);
    if (mention)
      return kindOf(scene, mention.actor) === 'state' &&
        !isSponsor(scene, mention) &&
        mention.standing !== 'self'
        ? referent(mention, mention.token)
        : null;
    if (!OBJECT.test(tokenAt(tree, at).xpos)) return null;
  }
  return null;
}
