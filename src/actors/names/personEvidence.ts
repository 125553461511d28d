/** Why a run of capitals is a person's name: what stands before it, in it, and after it. */
import { INSTITUTION_HEADS } from '../../lexicon/institutions.ts';
import { PLACE_HEADS, PLACE_OPENERS } from '../../lexicon/places.ts';
import { HONORIFICS } from '../../lexicon/titles.ts';
import { fold } from './fold.ts';
import type { Memory } from './memory.ts';
import { familyFirst, isGiven } from './nameShapes.ts';
import type { Line } from './line.ts';
import { STARTERS } from './starters.ts';
import { aboard, placed } from './surroundings.ts';
import { titleHeadAt } from './titleHeads.ts';
import { plainGap, type Word } from './words.ts';

const SAYING =
  /^(?:said|says|told|tells|added|adds|wrote|writes|tweeted|noted|notes|warned|warns|argued|argues|explained|explains|claimed|claims|stated|states|declared|declares|announced|announces|insisted|commented|remarked|concluded|believes|thinks|accused|vowed|urged|met|visited|signed|ordered|praised|condemned|resigned|arrived)$/;

interface Evidence {
  readonly rule: string;
}

/** Why the run `from`..`end` is a person's name, or null. */
export function evidenceFor(line: Line, memory: Memory, from: number, end: number): Evidence | null {
  const { words } = line;
  const run = words.slice(from, end);
  const first = run[0];
  const last = run.at(-1);
  if (!first || !last) return null;
  const names = run.map((word) => word.text);
  const before = words[from - 1];
  const gap = first.before;
  const full = run.filter((word) => word.capital).length >= 2;
  if (full && (PLACE_HEADS.has(last.low) || (PLACE_OPENERS.has(first.low) && !isGiven(first.text))))
    return null;
  if (full && INSTITUTION_HEADS.has(last.low) && !isGiven(first.text)) return null;
  if (placed(line, from, end) || aboard(line, from, end)) return null;
  // "the Gen Z protests"
  if (before && /^gen$/.test(before.low) && /^.(?:-\p{L}+)?$/u.test(first.text)) return null;
  if (before && HONORIFICS.has(before.low) && plainGap(first)) return { rule: 'person/honorific' };
  if (run.length === 1 && INSTITUTION_HEADS.has(first.low)) return null;
  if (full && plainGap(first) && afterComplement(line, from)) return { rule: 'person/title' };
  const title = before ? line.titles[from - 1] : null;
  const sure =
    !line.headline || memory.people.has(fold(last.text)) || isGiven(first.text) || familyFirst(names);
  if (sure && title && plainGap(first) && title.to === from && titleNames(line, title.from, before, first))
    return { rule: 'person/title' };
  const taken = line.taken[from - 1];
  if (taken?.type === 'institution' && before?.possessive && run.length <= 3 && full)
    return { rule: 'person/of-institution' };
  if (line.headline && !full) return null;
  if (full && familyFirst(names)) return { rule: 'person/family-first' };
  if (full && isGiven(first.text)) return { rule: 'person/given-name' };
  if (full && /^\p{Lu}\.$/u.test(first.text) && run.length <= 4) return { rule: 'person/initial' };
  if (
    full &&
    run.some(
      (word) =>
        /^(?:bin|ibn|bint|abu|abd|al|el|van|von|ould|ag)$/.test(word.low) || /^al-|^el-/.test(word.low),
    ) &&
    !INSTITUTION_HEADS.has(last.low)
  )
    return { rule: 'person/particle' };
  if (title && gap.trim() === ',' && title.to === from && full) return { rule: 'person/apposition' };
  if (!full && from > 0 && run.length === 1 && !line.headline && isName(first) && presented(line, end))
    return { rule: 'person/apposition' };
  if (full && (apposed(line, end) || (run.length <= 4 && installed(line, end))))
    return { rule: 'person/apposition' };
  const next = words[end];
  if (
    run.length === 1 &&
    !line.headline &&
    next &&
    plainGap(next) &&
    (from > 0 || !STARTERS.has(first.low)) &&
    isName(first) &&
    /^(?:administration|government|cabinet|presidency|regime)$/.test(next.low) &&
    !/(?:ian|ese|ish|ist|ern|eral|ional)$/.test(first.low)
  )
    return { rule: 'person/bare-government' };
  if (
    run.length === 1 &&
    from > 0 &&
    !line.headline &&
    next &&
    plainGap(next) &&
    SAYING.test(next.low) &&
    /^\p{Lu}\p{Ll}{2,}$/u.test(first.text)
  )
    return { rule: 'person/bare-speech' };
  if (
    run.length === 1 &&
    from === 0 &&
    !line.headline &&
    next &&
    plainGap(next) &&
    SAYING.test(next.low) &&
    /^\p{Lu}\p{Ll}{2,}$/u.test(first.text) &&
    !STARTERS.has(first.low) &&
    !/(?:ly|s|ers|ing)$/.test(first.low)
  )
    return { rule: 'person/bare-speech' };
  if (full && run.length <= 4 && !line.headline && next && plainGap(next) && SAYING.test(next.low) && !taken)
    return { rule: 'person/speech-verb' };
  if (
    full &&
    run.length <= 4 &&
    !line.headline &&
    before &&
    /^(?:said|says|told|tells|added)$/.test(before.low) &&
    !taken
  )
    return { rule: 'person/speech-verb' };
  if (full && run.length <= 4 && !line.headline && saysFor(line, end)) return { rule: 'person/speech-verb' };
  if (full && memory.people.has(fold(last.text)) && run.length <= 3) return { rule: 'person/known-family' };
  return null;
}

/** "NAME (Jamaica) said": whom one speaks for stands in brackets. */
function saysFor({ words, taken }: Line, end: number): boolean {
  const state = taken[end];
  const verb = state ? words[state.to] : undefined;
  return (
    state?.type === 'state' && words[end]?.before === ' (' && verb?.before === ') ' && SAYING.test(verb.low)
  );
}

/** A title that is followed by a name: not "the general Assembly", not a common noun with an article of its own kind. */
function titleNames(line: Line, from: number, last: Word | undefined, next: Word | undefined): boolean {
  const low = last?.low ?? '';
  if (
    low === 'executive' &&
    /^(?:order|orders|branch|board|council|committee|mansion|office|power|powers)$/.test(next?.low ?? '')
  )
    return false;
  if (
    /^(?:frigate|carrier|destroyer|warship|ship|cruiser|corvette|vessel|tanker|submarine|yacht|class)$/.test(
      line.words[from - 1]?.low ?? '',
    )
  )
    return false;
  if (low === 'gen' && (next?.text.length ?? 0) < 3) return false;
  if (
    low === 'general' &&
    (INSTITUTION_HEADS.has(next?.low ?? '') ||
      /^(?:conference|election|elections|staff|strike|debate|hospital|electric|motors|mills|dynamics|people|synod)$/.test(
        next?.low ?? '',
      ))
  )
    return false;
  if (
    /^(?:head|member|candidate|fellow|associate|reader|official|chair|boss|secretary|owner|author|representative)$/.test(
      low,
    ) &&
    !last?.capital
  ) {
    const opener = line.words[from - 1];
    return opener !== undefined && opener.before !== undefined;
  }
  return true;
}

const STOP = /[;:!?]|--| - |–|—/;

const isName = (word: Word): boolean => /^\p{Lu}\p{Ll}{2,}$/u.test(word.text);

/** Whether ", the French president," follows: an article, an owner, a public title. */
function presented(line: Line, end: number): boolean {
  const { words } = line;
  if (words[end]?.before !== ', ' || !/^(?:the|a|an|its|his|her)$/.test(words[end]?.low ?? '')) return false;
  for (let at = end + 1; at < Math.min(end + 6, words.length) && words[at]?.before === ' '; at += 1) {
    const head = titleHeadAt(words, at);
    if (head)
      return (
        (head.office === 'leads' || head.office === 'official' || head.office === 'spokesperson') &&
        /^(?:president|prime minister|chancellor|premier|king|queen|leader|.*minister|spokes\w+|.*secretary|ambassador)$/.test(
          head.head,
        )
      );
  }
  return false;
}

/** Whether ", [a|the ...] TITLE" or "(TITLE" follows. */
function apposed(line: Line, end: number): boolean {
  const { words } = line;
  if (!/^, ?["'(]?$|^ \($/.test(words[end]?.before ?? '')) return false;
  for (let at = end; at < Math.min(end + 9, words.length); at += 1) {
    const word = words[at];
    if (
      !word ||
      STOP.test(word.before) ||
      (at > end && /[,)]/.test(word.before) && !/^(?:senior|foreign|current|then)$/.test(word.low))
    )
      return false;
    if (titleHeadAt(words, at)) return true;
    if (/^(?:who|which|is|was|has|said|says|told|and|but|were|are|had)$/.test(word.low)) return false;
  }
  return false;
}

/** Whether "TITLE of X" ends right before the run: "U.N. envoy for Congo NAME". */
function afterComplement(line: Line, from: number): boolean {
  const holder = line.taken[from - 1];
  if (!holder || holder.type === 'person' || line.words[from - 1]?.possessive) return false;
  const at = line.words[holder.from - 1]?.low === 'the' ? holder.from - 2 : holder.from - 1;
  return (
    /^(?:of|for|to|in|at)$/.test(line.words[at]?.low ?? '') &&
    line.titles[at - 1] !== null &&
    line.titles[at - 1] !== undefined
  );
}

/** Whether "resigns as TITLE", "is elected TITLE", "becomes the TITLE" follows. */
function installed(line: Line, end: number): boolean {
  const { words } = line;
  const ahead = words
    .slice(end, end + 5)
    .map(({ low }) => low)
    .join(' ');
  const opens =
    /^(?:resigns?|resigned|steps? down|stepped down|serves?|served|(?:is|was|has been|will be) (?:re-?elected|elected|appointed|named|sworn|inaugurated|confirmed|nominated|chosen)|becomes?|became|takes? office|took office)\b/.test(
      ahead,
    );
  if (!plainGap(words[end])) return false;
  for (let at = end; at < Math.min(end + 6, words.length) && words[at]?.before === ' '; at += 1)
    if (words[at]?.low === 'as')
      for (let next = at + 1; next <= at + 5; next += 1) if (titleHeadAt(words, next)) return true;
  if (!opens) return false;
  for (let at = end; at < Math.min(end + 9, words.length); at += 1) if (titleHeadAt(words, at)) return true;
  return /sworn|inaugurated|office/.test(ahead);
}
