/** Which title belongs to which person: before the name, after it, as predicate, or after "as". */
import {
  OFFICE_CHANGES,
  TAKES_OFFICE,
  LEAVES_OFFICE,
  REPLACES,
  CLAUSE_WORDS,
} from '../../lexicon/offices.ts';
import type { Sentence } from '../../language/types.ts';
import { headToken, isSubject, tokenAt } from '../names/heads.ts';
import { type Hit, type Line, peopleIn } from '../names/line.ts';
import { isPortfolio } from '../names/portfolios.ts';
import { plainGap } from '../names/words.ts';
import type { TitlePhrase } from '../titles/index.ts';

export interface Link {
  readonly phrase: TitlePhrase;
  readonly hit: Hit;
  readonly former: boolean;
  /** States and bodies that follow the name: "presidents Vladimir Putin of Russia". */
  readonly extra: readonly Hit[];
}

/** Heads that name a counterpart of somebody else's office. */
export const RELATIONAL = new Set(['predecessor', 'successor', 'counterpart', 'opposite number']);

/** Links within one sentence. */
export function linkTitles(line: Line, sentence: Sentence | null, phrases: readonly TitlePhrase[]): Link[] {
  const links: Link[] = [];
  const people = peopleIn(line);
  for (const hit of people) {
    const extra = ofAfter(line, hit);
    const before = phrases.filter((phrase) => phrase.to <= hit.from && gapBefore(line, phrase, hit));
    for (const phrase of before) links.push({ phrase, hit, former: phrase.former, extra });
    const shared = before.length === 0 ? sharedTitle(line, phrases, people, hit) : undefined;
    if (shared) {
      const phrase = { ...shared, of: extra.length > 0 ? [] : shared.of };
      links.push({ phrase, hit, former: shared.former, extra });
    }
    let last: TitlePhrase | null = null;
    for (const phrase of phrases) {
      if (phrase.from < hit.to) continue;
      // "A spoke with his counterpart, B": the counterpart is B, not whose counterpart B is.
      const others = people.filter((other) => other !== hit);
      if (RELATIONAL.has(phrase.head) && others.some((other) => gapBefore(line, phrase, other))) continue;
      const way =
        linkAfter(line, sentence, phrase, hit, others) ??
        (last && coordinated(line, last, phrase) ? 'apposition' : null);
      if (way === 'apposition') last = phrase;
      if (way) links.push({ phrase, hit, former: phrase.former || way === 'left', extra: [] });
    }
  }
  return links;
}

/** The state or body in "NAME of X" or "NAME, of X". */
function ofAfter(line: Line, hit: Hit): Hit[] {
  if (line.words[hit.to]?.low !== 'of') return [];
  const target = line.taken[line.words[hit.to + 1]?.low === 'the' ? hit.to + 2 : hit.to + 1];
  return target && /^(?:state|bloc|institution)$/.test(target.type) ? [target] : [];
}

/** "a former ambassador [and now] a senior fellow". */
const coordinated = (line: Line, first: TitlePhrase, second: TitlePhrase): boolean => {
  const between = line.words.slice(first.end, second.from).map(({ low }) => low);
  return (
    !second.plural &&
    line.taken[second.to]?.type !== 'person' &&
    /^(?:(?:is|who|also) )*and(?: (?:now|also|currently|later|is|then))*$/.test(between.join(' '))
  );
};

/** "TITLE NAME", "the TITLE, NAME,", "the TITLE of X, NAME,". */
function gapBefore(line: Line, phrase: TitlePhrase, hit: Hit): boolean {
  const { words, titles } = line;
  if (words[phrase.to - 1]?.possessive) return false;
  const honorific = /^(?:mr|mrs|ms|dr|sir|gen|col|lt|adm|sheikh)\.?$/.test(words[hit.from - 1]?.low ?? '');
  const name = honorific && !titles[hit.from - 1] ? hit.from - 1 : hit.from;
  const gap = words[name]?.before ?? '';
  if (phrase.to === name && /^[ \u00a0]?["“]?$/.test(gap)) return true;
  if (/^ ?, $|^ \($|^: $/.test(gap))
    return (
      (phrase.to === name || phrase.end === name || complementReaches(line, phrase, name)) &&
      (phrase.determiner !== '' || phrase.of.length > 0 || phrase.owner !== '')
    );
  // "Prime Minister and Defense Minister NAME"
  const joint = words[phrase.to]?.low === 'and' && titles[phrase.to + 1]?.to === name;
  return plainGap(words[name]) && (phrase.end === name || joint || complementReaches(line, phrase, name));
}

/** "head of the national security office NAME": nothing but small words of the complement between. */
function complementReaches({ words, taken }: Line, phrase: TitlePhrase, name: number): boolean {
  const between = words.slice(phrase.to, name);
  return (
    /^(?:of|for|to|in|at)$/.test(between[0]?.low ?? '') &&
    between.length >= 2 &&
    between.length <= 7 &&
    between.every(
      ({ before, capital, low, possessive }, at) =>
        before.trim() === '' &&
        !possessive &&
        (taken[phrase.to + at] || !capital || isPortfolio(low)) &&
        // "for Foreign Affairs and Security Policy"
        (low !== 'and' || (between[at - 1]?.capital && between[at + 1]?.capital)) &&
        !/^(?:said|says|told|tells|that|who|is|was|by|as|with|from|has|had|will|met|meets)$/.test(low),
    ) &&
    (taken[name - 1] !== null ||
      isPortfolio(between.at(-1)?.low ?? '') ||
      !/(?:ed|ing|s)$/.test(between.at(-1)?.low ?? ''))
  );
}

/** "presidents A of X and B of Y", "Senators A, B and C". */
const sharedTitle = (
  { words, taken }: Line,
  phrases: readonly TitlePhrase[],
  people: readonly Hit[],
  hit: Hit,
): TitlePhrase | undefined =>
  phrases.find(({ plural, to }) => {
    const first = people.find(({ from }) => from === to);
    return (
      plural &&
      first !== undefined &&
      first.to <= hit.from &&
      words
        .slice(first.to, hit.from)
        .every(({ low }, at) => taken[first.to + at] || /^(?:and|of|the)$/.test(low))
    );
  });

/** How a title after the name belongs to it: beside it, as predicate, as what was taken up or left; or null. */
function linkAfter(
  line: Line,
  sentence: Sentence | null,
  phrase: TitlePhrase,
  hit: Hit,
  others: readonly Hit[],
): 'apposition' | 'predicate' | 'left' | null {
  const { words } = line;
  // "NAME, the leader's sister": the title is somebody else's.
  if (words[phrase.to - 1]?.possessive || titleOfAnother(line, phrase, others)) return null;
  const between = words.slice(hit.to, phrase.from);
  const stranger = others.some(
    (other) => other.from >= hit.to && other.to <= phrase.from && !phrase.of.includes(other),
  );
  if (stranger && !between.some(({ low }) => REPLACES.test(low))) return null;
  // "NAME, the TITLE", "NAME, 63, TITLE", "NAME (TITLE of X)"
  if (/^\)?, ?$|^ \($|^ (?:-|--|–) $/.test(words[hit.to]?.before ?? '')) {
    if (phrase.plural) return null;
    if (between.length <= 8 && appositionReaches(line, hit.to, phrase)) return 'apposition';
  }
  if (words[phrase.from - 1]?.low === 'as')
    return asOffice(words.slice(Math.max(0, hit.from - 3), hit.from), between.slice(0, -1));
  // "NAME is the TITLE", "NAME became TITLE", "they elected NAME TITLE"
  const tokens = sentence?.tokens ?? [];
  const head = sentence ? headToken(sentence, phrase.headSpan) : -1;
  const [title, name] = [tokens[head], sentence ? tokens[tokenAt(sentence, hit.start)] : undefined];
  if (!title || !name) return null;
  const copula = name.head === head && tokens.some((token) => token.head === head && token.deprel === 'cop');
  if (copula && isSubject(name)) return 'predicate';
  const passive = name.deprel === 'nsubj:pass' && /^(?:obj|obl|ccomp|dep|nsubj)$/.test(title.deprel);
  return name.head === title.head &&
    OFFICE_CHANGES.test(tokens[title.head]?.lemma ?? '') &&
    (title.deprel === 'xcomp' || (passive && between.length <= 4))
    ? 'predicate'
    : null;
}

/** "NAME is sworn in as", "dismisses NAME from his post as", "A replaces B as": by the verb near the name. */
function asOffice(before: Line['words'], between: Line['words']): 'predicate' | 'left' | null {
  if (between.length > 8) return null;
  if (between.some(({ before: gap, low }) => /[,;:()]/.test(gap) || /^(?:and|but|who|that|while)$/.test(low)))
    return null;
  const near = [...before, ...between].map(({ low }) => low);
  if (near.some((low) => LEAVES_OFFICE.test(low)) || before.some(({ low }) => REPLACES.test(low)))
    return 'left';
  return near.some((low) => TAKES_OFFICE.test(low) || REPLACES.test(low)) ? 'predicate' : null;
}

/** "NAME, French president OTHER and": a title that stands right before another name is that one's. */
const titleOfAnother = ({ words }: Line, { to, end }: TitlePhrase, others: readonly Hit[]): boolean =>
  others.some(
    ({ from }) =>
      (from === to || (from === end && end > to)) && /^[ \u00a0]["“]?$/.test(words[from]?.before ?? ''),
  );

/** Whether nothing but words of the same noun phrase, an age or "who is now" stands between the comma and the title. */
function appositionReaches({ words, taken }: Line, from: number, phrase: TitlePhrase): boolean {
  const between = words.slice(from, phrase.from);
  if (/^(?:who )?(?:also )?(?:is|was)\b/.test(between.map(({ low }) => low).join(' ')))
    return between.length <= 3;
  return between.every(
    ({ before, low, possessive }, at) =>
      (at === 0 || /^["'“-]?$/.test(before.trim())) &&
      !CLAUSE_WORDS.has(low) &&
      !/^(?:who|is)$/.test(low) &&
      (taken[from + at]?.type !== 'person' || possessive),
  );
}
