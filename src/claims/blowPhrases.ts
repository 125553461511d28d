/**
 * The phrases around an attack, read from the order of words: whose it is ("[Israeli] airstrikes", "by [Iran]", "missiles
 * from [Iran]") and where it fell ("on a depot in Kirov, Bryansk Oblast, [Russia]"). Trees of long chains of places are
 * often wrong; their words are not.
 */
import { listedExactly } from '../actors/gazetteer.ts';
import { FOLK, ORGANS, OUTLAWS, PARTITIVES, WEAPONS } from '../lexicon/nouns.ts';
import {
  asideEnd,
  CIVIC,
  FINITE,
  foreign,
  goesOn,
  joined,
  listEnds,
  MARGINS,
  nameOver,
  PLACED,
  textOf,
  xposOr,
} from './chains.ts';
import { formOr, listAt, phraseStart, referent } from './phrases.ts';
import type { Referent } from './referents.ts';
import { isSponsor, kindOf, type Scene } from './scene.ts';
import { formAt, isVerb, lemmaAt, tokenAt } from './tree.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
/** The same that say what was meant to be hit. */
const AIMED = words('on against at targeting');
/** "off the coast of Oman", "near Qatar": not in that land. */
const BESIDE = words('near outside beside along');
/** Participles that only say where a thing is or what is in it. */
const LYING = words(
  'stationed located based situated holding hosting housing sheltering containing storing shelling bombing',
);
const NAMING = /^(?:NNPS?|NNS?|JJ[RS]?|DT|CD|POS|HYPH|VBN|VBG|RBR?|PRP\$|\$|LS|FW)$/;
const POWERS: ReadonlySet<string> = new Set(['state', 'bloc', 'leader']);

/** What a walk along the words after an attack finds. */
export interface Surroundings {
  /** Who does it, by "by" or, of weapons, "from". */
  readonly agents: readonly Referent[];
  /** An agent is told, and it is no state, leader or bloc. */
  readonly others: boolean;
  /** The states of the places it fell on. */
  readonly places: readonly Referent[];
  /** It is aimed at armed men who are no state's. */
  readonly outlaws: boolean;
  /** The token that ended the walk. */
  readonly end: number;
}

const power = (scene: Scene, { actor }: Referent): boolean => POWERS.has(kindOf(scene, actor) ?? '');

/** "by Israeli settlers", "by a Palestinian man": people, not their state. */
export const privately = ({ tree }: Scene, { mention, phrase }: Referent): boolean =>
  mention.standing === 'people' || [mention.token, phrase].some((token) => FOLK.has(lemmaAt(tree, token)));

/**
 * Whose a noun is by the words before it: the nearest name, and those joined to it. Null where it is somebody's who is no
 * state, leader or bloc.
 */
export function holdersBefore(scene: Scene, noun: number): Referent[] | null {
  const { tree } = scene;
  const found: Referent[] = [];
  for (let at = noun - 1; at >= 0; at -= 1) {
    const mention = nameOver(scene, at);
    if (mention) {
      const own = referent(mention, noun);
      if (mention.end > tokenAt(tree, noun).start && mention.standing !== 'forces') return found;
      if (isSponsor(scene, mention)) return found.length > 0 ? found : null;
      if (!power(scene, own)) return found.length > 0 ? found : null;
      if (!found.some(({ actor }) => actor === own.actor)) found.unshift(own);
      while (at > 0 && tokenAt(tree, at - 1).start >= mention.start) at -= 1;
      // An adjective inside a name for forces is the same owner.
      if (!/^(?:and|[-‐‑–/&])$/.test(formOr(tree, at - 1)) || !nameOver(scene, at - 2)) return found;
      at -= 1;
      continue;
    }
    const { xpos } = tokenAt(tree, at);
    const form = formAt(tree, at);
    const joint = form === 'and' && at > 0 && /^(?:NNS?|NN)$/.test(tokenAt(tree, at - 1).xpos);
    // "Russian guided bombs": a participle between a name and its noun, whatever its tag.
    const inner = form.endsWith('ed') && nameOver(scene, at - 1) !== null;
    if (!joint && !inner && form !== '-' && !/^(?:JJ[RS]?|NNP?S?|HYPH|VBN|VBG|CD|POS|RB)$/.test(xpos))
      return found;
    // "a Hamas rocket attack": a name that is no actor here owns it all the same.
    if (
      xpos === 'POS' &&
      /^(?:yesterday|today|week|month|day|night|morning|year)$/.test(formOr(tree, at - 1))
    )
      continue;
    if (xpos === 'POS' || (xpos === 'NNP' && found.length === 0 && !weaponName(scene, at))) return null;
  }
  return found;
}

/** "Shahed drone", "F-35 strike": the make of a weapon, with the owner before it. */
const weaponName = (scene: Scene, at: number): boolean =>
  nameOver(scene, at - 1) !== null ||
  /\d/.test(tokenAt(scene.tree, at).form) ||
  /^\d|\d$/.test(formOr(scene.tree, at + 1));

/** Who stands right before a word that the tagger did not take for a verb: "Indian warplanes [launch]", "the A navy [struck]". */
export function flatDoers(scene: Scene, verb: number): Referent[] {
  const { tree } = scene;
  let at = verb - 1;
  while (/^(?:RB|MD)$/.test(xposOr(scene, at)) || /^(?:has|have|had)$/.test(formOr(tree, at))) at -= 1;
  const body = ORGANS.has(lemmaAt(tree, Math.max(at, 0))) || WEAPONS.has(formOr(tree, at).replace(/s$/, ''));
  const mention = nameOver(scene, at) ?? (body ? nameOver(scene, at - 1) : null);
  if (!mention || isSponsor(scene, mention) || (mention.standing === 'attribute' && !body)) return [];
  const before = tree.tokens.findLastIndex(({ end }) => end <= mention.start);
  if (/^(?:IN|TO)$/.test(xposOr(scene, before)) && formOr(tree, before) !== 'that') return [];
  if (
    /^(?:IN|TO)$/.test(xposOr(scene, before - 1)) &&
    xposOr(scene, before) === 'DT' &&
    formOr(tree, before - 1) !== 'that'
  )
    return [];
  return [referent(mention, at)];
}

/** The state whose capital a proper noun names, where the document knows that state. */
function capital(scene: Scene, at: number): Referent[] {
  const token = tokenAt(scene.tree, at);
  if (!/^NNP$/.test(token.xpos) || nameOver(scene, at)) return [];
  const states = listedExactly(token.form).filter(({ type }) => type === 'capital');
  const [only] = states;
  if (states.length !== 1 || !only) return [];
  const mention = scene.mentions.find(({ actor }) => actor === only.actor);
  return mention ? [{ actor: only.actor, mention, phrase: at }] : [];
}

/** Walks along the words after an attack, as far as its phrases go, but not to `limit`. */
export function around(
  scene: Scene,
  from: number,
  weapon: boolean,
  limit = scene.tree.tokens.length,
): Surroundings {
  const { tree } = scene;
  const agents: Referent[] = [];
  const places: Referent[] = [];
  let others = false;
  let outlaws = false;
  let preposition = '';
  let closed = false;
  // What stands right behind a verb is its object.
  const verb = isVerb(tree, from);
  const aimed = (): boolean => AIMED.has(preposition) || (verb && preposition === '');
  let at = from + 1;
  for (; at < limit; at += 1) {
    const form = formAt(tree, at);
    const { xpos } = tokenAt(tree, at);
    const mention = nameOver(scene, at);
    if (!mention) {
      if (form === 'by' || (form === 'from' && weapon)) {
        const list = listAt(scene, at + 1, 'force');
        const found = (list?.found ?? []).filter((one) => power(scene, one) && !privately(scene, one));
        if (list === null || found.length === 0) {
          others ||= form === 'by';
          break;
        }
        agents.push(...found);
        preposition = '';
        at = list.end - 1;
        continue;
      }
      if (PLACED.has(form) || BESIDE.has(form)) {
        preposition = form;
        continue;
      }
      if (form === 'of' || form === 'yesterday' || form === 'today' || form === 'overnight') continue;
      if (form === ',' && formOr(tree, at + 1) === 'including') {
        const close = asideEnd(scene, at);
        if (close < 0) break;
        at = close;
        continue;
      }
      if (form === ',' && (goesOn(scene, at + 1) || listEnds(scene, at + 1))) continue;
      if (form === '-') continue;
      if (form === '(' && /^[)]$/.test(formOr(tree, at + 2))) {
        at += 2;
        continue;
      }
      if (
        form === 'and' &&
        (PLACED.has(formOr(tree, at + 1)) || /^(?:NN|JJ|CD|DT|VBG)/.test(xposOr(scene, at + 1)))
      )
        continue;
      if (form === '(' && nameOver(scene, at + 1)) continue;
      if (FINITE.test(xpos) || !NAMING.test(xpos)) break;
      if (
        /^VB[NG]$/.test(xpos) &&
        xposOr(scene, at - 1).startsWith('NN') &&
        !LYING.has(form) &&
        !xposOr(scene, at + 1).startsWith('NN')
      )
        break;
      if (aimed() && OUTLAWS.has(lemmaAt(tree, at))) outlaws = true;
      if (MARGINS.has(form)) preposition = '';
      if (!closed && PLACED.has(preposition)) {
        const seat = capital(scene, at);
        if (seat.length > 0) closed = places.push(...seat) > 0;
      }
      continue;
    }
    const own = referent(mention, mention.token);
    const last = tree.tokens.findLastIndex(({ end }) => end <= mention.end);
    const direct = tokenAt(tree, at - 1).form.toLowerCase() === preposition;
    if (kindOf(scene, own.actor) === 'institution' && aimed() && !CIVIC.test(textOf(scene, mention)))
      outlaws = true;
    else if (
      !closed &&
      preposition !== '' &&
      kindOf(scene, own.actor) === 'state' &&
      !isSponsor(scene, mention) &&
      !(BESIDE.has(preposition) && direct) &&
      !(mention.standing === 'attribute' && foreign(scene, last))
    ) {
      places.push(own);
      closed = true;
    } else if (
      closed &&
      mention.standing !== 'attribute' &&
      kindOf(scene, own.actor) === 'state' &&
      joined(scene, at)
    )
      places.push(own);
    at = Math.max(at, last);
  }
  return { agents, others, places, outlaws, end: at };
}

/** The word that links a noun's phrase to what stands before it, "a series of" and the like passed over: its index, or -1. */
export function linkBefore(scene: Scene, noun: number): number {
  const { tree } = scene;
  const start = phraseStart(scene, noun);
  // "following" is tagged as a participle of the phrase.
  for (let inner = start; inner < noun; inner += 1) if (formOr(tree, inner) === 'following') return inner;
  let at = start - 1;
  for (let depth = 0; depth < 2 && formOr(tree, at) === 'of'; depth += 1) {
    if (
      !PARTITIVES.has(lemmaAt(tree, at - 1)) &&
      !/^(?:wave|barrage|salvo|round|attack)$/.test(lemmaAt(tree, at - 1))
    )
      return at;
    at = phraseStart(scene, at - 1) - 1;
  }
  return at;
}
