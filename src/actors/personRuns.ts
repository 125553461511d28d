/** People: runs of capitals that something tells to be a person's name. */
import { NAME_PARTICLES } from '../lexicon/families.ts';
import { INSTITUTION_HEADS } from '../lexicon/institutions.ts';
import { PLACE_HEADS } from '../lexicon/places.ts';
import { HONORIFICS } from '../lexicon/titles.ts';
import { fold } from './fold.ts';
import type { Memory } from './memory.ts';
import { aliasesOf, familyFirst, isGiven, SUFFIX } from './nameShapes.ts';
import { evidenceFor } from './personEvidence.ts';
import { NUMERAL } from './personNames.ts';
import { isPortfolio, nameWithin } from './portfolios.ts';
import { makeHit, type Scene, take } from './scene.ts';
import { STARTERS } from './starters.ts';
import { plainGap, type Word } from './words.ts';

/** Whether the word may be part of a person's name. */
function free(scene: Scene, at: number, inside = false): boolean {
  const word = scene.words[at];
  if (!word || !word.capital || scene.taken[at] || scene.titles[at] || /\d/.test(word.text)) return false;
  if (initials(scene, at)) return true;
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

/** "JD" of "vice president JD Vance": two initials without points, after a title or before a family name the text knows. */
const initials = (scene: Scene, at: number): boolean => {
  const next = scene.words[at + 1];
  return (
    /^[BCDFGHJKLMNPQRSTVWXZ]{2}$/.test(scene.words[at]?.text ?? '') &&
    !/^(?:PM|MP|VP|FM|TV|HQ|MQ|NZ|GB|HM|MV|MT|SS|FC)$/.test(scene.words[at]?.text ?? '') &&
    plainGap(next) &&
    /^\p{Lu}\p{Ll}{2,}$/u.test(next?.text ?? '') &&
    !scene.taken[at + 1] &&
    scene.titles[at - 1] !== null &&
    scene.titles[at - 1] !== undefined
  );
};

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
    // "King Abdullah II"
    if (word && plainGap(word) && NUMERAL.test(word.text)) {
      end += 1;
      break;
    }
    // "Mohammed Shia' al-Sudani": the letter ayin, not a possessive mark
    const ayin = /^['’] $/.test(word?.before ?? '') && /^[ae]l-/.test(word?.low ?? '');
    if (!word || !(plainGap(word) || ayin || (/^, ?$/.test(word.before) && SUFFIX.test(word.low)))) break;
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
      listed.type !== 'adjective' &&
      ((!word.possessive && !plainGapState(listed.name)) || (listed.type === 'state' && named(scene, from)))
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
      !words[next]?.capital
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
/** Whether a title stands right before the given name at `from`: "Prime Minister Luís Montenegro". */
const named = (scene: Scene, from: number): boolean => {
  const title = scene.titles[from - 1];
  return title !== null && title !== undefined && !title.plural && plainGap(scene.words[from]);
};

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

/** Takes words `from` to `end` as a person's name, and lets the document know its parts again. */
export function takePerson(scene: Scene, memory: Memory, from: number, end: number, rule: string): void {
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
      (GIVEN_PLACES.test(listed.name) ||
        (listed.type === 'state' && named(scene, at) && /^\p{Lu}\p{Ll}{3,}$/u.test(listed.name))) &&
      !isPortfolio(words[at + 1]?.low ?? '') &&
      !words[at]?.possessive &&
      free(scene, at + 1) &&
      plainGap(words[at + 1]) &&
      !INSTITUTION_HEADS.has(words[at + 1]?.low ?? '') &&
      !PLACE_HEADS.has(words[at + 1]?.low ?? '') &&
      !STARTERS.has(words[at + 1]?.low ?? '');
    if (givenPlace) {
      const end = runEnd(scene, at + 1);
      if (end === at + 2 && (scene.titles[at - 1] || isFamilyLike(words[at + 1])) && !scene.headline)
        takePerson(scene, memory, at, end, 'person/given-place');
      continue;
    }
    if (!free(scene, at)) continue;
    const end = runEnd(scene, at);
    at += nameWithin(words.slice(at, end));
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
  return words.length === 1 && key.endsWith('s') && memory.people.has(key.slice(0, -1));
}
