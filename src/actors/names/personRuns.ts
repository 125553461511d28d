/** People: runs of capitals that something tells to be a person's name. */
import { NAME_PARTICLES } from '../../lexicon/families.ts';
import { INSTITUTION_HEADS } from '../../lexicon/institutions.ts';
import { PLACE_HEADS } from '../../lexicon/places.ts';
import { HONORIFICS } from '../../lexicon/titles.ts';
import { fold } from './fold.ts';
import type { Memory } from './memory.ts';
import { aliasesOf, familyFirst, isGiven, SUFFIX } from './nameShapes.ts';
import { evidenceFor } from './personEvidence.ts';
import { NUMERAL } from './personNames.ts';
import { isPortfolio, nameWithin } from './portfolios.ts';
import { makeHit, type Line, take } from './line.ts';
import { STARTERS } from './starters.ts';
import { plainGap, type Word } from './words.ts';

/** Whether the word may be part of a person's name. */
function free(line: Line, at: number, inside = false): boolean {
  const word = line.words[at];
  if (!word || !word.capital || line.taken[at] || line.titles[at] || /\d/.test(word.text)) return false;
  if (initials(line, at)) return true;
  if (word.shout && word.text.replaceAll('.', '').length > 1 && !/^(?:\p{Lu}\.)+\p{Lu}?\.?$/u.test(word.text))
    return false;
  if (
    (HONORIFICS.has(word.low) && !(inside && !word.low.endsWith('.'))) ||
    /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april|june|july|august|september|october|november|december)$/.test(
      word.low,
    )
  )
    return false;
  return (
    (!(at === 0 && STARTERS.has(word.low)) || namedLikeVerb(line)) &&
    !/^(?:the|a|an|in|on|at|i|and|but|as|if|when|while|he|she|it|they|mr|mrs)$/.test(word.low)
  );
}

/** What tells that "Will Harker" or "May Holt" opens a sentence as a name, no question and no wish: who it is, or what was said. */
const TELLS = /^(?:who|whose|said|says|told|tells|has|had|was|is|[\p{Ll}]{3,}ed)$/u;

/** "Will Harker, a director, accused …": a given name that is a verb, too, before a family name that nobody else has. */
function namedLikeVerb(line: Line): boolean {
  const [first, second, third] = line.words;
  if (!first || !second || !/^(?:will|may)$/.test(first.low) || !plainGap(second) || line.taken[1])
    return false;
  if (!/^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(second.text) || line.titles[1] || STARTERS.has(second.low))
    return false;
  const asks = line.view.slice(line.words.at(-1)!.end, line.words.at(-1)!.end + 3).includes('?');
  if (asks || second.possessive || !third) return false;
  return third.before === ', '
    ? !/^(?:if|when|and|or)$/.test(third.low)
    : plainGap(third) && TELLS.test(third.low);
}

/** "JD" of "vice president JD Vance": two initials without points, after a title or before a family name the text knows. */
const initials = (line: Line, at: number): boolean => {
  const next = line.words[at + 1];
  return (
    /^[BCDFGHJKLMNPQRSTVWXZ]{2}$/.test(line.words[at]?.text ?? '') &&
    !/^(?:PM|MP|VP|FM|TV|HQ|MQ|NZ|GB|HM|MV|MT|SS|FC)$/.test(line.words[at]?.text ?? '') &&
    plainGap(next) &&
    /^\p{Lu}\p{Ll}{2,}$/u.test(next?.text ?? '') &&
    !line.taken[at + 1] &&
    line.titles[at - 1] !== null &&
    line.titles[at - 1] !== undefined
  );
};

const WEEKDAY = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

/** Where the run of name words that begins at `from` ends. */
function runEnd(line: Line, from: number): number {
  const { words } = line;
  let end = from + 1;
  while (end < words.length && !words[end - 1]?.possessive) {
    const word = words[end];
    const nick = nicknameEnd(line, end);
    if (nick > 0) {
      end = nick;
      continue;
    }
    // "King Abdullah II"
    if (word && plainGap(word) && NUMERAL.test(word.text)) {
      end += 1;
      break;
    }
    // "Mohammed Shia' al-Sudani": the letter ayin, not a possessive mark
    const ayin = /^['’] $/.test(word?.before ?? '') && /^[ae]l-/.test(word?.low ?? '');
    if (!word || !(plainGap(word) || ayin || (/^, ?$/.test(word.before) && SUFFIX.test(word.low)))) break;
    if (
      free(line, end, true) ||
      (end === from + 1 && WEEKDAY.test(word.low) && word.capital && isGiven(words[from]?.text ?? ''))
    ) {
      end += 1;
      continue;
    }
    const listed = line.taken[end];
    if (
      listed &&
      listed.to === end + 1 &&
      listed.from === end &&
      end - from === 1 &&
      isGiven(words[from]?.text ?? '') &&
      ['state', 'capital', 'place', 'adjective'].includes(listed.type) &&
      !/^(?:said|may|will)$/.test(words[from]?.low ?? '') &&
      from > 0 &&
      listed.type !== 'adjective' &&
      ((!word.possessive && !plainGapState(listed.name)) || (listed.type === 'state' && named(line, from)))
    ) {
      end += 1;
      continue;
    }
    if (
      listed?.type === 'institution' &&
      listed.from === end &&
      listed.to === end + 1 &&
      (line.titles[from - 1] || isGiven(words[from]?.text ?? '')) &&
      from > 0 &&
      /^\p{Lu}\p{Ll}+$/u.test(word.text)
    ) {
      end += 1;
      continue;
    }
    let next = end;
    while (
      next < end + 3 &&
      NAME_PARTICLES.has(words[next]?.low ?? '') &&
      plainGap(words[next]) &&
      !words[next]?.capital
    )
      next += 1;
    if (
      next > end &&
      free(line, next) &&
      plainGap(words[next]) &&
      !/^(?:of|and|the)$/.test(words[end]?.low ?? '')
    ) {
      end = next + 1;
      continue;
    }
    break;
  }
  return end;
}
/** Whether a title stands right before the given name at `from`: "Prime Minister Luís Montenegro". */
const named = (line: Line, from: number): boolean => {
  const title = line.titles[from - 1];
  return title !== null && title !== undefined && !title.plural && plainGap(line.words[from]);
};

/** The end of `"Nick" Family` at word `at`, or 0. */
function nicknameEnd(line: Line, at: number): number {
  const { words } = line;
  if (!/^ ["“'‘(]$/.test(words[at]?.before ?? '')) return 0;
  for (let end = at + 1; end < Math.min(at + 4, words.length); end += 1)
    if (/^["”'’)] $/.test(words[end]?.before ?? '')) return free(line, end) ? end + 1 : 0;
  return 0;
}

/** Names of states too well known to be family names by chance. */
const plainGapState = (name: string): boolean =>
  !/^(?:Jordan|Chad|Israel|Georgia|Ireland|England|Holland|Paris|London|Washington|Berlin|Lima|Sofia|Victoria|Santiago|Wales|Scotland|Cuba|Mali|Oman|Roma|Rome|Lomé|Virginia|Montana|Dakota|Carolina|Kuwait|Brasilia)$/.test(
    name,
  );

/** Listed names that are also given names: "Israel Katz", "Jordan Bardella". */
const GIVEN_PLACES =
  /^(?:Israel|Jordan|Chad|Georgia|Kenya|India|Ireland|America|Paris|London|Sydney|Sofia|Santiago|Victoria|Virginia|Carolina|Florence|Austin|Dakota|Washington)$/;

/** Takes words `from` to `end` as a person's name, and lets the document know its parts again. */
export function takePerson(line: Line, memory: Memory, from: number, end: number, rule: string): void {
  const names = line.words.slice(from, end).map(({ text }) => text);
  const first = familyFirst(names);
  const hit = makeHit(line, from, end, {
    type: 'person',
    actor: '',
    sector: null,
    familyFirst: first,
    rule,
  });
  take(line, hit);
  for (const part of aliasesOf(names, first)) {
    const key = fold(part);
    if (!memory.people.has(key) || first) memory.people.set(key, first);
  }
}

/** Takes the people of a line, and other runs of capitals as phrases. */
export function personsIn(line: Line, memory: Memory): void {
  const { words } = line;
  for (let at = 0; at < words.length; at += 1) {
    const listed = line.taken[at];
    const givenPlace =
      listed &&
      listed.from === at &&
      listed.to === at + 1 &&
      (GIVEN_PLACES.test(listed.name) ||
        (listed.type === 'state' && named(line, at) && /^\p{Lu}\p{Ll}{3,}$/u.test(listed.name))) &&
      !isPortfolio(words[at + 1]?.low ?? '') &&
      !words[at]?.possessive &&
      free(line, at + 1) &&
      plainGap(words[at + 1]) &&
      !INSTITUTION_HEADS.has(words[at + 1]?.low ?? '') &&
      !PLACE_HEADS.has(words[at + 1]?.low ?? '') &&
      !STARTERS.has(words[at + 1]?.low ?? '');
    if (givenPlace) {
      const end = runEnd(line, at + 1);
      if (end === at + 2 && (line.titles[at - 1] || isFamilyLike(words[at + 1])) && !line.headline)
        takePerson(line, memory, at, end, 'person/given-place');
      continue;
    }
    const shouted = delegateEnd(line, at);
    if (shouted > 0) {
      takePerson(line, memory, at, shouted, 'person/delegate');
      at = shouted - 1;
      continue;
    }
    if (!free(line, at)) continue;
    const end = runEnd(line, at);
    at += nameWithin(words.slice(at, end));
    const evidence = evidenceFor(line, memory, at, end);
    if (evidence) takePerson(line, memory, at, end, evidence.rule);
    else if (knownAlone(line, memory, at, end)) takePerson(line, memory, at, end, 'person/known-name');
    else if (end - at >= 2 && !line.headline) {
      const tail = givenInside(line, at, end);
      if (tail > 0) takePerson(line, memory, tail, end, 'person/given-name');
      else
        take(
          line,
          makeHit(line, at, end, {
            type: PLACE_HEADS.has(words[end - 1]?.low ?? '') ? 'place' : 'phrase',
            actor: '',
            sector: null,
            familyFirst: false,
            rule: 'phrase/capitals',
          }),
        );
    }
    at = end - 1;
  }
}

/**
 * "ANNA SAMPLE (Albania) said": the United Nations and parliaments write speakers in capitals, with whom they speak for in
 * brackets. @returns the end of the name, or 0
 */
function delegateEnd(line: Line, from: number): number {
  const { words } = line;
  let end = from;
  while (
    end < from + 5 &&
    words[end]?.shout &&
    /^\p{Lu}[\p{Lu}'’-]+$/u.test(words[end]!.text) &&
    !line.taken[end] &&
    !line.titles[end] &&
    (end === from || plainGap(words[end]))
  )
    end += 1;
  const state = line.taken[end];
  if (end - from < 2 || words[end]?.before !== ' (' || state?.type !== 'state' || state.from !== end)
    return 0;
  return words[state.to]?.before.startsWith(')') ? end : 0;
}

const isFamilyLike = (word: Word | undefined): boolean =>
  word !== undefined && /^\p{Lu}\p{Ll}{2,}$/u.test(word.text);

/** At a sentence's start the first capital may be no name: "Yesterday Boris Johnson". */
function givenInside(line: Line, from: number, end: number): number {
  for (let at = from + 1; at + 1 < end; at += 1) {
    const word = line.words[at];
    if (word && from === 0 && at === 1 && isGiven(word.text) && isFamilyLike(line.words[at + 1])) return at;
  }
  return 0;
}

/** A single word, or a lost possessive ("Xis"), that the document knows as somebody's name. */
function knownAlone(line: Line, memory: Memory, from: number, end: number): boolean {
  const words = line.words.slice(from, end);
  const last = words.at(-1);
  if (!last || words.length > 2) return false;
  const key = fold(last.text);
  if (memory.people.has(key)) return true;
  return words.length === 1 && key.endsWith('s') && memory.people.has(key.slice(0, -1));
}
