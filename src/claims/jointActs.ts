/** What parties do together, by the order of words: exchanges of prisoners, agreements, meetings. */
import { ACCORDS, BINDING, ENCOUNTERS, EXCHANGED, HOLDING } from '../lexicon/jointActs.ts';
import type { Relation } from '../model/relations.ts';
import type { Candidate } from './candidate.ts';
import { clauseOf } from './clause.ts';
import { doersOf } from './doers.ts';
import { verbLemmas } from './mistagged.ts';
import { partiesBefore, rowAt } from './parties.ts';
import { formOr, ownersBefore } from './phrases.ts';
import type { Referent } from './referents.ts';
import { kindOf, type Scene } from './scene.ts';
import { shiftClause } from './shift.ts';
import { childrenBy, formAt, headOf, isVerb, lemmaAt, tokenAt } from './tree.ts';

const PHRASE = /^(?:DT|PDT|PRP\$|JJ[RS]?|CD|VBN|VBG|NNP?S?|POS|HYPH|RB|\$)$/;
type Pairs = readonly (readonly [Referent, Referent])[];

/** Each of a row with each other. */
const among = (parties: readonly Referent[]): Pairs =>
  parties.flatMap((one, at) => parties.slice(at + 1).map((other): [Referent, Referent] => [one, other]));
const cross = (left: readonly Referent[], right: readonly Referent[]): Pairs =>
  left.flatMap((one) =>
    right
      .filter(({ actor }) => !left.some((source) => source.actor === actor))
      .map((other): [Referent, Referent] => [one, other]),
  );

/** Candidates for pairs that do something together; nothing where what stands above the verb undoes it. */
export function joint(
  scene: Scene,
  relation: Relation,
  pairs: Pairs,
  trigger: readonly number[],
  how: string,
): Candidate[] {
  const { tree } = scene;
  const [verb = 0] = trigger;
  if (pairs.length === 0 || pairs.length > 28) return [];
  const shift = isVerb(tree, verb) ? shiftClause(tree, verb, relation) : null;
  if (shift && shift.dropped !== null) return [];
  const powers = ({ actor }: Referent): boolean => kindOf(scene, actor) !== 'analyst';
  return pairs
    .filter(([source, target]) => source.actor !== target.actor && powers(source) && powers(target))
    .map(([source, target]) => ({
      // Agreeing to buy is a deal of trade as buying is.
      relation:
        relation === 'economic_tie' && shift?.relation === 'agree' ? relation : (shift?.relation ?? relation),
      source,
      target,
      trigger,
      anchor: verb,
      hedges: shift?.hedges ?? [],
      nominal: !isVerb(tree, verb),
      rule: `${relation}: ${trigger.map((token) => formAt(tree, token)).join(' ')} (${how})`,
    }));
}

/** Who does it: a row before the verb, else whom the tree gives. */
export const doers = (scene: Scene, verb: number): Referent[] => {
  const row = partiesBefore(scene, verb);
  return row.length > 0 ? row : doersOf(scene, clauseOf(scene.tree, verb), 'actor');
};

/** These open an aside of their own. */
const ASIDE =
  /^(?:after|before|amid|amidst|while|since|following|during|despite|until|as|when|because|ahead)$/;

/** The row of actors after a preposition that follows a noun, places and dates between them passed over. */
function rowAfter(scene: Scene, noun: number, preposition: string, window: number): Referent[] {
  const { tree } = scene;
  for (let at = noun + 1; at < Math.min(tree.tokens.length - 1, noun + window); at += 1) {
    const { xpos } = tokenAt(tree, at);
    const form = formAt(tree, at);
    if (ASIDE.test(form) || /^(?:VB[DPZ]|MD|WDT|WP|WRB|TO|CC)$/.test(xpos)) return [];
    if (/^[;:.()"“”–—]$|^--$/.test(form)) return [];
    if (formAt(tree, at) === preposition)
      return [...(rowAt(scene, at + 1, tree.tokens.length, 'actor')?.found ?? [])];
  }
  return [];
}

/** The verb whose object phrase ends in a noun: only words of a noun phrase, or one "to" or "on", between them. */
function verbOver(scene: Scene, noun: number): number | null {
  const { tree } = scene;
  let at = noun - 1;
  for (; at >= 0; at -= 1) {
    const { xpos, upos } = tokenAt(tree, at);
    if (upos === 'VERB' && !/^VB[NG]$/.test(xpos)) return at;
    if (verbForm(scene, at, BINDING) && /^(?:VBG|VBN|NNS?)$/.test(xpos) && isVerb(tree, at)) return at;
    // A participle behind a noun opens a phrase of its own: "talks [focusing on a truce]".
    if (/^VB[NG]$/.test(xpos) && /^NNP?S?$/.test(tokenAt(tree, Math.max(at - 1, 0)).xpos)) return null;
    const linked =
      formAt(tree, at) === 'of' ||
      (['to', 'on'].includes(formAt(tree, at)) && isVerb(tree, Math.max(at - 1, 0)));
    if (!PHRASE.test(xpos) && !linked) return null;
  }
  return null;
}

const verbForm = (scene: Scene, at: number, known: ReadonlySet<string>): boolean =>
  verbLemmas(formOr(scene.tree, at)).some((lemma) => known.has(lemma));

export function jointActs(scene: Scene, token: number): Candidate[] {
  const form = formAt(scene.tree, token);
  if (/^(?:swaps?|swapped|swapping|exchanges?|exchanged|exchanging)$/.test(form))
    return exchange(scene, token);
  if (ACCORDS.has(form)) return accord(scene, token);
  if (/^(?:coordination|co-ordination|cooperation|conjunction|collaboration|partnership)$/.test(form))
    return formOr(scene.tree, token - 1) === 'in' ? onTerms(scene, token, 'cooperate') : [];
  if (ENCOUNTERS.has(form)) return encounter(scene, token);
  if (/^(?:withdrawal|exit|departure)$/.test(form)) return leaving(scene, token);
  if (/^(?:meet|meets|met|convene|convenes|convened|gather|gathers|gathered)$/.test(form))
    return meeting(scene, token);
  return [];
}

/** "A and B swap 205 prisoners", "a prisoner exchange with B", "begin the largest prisoner swap" */
function exchange(scene: Scene, token: number): Candidate[] {
  const { tree } = scene;
  for (let at = token + 1; at < token + 7 && at < tree.tokens.length; at += 1) {
    if (EXCHANGED.has(formAt(tree, at))) {
      const row = partiesBefore(scene, token);
      const other = rowAfter(scene, at, 'with', 6);
      const pairs = row.length > 1 ? among(row) : cross(doers(scene, token), other);
      if (pairs.length > 0) return joint(scene, 'cooperate', pairs, [token, at], 'exchange, by words');
      break;
    }
    if (!PHRASE.test(tokenAt(tree, at).xpos) && !['of', 'more', 'than'].includes(formAt(tree, at))) break;
  }
  const kind = formOr(tree, token - 1);
  const named = EXCHANGED.has(kind) || (kind === 'war' && formOr(tree, token - 2) === 'of');
  if (!named || isVerb(tree, token)) return [];
  const between = rowAfter(scene, token, 'between', 8);
  if (between.length > 1)
    return joint(scene, 'cooperate', among(between), [token], 'exchange between, by words');
  const verb = verbOver(scene, token);
  if (verb === null) return [];
  const row = partiesBefore(scene, verb);
  const pairs = row.length > 1 ? among(row) : cross(doers(scene, verb), rowAfter(scene, token, 'with', 8));
  return joint(scene, 'cooperate', pairs, [verb, token], 'carry out an exchange, by words');
}

/** Phrases that tell under which terms somebody acts: "as part of a deal with". */
const UNDER = /^(?:under|after|following|in|through)$/;
const PART = /^(?:part|terms|framework|implementation|phase|conditions)$/;

/** "A, B and C announce their withdrawal from the union" */
function leaving(scene: Scene, token: number): Candidate[] {
  const { tree } = scene;
  if (!/^(?:its|their)$/.test(formOr(tree, token - 1)) || formOr(tree, token + 1) !== 'from') return [];
  const blocs = rowAfter(scene, token, 'from', 3).filter(({ actor }) => kindOf(scene, actor) === 'bloc');
  const verb = token - 2;
  if (
    !/^(?:announc(?:es?|ed)|beg[ia]ns?|complete[sd]?|confirms?|confirmed|declare[sd]?)$/.test(
      formOr(tree, verb),
    )
  )
    return [];
  return joint(scene, 'sanction', cross(partiesBefore(scene, verb), blocs), [verb, token], 'parties leave');
}

/** "A, B and C sign an accord", "sign a deal in CITY with B", "releases prisoners under an agreement with B" */
function accord(scene: Scene, token: number): Candidate[] {
  const { tree } = scene;
  // "the agreement reached with": the parties stand behind the participle.
  if (ACCORDS.has(formOr(tree, token + 1))) return [];
  const between = formOr(tree, token + 1) === 'between' ? rowAfter(scene, token, 'between', 3) : [];
  if (between.length === 2) return takesPlace(scene, token, among(between), 'agree');
  const said = tree.tokens[token + 1];
  const reachedBy = said?.xpos === 'VBN' && ['by', 'between', 'with'].includes(formOr(tree, token + 2));
  if (reachedBy && verbForm(scene, token + 1, BINDING)) return reached(scene, token);
  const verb = verbOver(scene, token);
  if (verb !== null && verbForm(scene, verb, BINDING)) {
    const row = partiesBefore(scene, verb);
    if (row.length > 1) return joint(scene, 'agree', among(row), [verb, token], 'parties, by words');
    const pairs = cross(doers(scene, verb), rowAfter(scene, token, 'with', 10));
    return joint(scene, 'agree', pairs, [verb, token], 'with, by words');
  }
  if (verb !== null) return [];
  return onTerms(scene, token, 'agree');
}

/** What somebody does under an agreement with B, or after talks with B, tells that they agree or talk. */
function onTerms(scene: Scene, token: number, relation: 'agree' | 'consult' | 'cooperate'): Candidate[] {
  const { tree } = scene;
  let start = token - 1;
  while (start > 0 && PHRASE.test(tokenAt(tree, start).xpos) && formAt(tree, start) !== 'following')
    start -= 1;
  // "visits the capital for talks with", not "calls for talks with"
  const bound =
    relation === 'consult' &&
    formOr(tree, start) === 'for' &&
    start > 0 &&
    /^(?:NNP?S?|,|RB)$/.test(tokenAt(tree, start - 1).xpos) &&
    !/^(?:calls?|plans?|hopes?|demands?|conditions?|proposals?)$/.test(formAt(tree, start - 1));
  const terms =
    bound ||
    UNDER.test(formOr(tree, start)) ||
    (formOr(tree, start) === 'of' && PART.test(formOr(tree, start - 1)));
  if (start < 1 || !terms || formOr(tree, start + 1) === 'no') return [];
  const other = rowAfter(scene, token, 'with', 4);
  if (other.length === 0) return [];
  const from = tokenAt(tree, start).end;
  const owners = ownersBefore(scene, token).filter(({ mention }) => mention.start >= from);
  if (owners.length > 0)
    return joint(scene, relation, cross(owners.slice(0, 1), other), [token], 'its terms with another');
  for (let at = start - 1; at >= 0; at -= 1) {
    // "will be a demand in talks with": what is said of a thing tells nothing of who talks.
    if (tokenAt(tree, at).upos === 'AUX') return [];
    if (!isVerb(tree, at)) continue;
    const clause = clauseOf(tree, at);
    if (clause.passive) return [];
    const found = doersOf(scene, clause, 'actor');
    return found.length === 1
      ? joint(scene, relation, cross(found, other), [token], 'the terms on which it acts')
      : [];
  }
  return [];
}

const UNDONE =
  /^(?:cancel|postpone|suspend|collapse|fail|stall|break|delay|scrap|reject|refuse|oppose|rule|propose|demand|urge|offer|want|call|push|press|hope|seek|await|reiterate)$/;
const KEEP = /^(?:maintain|preserve|extend|uphold|violate|break|keep|monitor|enforce|implement|undermine)$/;
const PLANNED = /^(?:planned|possible|potential|proposed|future|upcoming|next|further|new|no)$/;

/** Talks between two, unless they are called off, only planned or only asked for. */
function takesPlace(scene: Scene, noun: number, pairs: Pairs, relation: 'agree' | 'consult'): Candidate[] {
  const { tree } = scene;
  let start = noun - 1;
  while (
    start >= 0 &&
    (PHRASE.test(tokenAt(tree, start).xpos) || ['of', 'and'].includes(formAt(tree, start)))
  ) {
    if (isVerb(tree, start)) break;
    if (PLANNED.test(formAt(tree, start))) return [];
    start -= 1;
  }
  const before = formOr(tree, start) === 'for' ? start - 1 : start;
  const head = headOf(tree, noun);
  for (const verb of [before, head]) {
    if (verb < 0) continue;
    if (UNDONE.test(lemmaAt(tree, verb))) return [];
    // "to secure a truce between": not yet.
    if (
      verb === before &&
      relation === 'agree' &&
      /^VBG?$/.test(tokenAt(tree, verb).xpos) &&
      !KEEP.test(lemmaAt(tree, verb))
    )
      return [];
    const aux = childrenBy(tree, verb, 'aux').map((child) => formAt(tree, child));
    if (aux.some((form) => /^(?:would|could|may|might|should|must|not|n't)$/.test(form))) return [];
  }
  return joint(scene, relation, pairs, [noun], 'between, by words');
}

/** "the accord reached by A and B", "release the memorandum reached with B" */
function reached(scene: Scene, noun: number): Candidate[] {
  const { tree } = scene;
  const link = formOr(tree, noun + 2);
  const row = [...(rowAt(scene, noun + 3, tree.tokens.length, 'actor')?.found ?? [])];
  if (link === 'by' || link === 'between')
    return joint(scene, 'agree', among(row), [noun, noun + 1], `${link}, by words`);
  const verb = verbOver(scene, noun);
  if (link !== 'with' || verb === null) return [];
  return joint(scene, 'agree', cross(doers(scene, verb), row), [noun, noun + 1], 'with, by words');
}

/** "A, B and C hold talks" */
function encounter(scene: Scene, token: number): Candidate[] {
  const between = formOr(scene.tree, token + 1) === 'between' ? rowAfter(scene, token, 'between', 3) : [];
  if (between.length === 2) return takesPlace(scene, token, among(between), 'consult');
  const verb = verbOver(scene, token);
  if (verb === null) return onTerms(scene, token, 'consult');
  if (!verbForm(scene, verb, HOLDING)) return [];
  const row = partiesBefore(scene, verb);
  return joint(scene, 'consult', among(row), [verb, token], 'parties, by words');
}

/** "Egypt, Jordan, and the countries of the League meet in" */
function meeting(scene: Scene, token: number): Candidate[] {
  const { tree } = scene;
  const next = tree.tokens[token + 1];
  if (next && !/^(?:IN|TO|RB|,|\.)$/.test(next.xpos) && next.xpos !== 'VBG') return [];
  const row = partiesBefore(scene, token);
  // Together with somebody else, they meet that one.
  const met = next?.form === 'with' ? rowAfter(scene, token, 'with', 3) : [];
  const pairs = next?.form === 'with' ? cross(row, met) : among(row);
  return joint(scene, 'consult', pairs, [token], 'parties, by words');
}
