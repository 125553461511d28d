/** Who does what a clause tells: its subject, and who stands behind a subject that is no actor. */
import { DEEDS, DOCUMENTS } from '../../lexicon/nouns.ts';
import { SPEECH_VERBS } from '../../lexicon/speech.ts';
import { clauseOf, type Clause } from '../sentence/clause.ts';
import { partiesBefore } from './parties.ts';
import { ownersOf, referentsOf, type Reach, type Referent } from '../sentence/referents.ts';
import type { Scene } from '../sentence/scene.ts';
import { phraseAround } from '../sentence/chunk.ts';
import { afterPreposition, ownerByOrder, rightBefore } from '../sentence/surface.ts';

const DAYS = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|week|month|year|night)$/i;

/**
 * Subjects that the tree lost, by the order of words: "X denounces what …, and [accuses] Y"; "After [holding] a call, X
 * says".
 */
function sharedSubject(scene: Scene, predicate: number, reach: Reach): Referent[] {
  const { tree } = scene;
  const { xpos } = tree.at(predicate);
  const own = clauseOf(tree, predicate).subject;
  if (own !== null && !/^(?:which|who|that)$/.test(tree.form(own))) return [];
  let at = predicate - 1;
  while (at > 0 && tree.pos(at) === 'ADV') at -= 1;
  if (/^VB[DPZ]$/.test(xpos) && at > 0 && ['and', 'but'].includes(tree.form(at))) {
    for (let verb = at - 1; verb >= 0; verb -= 1) {
      const { upos, xpos: other, deprel } = tree.at(verb);
      if (upos !== 'VERB' || other !== xpos || deprel === 'acl:relcl') continue;
      return subjectsOf(scene, verb, reach);
    }
    return [];
  }
  if (xpos !== 'VBG' || predicate > 2 || (predicate > 0 && !OPENING.test(tree.form(0)))) return [];
  const comma = tree.tokens.findIndex(({ form }, token) => token > predicate && form === ',');
  if (comma < 0) return [];
  for (let verb = comma + 1; verb < tree.tokens.length; verb += 1)
    if (tree.pos(verb) === 'VERB' && /^VB[DPZ]$/.test(tree.tag(verb))) return rightBefore(scene, verb, reach);
  return [];
}
const OPENING = /^(?:after|before|while|by|following|since|despite|upon|on|when)$/;

const subjectsOf = (scene: Scene, verb: number, reach: Reach): Referent[] => {
  const { subject, passive } = clauseOf(scene.tree, verb);
  return passive ? [] : referentsOf(scene, subject, reach);
};

/** "passed a resolution Thursday criticizing", "issue a joint statement condemning": whoever puts the words out. */
function authorsOf(scene: Scene, predicate: number, reach: Reach): Referent[] {
  const { tree } = scene;
  if (tree.tag(predicate) !== 'VBG') return [];
  let noun = predicate - 1;
  while (noun > 0 && (DAYS.test(tree.form(noun)) || tree.form(noun) === 'on')) noun -= 1;
  if (noun < 1 || !WRITTEN.has(tree.lemma(noun))) return [];
  let at = noun - 1;
  while (at > 0 && /^(?:DT|JJ|NNP?|CD|PRP\$|VBN)$/.test(tree.tag(at)) && !ISSUING.test(tree.form(at)))
    at -= 1;
  if (!ISSUING.test(tree.form(at))) return [];
  const row = partiesBefore(scene, at, reach);
  if (row.length > 0) return row;
  return tree.isVerb(at) ? doersOf(scene, clauseOf(tree, at), reach) : rightBefore(scene, at, reach);
}

const WRITTEN = new Set(
  'statement resolution letter motion declaration communique communiqué petition bill law'.split(' '),
);
const ISSUING =
  /^(?:issues?|issued|releases?|released|pass|passes|passed|adopts?|adopted|signs?|signed|publish|publishes|published|approves?|approved|sends?|sent)$/;

/** The row before a verb where it holds the one that was found, or none was; else that one. */
function wholeRow(
  scene: Scene,
  predicate: number,
  found: readonly Referent[],
  reach: Reach,
): readonly Referent[] {
  const row = partiesBefore(scene, predicate, reach);
  const [one] = found;
  if (!one) return row;
  // "military leader and chairman NAME" is one person with two titles.
  const person = scene.isPerson(one.actor);
  const whole =
    row.some(({ actor }) => actor === one.actor) &&
    (!person || row.every(({ actor }) => scene.isPerson(actor)));
  return whole ? row : found;
}

/** Who does a clause: its subject, by the order of words where the tree has none or takes a weekday for it. */
export function doersOf(scene: Scene, clause: Clause, reach: Reach): Referent[] {
  const { subject, predicate, passive } = clause;
  const authors = authorsOf(scene, predicate, reach);
  if (authors.length > 0) return authors;
  const found = referentsOf(scene, subject, reach);
  if (found.length > 0) {
    if (passive) return found;
    const row = found.length === 1 ? wholeRow(scene, predicate, found, reach) : found;
    return row.length > 1 ? [...row] : officer(scene, clause, found);
  }
  const shared = passive ? [] : sharedSubject(scene, predicate, reach);
  if (shared.length > 0) return shared;
  if (subject !== null && scene.tree.pos(subject) === 'PRON') return sayersOf(scene, clause);
  if (subject !== null && scene.tree.isNoun(subject) && !DAYS.test(scene.tree.form(subject))) {
    const hidden = behind(scene, subject, reach);
    if (hidden.length > 0 || passive) return hidden;
    const partner = partnerBefore(scene, subject, reach);
    return partner.length > 0 ? partner : partiesBefore(scene, predicate, reach);
  }
  // "a report highly critical of": whoever made it.
  if (subject === null && scene.tree.pos(predicate) === 'ADJ' && scene.tree.relation(predicate) === 'amod')
    return behind(scene, scene.tree.head(predicate), reach);
  if (passive) return agentAfter(scene, clause, reach);
  const before = rightBefore(scene, predicate, reach);
  return before.length > 1 ? before : [...wholeRow(scene, predicate, before, reach)];
}

/** "were expelled from a mission in Rome by [the authorities]": an agent that the tree hangs elsewhere. */
function agentAfter(scene: Scene, { predicate, subject, object }: Clause, reach: Reach): Referent[] {
  const { tree } = scene;
  if (subject !== null || tree.tag(predicate) !== 'VBN') return [];
  const found = afterPreposition(scene, predicate, ['by'], reach)[1];
  const limit = found[0]?.mention.start ?? 0;
  const by = tree.tokens.findLastIndex(({ start, form }) => start < limit && form === 'by');
  // "a town controlled by": another participle's agent.
  if (by - 1 > predicate && tree.tag(by - 1) === 'VBN') return [];
  // Who destroys what is their own does it to nobody.
  const own = referentsOf(scene, object, 'thing');
  return found.filter(({ actor }) => !own.some((one) => one.actor === actor));
}

/** "Lebanese parliament speaker X rejects": the named officer acts, not the state that the title names. */
function officer(scene: Scene, { predicate }: Clause, found: readonly Referent[]): Referent[] {
  const [only] = found;
  if (found.length !== 1 || !only || scene.isPerson(only.actor)) return [...found];
  const named = rightBefore(scene, predicate, 'actor').filter(({ actor }) => scene.isPerson(actor));
  const [person] = named;
  // The title and the name stand in one phrase, with no comma between.
  if (!person || person.mention.start < only.mention.start) return [...found];
  const between = scene.document.view.slice(only.mention.end, person.mention.start);
  return /[,;:]|\band\b/.test(between) || between.length > 60 ? [...found] : named;
}

/** "Li and [his counterpart Khan] signed": the first of two names where the parser kept only the second as subject. */
export function coordinatedBefore(scene: Scene, found: readonly Referent[], reach: Reach): Referent[] {
  const [only] = found;
  if (found.length !== 1 || !only) return [];
  const { tree } = scene;
  let and = only.phrase - 1;
  while (and > 0 && /^(?:DT|PRP\$|JJ|NNP?S?|POS)$/.test(tree.tag(and))) and -= 1;
  if (and < 1 || tree.form(and) !== 'and' || !tree.isNoun(and - 1)) return [];
  // A verb before it would make the first name its object: "said X and Y met" is rare, "met X and Y agreed" is not.
  for (let at = and - 1; at >= 0 && !/^[,;:“"]$/.test(tree.form(at)); at -= 1)
    if (tree.pos(at) === 'VERB' || tree.pos(at) === 'ADP') return [];
  return phraseAround(scene, and - 1, reach).filter(({ actor }) => actor !== only.actor);
}

/** "The Yemeni army and [allied fighters] have hit": the first of two where only the second became the subject. */
function partnerBefore(scene: Scene, subject: number, reach: Reach): Referent[] {
  const { tree } = scene;
  let and = subject - 1;
  while (and > 0 && /^(?:DT|PRP\$|JJ|NNP?S?|VBN|CD)$/.test(tree.tag(and))) and -= 1;
  if (and < 1 || tree.form(and) !== 'and' || !tree.isNoun(and - 1)) return [];
  for (let at = and - 1; at >= 0 && !/^[,;:“"]$/.test(tree.form(at)); at -= 1)
    if (['VERB', 'ADP'].includes(tree.pos(at))) return [];
  return phraseAround(scene, and - 1, reach);
}

/** "A U.N. report criticised", "released a statement condemning", "signed a decree granting": who wrote or did it. */
function behind(scene: Scene, subject: number, reach: Reach): Referent[] {
  const { tree } = scene;
  const lemma = tree.lemma(subject);
  if (DOCUMENTS.has(lemma)) {
    const owners = ownersOf(scene, subject, ['by', 'from', 'of']);
    if (owners.length > 0) return owners;
    const named = ownerByOrder(scene, subject);
    if (named.length > 0) return named;
  }
  const verb = tree.head(subject);
  if (DEEDS.has(lemma) && tree.relation(subject) === 'obj' && verb >= 0 && tree.isVerb(verb))
    return doersOf(scene, clauseOf(tree, verb), reach);
  return phraseAround(scene, subject, reach);
}

/** "The Israeli military says it has …": a pronoun that nobody resolved is who says so, if it may be by number and kind. */
function sayersOf(scene: Scene, { subject, predicate }: Clause): Referent[] {
  const { tree } = scene;
  if (subject === null || !/^(?:it|they|he|she)$/.test(tree.form(subject))) return [];
  for (let at = predicate; at >= 0; at = tree.head(at)) {
    const head = tree.head(at);
    const relation = tree.relation(at);
    if (head < 0 || !['ccomp', 'xcomp', 'conj', 'advcl'].includes(relation)) return [];
    if (relation !== 'ccomp' || !SPEECH_VERBS.has(tree.lemma(head))) continue;
    const sayers = doersOf(scene, clauseOf(tree, head), 'force');
    const personal = /^s?he$/.test(tree.form(subject));
    return sayers.length === 1 ? sayers.filter(({ actor }) => scene.isPerson(actor) === personal) : [];
  }
  return [];
}
