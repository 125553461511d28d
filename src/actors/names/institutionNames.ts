/** Institutions by the shape of their names: a run of capitals with a head such as Ministry, University, Party. */
import { FORCES, GENERIC_WORDS } from '../../lexicon/genericNames.ts';
import { PEOPLES } from '../../lexicon/peoples.ts';
import { PORTFOLIO_NOUNS, WEAK_HEADS } from '../../lexicon/institutions.ts';
import { PLACE_HEADS } from '../../lexicon/places.ts';
import { headOf, isLink, joined, parts, proper, runEnd } from './capitals.ts';
import { type Line, take } from './line.ts';
import { isGiven } from './nameShapes.ts';
import { isPortfolio } from './portfolios.ts';

/** Takes the institutions of a line. */
export function institutionsIn(line: Line): void {
  for (let at = 0; at < line.words.length;) {
    const end = proper(line, at) ? runEnd(line, at) : at + 1;
    if (!line.headline && proper(line, at)) readRun(line, at, end);
    at = end;
  }
  line.words.forEach(({ low }, at) => low === 'ministry' && takeMinistry(line, at));
  line.words.forEach(({ low }, at) => BANDS.test(low) && takeBand(line, at));
}

const BANDS = /^(?:network|cartel|militia|group|gang|clan|syndicate|movement)$/;
/** Of a faith, a people or a side of the world, or whose it is: "the Shiite militia", "the Iran-backed group" name nobody. */
const NO_NAME = /(?:ish|ist|ite|ic|ian|ese|ern)$|-\p{Ll}/u;
const OF_PEOPLES: ReadonlySet<string> = new Set(PEOPLES);

/** "The Haqqani network", "the Sinaloa cartel": a name before the common noun of a band, after "the". */
function takeBand(line: Line, at: number): void {
  const { words, taken } = line;
  let start = at;
  while (!taken[start] && joined(words[start]) && proper(line, start - 1)) start -= 1;
  const named = words.slice(start, at);
  const name = named.length > 0 && words[start - 1]?.low === 'the' && !line.headline;
  if (!name || words[at]?.capital || taken.slice(start, at + 1).some((hit) => hit !== null)) return;
  if (named.some(({ text, possessive }) => possessive || NO_NAME.test(text) || OF_PEOPLES.has(text))) return;
  take(line, start, at + 1, { type: 'institution', sector: 'armed', rule: 'institution/band' });
}

/** "The Syrian defense ministry", "Togo's foreign ministry". */
function takeMinistry(line: Line, at: number): void {
  const { words, taken } = line;
  let start = at;
  while (PORTFOLIO_NOUNS.has(words[start - 1]?.low ?? '') && joined(words[start])) start -= 1;
  const owner = taken[start - 1];
  if (start === at || taken[at] || !owner?.actor.startsWith('state:') || !joined(words[start])) return;
  const from = words[start - 1]?.possessive ? start : owner.from;
  take(line, from, at + 1, { type: 'institution', sector: 'government', rule: 'institution/ministry' });
}

/** "EU-Israel Association Agreement": no bodies for all their heads. */
const NO_BODY =
  /^(?:agreements?|treaty|accords?|act|pact|convention|protocol|charter|wars?|games?|cup|plan|bill|law)$/;

function readRun(line: Line, first: number, end: number): void {
  const { words, taken, titles } = line;
  let from = first;
  for (let at = first; at < end; at += 1) {
    const [word, next, listed] = [words[at], words[at + 1], taken[at]];
    if (!word || isLink(word) || !headOf(word) || titles[at] || headFollows(line, at + 1, end)) continue;
    // A listed name that ends in this head is none of its own.
    if (listed && listed.from < at && listed.to === at + 1) {
      from = at + 1;
      continue;
    }
    const start = nameStart(line, from, at);
    const extended = !word.possessive && at + 1 < end && /^(?:of|for|on|against)$/.test(next?.low ?? '');
    // "the Islamic Movement in East Turkestan"
    const land = headOf(word) === 'armed' && next?.low === 'in' && proper(line, at + 2);
    const stop = extended || land ? phraseEnd(line, at + 2, land ? runEnd(line, at + 2) : end) : at + 1;
    const after = words[stop]?.capital && joined(words[stop]) ? words[stop].low : '';
    const more = words.slice(at + 1, stop).filter(({ capital }) => capital).length;
    if (nameable(line, start, at, more) && !PLACE_HEADS.has(after) && !NO_BODY.test(after))
      takeName(line, start, at, stop);
    from = stop;
    at = stop - 1;
  }
}

/** Whether another head follows at once, so that it is the head: "Research [Center] Academy". */
function headFollows(line: Line, from: number, end: number): boolean {
  for (let at = from; at < end; at += 1) {
    const word = line.words[at];
    if (!word || isLink(word) || parts(line, at - 1) || line.titles[at]) return false;
    if (headOf(word)) return true;
  }
  return false;
}

/** Where the name with its head at `head` begins. */
function nameStart(line: Line, first: number, head: number): number {
  const { words, taken, titles } = line;
  let start = head;
  while (start > first) {
    const before = start - 1;
    const [word, title, hit] = [words[before], titles[before], taken[before]];
    if (isLink(word)) {
      // "Ministry of Trade and Industry" goes on over the "and".
      const one =
        word?.low === 'and' &&
        before > first &&
        !words[before - 1]?.shout &&
        proper(line, before - 1) &&
        !titles[before - 1] &&
        (taken[before - 1]?.type ?? 'place') === 'place';
      if (!one) break;
      start = before - 1;
    } else {
      const plural = title?.plural && word?.capital;
      if (
        title &&
        !plural &&
        !/^(?:general|prosecutor|prime|attorney|justice|security)$/.test(word?.low ?? '')
      )
        break;
      start = hit?.to === start ? Math.max(first, hit.from) : before;
    }
  }
  return start;
}

/** Whether the words before the head, or `more` capitals after it, make a name of it. */
function nameable(line: Line, start: number, head: number, more: number): boolean {
  const low = line.words[head]?.low ?? '';
  const weak = WEAK_HEADS.has(low) || WEAK_HEADS.has(low.replace(/ies$/, 'y').replace(/s$/, ''));
  const before = line.words.slice(start, head).filter((each) => !isLink(each));
  if (before.length === 0) return more > 1 || (more > 0 && !weak);
  if (low === 'department' && more === 0) return before.some((each) => GENERIC_WORDS.has(each.low));
  return (
    !weak || more > 0 || before.some((_, at) => !line.taken[start + at] && !(at === 0 && line.titles[start]))
  );
}

function takeName(line: Line, start: number, head: number, end: number): void {
  const { words, taken } = line;
  const sector = words[head] && headOf(words[head]);
  const inner = taken.slice(start, end).filter((hit) => hit !== null);
  if (!sector || inner.some((hit) => hit.from === start && hit.to === end)) return;
  const state = inner.find(({ actor, type }) => actor.startsWith('state:') && type !== 'capital');
  const generic = words
    .slice(start, end)
    .every((word, at) => FORCES.has(word.low) || isLink(word) || (state && taken[start + at] === state));
  if (generic && (sector === 'forces' || sector === 'armed')) {
    if (state) take(line, start, end, { type: 'forces', actor: state.actor, sector, rule: 'forces/named' });
  } else take(line, start, end, { type: 'institution', sector, rule: 'institution/head' });
}

/** The end of "of the X and Y": a second name after "and" belongs to it unless it begins a person's or a listed name. */
function phraseEnd(line: Line, from: number, end: number): number {
  const { words, taken, titles } = line;
  for (let at = from; at < end; at += 1) {
    const [word, next] = [words[at], words[at + 1]];
    if (
      word?.low === 'and' &&
      (titles[at + 1] || !/^(?:place|adjective)$/.test(taken[at + 1]?.type ?? 'place'))
    )
      return at;
    if (at > from && word?.capital && !taken[at] && !isLink(words[at - 1])) {
      // "Institute of National Remembrance NAME": a given name and another capital begin a person's name.
      const family = next?.capital && joined(next) && !headOf(next) && !PLACE_HEADS.has(next.low);
      if (family && isGiven(word.text) && !isPortfolio(word.low)) return at;
    }
    if (parts(line, at)) return at + 1;
  }
  return end;
}
