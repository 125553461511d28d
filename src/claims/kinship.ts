/**
 * "Russia's ally Belarus", "Belarus, a close ally of Moscow,", "China is Brazil's largest trading partner", "NATO members
 * such as": what one actor is of another, read from the words around the noun.
 */
import { STANDING_KIN, UNSAID } from '../lexicon/standingKin.ts';
import type { Candidate } from './candidate.ts';
import { clauseOf } from './clause.ts';
import { readLine, type Frame } from './frames.ts';
import {
  after,
  formOr,
  listAt,
  nounLemma,
  opensName,
  ownersBefore,
  phraseAt,
  phraseStart,
  subjectOf,
} from './phrases.ts';
import { bothMeant, togetherBefore } from './together.ts';
import { referentsOf, type Referent } from './referents.ts';
import { isPerson, kindOf, type Scene } from './scene.ts';
import { childrenBy, formAt, headOf, isVerb, lemmaAt, tokenAt } from './tree.ts';

const KIN: ReadonlyMap<string, readonly Frame[]> = (() => {
  const found = new Map<string, Frame[]>();
  for (const [relation, lines] of STANDING_KIN)
    for (const frame of lines.flatMap((line) => readLine(relation, line))) {
      const list = found.get(frame.lemma);
      if (list) list.push(frame);
      else found.set(frame.lemma, [frame]);
    }
  return found;
})();

/** @param scenes the document's sentences, for "the two countries" */
export function kinshipCandidates(scenes: readonly Scene[], at: number, noun: number): Candidate[] {
  const scene = scenes[at];
  if (!scene) return [];
  const { tree } = scene;
  // "ally" looks like an adverb to a tagger.
  if (!/^(?:NN|JJ)/.test(tokenAt(tree, noun).xpos) && formAt(tree, noun) !== 'ally') return [];
  const frames = KIN.get(lemmaAt(tree, noun)) ?? KIN.get(nounLemma(tree, noun));
  if (!frames) return [];
  const start = phraseStart(scene, noun);
  const phrase = tree.tokens
    .slice(start, noun)
    .flatMap(({ form, lemma }) => `${form} ${lemma}`.toLowerCase().split(/[-‑ ]/));
  if (phrase.some((word) => UNSAID.has(word))) return [];
  const beyond = tree.tokens.slice(noun + 1, noun + 6).map(({ lemma }) => lemma.toLowerCase());
  for (const frame of frames) {
    if (frame.objects && ![...phrase, ...beyond].some((word) => frame.objects?.has(word))) continue;
    const { found, copula, seer } = bearersOf(scenes, at, noun);
    const whole = wholeOf(scene, noun, frame);
    // "For Cairo, Sudan is a partner": for whom it is so.
    const opener =
      copula !== null && formOr(tree, 0) === 'for' ? (phraseAt(scene, 1, 'actor')?.found ?? []) : [];
    const owner = whole.length > 0 ? whole : seer.length > 0 ? seer : opener;
    const taken = new Set(owner.map(({ actor }) => actor));
    const bearers = found.filter(({ actor }) => !taken.has(actor));
    const pairs = pairsOf(scene, frame, bearers, owner);
    if (pairs.length === 0) continue;
    return pairs.map(([source, target]) => ({
      relation: frame.relation,
      source,
      target,
      trigger: [noun],
      anchor: copula ?? noun,
      hedges: [],
      nominal: copula === null,
      rule: `${frame.relation}: ${frame.lemma} (said of one, by words)`,
    }));
  }
  return [];
}

function pairsOf(
  scene: Scene,
  frame: Frame,
  bearers: readonly Referent[],
  owners: readonly Referent[],
): [Referent, Referent][] {
  if (owners.length === 0 && frame.flags.has('mutual')) {
    const [left, right] = bearers;
    return bearers.length === 2 && left && right && fits(scene, frame, left, right) ? [[left, right]] : [];
  }
  if (bearers.length > 6) return [];
  return bearers.flatMap((bearer) =>
    owners
      .slice(0, 2)
      .map((owner): [Referent, Referent] => (frame.flags.has('reverse') ? [owner, bearer] : [bearer, owner]))
      .filter(([source, target]) => source.actor !== target.actor && fits(scene, frame, source, target)),
  );
}

function fits(scene: Scene, frame: Frame, source: Referent, target: Referent): boolean {
  const from = kindOf(scene, source.actor);
  const to = kindOf(scene, target.actor);
  if (frame.flags.has('member')) return from === 'state' && to === 'bloc';
  if (frame.relation === 'cooperate' && isPerson(scene, source.actor) !== isPerson(scene, target.actor))
    return to !== 'bloc' || from === 'state';
  if (frame.relation === 'economic_tie' || frame.relation === 'influence')
    return to === 'state' || to === 'bloc';
  return to !== 'analyst' && from !== 'analyst' && to !== 'bloc';
}

/** Of whom: the possessor or adjective before it, else who stands after its preposition; of goods, whose they are. */
function wholeOf(scene: Scene, noun: number, frame: Frame): Referent[] {
  const before = ownersBefore(scene, noun).filter(
    (one) => !frame.flags.has('member') || kindOf(scene, one.actor) === 'bloc',
  );
  if (before.length > 0) return before.slice(-1);
  const found = after(
    scene,
    noun,
    frame.targets,
    frame.flags.has('goods') ? 'thing' : 'actor',
    frame.flags.has('goods') ? 6 : 4,
  );
  if (found) return found.found.slice(0, 2);
  if (
    frame.flags.has('member') &&
    lemmaAt(scene.tree, noun) === 'member' &&
    /^states?$|^countr(?:y|ies)$|^nations?$/.test(formOr(scene.tree, noun + 1))
  ) {
    const next = after(scene, noun + 1, frame.targets, 'actor', 3);
    if (next) return next.found.slice(0, 2);
  }
  return [];
}

interface Bearers {
  readonly found: readonly Referent[];
  /** The verb that says it, or null where the noun stands beside the name. */
  readonly copula: number | null;
  /** Who sees it so: "sees China as a rival". */
  readonly seer: readonly Referent[];
}

const COPULAS = new Set(['be', 'become', 'remain', 'stay']);
const NONE: Bearers = { found: [], copula: null, seer: [] };

function bearersOf(scenes: readonly Scene[], at: number, noun: number): Bearers {
  const scene = scenes[at];
  if (!scene) return NONE;
  const { tree } = scene;
  // "member states", "ally countries": the name stands after the whole of it.
  const last = /^(?:states?|countr(?:y|ies)|nations?)$/.test(formOr(tree, noun + 1)) ? noun + 1 : noun;
  const next = named(scene, last);
  if (next.length > 0) return { found: next, copula: null, seer: [] };
  const called = calledBefore(scene, noun);
  if (called.length > 0) return { found: called, copula: null, seer: [] };
  const copular = saidOf(scenes, at, noun);
  if (copular) return copular;
  return { found: beside(scene, noun), copula: null, seer: [] };
}

/** "its ally Belarus", "its allies, A and B,", "members such as A and B", "members including A". */
function named(scene: Scene, last: number): Referent[] {
  const { tree } = scene;
  let from = last + 1;
  const comma = formOr(tree, from) === ',';
  if (comma) from += 1;
  const exemplified =
    formOr(tree, from) === 'including' ||
    formOr(tree, from) === 'like' ||
    (formOr(tree, from) === 'such' && formOr(tree, from + 1) === 'as');
  if (exemplified) from += formOr(tree, from) === 'such' ? 2 : 1;
  if (!opensName(scene, from)) return [];
  const list = listAt(scene, from, 'actor');
  if (!list || list.found.length === 0) return [];
  const own = list.found.filter(({ mention }) => mention.standing !== 'attribute');
  if (comma && !exemplified && !/^(?:,|\)|\.|;|)$/.test(formOr(tree, list.end))) return [];
  return own;
}

/** "considers A its backyard": the name between a verb of naming and the possessive. */
function calledBefore(scene: Scene, noun: number): Referent[] {
  const { tree } = scene;
  const possessive = tree.tokens.slice(0, noun).findLastIndex(({ xpos }) => xpos === 'PRP$');
  if (possessive < 2 || possessive < noun - 4) return [];
  const before = scene.mentions.find(({ end }) => end === tokenAt(tree, possessive - 1).end);
  if (!before) return [];
  const verb = tree.tokens.findIndex(({ end }) => end <= before.start && before.start - end <= 1);
  return verb >= 0 && NAMING.test(formAt(tree, verb))
    ? [{ actor: before.actor, mention: before, phrase: before.token }]
    : [];
}

const NAMING =
  /^(?:consider|call|deem|declare|make|label|brand)(?:s|ed|d|ing)?$|^(?:considering|making|made|labelled)$/;

/** "A is …", "A and B are …", "A has become one of …", "sees A as …". */
function saidOf(scenes: readonly Scene[], at: number, noun: number): Bearers | null {
  const scene = scenes[at];
  if (!scene) return null;
  const { tree } = scene;
  if (childrenBy(tree, noun, 'cop').length > 0) {
    const found = referentsOf(scene, clauseOf(tree, noun).subject, 'actor');
    if (found.length > 0) return { found, copula: noun, seer: [] };
  }
  let before = phraseStart(scene, noun) - 1;
  while (
    before >= 0 &&
    /^(?:of|one|than|more|little|the|a|an|also|still|now|both|among|,)$/.test(formAt(tree, before))
  )
    before -= 1;
  if (before < 0) return null;
  if (formAt(tree, before) === 'as') {
    const verb = headOf(tree, noun) >= 0 && isVerb(tree, headOf(tree, noun)) ? headOf(tree, noun) : -1;
    const object = verb < 0 ? null : clauseOf(tree, verb).object;
    const found = referentsOf(scene, object, 'actor');
    return found.length > 0 ? { found, copula: verb, seer: subjectOf(scene, verb, 'actor') } : null;
  }
  if (!COPULAS.has(lemmaAt(tree, before))) return null;
  const together = togetherBefore(scene, before);
  if (together.length > 0) return { found: together, copula: before, seer: [] };
  const found = subjectOf(scene, before, 'actor');
  if (found.length > 0) return { found, copula: before, seer: [] };
  // "X has long been …": the tree may hang the subject elsewhere.
  let name = before - 1;
  while (name >= 0 && ['AUX', 'ADV'].includes(tokenAt(tree, name).upos)) name -= 1;
  const close =
    name < 0
      ? undefined
      : scene.mentions.find(
          ({ end, standing }) => end === tokenAt(tree, name).end && standing !== 'attribute',
        );
  if (close)
    return { found: [{ actor: close.actor, mention: close, phrase: name }], copula: before, seer: [] };
  const both = bothMeant(scenes, at, before - 1);
  return both.length > 0 ? { found: both, copula: before, seer: [] } : null;
}

/** "Belarus, a close ally of Moscow,": the name before the comma, where the phrase ends like an apposition. */
export function beside(scene: Scene, noun: number): Referent[] {
  const { tree } = scene;
  const start = phraseStart(scene, noun);
  let comma = start - 1;
  // "Latvia, like Estonia a member", "China, the largest buyer", "Turkey, one of the members"
  while (comma >= 0 && /^(?:the|a|an|one|of|itself|also|once|now|currently)$/.test(formAt(tree, comma)))
    comma -= 1;
  if (!/^(?:,|--|–|—|\()$/.test(formOr(tree, comma)) || comma < 1) return [];
  const before = scene.mentions.filter(
    (mention) => mention.end === tokenAt(tree, comma - 1).end && mention.standing !== 'attribute',
  );
  const [own] = before.sort((a, b) => b.end - b.start - (a.end - a.start));
  if (!own) return [];
  // An item of a list is no apposition: "Russia, an ally and …" ends at a comma or the sentence's end.
  const of = phraseAt(scene, noun + 2, 'thing');
  const ends = [formOr(tree, noun + 1), of ? formOr(tree, of.end) : ''];
  return ends.some((word) => /^(?:,|\)|--|–|—|\.|;)$/.test(word)) ||
    ['of', 'with', 'in', 'on'].includes(ends[0] ?? '')
    ? [{ actor: own.actor, mention: own, phrase: own.token }]
    : [];
}
