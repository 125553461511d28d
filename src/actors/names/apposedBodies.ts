/** Institutions that a common noun right before their name makes known: "rights group NAME", "the newspaper NAME", "his party NAME". */
import type { Sector } from '../../lexicon/institutions.ts';
import { APPOSED_NOUNS, GROUP_KINDS } from '../../lexicon/institutionRows.ts';
import { NAME_PARTICLES } from '../../lexicon/families.ts';
import type { Memory } from './memory.ts';
import { makeHit, type Line, take } from './line.ts';
import { STARTERS } from './starters.ts';
import { plainGap } from './words.ts';

const CALENDAR =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

/** What kind of body the noun before word `at` announces, or null. */
function announced(line: Line, at: number): Sector | null {
  const { words } = line;
  let noun = at - 1;
  // "a group called NAME", "the group known as NAME"
  if (/^(?:called|named|dubbed)$/.test(words[noun]?.low ?? '')) noun -= 1;
  else if (words[noun]?.low === 'as' && words[noun - 1]?.low === 'known') noun -= 2;
  const word = words[noun];
  if (!word || word.capital || word.possessive || line.titles[noun]) return null;
  for (let gap = noun + 1; gap <= at; gap += 1) if (!plainGap(words[gap])) return null;
  const [kind, two] = [words[noun - 1]?.low ?? '', `${words[noun - 1]?.low ?? ''} ${word.low}`];
  if (word.low === 'group' || word.low === 'organization' || word.low === 'organisation')
    return plainGap(word) ? (GROUP_KINDS.get(kind) ?? null) : null;
  return APPOSED_NOUNS.get(two) ?? APPOSED_NOUNS.get(word.low) ?? null;
}

/** Takes the names that such nouns announce, where nothing else has. */
export function apposedBodies(line: Line, memory: Memory): void {
  if (line.headline) return;
  for (let at = 0; at < line.words.length; at += 1) {
    if (!fit(line, at)) continue;
    const again = known(line, memory, at);
    const sector = announced(line, at) ?? again?.sector ?? partyBefore(line, at);
    if (!sector) continue;
    const end = again && announced(line, at) === null ? at + again.length : endOf(line, at);
    const hit = makeHit(line, at, end, {
      type: 'institution',
      actor: '',
      sector,
      familyFirst: false,
      rule: 'institution/apposed',
    });
    take(line, hit);
    memory.apposed.set(hit.name, sector);
    at = end - 1;
  }
}

/** Where the run of capitals that begins at `from` ends. */
function endOf(line: Line, from: number): number {
  const { words } = line;
  let end = from + 1;
  while (end < words.length && !words[end - 1]?.possessive && plainGap(words[end])) {
    const particle = NAME_PARTICLES.has(words[end]?.low ?? '') && plainGap(words[end + 1]);
    if (fit(line, end) || (line.titles[end]?.plural && words[end]?.capital)) end += 1;
    else if (particle && fit(line, end + 1)) end += 2;
    // "Democrats 66", "Motorists for Themselves"
    else if (/^(?:for|of|\d{1,4})$/.test(words[end]?.low ?? '') && tail(line, end))
      end += /\d/.test(words[end]?.low ?? '') ? 1 : 2;
    else break;
  }
  return end;
}

/** Whether a number or a phrase at `at` belongs to the name before it. */
const tail = (line: Line, at: number): boolean =>
  /\d/.test(line.words[at]?.low ?? '') ||
  (fit(line, at + 1) && plainGap(line.words[at + 1]) && line.words[at]?.low === 'for');

/** "UPP leader NAME": an acronym that nothing tells and that has a leader or candidates is a party. */
function partyBefore(line: Line, at: number): Sector | null {
  const [word, next] = [line.words[at], line.words[at + 1]];
  const head = line.titles[at + 1];
  return word &&
    /^\p{Lu}{3,6}$/u.test(word.text) &&
    plainGap(next) &&
    head &&
    head.from === at + 1 &&
    /^(?:leader|candidate|chairman|chairwoman|chairperson|lawmaker|presidential candidate|parliamentarian|party leader)$/.test(
      head.head,
    )
    ? 'party'
    : null;
}

/** A name that the document has so announced, named again. */
function known(line: Line, memory: Memory, at: number): { sector: Sector; length: number } | null {
  for (const [name, sector] of memory.apposed) {
    const words = name.split(' ');
    if (words.every((word, inner) => line.words[at + inner]?.text === word && fit(line, at + inner)))
      return { sector, length: words.length };
  }
  return null;
}

/** A capital that nothing holds yet. */
function fit(line: Line, at: number): boolean {
  const word = line.words[at];
  return (
    word !== undefined &&
    word.capital &&
    word.text.length > 2 &&
    line.taken[at] === null &&
    line.titles[at] === null &&
    !CALENDAR.test(word.low) &&
    !STARTERS.has(word.low)
  );
}
