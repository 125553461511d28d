/** Institutions by the shape of their names: a run of capitals with a head such as Ministry, University, Party. */
import { GENERIC_WORDS } from '../lexicon/genericNames.ts';
import { WEAK_HEADS } from '../lexicon/institutions.ts';
import { PLACE_HEADS } from '../lexicon/places.ts';
import { FORCES, headOf, isLink, joined, parts, proper, runEnd } from './capitals.ts';
import type { Memory } from './memory.ts';
import { isGiven } from './nameShapes.ts';
import { ownName } from './ownName.ts';
import { isPortfolio } from './portfolios.ts';
import { makeHit, type Scene, take } from './scene.ts';
import { smallHeads } from './smallHeads.ts';

/** Where the name with its head at `head` begins. */
function nameStart(scene: Scene, first: number, head: number): number {
  let start = head;
  while (start > first) {
    const before = start - 1;
    const word = scene.words[before];
    if (!word) break;
    if (isLink(word)) {
      const outer = scene.words[before - 1];
      const plainAnd =
        !outer?.shout &&
        (word.low === 'and' || word.low === '&') &&
        before > first &&
        outer &&
        proper(scene, before - 1) &&
        !scene.titles[before - 1];
      const listed = scene.taken[before - 1];
      const right = scene.taken[before + 1];
      const coordinated =
        ownName(scene, before - 1, head) ||
        (right !== null && right !== undefined && right.actor.startsWith('state:')) ||
        (headOf(outer ?? word) !== undefined && listed === null) ||
        (listed && listed.type !== 'place');
      if (!plainAnd || coordinated) break;
      start = before - 1;
      continue;
    }
    const title = scene.titles[before]?.plural && word.capital ? null : scene.titles[before];
    if (
      title &&
      !/^(?:general|prosecutor|president|prime|minister|king|prince|attorney|justice|security|chief|governor)$/.test(
        word.low,
      )
    )
      break;
    if (title && /^(?:president|minister|chief|governor|king|prince)$/.test(word.low)) break;
    const taken = scene.taken[before];
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
function nameable(scene: Scene, start: number, head: number, extended: number): boolean {
  const word = scene.words[head];
  if (!word) return false;
  if (
    word.low === 'department' &&
    extended === 0 &&
    !scene.words.slice(start, head).some((each) => GENERIC_WORDS.has(each.low))
  )
    return false;
  if (
    /^(?:brigades?|battalions?|regiment|division|corps|legion)$/.test(word.low) &&
    /^\d/.test(scene.words[start - 1]?.text ?? scene.words[start]?.text ?? '')
  )
    return false;
  const before = scene.words.slice(start, head).filter((each) => !isLink(each));
  const own = before.filter(
    (each, at) => !scene.taken[start + at] && !(scene.titles[start + at] && at === 0),
  );
  const low = word.low.replace(/ies$/, 'y').replace(/s$/, '');
  if (before.length === 0) return extended > 1 || (extended > 0 && !WEAK_HEADS.has(low));
  if (WEAK_HEADS.has(word.low) || WEAK_HEADS.has(low)) return own.length > 0 || extended > 0;
  return true;
}

function takeName(scene: Scene, memory: Memory, start: number, head: number, end: number): void {
  const headWord = scene.words[head];
  const sector = headWord ? headOf(headWord) : undefined;
  if (!sector) return;
  const inner = [...new Set(scene.taken.slice(start, end))].filter((hit) => hit !== null);
  const whole = inner.find((hit) => hit.from === start && hit.to === end);
  if (whole) return;
  if (inner.some((hit) => hit.from < start || hit.to > end)) return;
  const state = inner.find((hit) => hit.actor.startsWith('state:') && hit.type !== 'capital');
  const generic = scene.words
    .slice(start, end)
    .every((word, at) => FORCES.has(word.low) || isLink(word) || scene.taken[start + at] === state);
  if (state && generic && (sector === 'forces' || sector === 'armed')) {
    take(
      scene,
      makeHit(scene, start, end, {
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
    scene.words.slice(start, end).every((each) => FORCES.has(each.low) || isLink(each))
  )
    return;
  const hit = makeHit(scene, start, end, {
    type: 'institution',
    actor: '',
    sector,
    familyFirst: false,
    rule: 'institution/head',
  });
  take(scene, hit);
  memory.noteInstitution(hit.name, sector);
}

/** Takes the institutions of a scene. */
export function institutionsIn(scene: Scene, memory: Memory): void {
  const { words } = scene;
  for (let at = 0; at < words.length;) {
    if (!proper(scene, at)) {
      at += 1;
      continue;
    }
    const end = runEnd(scene, at);
    if (!scene.headline) readRun(scene, memory, at, end);
    at = end;
  }
  smallHeads(scene, memory);
}

function readRun(scene: Scene, memory: Memory, first: number, end: number): void {
  const { words } = scene;
  let from = first;
  for (let at = first; at < end; at += 1) {
    const word = words[at];
    if (!word || isLink(word) || !headOf(word) || scene.titles[at]) continue;
    const listed = scene.taken[at];
    if (
      listed?.type === 'place' &&
      listed.from < at &&
      listed.to === at + 1 &&
      !headFollows(scene, at + 1, end)
    ) {
      from = at + 1;
      continue;
    }
    if (
      listed &&
      listed.type !== 'place' &&
      listed.from < at &&
      listed.to === at + 1 &&
      !headFollows(scene, at + 1, end) &&
      !(
        listed.from > from &&
        proper(scene, listed.from - 1) &&
        scene.taken[listed.from - 1] === null &&
        listed.actor === ''
      )
    ) {
      from = at + 1;
      continue;
    }
    if (headFollows(scene, at + 1, end)) continue;
    const start = nameStart(scene, from, at);
    let stop = at + 1;
    const link = words[at + 1]?.low;
    const sector = headOf(word);
    const extended =
      !word.possessive &&
      at + 1 < end &&
      (link === 'of' || link === 'for' || link === 'on' || link === 'against');
    if (extended) stop = phraseEnd(scene, at + 2, end);
    else if (sector === 'armed' && link === 'in' && proper(scene, at + 2))
      stop = phraseEnd(scene, at + 2, runEnd(scene, at + 2));
    if (
      nameable(scene, start, at, words.slice(at + 1, stop).filter(({ capital }) => capital).length) &&
      !placeFollows(scene, stop) &&
      !(joined(words[stop]) && words[stop]?.capital && NO_BODY.test(words[stop]?.low ?? ''))
    )
      takeName(scene, memory, start, at, stop);
    from = stop;
    at = stop - 1;
  }
}

/** "EU-Israel Association Agreement", "West Bank": no bodies for all their heads. */
const NO_BODY =
  /^(?:agreement|agreements|treaty|accord|accords|act|pact|convention|protocol|charter|war|wars|game|games|cup|plan|bill|law)$/;

/** Whether another head follows at once, so that it is the head: "Research [Center] Academy". */
function headFollows(scene: Scene, from: number, end: number): boolean {
  for (let at = from; at < end; at += 1) {
    const word = scene.words[at];
    if (!word || isLink(word) || parts(scene, at - 1) || scene.titles[at]) return false;
    if (headOf(word)) return true;
  }
  return false;
}

const placeFollows = (scene: Scene, at: number): boolean => {
  const word = scene.words[at];
  return word !== undefined && word.capital && joined(word) && PLACE_HEADS.has(word.low);
};

/** Whether a given name and another capital stand here, and no saint's or king's name. */
function beginsPerson(scene: Scene, at: number): boolean {
  const [before, word, next] = [scene.words[at - 1], scene.words[at], scene.words[at + 1]];
  if (!word || !next?.capital || isLink(before) || !joined(next) || isPortfolio(word.low)) return false;
  if (/^(?:saint|st\.?|san|santa|king|queen|prince|pope|john)$/.test(before?.low ?? '')) return false;
  const initial = /^\p{Lu}\.$/u.test(next.text) && (scene.words[at + 2]?.capital ?? false);
  const family = !next.shout && next.text.length > 2 && !headOf(next) && !PLACE_HEADS.has(next.low);
  return isGiven(word.text) && (initial || family);
}

/** The end of "of the X and Y": a second name after "and" belongs to it unless it begins a person's or a listed name. */
function phraseEnd(scene: Scene, from: number, end: number): number {
  let at = from;
  for (; at < end; at += 1) {
    const word = scene.words[at];
    const next = scene.words[at + 1];
    if (!word) break;
    if (word.low === 'and' && next) {
      const taken = scene.taken[at + 1];
      if (
        scene.titles[at + 1] ||
        (taken &&
          taken.type !== 'place' &&
          taken.type !== 'adjective' &&
          !/^(?:and)$/.test(scene.words[at - 2]?.low ?? ''))
      )
        break;
    }
    if (scene.titles[at] && word.capital && at > from && !scene.taken[at]) break;
    // "Institute of National Remembrance NAME": a given name and another capital begin a person's name.
    if (at > from && beginsPerson(scene, at)) break;
    // "Organization of Iran NAME": a state's name ends the phrase unless more of the same kind follows.
    const last = scene.taken[at - 1];
    if (
      at > from &&
      last?.type === 'state' &&
      last.to === at &&
      word.capital &&
      !isLink(word) &&
      !headOf(word)
    )
      break;
    if (parts(scene, at)) return at + 1;
  }
  // Nor does it end in "of" or in an adjective without its noun.
  while (
    at > from &&
    (isLink(scene.words[at - 1]) ||
      (scene.taken[at - 1]?.type === 'adjective' && scene.taken[at - 1]?.to === at))
  )
    at -= 1;
  if (at === from && isLink(scene.words[from - 1])) return from - 1;
  return at;
}
