/** People: runs of capitals that something tells to be a person's name. */
import { NAME_PARTICLES } from '../../lexicon/families.ts';
import { PLACE_HEADS } from '../../lexicon/places.ts';
import { CALENDAR, STARTERS } from '../../lexicon/sentenceStarters.ts';
import { HONORIFICS } from '../../lexicon/titles.ts';
import { fold } from './fold.ts';
import { type Line, take } from './line.ts';
import type { Memory } from './memory.ts';
import { aliasesOf, familyFirst, isGiven, SUFFIX } from './nameShapes.ts';
import { evidenceFor } from './personEvidence.ts';
import { NUMERAL } from './personNames.ts';
import { isPortfolio, nameWithin } from './portfolios.ts';
import { plainGap, type Word } from './words.ts';

const isFamilyLike = (word: Word | undefined): boolean =>
  /^\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?$/u.test(word?.text ?? '');

/** Whether the word may be part of a person's name; `inside` one, a title may be a name. */
function free(line: Line, at: number, inside = false): boolean {
  const word = line.words[at];
  if (!word?.capital || line.taken[at] || line.titles[at] || /\d/.test(word.text)) return false;
  if (initials(line, at)) return true;
  if (word.shout && !/^(?:\p{Lu}\.)+\p{Lu}?\.?$/u.test(word.text)) return false;
  if (HONORIFICS.has(word.low) && !(inside && !word.low.endsWith('.'))) return false;
  if (CALENDAR.has(word.low) && !/^(?:march|may)$/.test(word.low) && !givenDay(line, at)) return false;
  if (at === 0 && STARTERS.has(word.low)) return namedLikeVerb(line);
  return !/^(?:the|a|an|in|on|at|i|and|but|as|if|when|while|he|she|it|they|mr|mrs)$/.test(word.low);
}

/** "Major General Sunday Akpabio": a day of the week as a given name, between a title and a family name. */
const givenDay = (line: Line, at: number): boolean =>
  named(line, at) &&
  plainGap(line.words[at + 1]) &&
  isFamilyLike(line.words[at + 1]) &&
  !line.taken[at + 1] &&
  !/^(?:night|morning|afternoon|evening)$/.test(line.words[at + 1]?.low ?? '');

/** What tells that "Will Harker" or "May Holt" opens a sentence as a name, no question and no wish: who it is, or what was said. */
const TELLS = /^(?:who|whose|said|says|told|tells|has|had|was|is|[\p{Ll}]{3,}ed)$/u;

/** "Will Harker, a director, accused …": a given name that is a verb, too, before a family name that nobody else has. */
function namedLikeVerb({ view, words, taken, titles }: Line): boolean {
  const [first, second, third] = words;
  if (!third || !/^(?:will|may)$/.test(first?.low ?? '') || !plainGap(second) || taken[1] || titles[1])
    return false;
  const last = words.at(-1)?.end ?? 0;
  if (view.slice(last, last + 3).includes('?') || second?.possessive) return false;
  return (
    isFamilyLike(second) &&
    !STARTERS.has(second?.low ?? '') &&
    (third.before === ', '
      ? !/^(?:if|when|and|or)$/.test(third.low)
      : plainGap(third) && TELLS.test(third.low))
  );
}

/** "JD" of "vice president JD Vance": two initials without points, after a title. */
const initials = ({ words, taken, titles }: Line, at: number): boolean =>
  /^(?!PM|MP|VP|FM|TV|HQ|MQ|NZ|GB|HM|MV|MT|SS|FC)[BCDFGHJKLMNPQRSTVWXZ]{2}$/.test(words[at]?.text ?? '') &&
  plainGap(words[at + 1]) &&
  isFamilyLike(words[at + 1]) &&
  !taken[at + 1] &&
  Boolean(titles[at - 1]);

/** Whether a title stands right before the word at `from`: "Prime Minister Luís Montenegro". */
const named = (line: Line, from: number): boolean =>
  line.titles[from - 1]?.plural === false && plainGap(line.words[from]);

/** Where the run of name words that begins at `from` ends. */
function runEnd(line: Line, from: number): number {
  const { words, taken } = line;
  for (let end = from + 1; ;) {
    const word = words[end];
    if (!word || words[end - 1]?.possessive) return end;
    // "King Abdullah II"
    if (plainGap(word) && NUMERAL.test(word.text)) return end + 1;
    // "Mohammed Shia' al-Sudani": the letter ayin, not a possessive mark
    const ayin = /^['’] $/.test(word.before) && /^[ae]l-/.test(word.low);
    const suffix = /^, ?$/.test(word.before) && SUFFIX.test(word.low);
    if (!plainGap(word) && !ayin && !suffix) return end;
    const listed = taken[end];
    // "Representative Jim Jordan", "Prime Minister Luís Montenegro": a family name that a place has, too
    const place = end === from + 1 && listed?.to === end + 1 && /^(?:state|capital|place)$/.test(listed.type);
    if (free(line, end, true) || (place && named(line, from) && isGiven(words[from]?.text ?? ''))) {
      end += 1;
      continue;
    }
    let next = end;
    while (NAME_PARTICLES.has(words[next]?.low ?? '') && plainGap(words[next]) && !words[next]?.capital)
      next += 1;
    if (next === end || next > end + 3 || !free(line, next) || !plainGap(words[next])) return end;
    if (/^(?:of|and|the)$/.test(word.low)) return end;
    end = next + 1;
  }
}

/** Takes words `from` to `end` as a person's name, and lets the document know its parts again. */
export function takePerson(line: Line, memory: Memory, from: number, end: number, rule: string): void {
  take(line, from, end, { type: 'person', rule });
  const names = line.words.slice(from, end).map(({ text }) => text);
  for (const part of aliasesOf(names, familyFirst(names))) memory.people.add(fold(part));
}

/** Takes the people of a line, and other runs of capitals as phrases. */
export function personsIn(line: Line, memory: Memory): void {
  const { words } = line;
  for (let at = 0; at < words.length; at += 1) {
    const given = givenPlace(line, at);
    const shouted = given ? 0 : delegateEnd(line, at);
    if (!given && shouted === 0 && !free(line, at)) continue;
    const end = shouted || runEnd(line, given ? at + 1 : at);
    if (!given && shouted === 0) at += nameWithin(words.slice(at, end));
    const rule = given
      ? 'person/given-place'
      : shouted
        ? 'person/delegate'
        : (evidenceFor(line, memory, at, end) ?? (knownAlone(line, memory, at, end) ? KNOWN : null));
    if (rule) takePerson(line, memory, at, end, rule);
    else if (end - at >= 2 && !line.headline) {
      const type = PLACE_HEADS.has(words[end - 1]?.low ?? '') ? 'place' : 'phrase';
      take(line, at, end, { type, rule: 'phrase/capitals' });
    }
    at = end - 1;
  }
}

/** The rule of a name that another one tells: a person only where that one is. */
const KNOWN = 'person/known-name';

/** "Israeli Defense Minister Israel Katz": a title before the name of a state makes it a given name. */
function givenPlace(line: Line, at: number): boolean {
  const [listed, next] = [line.taken[at], line.words[at + 1]];
  return (
    listed?.type === 'state' &&
    listed.to === at + 1 &&
    named(line, at) &&
    isFamilyLike(line.words[at]) &&
    !line.words[at]?.possessive &&
    plainGap(next) &&
    isFamilyLike(next) &&
    free(line, at + 1) &&
    !isPortfolio(next?.low ?? '') &&
    !line.headline
  );
}

/**
 * "ANNA SAMPLE (Albania) said": the United Nations and parliaments write speakers in capitals, with whom they speak for in
 * brackets. @returns the end of the name, or 0
 */
function delegateEnd({ words, taken, titles }: Line, from: number): number {
  let end = from;
  while (
    end < from + 6 &&
    words[end]?.shout &&
    /^\p{Lu}[\p{Lu}'’-]+$/u.test(words[end]?.text ?? '') &&
    !taken[end] &&
    !titles[end] &&
    (end === from || plainGap(words[end]))
  )
    end += 1;
  const state = taken[end];
  return end - from > 1 &&
    end - from < 6 &&
    words[end]?.before === ' (' &&
    state?.type === 'state' &&
    words[state.to]?.before.startsWith(')')
    ? end
    : 0;
}

/** A single word, or a lost possessive ("Xis"), that the document knows as somebody's name. */
function knownAlone({ words }: Line, memory: Memory, from: number, end: number): boolean {
  const key = fold(words[end - 1]?.text ?? '');
  if (end - from > 2) return false;
  return memory.people.has(key) || (end - from === 1 && memory.people.has(key.replace(/s$/, '')));
}
