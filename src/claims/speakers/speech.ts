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
import { contentOf, thatAfter } from './content.ts';
import { referent, ownersOf, referentsOf, type Referent } from '../sentence/referents.ts';
import type { Scene } from '../sentence/scene.ts';
import type { Tree } from '../sentence/tree.ts';
import { beforeCleft, withoutAsides } from './asides.ts';
import { namedSource, preferPerson, type Add } from './sources.ts';
import { rightBefore } from '../sentence/surface.ts';
import type { Utterance } from './utterance.ts';

/** Verbs that seldom tell of speech: "hold a meeting", "as it continues to advance". */
const SELDOM = new Set(['hold', 'continue', 'read', 'relate']);

/** Whether "that", a quotation or a comma stands right beside the verb, or its subject behind it. */
const besideWords = (tree: Tree, verb: number): boolean =>
  ['that', ',', ':', '"', '”', '“'].includes(tree.form(verb + 1)) ||
  [1, 2].some((back) => ['"', '”', ','].includes(tree.form(verb - back)));

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
    else if (token.upos === 'NOUN') {
      const clause = tree
        .childrenBy(at, 'acl', 'ccomp')
        .find((child) => tree.hasChild(child, ['that'], 'mark'));
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
  const { speaker, subject } = speakerOf(scene, verb, passive);
  if (passive && subject === null) {
    if (ASCRIPTION_VERBS.has(lemma)) add(null, ascribed(tree, verb), verb);
    return;
  }
  if (subject === null || (speaker === null && !maySpeak(scene, subject))) return;
  const thinks = THOUGHT_VERBS.has(lemma);
  // Without a name, thinking is no report: "one would think".
  const person = speaker !== null && scene.isPerson(speaker.actor);
  if (thinks && !SPEECH_VERBS.has(lemma) && !person && !SPEAKING_PEOPLE.has(tree.lemma(subject))) return;
  // What one does not say is not one's report.
  if (!thinks && tree.hasChild(verb, NEGATION_ADVERBS, 'advmod')) return;
  const whole = withoutAsides(scene, verb, contentOf(scene, verb, subject, quotations), quotations);
  const content = beforeCleft(tree, verb, whole);
  if (content.length > 0) add(speaker, content, verb);
}

/** Who says what a verb of saying tells, and the head of the phrase that names them; a speaker may be unnamed. */
function speakerOf(
  scene: Scene,
  verb: number,
  passive: boolean,
): { readonly speaker: Referent | null; readonly subject: number | null } {
  const { tree } = scene;
  const turned = passive ? null : turnedSubject(scene, verb);
  const agent = tree.childBy(verb, 'obl:agent');
  const nominal = tree.childrenBy(verb, 'nsubj').some((child) => child < verb || tree.lemma(verb) !== 'tell');
  // "…, NAME, an expert at …, told": where the tree lost the subject, the name that the description renames.
  const lost = !passive && turned === null && !nominal && !joined(tree, verb);
  const renamed = lost ? renamedBefore(scene, verb) : null;
  if (renamed) return { speaker: renamed, subject: renamed.phrase };
  const said = passive ? agent : (turned?.phrase ?? surfaceSubject(tree, verb));
  if (said === null) return { speaker: null, subject: null };
  const actors = referentsOf(scene, said, 'actor');
  // "a World Bank report said": the body that makes the paper.
  const made = actors.length === 0 && DOCUMENTS.has(tree.lemma(said));
  const makers = made ? ownersOf(scene, said, ['by', 'of', 'from']) : actors;
  const named = byOrder(scene, verb, said, preferPerson(scene, makers));
  // A person's spokesman is somebody else, who is not named.
  const spokesman =
    named !== null &&
    scene.isPerson(named.actor) &&
    tree.lemma(said).startsWith('spokes') &&
    named.mention.token !== said;
  return { speaker: spokesman ? null : named, subject: said };
}

/** "is described as", "is accused of": what is ascribed. */
const ascribed = (tree: Tree, verb: number): number[] =>
  tree
    .childrenBy(verb, 'xcomp', 'ccomp', 'obl', 'advcl')
    .filter(
      (child) =>
        ['xcomp', 'ccomp'].includes(tree.relation(child)) ||
        ['as', 'of'].includes(tree.preposition(child)) ||
        tree.hasChild(child, ['as', 'of'], 'mark'),
    )
    .flatMap((child) => tree.subtree(child));

/** Where the tree names nobody, the phrase right before the verb does; a person right before it speaks in any case. */
function byOrder(scene: Scene, verb: number, said: number, named: Referent | null): Referent | null {
  if (said > verb || (named !== null && scene.isPerson(named.actor))) return named;
  const before = rightBefore(scene, verb, 'actor');
  if (named === null) return before[0] ?? null;
  return (
    before.find(
      ({ actor, mention }) =>
        scene.isPerson(actor) && mention.standing === 'self' && mention.token === verb - 1,
    ) ?? named
  );
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

/** A verb right after "and" shares the subject before it. */
const joined = (tree: Tree, verb: number): boolean =>
  ['xcomp', 'advcl'].includes(tree.relation(verb)) || tree.childBy(verb, 'cc', 'aux', 'mark') !== null;

function renamedBefore(scene: Scene, verb: number): Referent | null {
  const { tree } = scene;
  for (let at = verb - 1; at >= 0; at -= 1) {
    // "NAME (State), noting the report, said": what one does meanwhile stands between commas.
    if (tree.tag(at) === 'VBG' && tree.form(at - 1) === ',' && tree.form(verb - 1) === ',') continue;
    const here = scene.mentionsAt(at);
    if (['VERB', 'AUX', 'SCONJ'].includes(tree.pos(at)) && here.length === 0) return null;
    const person = here.find(({ form, actor }) => form === 'name' && scene.isPerson(actor));
    if (person) return referent(person);
  }
  return null;
}

const SPEAKERS = [SPEAKING_PEOPLE, OUTLET_NOUNS, SPEAKING_BODIES, OFFICERS, ORGANS, FOLK, DOCUMENTS];

/** An unnamed subject that can say something: people, officers, bodies, papers; not "the deal will hold". */
const maySpeak = (scene: Scene, subject: number): boolean =>
  SPEAKERS.some((words) => words.has(scene.tree.lemma(subject))) ||
  scene.mentionsAt(subject).length > 0 ||
  ['PRON', 'PROPN'].includes(scene.tree.pos(subject));

/** "Initial comment on the unrest came from X that …" */
function commentFrom(scene: Scene, verb: number, add: Add): void {
  const { tree } = scene;
  const subject = tree.childBy(verb, 'nsubj');
  const from = tree.childrenBy(verb, 'obl').find((child) => tree.preposition(child) === 'from');
  if (subject === null || from === undefined || !SPEECH_NOUNS.has(tree.lemma(subject))) return;
  const that = thatAfter(scene, from);
  const said = tree.childrenBy(verb, 'ccomp', 'advcl', 'acl', 'parataxis');
  const below = said.length > 0 ? said : tree.childrenBy(from, 'acl', 'ccomp', 'acl:relcl');
  add(
    preferPerson(scene, referentsOf(scene, from, 'actor')),
    that === null
      ? [...below, subject].flatMap((child) => tree.subtree(child))
      : [...tree.tokens.keys()].slice(that + 1),
    verb,
  );
}
