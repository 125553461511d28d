/** Economic ties told by verbs and shares: companies abroad, dependence, debts, "accounts for". */
import { ARMS, COMPANIES, DEALINGS, GOODS } from '../lexicon/economy.ts';
import type { Candidate } from './candidate.ts';
import { clauseOf } from './clause.ts';
import { after, formOr, listAt, ownersBefore, phraseAt, phraseStart, subjectOf } from './phrases.ts';
import { referentsOf, type Referent } from './referents.ts';
import { kindOf, type Scene } from './scene.ts';
import { shiftClause } from './shift.ts';
import { conjuncts, formAt, isVerb, lemmaAt, tokenAt } from './tree.ts';

const PLACES = new Set(['state', 'bloc']);
export const isPlace = (scene: Scene, { actor }: Referent): boolean => PLACES.has(kindOf(scene, actor) ?? '');
export const traded = (word: string): boolean => GOODS.has(word) || ARMS.has(word);

export function economicCandidates(scene: Scene, token: number): Candidate[] {
  const lemma = lemmaAt(scene.tree, token);
  if (lemma === 'indebted' || formAt(scene.tree, token) === 'indebted') return indebted(scene, token);
  // "accounts for" is often taken for a noun.
  if (/^account(?:s|ed|ing)?$/.test(formAt(scene.tree, token)) && formOr(scene.tree, token + 1) === 'for')
    return shares(scene, token);
  if (isVerb(scene.tree, token)) {
    if (lemma === 'make') return shares(scene, token);
    if (lemma === 'depend' || lemma === 'rely') return dependence(scene, token, subjectOrTopic(scene, token));
    if (/^(?:owe|borrow|lend|lent|loan)$/.test(lemma)) return debts(scene, token);
    if (lemma === 'hold' || lemma === 'own') return holdings(scene, token);
    if (DEALINGS.has(lemma)) return dealings(scene, token);
    return [];
  }
  if (/^(?:dependent|reliant)$/.test(lemma)) return dependence(scene, token, subjectOrTopic(scene, token));
  return [];
}

/** Claims of an economic kind, unless something above the verb undoes them. */
export function made(
  scene: Scene,
  verb: number,
  sources: readonly Referent[],
  targets: readonly Referent[],
  how: string,
  relation: 'economic_tie' | 'cooperate' = 'economic_tie',
): Candidate[] {
  const pairs = sources.flatMap((source) =>
    targets
      .filter((target) => target.actor !== source.actor && isPlace(scene, target))
      .map((target): [Referent, Referent] => [source, target]),
  );
  if (pairs.length === 0 || pairs.length > 6) return [];
  const shift = isVerb(scene.tree, verb) ? shiftClause(scene.tree, verb, relation) : null;
  if (shift && (shift.dropped !== null || shift.relation !== relation)) return [];
  return pairs.map(([source, target]) => ({
    relation,
    source,
    target,
    trigger: [verb],
    anchor: verb,
    hedges: shift?.hedges ?? [],
    nominal: false,
    rule: `${relation}: ${lemmaAt(scene.tree, verb)} (${how})`,
  }));
}

/** The actor that does it, or whose economy or companies do. */
function subjectOrTopic(scene: Scene, verb: number): Referent[] {
  const direct = subjectOf(scene, verb, 'actor').filter((one) => isPlace(scene, one));
  return direct.length > 0 ? direct : companiesOf(scene, clauseOf(scene.tree, verb).subject, true);
}

/** "Chinese companies", "Russia's Rosatom", "Ukraine's economy": the state whose they are. */
function companiesOf(scene: Scene, phrase: number | null, economy: boolean): Referent[] {
  if (phrase === null) return [];
  const { tree } = scene;
  return conjuncts(tree, phrase).flatMap((head) => {
    const lemma = lemmaAt(tree, head);
    const company =
      COMPANIES.has(lemma) ||
      (economy && traded(lemma)) ||
      (tokenAt(tree, head).upos === 'PROPN' &&
        tokenAt(tree, Math.max(head - 1, 0)).xpos === 'POS' &&
        institution(scene, head));
    const beside = tokenAt(tree, head).upos === 'PROPN' ? companyBeside(scene, head) : [];
    if (beside.length > 0) return beside;
    return company ? ownersBefore(scene, head).filter((one) => isPlace(scene, one)) : [];
  });
}

/** "ExxonMobil, the American oil giant," */
function companyBeside(scene: Scene, head: number): Referent[] {
  const { tree } = scene;
  if (formOr(tree, head + 1) !== ',') return [];
  for (let at = head + 2; at < Math.min(tree.tokens.length, head + 9); at += 1) {
    if (COMPANIES.has(lemmaAt(tree, at)) && [',', 'that', 'which', 'in'].includes(formOr(tree, at + 1)))
      return ownersBefore(scene, at).filter((one) => isPlace(scene, one));
    if (formAt(tree, at) === ',') return [];
  }
  return [];
}

/** By words: the company, or the state, that the phrase right before names; appositions between commas included. */
function companyBefore(scene: Scene, verb: number): Referent[] {
  const { tree } = scene;
  const head = formOr(tree, verb - 1) === ',' ? verb - 2 : verb - 1;
  if (head < 0) return [];
  if (COMPANIES.has(lemmaAt(tree, head)))
    return ownersBefore(scene, head).filter((one) => isPlace(scene, one));
  const own = scene.mentions.find(({ end }) => end === tokenAt(tree, head).end);
  return own ? [{ actor: own.actor, mention: own, phrase: head }].filter((one) => isPlace(scene, one)) : [];
}

/** A named body, or a name that nobody knows: "Russia's Rosatom". */
const institution = (scene: Scene, head: number): boolean =>
  (scene.mentionsAt.get(head) ?? []).every(({ actor }) => kindOf(scene, actor) === 'institution');

/** All states named between two tokens, through what they own: "Zambia's copper", "Russian gas". */
function placesBetween(scene: Scene, from: number, to: number): Referent[] {
  const start = tokenAt(scene.tree, from).end;
  const end = tokenAt(scene.tree, to).end;
  return scene.mentions
    .filter(
      (mention) => mention.start >= start && mention.end <= end && kindOf(scene, mention.actor) === 'state',
    )
    .map((mention) => ({ actor: mention.actor, mention, phrase: mention.token }));
}

/** Where the clause of a verb ends, by its words. */
function clauseEnd({ tree }: Scene, verb: number): number {
  let at = verb + 1;
  while (at + 1 < tree.tokens.length) {
    const { xpos, form } = tokenAt(tree, at);
    if (/^(?:VB[DPZ]|MD|WDT|WP|WRB)$/.test(xpos) || /^[;:.,()"“”–—]$|^--$/.test(form)) break;
    at += 1;
  }
  return at - 1;
}

const COMPARED = /^(?:compared|versus|against|followed|while|ahead)$/;

/** "Chinese companies account for a third of Congo's copper, compared to a tenth by American companies" */
function shares(scene: Scene, verb: number): Candidate[] {
  const { tree } = scene;
  const particle = lemmaAt(tree, verb) === 'make' ? 'up' : 'for';
  if (formOr(tree, verb + 1) !== particle) return [];
  const end = clauseEnd(scene, verb);
  const named = tree.tokens
    .slice(verb, end + 1)
    .some(({ lemma, form }) => traded(lemma.toLowerCase()) || traded(form.toLowerCase()));
  if (!named) return [];
  const targets = placesBetween(scene, verb, end);
  const known = subjectOrTopic(scene, verb);
  const sources = known.length > 0 ? [...known] : companyBefore(scene, verb);
  if (targets.length !== 1 || sources.length === 0) return [];
  for (let at = end + 1; at < tree.tokens.length; at += 1) {
    if (!COMPARED.test(formAt(tree, at))) continue;
    for (let word = at + 1; word < tree.tokens.length; word += 1)
      if (COMPANIES.has(lemmaAt(tree, word)))
        sources.push(...ownersBefore(scene, word).filter((one) => isPlace(scene, one)));
    break;
  }
  return made(scene, verb, sources, targets, 'a share of its economy');
}

/** "depends on Russia for its gas", "is reliant on Russian gas" */
function dependence(scene: Scene, word: number, sources: readonly Referent[]): Candidate[] {
  const { tree } = scene;
  const end = clauseEnd(scene, word);
  const economic = [
    ...tree.tokens.slice(phraseOfSubject(scene, word), word),
    ...tree.tokens.slice(word, end + 1),
  ];
  if (!economic.some(({ lemma }) => traded(lemma.toLowerCase()))) return [];
  const found: Referent[] = [];
  // "on Moscow for arms and on Beijing for loans"
  for (let at = word + 1; at < end; at += 1)
    if (['on', 'upon'].includes(formOr(tree, at)))
      found.push(...(listAt(scene, at + 1, 'thing')?.found ?? []));
  return made(scene, word, sources, found.slice(0, 4), 'dependence');
}

function phraseOfSubject(scene: Scene, word: number): number {
  const { subject } = clauseOf(scene.tree, word);
  return subject === null || subject > word ? word : phraseStart(scene, subject);
}

/** "owes China $6 billion", "borrowed from China", "lent Pakistan $1 billion" */
function debts(scene: Scene, verb: number): Candidate[] {
  const { tree } = scene;
  const end = clauseEnd(scene, verb);
  const money = tree.tokens
    .slice(verb, end + 1)
    .some(
      ({ lemma, form }) =>
        /^(?:billion|million|trillion|money|debt|loan|\$|€|euro|dollar|yuan|heavily)$/i.test(lemma) ||
        /^[$€£]/.test(form),
    );
  if (!money) return [];
  const to = after(scene, verb, lemmaAt(tree, verb) === 'borrow' ? ['from'] : ['to'], 'actor', 9);
  const next = phraseAt(scene, verb + 1, 'actor');
  const targets = to?.found ?? next?.found ?? [];
  return made(scene, verb, subjectOf(scene, verb, 'actor'), targets, 'debt');
}

/** "is deeply indebted to China", as an adjective or a passive */
function indebted(scene: Scene, word: number): Candidate[] {
  const { subject, object, passive } = clauseOf(scene.tree, word);
  const to = after(scene, word, ['to'], 'actor', 3);
  return made(scene, word, referentsOf(scene, passive ? object : subject, 'actor'), to?.found ?? [], 'debt');
}

/** "holds half of Djibouti's debt", "owns stakes in Venezuelan fields" */
function holdings(scene: Scene, verb: number): Candidate[] {
  const { tree } = scene;
  const end = clauseEnd(scene, verb);
  const owned = tree.tokens
    .slice(verb, end + 1)
    .some(({ lemma, form }) => /^(?:debt|stake|share|bond)s?$/i.test(lemma) || /^stakes$/i.test(form));
  if (!owned) return [];
  const targets = placesBetween(scene, verb, end);
  return targets.length === 1
    ? made(scene, verb, subjectOrTopic(scene, verb), targets, 'what it holds there')
    : [];
}

/** "Turkish companies build roads in Iraq" */
function dealings(scene: Scene, verb: number): Candidate[] {
  const clause = clauseOf(scene.tree, verb);
  const sources = companiesOf(scene, clause.subject, false);
  if (sources.length === 0) return [];
  const where = after(scene, verb, ['in', 'from', 'to', 'across', 'inside'], 'thing', 12);
  const objects = clause.object === null ? [] : referentsOf(scene, clause.object, 'thing');
  return made(scene, verb, sources, where?.found ?? objects, 'its companies');
}
