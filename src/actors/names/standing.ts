/** Through whom a state is named: itself, its people, its forces, its land, or an adjective alone. */
import type { Sentence, Token } from '../../language/types.ts';
import {
  FORCES_NOUNS,
  GOVERNMENT_NOUNS,
  MOTION_VERBS,
  PEOPLE_NOUNS,
  PLACE_PREPOSITIONS,
  TOWN_NOUNS,
  TOWN_VERBS,
} from '../../lexicon/standing.ts';
import type { Standing } from '../../model/actor.ts';
import { STATE_FACTS } from './gazetteer.ts';
import type { Hit } from './hits.ts';
import type { Line } from './line.ts';

/** A wider mention that the name makes with a noun: "[Russian troops]". */
interface Wider {
  readonly token: number;
  readonly standing: Standing;
  readonly start: number;
  readonly end: number;
}

export interface Stood {
  readonly standing: Standing;
  readonly wider: Wider | null;
}

/** Lemma, singular also where the tagger took a plural for a name. */
const base = (token: Token): string => {
  const low = token.lemma.toLowerCase();
  return /^NN.*S$/.test(token.xpos) && low === token.form.toLowerCase() && /[^s]s$/.test(low)
    ? low.slice(0, -1)
    : low;
};

const caseOf = (sentence: Sentence, at: number): string =>
  sentence.tokens
    .find(
      (token, index) =>
        token.head === at && token.deprel === 'case' && index < at && !/^['’]s?$/.test(token.form),
    )
    ?.form.toLowerCase() ?? '';

const isOwner = (sentence: Sentence, at: number): boolean => {
  const token = sentence.tokens[at];
  return (
    token !== undefined &&
    (token.deprel === 'nmod:poss' ||
      sentence.tokens.some(
        ({ head, deprel, form }) => head === at && deprel === 'case' && /^['’]s?$/.test(form),
      ))
  );
};

/** The noun that the token modifies from the left: "Russian troops", "Kazakhstan's government", "Moscow region"; -1 if none. */
function modified(sentence: Sentence, at: number): number {
  const token = sentence.tokens[at];
  if (!token || token.head < 0) return -1;
  const left =
    /^(?:amod|compound|nmod:poss|nmod:desc|nmod|det|flat|obl:npmod|nmod:npmod)$/.test(token.deprel) &&
    token.head > at;
  return left ? token.head : -1;
}

/** The noun of the lists that follows at once, for a tree gone wrong: "[Russian troops] would". */
function follows(sentence: Sentence, at: number): number {
  for (let next = at + 1; next <= at + 3; next += 1) {
    const token = sentence.tokens[next];
    if (!token || token.name || !/^(?:NOUN|ADJ|PROPN)$/.test(token.upos)) return -1;
    const lemma = base(token);
    const listed = FORCES_NOUNS.has(lemma) || GOVERNMENT_NOUNS.has(lemma) || PEOPLE_NOUNS.has(lemma);
    // "Russian army chief": the noun that ends the phrase counts.
    if (listed && sentence.tokens[next + 1]?.upos !== 'NOUN') return next;
  }
  return -1;
}

/** The first token of a conjunction; a later one stands as the first does. */
function conjunctHead(sentence: Sentence, at: number): number {
  let current = at;
  for (let steps = 0; steps < 6; steps += 1) {
    const token = sentence.tokens[current];
    if (!token || token.deprel !== 'conj') break;
    current = token.head;
  }
  return current;
}

function widerOf(sentence: Sentence, at: number, noun: number): Wider | null {
  const token = sentence.tokens[noun];
  const name = sentence.tokens[at];
  if (!token || !name) return null;
  if (sentence.tokens.slice(at + 1, noun).some((between) => between.name)) return null;
  const lemma = base(token);
  if (
    sentence.tokens[noun + 1]?.form === '-' ||
    /^(?:states|countries|nations|sides)$/.test(token.form.toLowerCase())
  )
    return null;
  const standing: Standing | null =
    GOVERNMENT_NOUNS.has(lemma) || /^(?:officials?|leaders)$/.test(token.form.toLowerCase())
      ? 'self'
      : FORCES_NOUNS.has(lemma)
        ? 'forces'
        : PEOPLE_NOUNS.has(lemma)
          ? 'people'
          : null;
  return standing
    ? { token: noun, standing, start: Math.min(name.start, token.start), end: token.end }
    : null;
}

/** Standing of a state's name, adjective, people or seat. */
export function standState(sentence: Sentence, at: number, hit: Hit): Stood {
  if (hit.type === 'people') return { standing: 'people', wider: null };
  if (hit.type === 'forces') return { standing: 'forces', wider: null };
  if (hit.type === 'seat') return { standing: placed(sentence, at) ? 'place' : 'self', wider: null };
  const tree = modified(sentence, at);
  const noun =
    tree >= 0 ? tree : hit.type === 'adjective' || !isOwner(sentence, at) ? follows(sentence, at) : -1;
  const wider = noun >= 0 && !STATE_FACTS.get(hit.actor)?.historical ? widerOf(sentence, at, noun) : null;
  if (hit.type === 'adjective') return { standing: 'attribute', wider };
  if (tree >= 0 && !isOwner(sentence, at))
    return { standing: ledBy(sentence, at) ? 'self' : 'attribute', wider };
  if (isOwner(sentence, at)) return { standing: 'self', wider };
  return { standing: placed(sentence, at) ? 'place' : 'self', wider: null };
}

/** "Moscow-led bloc", "US-backed rebels": the name is who leads or backs. */
const ledBy = (sentence: Sentence, at: number): boolean => {
  const next = sentence.tokens[at + 1];
  const verb = sentence.tokens[next?.form === '-' ? at + 2 : at + 1];
  return (
    next?.form === '-' &&
    verb !== undefined &&
    /(?:ed|led|run|held|built|made)$/.test(verb.form) &&
    verb.form !== 'based'
  );
};

/** Whether the name stands for the land. */
function placed(sentence: Sentence, at: number): boolean {
  const head = conjunctHead(sentence, at);
  const token = sentence.tokens[head];
  if (!token) return false;
  const preposition = caseOf(sentence, at) || caseOf(sentence, head);
  if (PLACE_PREPOSITIONS.has(preposition)) return true;
  if (
    preposition === 'from' ||
    preposition === 'to' ||
    preposition === 'over' ||
    preposition === 'towards' ||
    preposition === 'toward'
  ) {
    const governor = sentence.tokens[token.head];
    return (
      governor !== undefined &&
      (MOTION_VERBS.has(base(governor)) || (preposition === 'from' && token.deprel === 'nmod'))
    );
  }
  return false;
}

/** "Tehran and Karaj", "Kharkiv, Kyiv": in a list with a town that is no capital. */
function besideTown(line: Line, hit: Hit): boolean {
  const town = (at: number): boolean =>
    (line.words[at]?.capital ?? false) &&
    (line.taken[at] === null || line.taken[at]?.type === 'place' || line.taken[at]?.type === 'phrase') &&
    !line.titles[at];
  const [next, after] = [line.words[hit.to], line.words[hit.to + 1]];
  if (next && ((next.low === 'and' && after && town(hit.to + 1)) || (next.before === ', ' && town(hit.to))))
    return true;
  const before = line.words[hit.from - 1];
  return (
    before !== undefined &&
    ((before.low === 'and' && town(hit.from - 2)) ||
      (line.words[hit.from]?.before === ', ' && town(hit.from - 1)))
  );
}

/** Whether a capital stands for its state here, rather than for the town. */
export function capitalActs(line: Line, sentence: Sentence, at: number, hit: Hit): boolean {
  const token = sentence.tokens[at];
  if (!token) return false;
  const after = line.words[hit.to];
  const before = line.words[hit.from - 1];
  const first = line.words[hit.from];
  const owner = line.words[hit.to - 1]?.possessive;
  if (after?.before === '-')
    return (
      !/^(?:based|born|bound|area|wide)$/.test(after.low) &&
      /(?:ed|led|run|friendly|held|aligned)$/.test(after.low)
    );
  // "Kyiv, Ukraine" and "Paris, London": towns
  if (
    after &&
    /^, ?$/.test(after.before) &&
    line.taken[hit.to]?.type === 'state' &&
    !owner &&
    line.words[hit.to + 1]?.before.trim() !== ''
  )
    return false;
  if (
    before &&
    /^(?:greater|downtown|central|near|outside|inside|in|at|around|of|eastern|western|northern|southern|east|west|north|south)$/.test(
      before.low,
    )
  ) {
    if (
      before.low !== 'of' ||
      !/^(?:part|influence|behalf|side|view|support|allies|ally|hands|critics|critic|interests|face|goals|approval|fear|wake)$/.test(
        line.words[hit.from - 2]?.low ?? '',
      )
    )
      return false;
  }
  if (first && /^\($/.test(first.before.trim())) return false;
  const noun = modified(sentence, at);
  if (noun >= 0) {
    const lemma = sentence.tokens[noun] ? base(sentence.tokens[noun]) : '';
    if (owner || isOwner(sentence, at)) return !TOWN_NOUNS.has(lemma) && !PEOPLE_NOUNS.has(lemma);
    return (
      GOVERNMENT_NOUNS.has(lemma) ||
      FORCES_NOUNS.has(lemma) ||
      /^(?:official|leader|ally|diplomat|policy|leadership)$/.test(lemma)
    );
  }
  if (isOwner(sentence, at) || owner) return true;
  const head = conjunctHead(sentence, at);
  const top = sentence.tokens[head];
  if (!top || placed(sentence, at)) return false;
  if (besideTown(line, hit)) return false;
  const preposition = caseOf(sentence, at) || caseOf(sentence, head);
  const governor = sentence.tokens[top.head];
  const lemma = governor ? base(governor) : '';
  if (/^(?:to|from|of|on|over|toward|towards|via)$/.test(preposition)) {
    if (
      preposition === 'from' &&
      /^(?:pressure|support|help|aid|assistance|backing|threat|criticism|demand|condemnation|funding|request|approval|order|opposition|signal|objection)$/.test(
        lemma,
      )
    )
      return true;
    if (preposition === 'to' || preposition === 'from')
      return (
        governor !== undefined &&
        !MOTION_VERBS.has(lemma) &&
        top.deprel.startsWith('obl') &&
        !/^(?:flight|trip|visit|train|tour|road|journey)$/.test(lemma) &&
        /^(?:offer|give|sell|supply|appeal|turn|lend|pose|belong|matter|respond|loyal|close|hostile|aid|help|grant|provide|pledge|promise|threaten|object|cede|surrender|buy|receive|demand|distance|hear|win|secure|seek|gain|seem|look|talk|speak|say)$/.test(
          lemma,
        )
      );
    return (
      preposition === 'on' &&
      /^(?:pressure|sanction|depend|rely|focus|impose|press|call|blame|accuse|dependence|reliance)$/.test(
        lemma,
      )
    );
  }
  if (top.deprel.startsWith('nsubj'))
    return (
      !(top.deprel === 'nsubj:pass' && TOWN_VERBS.has(lemma)) &&
      !/^(?:city|capital|town)$/.test(lemma) &&
      !(governor?.upos === 'NOUN' && /^(?:host|venue)$/.test(lemma))
    );
  if (top.deprel === 'obj' || top.deprel === 'iobj')
    return !TOWN_VERBS.has(lemma) && !MOTION_VERBS.has(lemma);
  if (/^obl|^nmod/.test(top.deprel))
    return (
      /^(?:with|by|for|against|between|among|behind|than|like|unlike|without|about|including|upon|despite|besides)$/.test(
        preposition,
      ) || preposition.startsWith('according')
    );
  return false;
}
