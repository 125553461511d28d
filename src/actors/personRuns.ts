/** People by the shape of their names and what stands beside them. */
import {
  CHINESE_FAMILIES,
  KOREAN_FAMILIES,
  NAME_PARTICLES,
  VIETNAMESE_FAMILIES,
} from '../lexicon/families.ts';
import { COMMON_NAMES, FEMALE_NAMES, MALE_NAMES } from '../lexicon/givenNames.ts';
import { INSTITUTION_HEADS } from '../lexicon/institutions.ts';
import { PLACE_HEADS, PLACE_OPENERS } from '../lexicon/places.ts';
import { HONORIFICS } from '../lexicon/titles.ts';
import { fold } from './fold.ts';
import type { Memory } from './memory.ts';
import { makeHit, type Scene, take } from './scene.ts';
import { STARTERS } from './starters.ts';
import { titleHeadAt } from './titleHeads.ts';
import type { Word } from './words.ts';

const INITIAL = /^\p{Lu}\.?$/u;
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/;
const SAYING =
  /^(?:said|says|told|tells|added|adds|wrote|writes|tweeted|noted|notes|warned|warns|argued|argues|explained|explains|claimed|claims|stated|states|declared|declares|announced|announces|insisted|commented|remarked|concluded|believes|thinks|accused|vowed|urged|met|visited|signed|ordered|praised|condemned|resigned|arrived)$/;

/** Whether the tables know it as somebody's given name; hyphenated names by their parts. */
export function isGiven(name: string): boolean {
  const low = fold(name).replace(/\.$/, '');
  return (
    MALE_NAMES.has(low) ||
    FEMALE_NAMES.has(low) ||
    COMMON_NAMES.has(low) ||
    (low.includes('-') &&
      low
        .split('-')
        .every(
          (part) =>
            part.length > 2 && (MALE_NAMES.has(part) || FEMALE_NAMES.has(part) || COMMON_NAMES.has(part)),
        ))
  );
}

const SYLLABLE =
  '(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|a|e|i|o|u)';
const PINYIN = new RegExp(`^(?:${SYLLABLE}){1,2}$`);
const KOREAN_GIVEN = /^[a-z]{2,6}-[a-z]{2,6}$/;

/** Whether the words make a name with the family name first. */
export function familyFirst(names: readonly string[]): boolean {
  const [first, second, third] = names.map((name) => fold(name));
  if (!first || !second || names.length > 4) return false;
  if (
    CHINESE_FAMILIES.has(first) &&
    names.length === 2 &&
    (PINYIN.test(second.replace(/['-]/g, '')) || KOREAN_GIVEN.test(second))
  )
    return !isGivenWestern(first) && !WESTERN_SECOND.test(second);
  if (
    KOREAN_FAMILIES.has(first) &&
    ((names.length === 2 && KOREAN_GIVEN.test(second)) ||
      (names.length === 3 &&
        third !== undefined &&
        second.length <= 6 &&
        third.length <= 6 &&
        !isGivenWestern(third)))
  )
    return !isGivenWestern(first) || first === 'kim' || first === 'jo' || first === 'lee';
  return VIETNAMESE_FAMILIES.has(first) && names.length >= 3 && !isGivenWestern(first);
}
const WESTERN_SECOND = /^(?:manning|lane|hale|hanke|yang|han|moon)$/;
const isGivenWestern = (low: string): boolean =>
  /^(?:han|jan|yan|ann|ian|leo|liam|joe|jo|may|lee|kim|dan|jun|song|tan|dang|do|le|vu|mai|min|jin|bo|lei|mo|wu)$/.test(
    low,
  ) === false &&
  (MALE_NAMES.has(low) || FEMALE_NAMES.has(low)) &&
  low.length > 3;

const plainGap = (word: Word | undefined): boolean => word !== undefined && /^[ \u00a0]$/.test(word.before);

/** Whether the word may be part of a person's name. */
function free(scene: Scene, at: number, inside = false): boolean {
  const word = scene.words[at];
  if (!word || !word.capital || scene.taken[at] || scene.titles[at] || /\d/.test(word.text)) return false;
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
    !(at === 0 && STARTERS.has(word.low)) &&
    !/^(?:the|a|an|in|on|at|i|and|but|as|if|when|while|he|she|it|they|mr|mrs)$/.test(word.low)
  );
}

const WEEKDAY = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

/** Where the run of name words that begins at `from` ends. */
function runEnd(scene: Scene, from: number): number {
  const { words } = scene;
  let end = from + 1;
  while (end < words.length && !words[end - 1]?.possessive) {
    const word = words[end];
    const nick = nicknameEnd(scene, end);
    if (nick > 0) {
      end = nick;
      continue;
    }
    if (!word || !(plainGap(word) || (/^, ?$/.test(word.before) && SUFFIX.test(word.low)))) break;
    if (
      free(scene, end, true) ||
      (end === from + 1 && WEEKDAY.test(word.low) && word.capital && isGiven(words[from]?.text ?? ''))
    ) {
      end += 1;
      continue;
    }
    const listed = scene.taken[end];
    if (
      listed &&
      listed.to === end + 1 &&
      listed.from === end &&
      end - from === 1 &&
      isGiven(words[from]?.text ?? '') &&
      ['state', 'capital', 'place', 'adjective'].includes(listed.type) &&
      !/^(?:said|may|will)$/.test(words[from]?.low ?? '') &&
      from > 0 &&
      !word.possessive &&
      listed.type !== 'adjective' &&
      !plainGapState(listed.name)
    ) {
      end += 1;
      continue;
    }
    if (
      listed?.type === 'institution' &&
      listed.from === end &&
      listed.to === end + 1 &&
      (scene.titles[from - 1] || isGiven(words[from]?.text ?? '')) &&
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
      words[next]?.capital !== true
    )
      next += 1;
    if (
      next > end &&
      free(scene, next) &&
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
/** The end of `"Nick" Family` at word `at`, or 0. */
function nicknameEnd(scene: Scene, at: number): number {
  const { words } = scene;
  if (!/^ ["“'‘(]$/.test(words[at]?.before ?? '')) return 0;
  for (let end = at + 1; end < Math.min(at + 4, words.length); end += 1)
    if (/^["”'’)] $/.test(words[end]?.before ?? '')) return free(scene, end) ? end + 1 : 0;
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

interface Evidence {
  readonly rule: string;
}

/** Why the run `from`..`end` is a person's name, or null. */
function evidenceFor(scene: Scene, memory: Memory, from: number, end: number): Evidence | null {
  const { words } = scene;
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
  if (before && HONORIFICS.has(before.low) && plainGap(first)) return { rule: 'person/honorific' };
  if (run.length === 1 && INSTITUTION_HEADS.has(first.low)) return null;
  if (full && plainGap(first) && afterComplement(scene, from)) return { rule: 'person/title' };
  const title = before ? scene.titles[from - 1] : null;
  if (title && plainGap(first) && title.to === from && titleNames(scene, title.from, before, first))
    return { rule: 'person/title' };
  const taken = scene.taken[from - 1];
  if (taken?.type === 'institution' && before?.possessive && run.length <= 3 && full)
    return { rule: 'person/of-institution' };
  if (scene.headline && !full) return null;
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
  if (full && (apposed(scene, end) || (run.length <= 4 && installed(scene, end))))
    return { rule: 'person/apposition' };
  const next = words[end];
  if (
    run.length === 1 &&
    from > 0 &&
    !scene.headline &&
    next &&
    plainGap(next) &&
    SAYING.test(next.low) &&
    /^\p{Lu}\p{Ll}{2,}$/u.test(first.text)
  )
    return { rule: 'person/bare-speech' };
  if (
    run.length === 1 &&
    from === 0 &&
    !scene.headline &&
    next &&
    plainGap(next) &&
    SAYING.test(next.low) &&
    /^\p{Lu}\p{Ll}{2,}$/u.test(first.text) &&
    !STARTERS.has(first.low) &&
    !/(?:ly|s|ers|ing)$/.test(first.low)
  )
    return { rule: 'person/bare-speech' };
  if (full && run.length <= 4 && !scene.headline && next && plainGap(next) && SAYING.test(next.low) && !taken)
    return { rule: 'person/speech-verb' };
  if (
    full &&
    run.length <= 4 &&
    !scene.headline &&
    before &&
    /^(?:said|says|told|tells|added)$/.test(before.low) &&
    !taken
  )
    return { rule: 'person/speech-verb' };
  if (full && memory.people.has(fold(last.text)) && run.length <= 3) return { rule: 'person/known-family' };
  return null;
}

/** A title that is followed by a name: not "the general Assembly", not a common noun with an article of its own kind. */
function titleNames(scene: Scene, from: number, last: Word | undefined, next: Word | undefined): boolean {
  const low = last?.low ?? '';
  if (
    /^(?:frigate|carrier|destroyer|warship|ship|cruiser|corvette|vessel|tanker|submarine|yacht|class)$/.test(
      scene.words[from - 1]?.low ?? '',
    )
  )
    return false;
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
    const opener = scene.words[from - 1];
    return opener !== undefined && opener.before !== undefined;
  }
  return true;
}

const STOP = /[;:!?]|--| - |–|—/;

/** Whether ", [a|the ...] TITLE" or "(TITLE" follows. */
function apposed(scene: Scene, end: number): boolean {
  const { words } = scene;
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
function afterComplement(scene: Scene, from: number): boolean {
  const holder = scene.taken[from - 1];
  if (!holder || holder.type === 'person' || scene.words[from - 1]?.possessive) return false;
  const at = scene.words[holder.from - 1]?.low === 'the' ? holder.from - 2 : holder.from - 1;
  return (
    /^(?:of|for|to|in|at)$/.test(scene.words[at]?.low ?? '') &&
    scene.titles[at - 1] !== null &&
    scene.titles[at - 1] !== undefined
  );
}

/** Whether "resigns as TITLE", "is elected TITLE", "becomes the TITLE" follows. */
function installed(scene: Scene, end: number): boolean {
  const { words } = scene;
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

/** Parts of a person's name that later may stand for the whole. */
export function aliasesOf(names: readonly string[], first: boolean): string[] {
  const parts = names.filter((name) => !INITIAL.test(name) && !SUFFIX.test(fold(name)));
  const head = parts[0];
  const last = parts.at(-1);
  if (!head || !last || parts.length < 2) return parts;
  if (first) return [head];
  const inner = parts.slice(1).filter((part) => !NAME_PARTICLES.has(fold(part)));
  return inner.length > 0 ? inner : [last];
}

function takePerson(scene: Scene, memory: Memory, from: number, end: number, rule: string): void {
  const names = scene.words.slice(from, end).map(({ text }) => text);
  const first = familyFirst(names);
  const hit = makeHit(scene, from, end, {
    type: 'person',
    actor: '',
    sector: null,
    familyFirst: first,
    rule,
  });
  take(scene, hit);
  for (const part of aliasesOf(names, first)) {
    const key = fold(part);
    if (!memory.people.has(key) || first) memory.people.set(key, first);
  }
}

/** Takes the people of a scene, and other runs of capitals as phrases. */
export function personsIn(scene: Scene, memory: Memory): void {
  const { words } = scene;
  for (let at = 0; at < words.length; at += 1) {
    const listed = scene.taken[at];
    const givenPlace =
      listed &&
      listed.from === at &&
      listed.to === at + 1 &&
      GIVEN_PLACES.test(listed.name) &&
      !words[at]?.possessive &&
      free(scene, at + 1) &&
      plainGap(words[at + 1]) &&
      !INSTITUTION_HEADS.has(words[at + 1]?.low ?? '') &&
      !PLACE_HEADS.has(words[at + 1]?.low ?? '');
    if (givenPlace) {
      const end = runEnd(scene, at + 1);
      if (end === at + 2 && (scene.titles[at - 1] || isFamilyLike(words[at + 1])) && !scene.headline)
        takePerson(scene, memory, at, end, 'person/given-place');
      continue;
    }
    if (!free(scene, at)) continue;
    const end = runEnd(scene, at);
    const evidence = evidenceFor(scene, memory, at, end);
    if (evidence) takePerson(scene, memory, at, end, evidence.rule);
    else if (knownAlone(scene, memory, at, end)) takePerson(scene, memory, at, end, 'person/known-name');
    else if (end - at >= 2 && !scene.headline) {
      const tail = givenInside(scene, at, end);
      if (tail > 0) takePerson(scene, memory, tail, end, 'person/given-name');
      else
        take(
          scene,
          makeHit(scene, at, end, {
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
const isFamilyLike = (word: Word | undefined): boolean =>
  word !== undefined && /^\p{Lu}\p{Ll}{2,}$/u.test(word.text);

/** At a sentence's start the first capital may be no name: "Yesterday Boris Johnson". */
function givenInside(scene: Scene, from: number, end: number): number {
  for (let at = from + 1; at + 1 < end; at += 1) {
    const word = scene.words[at];
    if (word && from === 0 && at === 1 && isGiven(word.text) && isFamilyLike(scene.words[at + 1])) return at;
  }
  return 0;
}

/** A single word, or a lost possessive ("Xis"), that the document knows as somebody's name. */
function knownAlone(scene: Scene, memory: Memory, from: number, end: number): boolean {
  const words = scene.words.slice(from, end);
  const last = words.at(-1);
  if (!last || words.length > 2) return false;
  const key = fold(last.text);
  if (memory.people.has(key)) return true;
  return words.length === 1 && /s$/.test(key) && memory.people.has(key.slice(0, -1));
}
