/**
 * A clause as the frames read it: a predicate with its logical roles. Passives, relative clauses, participles,
 * control ("asked Russia to send"), raising and shared subjects of coordinated verbs are undone here.
 * Relations are those of Universal Dependencies 2.
 */
import { JUDGING_VERBS, SPEECH_VERBS } from '../../lexicon/speech.ts';
import { ACCUSING, SUBJECT_CONTROL } from '../../lexicon/wording.ts';
import type { Tree } from './tree.ts';

/** A phrase under a preposition; its head. */
export interface Oblique {
  readonly preposition: string;
  readonly token: number;
}

export interface Clause {
  readonly predicate: number;
  readonly lemma: string;
  /** Particles and bare adverbs that make another verb of it: 'up' in 'step up'. */
  readonly particles: readonly string[];
  readonly passive: boolean;
  /** Who does it; heads of noun phrases. */
  readonly subject: number | null;
  readonly object: number | null;
  readonly indirect: number | null;
  readonly obliques: readonly Oblique[];
  /** Head of a clausal complement (xcomp or ccomp). */
  readonly complement: number | null;
}

const RELATIVE = new Set(['which', 'who', 'whom', 'that', 'whose', 'where']);

/** Whether a participle stands in the passive. */
export function isPassive(tree: Tree, predicate: number): boolean {
  if (tree.childBy(predicate, 'aux:pass') !== null) return true;
  if (tree.childBy(predicate, 'nsubj:pass') !== null && tree.childBy(predicate, 'obj') === null) return true;
  const xpos = tree.tag(predicate);
  if (xpos !== 'VBN' && xpos !== 'VBD') return false;
  const relation = tree.relation(predicate);
  const objectless = tree.childBy(predicate, 'obj') === null;
  if (objectless && tree.childBy(predicate, 'obl:agent') !== null) return true;
  if (xpos !== 'VBN' || tree.childBy(predicate, 'nsubj', 'aux') !== null) return false;
  if (relation === 'conj') return isPassive(tree, tree.head(predicate));
  return objectless && ['acl', 'amod', 'advcl', 'xcomp'].includes(relation);
}

/** The noun a relative pronoun stands for: the head of the relative clause it is in; any other token is itself. */
export function antecedentOf(tree: Tree, token: number): number {
  if (!RELATIVE.has(tree.form(token)) || tree.isNoun(token)) return token;
  for (let at = tree.head(token); at >= 0; at = tree.head(at))
    if (tree.at(at).deprel === 'acl:relcl') return tree.head(at);
  return token;
}

/** The subject that stands with the predicate; of several, by a parser's slip, the nominal one nearest before it. */
function ownSubject(tree: Tree, predicate: number): number | null {
  const found = tree.childrenBy(predicate, 'nsubj', 'nsubj:pass', 'nsubj:outer');
  const nominal = found.filter((child) => tree.isNoun(child) || tree.pos(child) === 'PRON');
  return nominal.findLast((child) => child < predicate) ?? nominal[0] ?? found[0] ?? null;
}

/** The surface subject, looked for in the clauses around where it is not said. */
export function surfaceSubject(tree: Tree, predicate: number, depth = 0): number | null {
  const own = ownSubject(tree, predicate);
  if (own !== null) return own;
  const head = tree.head(predicate);
  if (head < 0 || depth > 8) return null;
  switch (tree.relation(predicate)) {
    case 'conj':
      if (tree.isNoun(predicate) && !tree.hasCopula(predicate)) return null;
      return surfaceSubject(tree, head, depth + 1);
    case 'xcomp':
    case 'ccomp':
      return controller(tree, head, depth);
    case 'advcl':
      if (accused(tree, predicate)) return controller(tree, head, depth);
      if (spokenAside(tree, predicate)) return surfaceSubject(tree, tree.head(head), depth + 1);
      return tree.isNoun(head) && !tree.hasCopula(head) ? head : surfaceSubject(tree, head, depth + 1);
    case 'acl': {
      const infinitive = tree.tag(predicate) === 'VB' && tree.at(predicate).deprel !== 'acl:relcl';
      return infinitive ? infinitiveOfNoun(tree, head) : head;
    }
    default:
      return null;
  }
}

/** "X says that Y is calm, while praising Z": who says the one does the other. */
function spokenAside(tree: Tree, participle: number): boolean {
  const head = tree.head(participle);
  const above = tree.head(head);
  if (tree.relation(head) !== 'ccomp' || above > head || !SPEECH_VERBS.has(tree.lemma(above))) return false;
  if (tree.tag(participle) !== 'VBG' || !JUDGING_VERBS.has(tree.lemma(participle))) return false;
  const before = tree.form(participle - 1) === 'while' ? participle - 2 : participle - 1;
  return before > head && tree.form(before) === ',';
}

/** "accused Minsk of helping": what follows "of", "for" or "from" is done by the object. */
const accused = (tree: Tree, predicate: number): boolean =>
  ACCUSING.has(tree.lemma(tree.head(predicate))) &&
  tree.hasChild(predicate, ['of', 'for', 'from'], 'mark', 'case');

/** Who does a subjectless complement of this verb. */
function controller(tree: Tree, head: number, depth: number): number | null {
  if (isPassive(tree, head)) return surfaceSubject(tree, head, depth + 1);
  const lemma = tree.lemma(head);
  const object = tree.childrenBy(head, 'obj', 'iobj').find((child) => child > head);
  if (object !== undefined && !SUBJECT_CONTROL.has(lemma)) return object;
  // "called on Moscow to withdraw": the noun after the preposition does it.
  const addressed = tree
    .childrenBy(head, 'obl')
    .find((child) => lemma === 'call' && ['on', 'upon', 'for'].includes(tree.preposition(child)));
  return addressed ?? surfaceSubject(tree, head, depth + 1);
}

/** "Moscow's decision to send", "the offer by Togo to help": the owner of the noun. */
function infinitiveOfNoun(tree: Tree, noun: number): number {
  const by = tree
    .childrenBy(noun, 'nmod', 'obl')
    .find((child) => ['by', 'of', 'from'].includes(tree.preposition(child)));
  return tree.childBy(noun, 'nmod:poss') ?? by ?? noun;
}

/** Reads the clause of a predicate: a verb, or a noun or adjective with a copula. */
export function clauseOf(tree: Tree, predicate: number): Clause {
  const passive = isPassive(tree, predicate);
  const surface = surfaceSubject(tree, predicate);
  const obliques = obliquesOf(tree, predicate);
  const agent =
    tree.childBy(predicate, 'obl:agent') ??
    (passive ? (obliques.find(({ preposition }) => preposition === 'by')?.token ?? null) : null);
  // An object never has a preposition: then it is a phrase that the parser mislabelled.
  const objects = tree.childrenBy(predicate, 'obj').filter((child) => tree.preposition(child) === '');
  const ownObject = objects.find((child) => child > predicate) ?? objects[0] ?? null;
  return {
    predicate,
    lemma: tree.lemma(predicate),
    particles: tree
      .children(predicate)
      .filter((child) => tree.at(child).deprel === 'compound:prt' || tree.relation(child) === 'advmod')
      .map((child) => tree.form(child)),
    passive,
    subject: passive ? agent : surface,
    object: passive ? surface : ownObject,
    indirect: passive && ownObject !== null ? ownObject : tree.childBy(predicate, 'iobj'),
    obliques,
    complement: tree.childBy(predicate, 'xcomp', 'ccomp'),
  };
}

/** Prepositional phrases below a predicate or noun, coordinated ones by themselves. */
export const obliquesOf = (tree: Tree, head: number): Oblique[] =>
  tree
    .childrenBy(head, 'obl', 'nmod', 'obj')
    .map((child) => ({ preposition: tree.preposition(child), token: child }))
    .filter(({ preposition, token }) =>
      tree.relation(token) === 'obj' ? preposition !== '' : tree.at(token).deprel !== 'nmod:poss',
    );
