/**
 * A clause as the frames read it: a predicate with its logical roles. Passives, relative clauses, participles,
 * control ("asked Russia to send"), raising and shared subjects of coordinated verbs are undone here.
 * Relations are those of Universal Dependencies 2.
 */
import { JUDGING_VERBS, SPEECH_VERBS } from '../../lexicon/speech.ts';
import {
  childBy,
  childrenBy,
  childrenOf,
  formAt,
  hasCopula,
  headOf,
  isNoun,
  lemmaAt,
  prepositionOf,
  relationAt,
  tokenAt,
  type Tree,
} from './tree.ts';

interface Oblique {
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
/** Verbs whose infinitive is done by their subject though they have an object ("promised Kyiv to send"). */
const SUBJECT_CONTROL = new Set([
  'promise',
  'vow',
  'pledge',
  'threaten',
  'offer',
  'tell',
  'use',
  'take',
  'spend',
  'hold',
  'do',
]);

/** Whether a participle stands in the passive. */
export function isPassive(tree: Tree, predicate: number): boolean {
  if (childBy(tree, predicate, 'aux:pass') !== null) return true;
  if (childBy(tree, predicate, 'nsubj:pass') !== null && childBy(tree, predicate, 'obj') === null)
    return true;
  const { xpos } = tokenAt(tree, predicate);
  if (xpos !== 'VBN' && xpos !== 'VBD') return false;
  const relation = relationAt(tree, predicate);
  const hasSubject = childBy(tree, predicate, 'nsubj') !== null;
  if (childBy(tree, predicate, 'obl:agent') !== null && childBy(tree, predicate, 'obj') === null) return true;
  if (xpos !== 'VBN' || hasSubject || childBy(tree, predicate, 'aux') !== null) return false;
  if (relation === 'acl' || relation === 'amod' || relation === 'advcl')
    return childBy(tree, predicate, 'obj') === null;
  if (relation === 'conj') return isPassive(tree, headOf(tree, predicate));
  return relation === 'xcomp' && childBy(tree, predicate, 'obj') === null;
}

/** The noun a relative pronoun stands for: the head of the relative clause it is in; any other token is itself. */
export function antecedentOf(tree: Tree, token: number): number {
  if (!RELATIVE.has(formAt(tree, token)) || isNoun(tree, token)) return token;
  for (let at = headOf(tree, token); at >= 0; at = headOf(tree, at))
    if (tokenAt(tree, at).deprel === 'acl:relcl') return headOf(tree, at);
  return token;
}

/** The subject that stands with the predicate; of several, by a parser's slip, the nominal one nearest before it. */
function ownSubject(tree: Tree, predicate: number): number | null {
  const found = childrenBy(tree, predicate, 'nsubj', 'nsubj:pass', 'nsubj:outer');
  const nominal = found.filter((child) => isNoun(tree, child) || tokenAt(tree, child).upos === 'PRON');
  return nominal.findLast((child) => child < predicate) ?? nominal[0] ?? found[0] ?? misread(tree, predicate);
}

/** "with X offering", "X says": a name right before the verb that the parser took for a part of it. */
function misread(tree: Tree, predicate: number): number | null {
  const before = predicate - 1;
  if (before < 0 || tokenAt(tree, predicate).upos !== 'VERB' || !tokenAt(tree, before).name) return null;
  const relation = relationAt(tree, before);
  if (headOf(tree, before) === predicate)
    return ['compound', 'flat', 'nmod', 'obl'].includes(relation) ? before : null;
  const absolute = tokenAt(tree, predicate).xpos === 'VBG' && prepositionOf(tree, before) === 'with';
  return absolute && headOf(tree, before) === headOf(tree, predicate) ? before : null;
}

/** The surface subject, looked for in the clauses around where it is not said. */
export function surfaceSubject(tree: Tree, predicate: number, depth = 0): number | null {
  const own = ownSubject(tree, predicate);
  if (own !== null) return own;
  const head = headOf(tree, predicate);
  if (head < 0 || depth > 8) return null;
  const { deprel } = tokenAt(tree, predicate);
  switch (relationAt(tree, predicate)) {
    case 'conj':
      if (isNoun(tree, predicate) && !hasCopula(tree, predicate)) return null;
      return surfaceSubject(
        tree,
        isNoun(tree, head) && !hasCopula(tree, head) ? likeBefore(tree, predicate) : head,
        depth + 1,
      );
    case 'xcomp':
    case 'ccomp':
      return controller(tree, head, depth);
    case 'advcl':
      if (accused(tree, predicate)) return controller(tree, head, depth);
      if (spokenAside(tree, predicate)) return surfaceSubject(tree, headOf(tree, head), depth + 1);
      return isNoun(tree, head) && !hasCopula(tree, head)
        ? (carrierSubject(tree, head, depth) ?? head)
        : surfaceSubject(tree, head, depth + 1);
    case 'acl':
      if (deprel === 'acl:relcl') return reducedRelative(tree, predicate) ? null : head;
      if (tokenAt(tree, predicate).xpos === 'VB') return infinitiveOfNoun(tree, head, depth);
      return head;
    case 'parataxis':
    case 'dep':
      return null;
    default:
      return null;
  }
}

/** "X says that Y is calm, while praising Z": who says the one does the other. */
function spokenAside(tree: Tree, participle: number): boolean {
  const head = headOf(tree, participle);
  const above = headOf(tree, head);
  if (relationAt(tree, head) !== 'ccomp' || above < 0 || above > head) return false;
  if (tokenAt(tree, participle).xpos !== 'VBG' || !JUDGING_VERBS.has(lemmaAt(tree, participle))) return false;
  if (!SPEECH_VERBS.has(lemmaAt(tree, above))) return false;
  const before = formAt(tree, participle - 1) === 'while' ? participle - 2 : participle - 1;
  return before > head && formAt(tree, before) === ',';
}

/** "the policies [Beijing] calls …" has its own subject; a subjectless relative clause has the noun as subject. */
const reducedRelative = (tree: Tree, predicate: number): boolean =>
  childBy(tree, predicate, 'nsubj', 'nsubj:pass') !== null;

/** A verb hung below a noun in coordination belongs with the nearest verb of the same form before it. */
function likeBefore(tree: Tree, predicate: number): number {
  const { xpos } = tokenAt(tree, predicate);
  for (let at = predicate - 1; at >= 0; at -= 1)
    if (tokenAt(tree, at).upos === 'VERB' && tokenAt(tree, at).xpos === xpos) return at;
  return headOf(tree, predicate);
}

const ACCUSING = new Set([
  'accuse',
  'suspect',
  'charge',
  'blame',
  'convict',
  'condemn',
  'criticize',
  'criticise',
  'praise',
  'thank',
  'stop',
  'prevent',
  'keep',
  'ban',
  'bar',
]);

/** "accused Minsk of helping": what follows "of", "for" or "from" is done by the object. */
const accused = (tree: Tree, predicate: number): boolean =>
  ACCUSING.has(lemmaAt(tree, headOf(tree, predicate))) &&
  childrenBy(tree, predicate, 'mark', 'case').some((mark) =>
    ['of', 'for', 'from'].includes(formAt(tree, mark)),
  );

/** Who does a subjectless complement of this verb. */
function controller(tree: Tree, head: number, depth: number): number | null {
  const passive = isPassive(tree, head);
  const object = childrenBy(tree, head, 'obj', 'iobj').find((child) => child > head) ?? null;
  if (object !== null && !passive && !SUBJECT_CONTROL.has(lemmaAt(tree, head))) return object;
  // "called on Moscow to withdraw": the noun after the preposition does it.
  if (!passive && lemmaAt(tree, head) === 'call') {
    const addressed = childrenBy(tree, head, 'obl').find((child) =>
      ['on', 'upon', 'for'].includes(prepositionOf(tree, child)),
    );
    if (addressed !== undefined) return addressed;
  }
  return surfaceSubject(tree, head, depth + 1);
}

/** The subject of the verb that a noun, or the noun it depends on, is an object of. */
function carrierSubject(tree: Tree, noun: number, depth: number): number | null {
  for (let at = noun; headOf(tree, at) >= 0; at = headOf(tree, at)) {
    const relation = relationAt(tree, at);
    if (relation === 'obj' || relation === 'obl') return surfaceSubject(tree, headOf(tree, at), depth + 1);
    if (relation !== 'nmod' && relation !== 'conj' && relation !== 'appos') return null;
  }
  return null;
}

/** "Moscow's decision to send", "made an offer to help": the owner of the noun, else the subject of its verb. */
function infinitiveOfNoun(tree: Tree, noun: number, depth: number): number | null {
  const owner = childBy(tree, noun, 'nmod:poss');
  if (owner !== null) return owner;
  const by = childrenBy(tree, noun, 'nmod', 'obl').find((child) =>
    ['by', 'of', 'from'].includes(prepositionOf(tree, child)),
  );
  if (by !== undefined) return by;
  return carrierSubject(tree, noun, depth) ?? noun;
}

/** Reads the clause of a predicate: a verb, or a noun or adjective with a copula. */
export function clauseOf(tree: Tree, predicate: number): Clause {
  const passive = isPassive(tree, predicate);
  const surface = surfaceSubject(tree, predicate);
  const obliques = obliquesOf(tree, predicate);
  const agent =
    childBy(tree, predicate, 'obl:agent') ??
    (passive ? (obliques.find(({ preposition }) => preposition === 'by')?.token ?? null) : null);
  // An object never has a preposition: then it is a phrase that the parser mislabelled.
  const objects = childrenBy(tree, predicate, 'obj').filter((child) => prepositionOf(tree, child) === '');
  const ownObject = objects.find((child) => child > predicate) ?? objects[0] ?? null;
  return {
    predicate,
    lemma: lemmaAt(tree, predicate),
    particles: childrenOf(tree, predicate)
      .filter(
        (child) => tokenAt(tree, child).deprel === 'compound:prt' || relationAt(tree, child) === 'advmod',
      )
      .map((child) => formAt(tree, child)),
    passive,
    subject: passive ? agent : surface,
    object: passive ? surface : (ownObject ?? gap(tree, predicate)),
    indirect: passive && ownObject !== null ? ownObject : childBy(tree, predicate, 'iobj'),
    obliques,
    complement: childBy(tree, predicate, 'xcomp', 'ccomp'),
  };
}

/** The object of a relative clause that has its own subject: "the group [that] Beijing blames". */
function gap(tree: Tree, predicate: number): number | null {
  if (tokenAt(tree, predicate).deprel !== 'acl:relcl') return null;
  const subject = childBy(tree, predicate, 'nsubj', 'nsubj:pass');
  if (subject === null || RELATIVE.has(formAt(tree, subject))) return null;
  const fronted = childrenBy(tree, predicate, 'obl', 'advmod').some((child) =>
    RELATIVE.has(formAt(tree, child)),
  );
  return fronted ? null : headOf(tree, predicate);
}

/** Prepositional phrases of a predicate, coordinated ones by themselves. */
function obliquesOf(tree: Tree, predicate: number): Oblique[] {
  return childrenBy(tree, predicate, 'obl', 'nmod', 'obj')
    .filter(
      (child) =>
        tokenAt(tree, child).deprel !== 'nmod:poss' &&
        (relationAt(tree, child) !== 'obj' || prepositionOf(tree, child) !== ''),
    )
    .map((child) => ({ preposition: prepositionOf(tree, child), token: child }));
}
