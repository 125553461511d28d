/**
 * Who says what: every stretch of a sentence that somebody is said to have said or thought, with who it is.
 * Direct and indirect speech, before, after and inside the quotation, "according to", speech over several sentences.
 */
import type { Quotation } from '../language/types.ts';
import { ASCRIPTION_VERBS, SPEECH_NOUNS, SPEECH_VERBS, THOUGHT_VERBS } from '../lexicon/speech.ts';
import { isPassive, surfaceSubject } from './clause.ts';
import { ownersOf, referentsOf, type Referent } from './referents.ts';
import { isPerson, type Scene } from './scene.ts';
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
} from './tree.ts';

export interface Utterance {
  /** Who says it, the nearest named actor first; empty where the text names nobody. */
  readonly speaker: Referent | null;
  /** Tokens of what is said, within the sentence. */
  readonly content: ReadonlySet<number>;
  /** The verb or noun of saying in this sentence, or null where an earlier sentence has it. */
  readonly verb: number | null;
  readonly lemma: string;
  readonly direct: boolean;
}

/** Utterances of every sentence of a document, in the order of the scenes. */
export function utterancesOf(scenes: readonly Scene[], quotations: readonly Quotation[]): Utterance[][] {
  const found = scenes.map((scene) => indirect(scene, quotations));
  const speakers = new Map<number, Utterance | null>();
  quotations.forEach((quotation, at) => {
    if (!isSpeech(quotation)) return;
    const within = scenes.filter(
      ({ tree }) => tree.sentence.start < quotation.end && quotation.start < tree.sentence.end,
    );
    let act = nearest(within, found, quotation);
    if (act === null && quotation.continues !== null) act = speakers.get(quotation.continues) ?? null;
    if (act === null) act = carriedOver(scenes, quotations, speakers, at);
    speakers.set(at, act);
    for (const scene of within) {
      const content = new Set<number>();
      scene.tree.tokens.forEach((token, index) => {
        if (token.start >= quotation.inner.start && token.end <= quotation.inner.end) content.add(index);
      });
      const list = found[scene.index];
      if (content.size === 0 || !list) continue;
      const here = act !== null && act.verb !== null && list.includes(act) ? act.verb : null;
      list.push({
        speaker: act?.speaker ?? null,
        content,
        verb: here,
        lemma: act?.lemma ?? '',
        direct: true,
      });
    }
  });
  carryLostQuotations(scenes, quotations, found);
  return found;
}

/**
 * Texts that lost their quotation marks: "…, X said. And so on." In a document where words come before their speaker
 * and none of them stand in marks, the rest of the paragraph goes on as X's until somebody else speaks.
 */
function carryLostQuotations(
  scenes: readonly Scene[],
  quotations: readonly Quotation[],
  found: Utterance[][],
): void {
  if (quotations.some(isSpeech)) return;
  const direct = (scene: Scene): Utterance | undefined =>
    found[scene.index]?.find(
      ({ verb, content, speaker }) =>
        verb !== null &&
        speaker !== null &&
        isPerson(scene, speaker.actor) &&
        content.has(0) &&
        verb > Math.max(...content),
    );
  if (scenes.filter((scene) => direct(scene) !== undefined).length < 2) return;
  for (const scene of scenes) {
    const { previous } = scene;
    if (previous === null || (found[scene.index]?.length ?? 0) > 0 || !sameBlock(previous, scene)) continue;
    const before = found[previous.index]?.find(
      (act) => act === direct(previous) || (act.direct && act.verb === null),
    );
    if (!before || before.speaker === null || scene.actors.get(before.speaker.actor)?.kind !== 'analyst')
      continue;
    const content = new Set(scene.tree.tokens.keys());
    found[scene.index]?.push({
      speaker: before.speaker,
      content,
      verb: null,
      lemma: before.lemma,
      direct: true,
    });
  }
}

function sameBlock(a: Scene, b: Scene): boolean {
  const block = a.document.blocks.find(
    ({ start, end }) => start <= a.tree.sentence.start && a.tree.sentence.end <= end,
  );
  return block !== undefined && b.tree.sentence.end <= block.end;
}

/** A quoted clause, not a quoted term. */
const isSpeech = ({ inner }: Quotation): boolean => inner.end - inner.start >= 25;

/** The act of speech, in the sentences a quotation stands in, that is nearest to it and outside of it. */
function nearest(
  within: readonly Scene[],
  found: readonly (readonly Utterance[])[],
  quotation: Quotation,
): Utterance | null {
  let best: Utterance | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const scene of within)
    for (const act of found[scene.index] ?? []) {
      if (act.direct || act.verb === null) continue;
      const { start, end } = tokenAt(scene.tree, act.verb);
      if (start >= quotation.start && end <= quotation.end) continue;
      const distance = start < quotation.start ? quotation.start - end : start - quotation.end;
      if (distance < least) [best, least] = [act, distance];
    }
  return best;
}

/** A quotation without a verb of its own goes on from the one before it in the same block. */
function carriedOver(
  scenes: readonly Scene[],
  quotations: readonly Quotation[],
  speakers: ReadonlyMap<number, Utterance | null>,
  at: number,
): Utterance | null {
  const quotation = quotations.at(at);
  if (quotation === undefined) return null;
  const blocks = scenes[0]?.document.blocks ?? [];
  const block = blocks.find(({ start, end }) => start <= quotation.start && quotation.end <= end + 1);
  for (let before = at - 1; before >= 0; before -= 1) {
    const earlier = quotations.at(before);
    if (!block || !earlier || earlier.start < block.start) return null;
    const act = speakers.get(before);
    if (act) return act;
  }
  return null;
}

const REPORTERS = new Set(['come', 'emerge']);

function indirect(scene: Scene, quotations: readonly Quotation[]): Utterance[] {
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
    else if (token.upos === 'NOUN' && SPEECH_NOUNS.has(lemma)) {
      const clause = childrenBy(tree, at, 'acl', 'ccomp').find((child) =>
        childrenBy(tree, child, 'mark').some((mark) => formAt(tree, mark) === 'that'),
      );
      if (clause !== undefined)
        add(ownersOf(scene, at, ['by', 'of', 'from'])[0] ?? null, subtree(tree, clause), at);
    } else if (formAt(tree, at) === 'according' || lemma === 'accord') accordingTo(scene, at, add);
    else if (formAt(tree, at) === 'for' && at === 0) forWhom(scene, at, add);
  });
  return found;
}

type Add = (speaker: Referent | null, tokens: readonly number[], verb: number) => void;

function verbOfSaying(scene: Scene, verb: number, quotations: readonly Quotation[], add: Add): void {
  const { tree } = scene;
  const lemma = lemmaAt(tree, verb);
  const passive = isPassive(tree, verb);
  const agent = childBy(tree, verb, 'obl:agent');
  const own = passive ? agent : childBy(tree, verb, 'nsubj');
  // "…, NAME, an expert at …, told": where the tree lost the subject, the name that the description renames.
  const renamed = own === null && !passive && !joined(tree, verb) ? renamedBefore(scene, verb) : null;
  const said = passive ? agent : surfaceSubject(tree, verb);
  const named = preferPerson(scene, referentsOf(scene, said, 'actor'));
  const subject = renamed?.phrase ?? said;
  // A person's spokesman is somebody else, who is not named.
  const speaker =
    renamed ??
    (named !== null &&
    isPerson(scene, named.actor) &&
    said !== null &&
    /^spokes/.test(lemmaAt(tree, said)) &&
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
  const content = contentOf(scene, verb, subject, quotations);
  if (content.length > 0) add(speaker, content, verb);
}

/** A verb right after "and" shares the subject before it. */
const joined = (tree: Tree, verb: number): boolean =>
  relationAt(tree, verb) === 'xcomp' ||
  relationAt(tree, verb) === 'advcl' ||
  childrenBy(tree, verb, 'cc', 'aux', 'mark').length > 0;

function renamedBefore(scene: Scene, verb: number): Referent | null {
  const { tree } = scene;
  for (let at = verb - 1; at >= 0; at -= 1) {
    if (['VERB', 'AUX', 'SCONJ'].includes(tokenAt(tree, at).upos)) return null;
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
const pluralSpeakers = (scene: Scene, subject: number | null): boolean =>
  subject !== null && PEOPLE.has(lemmaAt(scene.tree, subject));

const preferPerson = (scene: Scene, found: readonly Referent[]): Referent | null =>
  found.find(({ actor }) => isPerson(scene, actor)) ?? found[0] ?? null;

/** These have a charge for a complement; nothing that stands before them is their content. */
const ACCUSING = new Set([
  'accuse',
  'blame',
  'charge',
  'suspect',
  'criticize',
  'criticise',
  'condemn',
  'denounce',
]);

/** What is said: the complement, the clause the verb is set into, or what stands before it. */
function contentOf(
  scene: Scene,
  verb: number,
  subject: number | null,
  quotations: readonly Quotation[],
): number[] {
  const { tree } = scene;
  const complements = childrenBy(tree, verb, 'ccomp');
  if (complements.length === 0) complements.push(...childrenBy(tree, verb, 'parataxis'));
  if (complements.length > 0) return complements.flatMap((child) => subtree(tree, child));
  const head = headOf(tree, verb);
  const next = verb + 1 < tree.tokens.length ? tokenAt(tree, verb + 1).upos : '';
  const set =
    (relationAt(tree, verb) === 'parataxis' && next !== 'ADP' && subtree(tree, verb).length <= 14) ||
    (relationAt(tree, verb) === 'advcl' &&
      childrenBy(tree, verb, 'mark').some((mark) => formAt(tree, mark) === 'as'));
  if (head >= 0 && set) {
    const own = new Set(subtree(tree, verb));
    return subtree(tree, head).filter((token) => !own.has(token));
  }
  if (ACCUSING.has(lemmaAt(tree, verb))) return chargeAfter(scene, verb);
  const that = thatAfter(scene, verb);
  if (that !== null)
    return Array.from({ length: tree.tokens.length - that - 1 }, (_, index) => that + 1 + index);
  // "…, NAME said": where the tree does not tell, the comma does.
  const inverted = subject !== null && subject > verb && subject <= verb + 6;
  const from = inverted
    ? verb
    : Math.min(verb, subject === null ? verb : (subtree(tree, subject)[0] ?? verb));
  const comma = from - 1;
  if (
    (inverted || tree.tokens.length - verb <= 9) &&
    comma > 3 &&
    [',', '"', '”', '?', '!'].includes(tokenAt(tree, comma).form)
  )
    return Array.from({ length: comma }, (_, index) => index);
  // A quotation that follows or precedes at once.
  const { start, end } = tree.sentence;
  const quoted = quotations.find(
    (quotation) => isSpeech(quotation) && quotation.start < end && start < quotation.end,
  );
  if (!quoted) return [];
  return tree.tokens.flatMap((token, index) =>
    token.start >= quoted.inner.start && token.end <= quoted.inner.end ? [index] : [],
  );
}

/** What somebody is accused of: from "of" or "for" to the end of the clause. */
function chargeAfter({ tree }: Scene, verb: number): number[] {
  for (let at = verb + 1; at < Math.min(verb + 12, tree.tokens.length); at += 1) {
    if ([';', ':', '.'].includes(tokenAt(tree, at).form)) return [];
    if (!['of', 'for'].includes(formAt(tree, at)) || tokenAt(tree, at - 1).upos === 'ADP') continue;
    const gerund = at + 1 < tree.tokens.length && tokenAt(tree, at + 1).xpos === 'VBG';
    if (!gerund && formAt(tree, at) === 'of' && at > verb + 4) continue;
    const found: number[] = [];
    for (
      let next = at + 1;
      next < tree.tokens.length && ![',', ';', '.'].includes(tokenAt(tree, next).form);
      next += 1
    )
      found.push(next);
    return found;
  }
  return [];
}

/** "wrote on social media that …": the conjunction not far behind the verb, with no other verb between. */
function thatAfter({ tree }: Scene, verb: number): number | null {
  for (let at = verb + 1; at < Math.min(verb + 18, tree.tokens.length); at += 1) {
    if (formAt(tree, at) === 'that' && at + 2 < tree.tokens.length) return at;
    if (tokenAt(tree, at).upos === 'VERB' || [';', ':'].includes(tokenAt(tree, at).form)) return null;
  }
  return null;
}

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

/** "according to X": everything but the phrase, which ends at the next comma. The person named in it speaks, else the body. */
function accordingTo(scene: Scene, at: number, add: Add): void {
  const { tree } = scene;
  if (at + 2 >= tree.tokens.length || formAt(tree, at + 1) !== 'to' || /^W/.test(tokenAt(tree, at + 2).xpos))
    return;
  let end = at + 2;
  while (end < tree.tokens.length && ![',', '.', ';', ':'].includes(tokenAt(tree, end).form)) end += 1;
  const named = scene.mentions
    .filter(
      ({ token, standing }) => token > at && token < end && standing !== 'attribute' && standing !== 'place',
    )
    .map((mention) => ({ actor: mention.actor, mention, phrase: mention.token }));
  add(
    preferPerson(scene, named),
    [...tree.tokens.keys()].filter((token) => token < at || token > end),
    at,
  );
}

/** "For X, …" with a person who is not spoken of otherwise. */
function forWhom(scene: Scene, at: number, add: Add): void {
  const { tree } = scene;
  const person = headOf(tree, at);
  if (
    relationAt(tree, at) !== 'case' ||
    person < 0 ||
    formAt(tree, person + 1 < tree.tokens.length ? person + 1 : person) !== ','
  )
    return;
  const speaker = referentsOf(scene, person, 'actor').find(({ actor }) => isPerson(scene, actor));
  if (speaker === undefined) return;
  const own = new Set(subtree(tree, person));
  add(
    speaker,
    tree.tokens.map((_, index) => index).filter((index) => !own.has(index)),
    at,
  );
}

/** The innermost utterance a token stands in. */
export function saidAt(utterances: readonly Utterance[], token: number): Utterance | null {
  let best: Utterance | null = null;
  for (const utterance of utterances)
    if (
      utterance.content.has(token) &&
      (best === null ||
        utterance.content.size < best.content.size ||
        (utterance.content.size === best.content.size && best.speaker === null))
    )
      best = utterance;
  return best;
}
