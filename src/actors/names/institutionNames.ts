/** Institutions by the shape of their names: a run of capitals with a head such as Ministry, University, Party. */
import { GENERIC_WORDS } from '../../lexicon/genericNames.ts';
import { WEAK_HEADS } from '../../lexicon/institutions.ts';
import { PLACE_HEADS } from '../../lexicon/places.ts';
import { FORCES, headOf, isLink, joined, parts, proper, runEnd } from './capitals.ts';
import type { Memory } from './memory.ts';
import { isGiven } from './nameShapes.ts';
import { ownName } from './ownName.ts';
import { isPortfolio } from './portfolios.ts';
import { makeHit, type Line, take } from './line.ts';
import { smallHeads } from './smallHeads.ts';

/** Where the name with its head at `head` begins. */
function nameStart(line: Line, first: number, head: number): number {
  let start = head;
  while (start > first) {
    const before = start - 1;
    const word = line.words[before];
    if (!word) break;
    if (isLink(word)) {
      const outer = line.words[before - 1];
      const plainAnd =
        !outer?.shout &&
        (word.low === 'and' || word.low === '&') &&
        before > first &&
        outer &&
        proper(line, before - 1) &&
        !line.titles[before - 1];
      const listed = line.taken[before - 1];
      const right = line.taken[before + 1];
      const coordinated =
        ownName(line, before - 1, head) ||
        (right !== null && right !== undefined && right.actor.startsWith('state:')) ||
        (headOf(outer ?? word) !== undefined && listed === null) ||
        (listed && listed.type !== 'place');
      if (!plainAnd || coordinated) break;
      start = before - 1;
      continue;
    }
    const title = line.titles[before]?.plural && word.capital ? null : line.titles[before];
    if (
      title &&
      !/^(?:general|prosecutor|president|prime|minister|king|prince|attorney|justice|security|chief|governor)$/.test(
        word.low,
      )
    )
      break;
    if (title && /^(?:president|minister|chief|governor|king|prince)$/.test(word.low)) break;
    const taken = line.taken[before];
    if (
      taken?.type === 'institution' &&
      taken.to === before + 1 &&
      taken.sector === null &&
      taken.actor === ''
    )
      break;
    start = taken && taken.to === before + 1 ? Math.max(first, taken.from) : before;
  }
  return start;
}

/** Whether the words before the head make a name of it. */
function nameable(line: Line, start: number, head: number, extended: number): boolean {
  const word = line.words[head];
  if (!word) return false;
  if (
    word.low === 'department' &&
    extended === 0 &&
    !line.words.slice(start, head).some((each) => GENERIC_WORDS.has(each.low))
  )
    return false;
  if (
    /^(?:brigades?|battalions?|regiment|division|corps|legion)$/.test(word.low) &&
    /^\d/.test(line.words[start - 1]?.text ?? line.words[start]?.text ?? '')
  )
    return false;
  const before = line.words.slice(start, head).filter((each) => !isLink(each));
  const own = before.filter((each, at) => !line.taken[start + at] && !(line.titles[start + at] && at === 0));
  const low = word.low.replace(/ies$/, 'y').replace(/s$/, '');
  if (before.length === 0) return extended > 1 || (extended > 0 && !WEAK_HEADS.has(low));
  if (WEAK_HEADS.has(word.low) || WEAK_HEADS.has(low)) return own.length > 0 || extended > 0;
  return true;
}

function takeName(line: Line, memory: Memory, start: number, head: number, end: number): void {
  const headWord = line.words[head];
  const sector = headWord ? headOf(headWord) : undefined;
  if (!sector) return;
  const inner = [...new Set(line.taken.slice(start, end))].filter((hit) => hit !== null);
  const whole = inner.find((hit) => hit.from === start && hit.to === end);
  if (whole) return;
  if (inner.some((hit) => hit.from < start || hit.to > end)) return;
  const state = inner.find((hit) => hit.actor.startsWith('state:') && hit.type !== 'capital');
  const generic = line.words
    .slice(start, end)
    .every((word, at) => FORCES.has(word.low) || isLink(word) || line.taken[start + at] === state);
  if (state && generic && (sector === 'forces' || sector === 'armed')) {
    take(
      line,
      makeHit(line, start, end, {
        type: 'forces',
        actor: state.actor,
        sector,
        familyFirst: false,
        rule: 'forces/named',
      }),
    );
    return;
  }
  if (
    !state &&
    sector === 'forces' &&
    line.words.slice(start, end).every((each) => FORCES.has(each.low) || isLink(each))
  )
    return;
  const hit = makeHit(line, start, end, {
    type: 'institution',
    actor: '',
    sector,
    familyFirst: false,
    rule: 'institution/head',
  });
  take(line, hit);
  memory.noteInstitution(hit.name, sector);
}

/** Takes the institutions of a line. */
export function institutionsIn(line: Line, memory: Memory): void {
  const { words } = line;
  for (let at = 0; at < words.length;) {
    if (!proper(line, at)) {
      at += 1;
      continue;
    }
    const end = runEnd(line, at);
    if (!line.headline) readRun(line, memory, at, end);
    at = end;
  }
  smallHeads(line, memory);
}

function readRun(line: Line, memory: Memory, first: number, end: number): void {
  const { words } = line;
  let from = first;
  for (let at = first; at < end; at += 1) {
    const word = words[at];
    if (!word || isLink(word) || !headOf(word) || line.titles[at]) continue;
    const listed = line.taken[at];
    if (
      listed?.type === 'place' &&
      listed.from < at &&
      listed.to === at + 1 &&
      !headFollows(line, at + 1, end)
    ) {
      from = at + 1;
      continue;
    }
    if (
      listed &&
      listed.type !== 'place' &&
      listed.from < at &&
      listed.to === at + 1 &&
      !headFollows(line, at + 1, end) &&
      !(
        listed.from > from &&
        proper(line, listed.from - 1) &&
        line.taken[listed.from - 1] === null &&
        listed.actor === ''
      )
    ) {
      from = at + 1;
      continue;
    }
    if (headFollows(line, at + 1, end)) continue;
    const start = nameStart(line, from, at);
    let stop = at + 1;
    const link = words[at + 1]?.low;
    const sector = headOf(word);
    const extended =
      !word.possessive &&
      at + 1 < end &&
      (link === 'of' || link === 'for' || link === 'on' || link === 'against');
    if (extended) stop = phraseEnd(line, at + 2, end);
    else if (sector === 'armed' && link === 'in' && proper(line, at + 2))
      stop = phraseEnd(line, at + 2, runEnd(line, at + 2));
    if (
      nameable(line, start, at, words.slice(at + 1, stop).filter(({ capital }) => capital).length) &&
      !placeFollows(line, stop) &&
      !(joined(words[stop]) && words[stop]?.capital && NO_BODY.test(words[stop]?.low ?? ''))
    )
      takeName(line, memory, start, at, stop);
    from = stop;
    at = stop - 1;
  }
}

/** "EU-Israel Association Agreement", "West Bank": no bodies for all their heads. */
const NO_BODY =
  /^(?:agreement|agreements|treaty|accord|accords|act|pact|convention|protocol|charter|war|wars|game|games|cup|plan|bill|law)$/;

/** Whether another head follows at once, so that it is the head: "Research [Center] Academy". */
function headFollows(line: Line, from: number, end: number): boolean {
  for (let at = from; at < end; at += 1) {
    const word = line.words[at];
    if (!word || isLink(word) || parts(line, at - 1) || line.titles[at]) return false;
    if (headOf(word)) return true;
  }
  return false;
}

const placeFollows = (line: Line, at: number): boolean => {
  const word = line.words[at];
  return word !== undefined && word.capital && joined(word) && PLACE_HEADS.has(word.low);
};

/** Whether a given name and another capital stand here, and no saint's or king's name. */
function beginsPerson(line: Line, at: number): boolean {
  const [before, word, next] = [line.words[at - 1], line.words[at], line.words[at + 1]];
  if (!word || !next?.capital || isLink(before) || !joined(next) || isPortfolio(word.low)) return false;
  if (/^(?:saint|st\.?|san|santa|king|queen|prince|pope|john)$/.test(before?.low ?? '')) return false;
  const initial = /^\p{Lu}\.$/u.test(next.text) && (line.words[at + 2]?.capital ?? false);
  const family = !next.shout && next.text.length > 2 && !headOf(next) && !PLACE_HEADS.has(next.low);
  return isGiven(word.text) && (initial || family);
}

/** The end of "of the X and Y": a second name after "and" belongs to it unless it begins a person's or a listed name. */
function phraseEnd(line: Line, from: number, end: number): number {
  let at = from;
  for (; at < end; at += 1) {
    const word = line.words[at];
    const next = line.words[at + 1];
    if (!word) break;
    if (word.low === 'and' && next) {
      const taken = line.taken[at + 1];
      if (
        line.titles[at + 1] ||
        (taken &&
          taken.type !== 'place' &&
          taken.type !== 'adjective' &&
          !/^(?:and)$/.test(line.words[at - 2]?.low ?? ''))
      )
        break;
    }
    if (line.titles[at] && word.capital && at > from && !line.taken[at]) break;
    // "Institute of National Remembrance NAME": a given name and another capital begin a person's name.
    if (at > from && beginsPerson(line, at)) break;
    // "Organization of Iran NAME": a state's name ends the phrase unless more of the same kind follows.
    const last = line.taken[at - 1];
    if (
      at > from &&
      last?.type === 'state' &&
      last.to === at &&
      word.capital &&
      !isLink(word) &&
      !headOf(word)
    )
      break;
    if (parts(line, at)) return at + 1;
  }
  // Nor does it end in "of" or in an adjective without its noun.
  while (
    at > from &&
    (isLink(line.words[at - 1]) ||
      (line.taken[at - 1]?.type === 'adjective' && line.taken[at - 1]?.to === at))
  )
    at -= 1;
  if (at === from && isLink(line.words[from - 1])) return from - 1;
  return at;
}
