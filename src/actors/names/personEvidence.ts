/** Why a run of capitals is a person's name: what stands before it, in it, and after it. */
import { SAYING, PARTICLES_OF_NAMES, NO_NAME_AFTER_TITLE } from '../../lexicon/nameWords.ts';
import { INSTITUTION_HEADS } from '../../lexicon/institutions.ts';
import { PLACE_HEADS, PLACE_OPENERS } from '../../lexicon/places.ts';
import { STARTERS } from '../../lexicon/sentenceStarters.ts';
import { HONORIFICS } from '../../lexicon/titles.ts';
import { fold } from './fold.ts';
import type { Line } from './line.ts';
import type { Memory } from './memory.ts';
import { familyFirst, isGiven } from './nameShapes.ts';
import { aboard, placed } from './surroundings.ts';
import { titleHeadAt } from './titleHeads.ts';
import { plainGap, type Word } from './words.ts';

/** The rule by which the run `from`..`end` is a person's name, or null. */
export function evidenceFor(line: Line, memory: Memory, from: number, end: number): string | null {
  const { words, taken, headline } = line;
  const run = words.slice(from, end);
  const [before, first, last] = [words[from - 1], words[from], words[end - 1]];
  if (!first || !last) return null;
  const full = run.filter(({ capital }) => capital).length >= 2;
  const given = isGiven(first.text);
  const eastern = familyFirst(run.map(({ text }) => text));
  const known = memory.people.has(fold(last.text));
  const body = INSTITUTION_HEADS.has(last.low);
  if (full && PLACE_HEADS.has(last.low)) return null;
  if (full && !given && (body || PLACE_OPENERS.has(first.low))) return null;
  if (placed(line, from, end) || aboard(line, from, end)) return null;
  if (plainGap(first) && !NO_NAME_AFTER_TITLE.test(`${before?.low} ${first.low}`)) {
    if (HONORIFICS.has(before?.low ?? '')) return 'person/honorific';
    if (!full && body) return null;
    if (full && afterComplement(line, from)) return 'person/title';
    const sure = !headline || known || given || eastern;
    if (sure && line.titles[from - 1]?.to === from) return 'person/title';
    if (full && before?.possessive && taken[from - 1]?.type === 'institution' && run.length <= 3)
      return 'person/of-institution';
  }
  if (!full) return headline ? null : bareEvidence(line, from, first);
  if (eastern) return 'person/family-first';
  if (given) return 'person/given-name';
  if (/^\p{Lu}\.$/u.test(first.text)) return 'person/initial';
  if (run.some(({ low }) => PARTICLES_OF_NAMES.test(low))) return 'person/particle';
  if ((first.before.trim() === ',' && line.titles[from - 1]?.to === from) || apposed(line, end))
    return 'person/apposition';
  if (known && run.length <= 3) return 'person/known-family';
  const told = says(words[end]) || /^(?:said|says|told|tells|added)$/.test(before?.low ?? '');
  return told && run.length <= 4 && !headline && !taken[from - 1] ? 'person/speech-verb' : null;
}

const says = (word: Word | undefined): boolean => plainGap(word) && SAYING.test(word?.low ?? '');

/** Why a single capital is a person's name: "Sample said", "the Sample administration". */
function bareEvidence({ words }: Line, from: number, { text, low }: Word): string | null {
  const next = words[from + 1];
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(text) || !plainGap(next)) return null;
  if (from === 0 && (STARTERS.has(low) || /(?:ly|s|ers|ing)$/.test(low))) return null;
  if (SAYING.test(next?.low ?? '')) return 'person/bare-speech';
  return /^(?:administration|government|cabinet|presidency|regime)$/.test(next?.low ?? '') &&
    !/(?:ian|ese|ish|ist|ern|eral|ional)$/.test(low)
    ? 'person/bare-government'
    : null;
}

const STOP = /[;:!?]|--| - |–|—/;

/** Whether ", [a|the ...] TITLE" or "(TITLE" follows. */
function apposed({ words }: Line, end: number): boolean {
  if (!/^, ?["'(]?$|^ \($/.test(words[end]?.before ?? '')) return false;
  for (let at = end; at < Math.min(end + 9, words.length); at += 1) {
    const word = words[at];
    if (!word || STOP.test(word.before) || (at > end && /[,)]/.test(word.before))) return false;
    if (titleHeadAt(words, at)) return true;
    if (/^(?:who|which|is|was|has|said|says|told|and|but|were|are|had)$/.test(word.low)) return false;
  }
  return false;
}

/** Whether "TITLE of X" ends right before the run: "U.N. envoy for Congo NAME". */
function afterComplement({ words, taken, titles }: Line, from: number): boolean {
  const holder = taken[from - 1];
  if (!holder || holder.type === 'person' || words[from - 1]?.possessive) return false;
  const at = words[holder.from - 1]?.low === 'the' ? holder.from - 2 : holder.from - 1;
  return /^(?:of|for|to|in|at)$/.test(words[at]?.low ?? '') && Boolean(titles[at - 1]);
}
