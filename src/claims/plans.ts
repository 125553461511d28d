/** What place one state has in the economy or the plans of another: "plays a role in the economy of", "a hub of its trade". */
import { DEFENSE, NODES, SCHEMES } from '../lexicon/economy.ts';
import type { Candidate } from './candidate.ts';
import { clauseOf } from './clause.ts';
import { isPlace, made, traded } from './economy.ts';
import { beside } from './kinship.ts';
import { formOr, governor, ownersBefore, phraseAt, phraseStart, subjectOf } from './phrases.ts';
import { referentsOf, type Referent } from './referents.ts';
import { kindOf, type Scene } from './scene.ts';
import { childrenBy, headOf, isNoun, isVerb, lemmaAt, tokenAt } from './tree.ts';

export function planCandidates(scene: Scene, token: number): Candidate[] {
  if (!isNoun(scene.tree, token)) return [];
  const lemma = lemmaAt(scene.tree, token);
  if (lemma === 'role') return roles(scene, token);
  return NODES.has(lemma) ? nodes(scene, token) : [];
}

/** "plays a major role in Laos's economy"; in its defence, that is an alliance. */
function roles(scene: Scene, noun: number): Candidate[] {
  const { tree } = scene;
  const verb = governor(scene, noun);
  if (verb === null || !isVerb(tree, verb)) return [];
  let at = noun + 1;
  while (at < noun + 3 && formOr(tree, at) !== 'in') at += 1;
  if (formOr(tree, at) !== 'in') return [];
  const phrase = wholePhrase(scene, at + 1);
  const owners = phrase.owners.filter((one) => isPlace(scene, one));
  const sources =
    subjectOf(scene, verb, 'actor').length > 0 ? subjectOf(scene, verb, 'actor') : elided(scene, noun);
  if (phrase.words.some((word) => DEFENSE.has(word)))
    return made(scene, verb, sources, owners, 'a role in its security', 'cooperate');
  if (phrase.words.some((word) => traded(word)))
    return made(scene, verb, sources, owners, 'a role in its economy');
  return [];
}

/** "and Russia a major role in": the verb is left out, its subject stands right before the object. */
function elided(scene: Scene, noun: number): Referent[] {
  const before = phraseStart(scene, noun) - 1;
  return before < 0 ? [] : (phraseAt(scene, before, 'actor')?.found.slice(0, 1) ?? []);
}

/** The words of a noun phrase and who owns it, by what stands before its head or after "of". */
function wholePhrase(scene: Scene, start: number): { words: string[]; owners: Referent[]; end: number } {
  const { tree } = scene;
  let head = -1;
  let at = start;
  while (
    at < tree.tokens.length &&
    (/^(?:DT|PRP\$|JJ[RS]?|NNP?S?|POS|HYPH|CD|VBG|VBN)$/.test(tokenAt(tree, at).xpos) ||
      tokenAt(tree, at).name)
  ) {
    if (/^NNP?S?$/.test(tokenAt(tree, at).xpos)) head = at;
    at += 1;
  }
  if (head < 0) return { words: [], owners: [], end: start };
  const words = tree.tokens
    .slice(start, head + 1)
    .flatMap(({ form, lemma }) => form.toLowerCase().split(/[-\s]/).concat(lemma.toLowerCase()));
  const owners = ownersBefore(scene, head);
  const of =
    owners.length === 0 && formOr(tree, head + 1) === 'of'
      ? (phraseAt(scene, head + 2, 'actor')?.found ?? [])
      : [];
  return { words, owners: [...owners, ...of], end: head + 1 };
}

/** "Kenya is an important link in China's investment programme", "made Pakistan a hub of its trade" */
function nodes(scene: Scene, noun: number): Candidate[] {
  const { tree } = scene;
  if (/^(?:importance|significance)$/.test(lemmaAt(tree, noun))) return important(scene, noun);
  if (!['in', 'of', 'for', 'to', 'on', 'along', 'under'].includes(formOr(tree, noun + 1))) return [];
  const scheme = wholePhrase(scene, noun + 2);
  if (!scheme.words.some((word) => SCHEMES.has(word))) return [];
  const owners = scheme.owners.filter((one) => isPlace(scene, one) || kindOf(scene, one.actor) === 'leader');
  const said = bearersOf(scene, noun);
  const bearers = said.length > 0 ? said : beside(scene, noun).filter((one) => isPlace(scene, one));
  const others = owners.filter(({ actor }) => !bearers.some((one) => one.actor === actor));
  // "For Beijing, Pakistan is a link in its programme": of two readings of "its", the one that says something.
  const opener = ['for', 'to'].includes(formOr(tree, 0)) ? (phraseAt(scene, 1, 'actor')?.found ?? []) : [];
  const used = bearers.length === 0 ? usedAs(scene, noun) : null;
  if (used)
    return made(scene, noun, others.length > 0 ? others : used.users, [used.bearer], 'its place in plans');
  const maker = owners.length === 0 ? makerOf(scene, noun) : [];
  const whose = others.length > 0 ? others : [...opener, ...maker];
  return bearers.length === 1 ? made(scene, noun, whose, bearers, 'its place in plans') : [];
}

/** "made A a node of the road": who makes it so. */
function makerOf(scene: Scene, noun: number): Referent[] {
  const head = headOf(scene.tree, noun);
  return head >= 0 &&
    isVerb(scene.tree, head) &&
    /^(?:make|turn|choose|declare|consider|use|see)$/.test(lemmaAt(scene.tree, head))
    ? subjectOf(scene, head, 'actor')
    : [];
}

/** "the importance of Kenya to China's trade" */
function important(scene: Scene, noun: number): Candidate[] {
  const { tree } = scene;
  const of = formOr(tree, noun + 1) === 'of' ? phraseAt(scene, noun + 2, 'actor') : null;
  const bearers = of ? of.found : ownersBefore(scene, noun);
  const from = of ? of.end : noun + 1;
  if (!['to', 'for', 'in'].includes(formOr(tree, from))) return [];
  const scheme = wholePhrase(scene, from + 1);
  if (!scheme.words.some((word) => SCHEMES.has(word))) return [];
  return made(
    scene,
    noun,
    scheme.owners.filter((one) => isPlace(scene, one)),
    bearers,
    'important to its economy',
  );
}

/** "used A as a hub for": the name right before "as", and who used it, by words. */
function usedAs(scene: Scene, noun: number): { bearer: Referent; users: readonly Referent[] } | null {
  const { tree } = scene;
  const as = phraseStart(scene, noun) - 1;
  if (formOr(tree, as) !== 'as' || as < 2) return null;
  const bearer = scene.mentions.find(
    ({ end, actor }) => end === tokenAt(tree, as - 1).end && kindOf(scene, actor) === 'state',
  );
  const verb = bearer ? tree.tokens.findLastIndex(({ end }) => end < bearer.start) : -1;
  return bearer && verb >= 0 && isVerb(tree, verb)
    ? {
        bearer: { actor: bearer.actor, mention: bearer, phrase: bearer.token },
        users: subjectOf(scene, verb, 'actor'),
      }
    : null;
}

/** Who is said to be the noun: the subject of its copula, or the object that something makes of it. */
function bearersOf(scene: Scene, noun: number): Referent[] {
  const { tree } = scene;
  const copular =
    childrenBy(tree, noun, 'cop').length > 0 ? referentsOf(scene, clauseOf(tree, noun).subject, 'actor') : [];
  if (copular.length > 0) return copular.filter((one) => isPlace(scene, one));
  const head = headOf(tree, noun);
  if (head < 0 || !isVerb(tree, head)) return [];
  const object = childrenBy(tree, head, 'obj').find((child) => child !== noun);
  if (object !== undefined) return referentsOf(scene, object, 'actor').filter((one) => isPlace(scene, one));
  return ['become', 'remain', 'be', 'form', 'constitute'].includes(lemmaAt(tree, head))
    ? subjectOf(scene, head, 'actor').filter((one) => isPlace(scene, one))
    : [];
}
