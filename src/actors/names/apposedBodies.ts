/** Institutions that a common noun right before their name makes known: "rights group NAME", "the newspaper NAME", "his party NAME". */
import { NAME_PARTICLES } from '../../lexicon/families.ts';
import { APPOSED_NOUNS, GROUP_KINDS } from '../../lexicon/institutionRows.ts';
import type { Sector } from '../../lexicon/institutions.ts';
import { STARTERS } from '../../lexicon/sentenceStarters.ts';
import { type Line, take } from './line.ts';
import type { Memory } from './memory.ts';
import { plainGap } from './words.ts';

/** Takes the names that such nouns announce, where nothing else has. */
export function apposedBodies(line: Line, memory: Memory): void {
  if (line.headline) return;
  for (let at = 0; at < line.words.length; at += 1) {
    if (!fit(line, at)) continue;
    const told = announced(line, at);
    const again = told ? null : known(line, memory, at);
    const sector = told ?? again?.sector;
    if (!sector) continue;
    const end = at + (again?.length ?? lengthOf(line, at));
    const { name } = take(line, at, end, { type: 'institution', sector, rule: 'institution/apposed' });
    memory.apposed.set(name, sector);
    at = end - 1;
  }
}

/** What kind of body the noun before word `at` announces, or null. */
function announced({ words, titles }: Line, at: number): Sector | null {
  let noun = at - 1;
  // "a group called NAME", "the group known as NAME"
  if (/^(?:called|named|dubbed)$/.test(words[noun]?.low ?? '')) noun -= 1;
  else if (words[noun]?.low === 'as' && words[noun - 1]?.low === 'known') noun -= 2;
  const word = words[noun];
  if (!word || word.capital || word.possessive || titles[noun]) return null;
  if (!words.slice(noun + 1, at + 1).every(plainGap)) return null;
  const kind = words[noun - 1]?.low ?? '';
  return /^(?:group|organi[sz]ation)$/.test(word.low)
    ? (GROUP_KINDS.get(kind) ?? null)
    : (APPOSED_NOUNS.get(`${kind} ${word.low}`) ?? APPOSED_NOUNS.get(word.low) ?? null);
}

/** How many words the run of capitals that begins at `from` has. */
function lengthOf(line: Line, from: number): number {
  const { words } = line;
  let end = from + 1;
  while (!words[end - 1]?.possessive && plainGap(words[end])) {
    const small = words[end]?.low === 'for' || NAME_PARTICLES.has(words[end]?.low ?? '');
    const link = small && plainGap(words[end + 1]) ? 1 : 0;
    if (!fit(line, end + link)) break;
    end += 1 + link;
  }
  return end - from;
}

/** A name that the document has so announced, named again. */
function known(line: Line, { apposed }: Memory, at: number): { sector: Sector; length: number } | null {
  for (const [name, sector] of apposed) {
    const words = name.split(' ');
    if (words.every((word, inner) => line.words[at + inner]?.text === word && fit(line, at + inner)))
      return { sector, length: words.length };
  }
  return null;
}

/** Whether the word is a capital that nothing holds yet. */
const fit = ({ words, taken, titles }: Line, at: number): boolean => {
  const word = words[at];
  if (!word?.capital || taken[at] || titles[at]) return false;
  return word.text.length > 2 && !STARTERS.has(word.low);
};
