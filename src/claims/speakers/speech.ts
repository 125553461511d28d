/** Indirect speech of one sentence: verbs and nouns of saying, "according to", "for X". */
import type { QuotationIndex } from '../../language/index.ts';
import { DOCUMENTS, FOLK, OFFICERS, ORGANS } from '../../lexicon/nouns.ts';
import { NEGATION_ADVERBS } from '../../lexicon/hedges.ts';
import {
  SPEAKING_PEOPLE,
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
import { referent, ownersOf, referentsOf, type Referent } from '../sentence/referents.ts';
import type { Scene } from '../sentence/scene.ts';
import type { Tree } from '../sentence/tree.ts';
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
    if (content.size > 0) found.push({ speaker, content, verb, lemma: tree.lemma(verb), direct: false });
  };
  tree.tokens.forEach((token, at) => {
    const lemma = tree.lemma(at);
    if (token.upos === 'VERB' && (SPEECH_VERBS.has(lemma) || THOUGHT_VERBS.has(lemma)))
      verbOfSaying(scene, at, quotations, add);
    else if (token.upos === 'VERB' && REPORTERS.has(lemma)) commentFrom(scene, at, add);
    else if (token.upos === 'NOUN' && tree.form(at) === 'reports' && reportsDoing(scene, at, add)) return;
    else if (token.upos === 'NOUN') {
      const clause = tree
        .childrenBy(at, 'acl', 'ccomp')
        .find((child) => tree.childrenBy(child, 'mark').some((mark) => tree.form(mark) === 'that'));
      if (clause !== undefined)
        add(ownersOf(scene, at, ['by', 'of', 'from'])[0] ?? null, tree.subtree(clause), at);
    } else namedSource(scene, at, add);
  });
  return found;
}

function verbOfSaying(scene: Scene, verb: number, quotations: QuotationIndex, add: Add): void {
  const { tree } = scene;
  const lemma = tree.lemma(verb);
  if (SELDOM.has(lemma) && !besideWords(tree, verb)) return;
  const passive = isPassive(tree, verb);
  const agent = tree.childBy(verb, 'obl:agent');
  const nominal = tree.childrenBy(verb, 'nsubj').find((child) => child < verb || lemma !== 'tell') ?? null;
  const own = passive ? agent : (turnedSubject(scene, verb)?.phrase ?? nominal);
  // "…, NAME, an expert at …, told": where the tree lost the subject, the name that the description renames.
  const renamed = own === null && !passive && !joined(tree, verb) ? renamedBefore(scene, verb) : null;
  const turned = passive ? null : turnedSubject(scene, verb);
  const said = passive ? agent : (turned?.phrase ?? surfaceSubject(tree, verb) ?? sharedBefore(scene, verb));
  const actors = referentsOf(scene, said, 'actor');
  // "a World Bank report said": the body that makes the paper.
  const made =
    actors.length === 0 && said !== null && DOCUMENTS.has(tree.lemma(said))
      ? ownersOf(scene, said, ['by', 'of', 'from'])
      : [];
  const named = byOrder(scene, verb, said, preferPerson(scene, [...actors, ...made]));
  const subject = renamed?.phrase ?? said;
  // A person's spokesman is somebody else, who is not named.
  const speaker =
    renamed ??
    (named !== null &&
    scene.isPerson(named.actor) &&
    said !== null &&
    tree.lemma(said).startsWith('spokes') &&
    named.mention.token !== said
      ? null
      : named);
  if (passive && subject === null) {
    if (!ASCRIPTION_VERBS.has(lemma)) return;
    const ascribed = tree
      .childrenBy(verb, 'xcomp', 'ccomp', 'obl', 'advcl')
      .filter(
        (child) =>
          tree.relation(child) === 'xcomp' ||
          tree.relation(child) === 'ccomp' ||
          ['as', 'of'].includes(tree.preposition(child)) ||
          tree.childrenBy(child, 'mark').some((mark) => ['as', 'of'].includes(tree.form(mark))),
      );
    add(
      null,
      ascribed.flatMap((child) => tree.subtree(child)),
      verb,
    );
    return;
  }
  // Without a name, thinking is no report: "one would think".
  if (
    THOUGHT_VERBS.has(lemma) &&
    !SPEECH_VERBS.has(lemma) &&
    (speaker === null || !scene.isPerson(speaker.actor)) &&
    !pluralSpeakers(scene, subject)
  )
    return;
  if (subject === null) return;
  if (speaker === null && !maySpeak(scene, subject)) return;
  // What one does not say is not one's report.
  if (
    !THOUGHT_VERBS.has(lemma) &&
    tree.childrenBy(verb, 'advmod').some((child) => NEGATION_ADVERBS.has(tree.form(child)))
  )
    return;
  const whole = withoutAsides(scene, verb, contentOf(scene, verb, subject, quotations), quotations);
  const content = beforeCleft(tree, verb, whole);
  if (content.length > 0) add(speaker, content, verb);
}

/** Where the tree names nobody, the phrase right before the verb does; a person right before it speaks in any case. */
function byOrder(scene: Scene, verb: number, said: number | null, named: Referent | null): Referent | null {
  if (said === null || said > verb || (named !== null && scene.isPerson(named.actor))) return named;
  const before = rightBefore(scene, verb, 'actor');
  if (named === null) return before[0] ?? null;
  return (
    before.find(
      ({ actor, mention }) =>
        scene.isPerson(actor) && mention.standing === 'self' && mention.token === verb - 1,
    ) ?? named
  );
}

/** "The ministry reports intercepting drones", with the verb tagged as a noun. */
function reportsDoing(scene: Scene, at: number, add: Add): boolean {
  const { tree } = scene;
  const deed = tree.childrenBy(at, 'acl').find((child) => child === at + 1 && tree.tag(child) === 'VBG');
  const [speaker] = deed === undefined ? [] : rightBefore(scene, at, 'actor');
  if (deed === undefined || speaker === undefined) return false;
  add(speaker, tree.subtree(deed), at);
  return true;
}

/** "…, argues NAME, a fellow": the name right behind a verb that follows a comma or a closing mark. */
function turnedSubject(scene: Scene, verb: number): Referent | null {
  const { tree } = scene;
  if (verb < 3 || ![',', '"', '”'].includes(tree.at(verb - 1).form)) return null;
  // "…, citing NAME's words", "…, warning NAME that": a participle's object does not speak.
  if (tree.tag(verb) === 'VBG') return null;
  if (tree.lemma(verb) === 'tell' || tree.childrenBy(verb, 'nsubj').some((child) => child < verb))
    return null;
  for (let at = verb + 1; at <= Math.min(verb + 4, tree.tokens.length - 1); at += 1) {
    const mention = scene.mentionsAt(at).find(({ standing, form }) => form === 'name' && standing === 'self');
    // "NAME, noting the report, said China had acted": who does what is said does not say it.
    if (mention && doesWhatIsSaid(tree, verb, at)) return null;
    if (mention) return referent(mention, at);
    if (!/^(?:DT|JJ|NNP?|CD)$/.test(tree.tag(at))) return null;
  }
  return null;
}

const doesWhatIsSaid = (tree: Tree, verb: number, at: number): boolean => {
  const deed = tree.head(at);
  return tree.relation(at) === 'nsubj' && tree.relation(deed) === 'ccomp' && tree.head(deed) === verb;
};

/** "X spoke with Y, and announced that": the name right before an earlier verb, where the tree has no subject. */
function sharedBefore(scene: Scene, verb: number): number | null {
  if (scene.tree.childrenBy(verb, 'cc').length === 0) return null;
  for (let at = verb - 1; at > 0; at -= 1) {
    if (scene.tree.pos(at) !== 'VERB') continue;
    const person = rightBefore(scene, at, 'actor').find(({ actor }) => scene.isPerson(actor));
    if (person) return person.mention.token;
  }
  return null;
}

/** A verb right after "and" shares the subject before it. */
const joined = (tree: Tree, verb: number): boolean =>
  tree.relation(verb) === 'xcomp' ||
  tree.relation(verb) === 'advcl' ||
  tree.childrenBy(verb, 'cc', 'aux', 'mark').length > 0;

const formOr = (tree: Tree, at: number): string => tree.tokens[at]?.form ?? '';

function renamedBefore(scene: Scene, verb: number): Referent | null {
  const { tree } = scene;
  for (let at = verb - 1; at >= 0; at -= 1) {
    // "NAME (State), noting the report, said": what one does meanwhile stands between commas.
    if (tree.tag(at) === 'VBG' && formOr(tree, at - 1) === ',' && formOr(tree, verb - 1) === ',') continue;
    if (['VERB', 'AUX', 'SCONJ'].includes(tree.pos(at)) && scene.mentionsAt(at).length === 0) return null;
    const person = scene.mentions.find(
      ({ token, form, actor }) => token === at && form === 'name' && scene.isPerson(actor),
    );
    if (person) return referent(person, at);
  }
  return null;
}

/** An unnamed subject that can say something: people, officers, bodies, papers; not "the deal will hold". */
function maySpeak(scene: Scene, subject: number): boolean {
  const { tree } = scene;
  const lemma = tree.lemma(subject);
  return (
    SPEAKING_PEOPLE.has(lemma) ||
    OUTLET_NOUNS.has(lemma) ||
    SPEAKING_BODIES.has(lemma) ||
    OFFICERS.has(lemma) ||
    ORGANS.has(lemma) ||
    FOLK.has(lemma) ||
    DOCUMENTS.has(lemma) ||
    scene.mentionsAt(subject).length > 0 ||
    ['PRON', 'PROPN'].includes(tree.pos(subject))
  );
}

const pluralSpeakers = (scene: Scene, subject: number | null): boolean =>
  subject !== null && SPEAKING_PEOPLE.has(scene.tree.lemma(subject));

/** "Initial comment on the unrest came from X that …" */
function commentFrom(scene: Scene, verb: number, add: Add): void {
  const { tree } = scene;
  const subject = tree.childBy(verb, 'nsubj');
  if (subject === null || !SPEECH_NOUNS.has(tree.lemma(subject))) return;
  const from = tree.childrenBy(verb, 'obl').find((child) => tree.preposition(child) === 'from');
  if (from === undefined) return;
  const said = tree.childrenBy(verb, 'ccomp', 'advcl', 'acl', 'parataxis');
  const that = thatAfter(scene, from);
  if (that !== null) {
    add(
      preferPerson(scene, referentsOf(scene, from, 'actor')),
      Array.from({ length: tree.tokens.length - that - 1 }, (_, index) => that + 1 + index),
      verb,
    );
    return;
  }
  const below = said.length > 0 ? said : tree.childrenBy(from, 'acl', 'ccomp', 'acl:relcl');
  add(
    preferPerson(scene, referentsOf(scene, from, 'actor')),
    [...below, subject].flatMap((child) => tree.subtree(child)),
    verb,
  );
}
