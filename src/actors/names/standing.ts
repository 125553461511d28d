/** Through whom a state is named: itself, its people, its forces, its land, or an adjective alone. */
import type { Sentence, Token } from '../../language/types.ts';
import {
  FORCES_NOUNS,
  GOVERNMENT_NOUNS,
  MOTION_VERBS,
  PARTNER_PREPOSITIONS,
  PEOPLE_NOUNS,
  PLACE_PREPOSITIONS,
  STATE_COMPLEMENTS,
  TOWN_MODIFIERS,
  TOWN_NOUNS,
  TOWN_VERBS,
} from '../../lexicon/standing.ts';
import type { Standing } from '../../model/actor.ts';
import { STATE_FACTS } from './gazetteer.ts';
import { conjunctHead, isOwner, isSubject } from './heads.ts';
import type { Hit, Line } from './line.ts';

/** A wider mention that the name makes with a noun: "[Russian troops]". */
interface Wider {
  readonly token: number;
  readonly standing: Standing;
  readonly start: number;
  readonly end: number;
}

interface Stood {
  readonly standing: Standing;
  readonly wider: Wider | null;
}

/** Lemma, singular also where the tagger took a plural for a name. */
const base = (token: Token | undefined): string => {
  const low = token?.lemma.toLowerCase() ?? '';
  return /^NN.*S$/.test(token?.xpos ?? '') && low === token?.form.toLowerCase()
    ? low.replace(/([^s])s$/, '$1')
    : low;
};

const caseOf = (sentence: Sentence, at: number): string =>
  sentence.tokens
    .slice(0, at)
    .find(({ head, deprel, form }) => head === at && deprel === 'case' && !/^['’]s?$/.test(form))
    ?.form.toLowerCase() ?? '';

/** Through whom a noun names the state that stands before it: "Russian [troops]". */
const standingOf = (lemma: string): Standing | null =>
  GOVERNMENT_NOUNS.has(lemma)
    ? 'self'
    : FORCES_NOUNS.has(lemma)
      ? 'forces'
      : PEOPLE_NOUNS.has(lemma)
        ? 'people'
        : null;

/** The noun that the token modifies from the left: "Russian troops", "Kazakhstan's government", "Moscow region"; -1 if none. */
function modified(sentence: Sentence, at: number): number {
  const token = sentence.tokens[at];
  return token && token.head > at && /^(?:amod|compound|nmod|det|flat|obl:npmod)/.test(token.deprel)
    ? token.head
    : -1;
}

/** The noun of the lists that follows at once, for a tree gone wrong: "[Russian troops] would". */
function follows(sentence: Sentence, at: number): number {
  for (let next = at + 1; next <= at + 3; next += 1) {
    const token = sentence.tokens[next];
    if (!token || token.name || !/^(?:NOUN|ADJ|PROPN)$/.test(token.upos)) return -1;
    // "Russian army chief": the noun that ends the phrase counts.
    if (standingOf(base(token)) && sentence.tokens[next + 1]?.upos !== 'NOUN') return next;
  }
  return -1;
}

function widerOf(sentence: Sentence, at: number, noun: number): Wider | null {
  const [name, token] = [sentence.tokens[at], sentence.tokens[noun]];
  if (!token || !name || sentence.tokens[noun + 1]?.form === '-') return null;
  if (sentence.tokens.slice(at + 1, noun).some((between) => between.name)) return null;
  const form = token.form.toLowerCase();
  if (/^(?:states|countries|nations|sides)$/.test(form)) return null;
  const standing = /^(?:officials?|leaders)$/.test(form) ? 'self' : standingOf(base(token));
  return standing && { token: noun, standing, start: Math.min(name.start, token.start), end: token.end };
}

/** Standing of a state's name, adjective, people or seat. */
export function standState(sentence: Sentence, at: number, hit: Hit): Stood {
  if (hit.type === 'people' || hit.type === 'forces') return { standing: hit.type, wider: null };
  const place: Stood = { standing: placed(sentence, at) ? 'place' : 'self', wider: null };
  if (hit.type === 'seat') return place;
  const tree = modified(sentence, at);
  const owner = isOwner(sentence, at);
  const noun = tree >= 0 ? tree : hit.type === 'adjective' || !owner ? follows(sentence, at) : -1;
  const wider = noun >= 0 && !STATE_FACTS.get(hit.actor)?.historical ? widerOf(sentence, at, noun) : null;
  if (hit.type === 'adjective') return { standing: 'attribute', wider };
  if (owner) return { standing: 'self', wider };
  return tree >= 0 ? { standing: ledBy(sentence, at) ? 'self' : 'attribute', wider } : place;
}

/** "Moscow-led bloc", "US-backed rebels": the name is who leads or backs. */
const ledBy = ({ tokens }: Sentence, at: number): boolean =>
  tokens[at + 1]?.form === '-' &&
  /(?:ed|led|run|held|built|made|friendly)$/.test(tokens[at + 2]?.form ?? '') &&
  tokens[at + 2]?.form !== 'based';

/** Whether the name stands for the land. */
function placed(sentence: Sentence, at: number): boolean {
  const head = conjunctHead(sentence, at);
  const token = sentence.tokens[head];
  const preposition = caseOf(sentence, at) || caseOf(sentence, head);
  if (PLACE_PREPOSITIONS.has(preposition)) return true;
  return (
    /^(?:from|to|over|towards?)$/.test(preposition) &&
    (MOTION_VERBS.has(base(sentence.tokens[token?.head ?? -1])) ||
      (preposition === 'from' && token?.deprel === 'nmod'))
  );
}

/** "Tehran and Karaj", "Kharkiv, Kyiv": in a list with a town that is no capital. */
function besideTown({ words, taken, titles }: Line, { from, to }: Hit): boolean {
  const town = (at: number): boolean =>
    (words[at]?.capital ?? false) && !titles[at] && /^(?:place|phrase)?$/.test(taken[at]?.type ?? '');
  return (
    (words[to]?.low === 'and' && town(to + 1)) ||
    (words[to]?.before === ', ' && town(to)) ||
    (words[from - 1]?.low === 'and' && town(from - 2)) ||
    (words[from]?.before === ', ' && town(from - 1))
  );
}

/** Whether a capital stands for its state here, rather than for the town. */
export function capitalActs(line: Line, sentence: Sentence, at: number, hit: Hit): boolean {
  const [before, after] = [line.words[hit.from - 1], line.words[hit.to]];
  if (after?.before === '-') return ledBy(sentence, at);
  const owner = (line.words[hit.to - 1]?.possessive ?? false) || isOwner(sentence, at);
  // "hit Kyiv, Ukraine, and", but "for Beijing, Kazakhstan is"
  const state = line.taken[hit.to]?.type === 'state' && line.words[hit.to + 1]?.before.trim() !== '';
  if (state && !owner && /^, ?$/.test(after?.before ?? '')) return false;
  if (TOWN_MODIFIERS.has(before?.low ?? '') || line.words[hit.from]?.before.trim() === '(') return false;
  const noun = modified(sentence, at);
  if (noun >= 0) {
    const lemma = base(sentence.tokens[noun]);
    if (owner) return !TOWN_NOUNS.has(lemma) && !PEOPLE_NOUNS.has(lemma);
    return (
      /^(?:self|forces)$/.test(standingOf(lemma) ?? '') ||
      /^(?:official|leader|ally|diplomat|policy)$/.test(lemma)
    );
  }
  if (owner) return true;
  const head = conjunctHead(sentence, at);
  const top = sentence.tokens[head];
  if (!top || placed(sentence, at) || besideTown(line, hit)) return false;
  const preposition = caseOf(sentence, at) || caseOf(sentence, head);
  const governor = sentence.tokens[top.head];
  const lemma = base(governor);
  const complements = STATE_COMPLEMENTS.get(preposition);
  if (complements) return complements.has(lemma);
  if (isSubject(top))
    return (
      !(top.deprel === 'nsubj:pass' && TOWN_VERBS.has(lemma)) &&
      !(governor?.upos === 'NOUN' && TOWN_NOUNS.has(lemma))
    );
  if (/^i?obj$/.test(top.deprel)) return !TOWN_VERBS.has(lemma) && !MOTION_VERBS.has(lemma);
  return /^obl|^nmod/.test(top.deprel) && PARTNER_PREPOSITIONS.has(preposition);
}
