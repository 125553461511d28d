/** Indirect speech of one sentence: verbs and nouns of saying, "according to", "for X". */
import type { QuotationIndex } from '../../language/index.ts';
import { DOCUMENTS, FOLK, OFFICERS, ORGANS } from '../../lexicon/nouns.ts';
import { NEGATION_ADVERBS } from '../../lexicon/hedges.ts';
import {
  ASCRIPTION_VERBS,
  OUTLET_NOUNS,
  SPEAKING_BODIES,
  SPEECH_NOUNS,
  SPEECH_VERBS,
  THOUGHT_VERBS,
} from '../../lexicon/speech.ts';
import { isPassive, surfaceSubject } from '../sentence/clause.ts';
import { beforeCleft } from './cleft.ts';
import { contentOf, thatAfter } from './content.ts';
import { ownersOf, referentsOf, type Referent } from '../sentence/referents.ts';
import { isPerson, type Scene } from '../sentence/scene.ts';
import {
  childBy,
  childrenBy,
  formAt,
  headOf,
  lemmaAt,
  prepositionOf,
  relationAt,
  subtree,
  tokenAt,
  type Tree,
} from '../sentence/tree.ts';
import { withoutAsides } from './asides.ts';
import { namedSource, preferPerson, type Add } from './sources.ts';
import { rightBefore } from '../sentence/surface.ts';
import type { Utterance } from './utterance.ts';

/** Verbs that seldom tell of speech: "hold a meeting", "as it continues to advance". */
const SELDOM = new Set(['hold', 'continue', 'read', 'relate']);

/** Whether "that", a quotation or a comma stands right beside the verb, or its subject behind it. */
const besideWords = (tree: Tree, verb: number): boolean =>
  ['that', ',', ':', '"', '”', '“'].includes(tree.tokens[verb + 1]?.form ?? '') ||
  ['"', '”', ','].includes(tree.tokens[verb - 1]?.form ?? '') ||
  ['"', '”', ','].includes(tree.tokens[verb - 2]?.form ?? '');

const REPORTERS = new Set(['come', 'emerge']);

export function indirect(scene: Scene, quotations: QuotationIndex): Utterance[] {
  const { tree } = scene;
  const found: Utterance[] = [];
  const add = (speaker: Referent | null, tokens: readonly number[], verb: number): void => {
    const content = new Set(tokens.filter((token) => token !== verb));
    if (content.size > 0) found.push({ speaker, content, verb, lemma: lemmaAt(tree, verb), direct: false });
  };
  tree.tokens.forEach((token, at) => {
    const lemma = lemmaAt(tree, at);
    if (token.upos === 'VERB' && (SPEECH_VERBS.has(lemma) || THOUGHT_VERBS.has(lemma)))
      verbOfSaying(scene, at, quotations, add);
    else if (token.upos === 'VERB' && REPORTERS.has(lemma)) commentFrom(scene, at, add);
    else if (token.upos === 'NOUN' && formAt(tree, at) === 'reports' && reportsDoing(scene, at, add)) return;
    else if (token.upos === 'NOUN') {
      const clause = childrenBy(tree, at, 'acl', 'ccomp').find((child) =>
        childrenBy(tree, child, 'mark').some((mark) => formAt(tree, mark) === 'that'),
      );
      if (clause !== undefined)
        add(ownersOf(scene, at, ['by', 'of', 'from'])[0] ?? null, subtree(tree, clause), at);
    } else namedSource(scene, at, add);
  });
  return found;
}

function verbOfSaying(scene: Scene, verb: number, quotations: QuotationIndex, add: Add): void {
  const { tree } = scene;
  const lemma = lemmaAt(tree, verb);
  if (SELDOM.has(lemma) && !besideWords(tree, verb)) return;
  const passive = isPassive(tree, verb);
  const agent = childBy(tree, verb, 'obl:agent');
  const nominal = childrenBy(tree, verb, 'nsubj').find((child) => child < verb || lemma !== 'tell') ?? null;
  const own = passive ? agent : (turnedSubject(scene, verb)?.phrase ?? nominal);
  // "…, NAME, an expert at …, told": where the tree lost the subject, the name that the description renames.
  const renamed = own === null && !passive && !joined(tree, verb) ? renamedBefore(scene, verb) : null;
  const turned = passive ? null : turnedSubject(scene, verb);
  const said = passive ? agent : (turned?.phrase ?? surfaceSubject(tree, verb) ?? sharedBefore(scene, verb));
  const actors = referentsOf(scene, said, 'actor');
  // "a World Bank report said": the body that makes the paper.
  const made =
    actors.length === 0 && said !== null && DOCUMENTS.has(lemmaAt(tree, said))
      ? ownersOf(scene, said, ['by', 'of', 'from'])
      : [];
  const named = byOrder(scene, verb, said, preferPerson(scene, [...actors, ...made]));
  const subject = renamed?.phrase ?? said;
  // A person's spokesman is somebody else, who is not named.
  const speaker =
    renamed ??
    (named !== null &&
    isPerson(scene, named.actor) &&
    said !== null &&
    lemmaAt(tree, said).startsWith('spokes') &&
    named.mention.token !== said
      ? null
      : named);
  if (passive && subject === null) {
    if (!ASCRIPTION_VERBS.has(lemma)) return;
    const ascribed = childrenBy(tree, verb, 'xcomp', 'ccomp', 'obl', 'advcl').filter(
      (child) =>
        relationAt(tree, child) === 'xcomp' ||
        relationAt(tree, child) === 'ccomp' ||
        ['as', 'of'].includes(prepositionOf(tree, child)) ||
        childrenBy(tree, child, 'mark').some((mark) => ['as', 'of'].includes(formAt(tree, mark))),
    );
    add(
      null,
      ascribed.flatMap((child) => subtree(tree, child)),
      verb,
    );
    return;
  }
  // Without a name, thinking is no report: "one would think".
  if (
    THOUGHT_VERBS.has(lemma) &&
    !SPEECH_VERBS.has(lemma) &&
    (speaker === null || !isPerson(scene, speaker.actor)) &&
    !pluralSpeakers(scene, subject)
  )
    return;
  if (subject === null) return;
  if (speaker === null && !maySpeak(scene, subject)) return;
  // What one does not say is not one's report.
  if (
    !THOUGHT_VERBS.has(lemma) &&
    childrenBy(tree, verb, 'advmod').some((child) => NEGATION_ADVERBS.has(formAt(tree, child)))
  )
    return;
  const whole = withoutAsides(scene, verb, contentOf(scene, verb, subject, quotations), quotations);
  const content = beforeCleft(tree, verb, whole);
  if (content.length > 0) add(speaker, content, verb);
}

/** Where the tree names nobody, the phrase right before the verb does; a person right before it speaks in any case. */
function byOrder(scene: Scene, verb: number, said: number | null, named: Referent | null): Referent | null {
  if (said === null || said > verb || (named !== null && isPerson(scene, named.actor))) return named;
  const before = rightBefore(scene, verb, 'actor');
  if (named === null) return before[0] ?? null;
  return (
    before.find(
      ({ actor, mention }) =>
        isPerson(scene, actor) && mention.standing === 'self' && mention.token === verb - 1,
    ) ?? named
  );
}

/** "The ministry reports intercepting drones", with the verb tagged as a noun. */
function reportsDoing(scene: Scene, at: number, add: Add): boolean {
  const { tree } = scene;
  const deed = childrenBy(tree, at, 'acl').find(
    (child) => child === at + 1 && tokenAt(tree, child).xpos === 'VBG',
  );
  const [speaker] = deed === undefined ? [] : rightBefore(scene, at, 'actor');
  if (deed === undefined || speaker === undefined) return false;
  add(speaker, subtree(tree, deed), at);
  return true;
}

/** "…, argues NAME, a fellow": the name right behind a verb that follows a comma or a closing mark. */
function turnedSubject(scene: Scene, verb: number): Referent | null {
  const { tree } = scene;
  if (verb < 3 || ![',', '"', '”'].includes(tokenAt(tree, verb - 1).form)) return null;
  // "…, citing NAME's words", "…, warning NAME that": a participle's object does not speak.
  if (tokenAt(tree, verb).xpos === 'VBG') return null;
  if (lemmaAt(tree, verb) === 'tell' || childrenBy(tree, verb, 'nsubj').some((child) => child < verb))
    return null;
  for (let at = verb + 1; at <= Math.min(verb + 4, tree.tokens.length - 1); at += 1) {
    const mention = (scene.mentionsAt.get(at) ?? []).find(
      ({ standing, form }) => form === 'name' && standing === 'self',
    );
    // "NAME, noting the report, said China had acted": who does what is said does not say it.
    if (mention && doesWhatIsSaid(tree, verb, at)) return null;
    if (mention) return { actor: mention.actor, mention, phrase: at };
    if (!/^(?:DT|JJ|NNP?|CD)$/.test(tokenAt(tree, at).xpos)) return null;
  }
  return null;
}

const doesWhatIsSaid = (tree: Tree, verb: number, at: number): boolean => {
  const deed = headOf(tree, at);
  return (
    relationAt(tree, at) === 'nsubj' && relationAt(tree, deed) === 'ccomp' && headOf(tree, deed) === verb
  );
};

/** "X spoke with Y, and announced that": the name right before an earlier verb, where the tree has no subject. */
function sharedBefore(scene: Scene, verb: number): number | null {
  if (childrenBy(scene.tree, verb, 'cc').length === 0) return null;
  for (let at = verb - 1; at > 0; at -= 1) {
    if (tokenAt(scene.tree, at).upos !== 'VERB') continue;
    const person = rightBefore(scene, at, 'actor').find(({ actor }) => isPerson(scene, actor));
    if (person) return person.mention.token;
  }
  return null;
}

/** A verb right after "and" shares the subject before it. */
const joined = (tree: Tree, verb: number): boolean =>
  relationAt(tree, verb) === 'xcomp' ||
  relationAt(tree, verb) === 'advcl' ||
  childrenBy(tree, verb, 'cc', 'aux', 'mark').length > 0;

const formOr = (tree: Tree, at: number): string => tree.tokens[at]?.form ?? '';

function renamedBefore(scene: Scene, verb: number): Referent | null {
  const { tree } = scene;
  for (let at = verb - 1; at >= 0; at -= 1) {
    // "NAME (State), noting the report, said": what one does meanwhile stands between commas.
    if (tokenAt(tree, at).xpos === 'VBG' && formOr(tree, at - 1) === ',' && formOr(tree, verb - 1) === ',')
      continue;
    if (['VERB', 'AUX', 'SCONJ'].includes(tokenAt(tree, at).upos) && !scene.mentionsAt.has(at)) return null;
    const person = scene.mentions.find(
      ({ token, form, actor }) => token === at && form === 'name' && isPerson(scene, actor),
    );
    if (person) return { actor: person.actor, mention: person, phrase: at };
  }
  return null;
}

const PEOPLE = new Set([
  'analyst',
  'expert',
  'official',
  'observer',
  'critic',
  'source',
  'many',
  'some',
  'people',
  'diplomat',
  'commentator',
  'scholar',
  'report',
  'medium',
  'researcher',
  'witness',
]);
/** An unnamed subject that can say something: people, officers, bodies, papers; not "the deal will hold". */
function maySpeak({ tree, mentionsAt }: Scene, subject: number): boolean {
  const lemma = lemmaAt(tree, subject);
  return (
    PEOPLE.has(lemma) ||
    OUTLET_NOUNS.has(lemma) ||
    SPEAKING_BODIES.has(lemma) ||
    OFFICERS.has(lemma) ||
    ORGANS.has(lemma) ||
    FOLK.has(lemma) ||
    DOCUMENTS.has(lemma) ||
    mentionsAt.has(subject) ||
    ['PRON', 'PROPN'].includes(tokenAt(tree, subject).upos)
  );
}

const pluralSpeakers = (scene: Scene, subject: number | null): boolean =>
  subject !== null && PEOPLE.has(lemmaAt(scene.tree, subject));

/** "Initial comment on the unrest came from X that …" */
function commentFrom(scene: Scene, verb: number, add: Add): void {
  const { tree } = scene;
  const subject = childBy(tree, verb, 'nsubj');
  if (subject === null || !SPEECH_NOUNS.has(lemmaAt(tree, subject))) return;
  const from = childrenBy(tree, verb, 'obl').find((child) => prepositionOf(tree, child) === 'from');
  if (from === undefined) return;
  const said = childrenBy(tree, verb, 'ccomp', 'advcl', 'acl', 'parataxis');
  const that = thatAfter(scene, from);
  if (that !== null) {
    add(
      preferPerson(scene, referentsOf(scene, from, 'actor')),
      Array.from({ length: tree.tokens.length - that - 1 }, (_, index) => that + 1 + index),
      verb,
    );
    return;
  }
  const below = said.length > 0 ? said : childrenBy(tree, from, 'acl', 'ccomp', 'acl:relcl');
  add(
    preferPerson(scene, referentsOf(scene, from, 'actor')),
    [...below, subject].flatMap((child) => subtree(tree, child)),
    verb,
  );
}
