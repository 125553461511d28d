/** When two names are one person's. */
import { NAME_PARTICLES } from '../../lexicon/families.ts';
import { COMMON_NAMES, FEMALE_NAMES, MALE_NAMES } from '../../lexicon/givenNames.ts';
import { GIVEN_VARIANTS } from '../../lexicon/givenVariants.ts';
import { fold, foldName, skeleton, soundKey } from './fold.ts';
import { familyFirst, isGiven, SUFFIX } from './nameShapes.ts';

/** A person's name taken apart. Every part is folded; keys are sound keys. */
export interface PersonName {
  readonly text: string;
  readonly family: string;
  /** Given and middle names, initials without their point, in order. */
  readonly given: readonly string[];
  /** A single name: a family name alone, or all there is. */
  readonly bare: boolean;
  readonly familyFirst: boolean;
}

/** Numbers of popes and kings, by their capitals: "Xi" is a name. */
export const NUMERAL = /^(?:II|III|IV|VI{0,3}|IX|X|XI{1,3}|XI?V|XVI{0,3}|XI?X|XXI{0,3})$/;

/** Takes a name apart; particles stay with the family name ("bin Salman", "van der Bellen"). */
export function parseName(text: string): PersonName {
  const words = text
    .split(/\s+/)
    .filter((word, at) => at === 0 || !(SUFFIX.test(foldName(word)) || NUMERAL.test(word)));
  const low = words.map((word) => fold(word).replace(/\.$/, ''));
  const [first = '', ...rest] = low;
  if (rest.length > 0 && familyFirst(words))
    return { text, family: first, given: [rest.join('-')], bare: false, familyFirst: true };
  let start = low.length - 1;
  while (start > 0 && NAME_PARTICLES.has(low[start - 1] ?? '')) start -= 1;
  const family = low.slice(start).join(' ');
  return { text, family, given: low.slice(0, start), bare: start === 0, familyFirst: false };
}

const classes = new Map<string, number>();
GIVEN_VARIANTS.forEach((row, index) => {
  for (const name of row) if (!classes.has(name)) classes.set(name, index);
});

/** Two initials without points: "JD". */
const INITIALS = /^[bcdfghjklmnpqrstvwxz]{2}$/;

const isInitial = (name: string): boolean =>
  name.length === 1 || INITIALS.test(name) || /^(?:[a-z]\.)+[a-z]?$/.test(name);

/**
 * Keys of a given name: for two that may be one, a key of the one as it is kept is a key of the other as it is asked for.
 * @param asked an initial is kept as one, and asks for all that begin with it
 */
export function givenKeys(name: string, asked: boolean): string[] {
  const letter = name.charAt(0);
  if (isInitial(name)) return asked ? [`begins ${letter}`] : [`begins ${letter}`, `initial ${letter}`];
  const class_ = classes.get(name);
  const keys = [`sounds ${soundKey(name)}`, ...(class_ === undefined ? [] : [`class ${class_}`])];
  return [...keys, asked ? `initial ${letter}` : `begins ${letter}`];
}

/** One key for family names, or parts of names, that `sameFamily` takes for one; `loose` as where it is not strict. */
export const partKey = (part: string, loose = false): string =>
  loose ? skeleton(bare(part)) : soundKey(bare(part));

/** Whether two given names may be one: spelling, variant, or initial. */
function sameGiven(a: string, b: string): boolean {
  if (a === b) return true;
  if (isInitial(a) || isInitial(b)) return a[0] === b[0];
  const class_ = classes.get(a);
  if (class_ !== undefined && class_ === classes.get(b)) return true;
  if (soundKey(a) === soundKey(b)) return true;
  return soundKey(a.replaceAll('-', '')) === soundKey(b.replaceAll('-', ''));
}

const bare = (family: string): string => family.replace(/^(?:al|el|ad|as|ash|an|ar|at|az)[- ]/, '');

/** Whether two family names may be one; `strict` asks for the same sound, else the same consonants do. */
function sameFamily(a: string, b: string, strict = true): boolean {
  if (a === b) return true;
  const [x, y] = [bare(a), bare(b)];
  if (x.length < 3 || y.length < 3) return x === y;
  if (soundKey(x) === soundKey(y)) return true;
  return (
    !strict &&
    skeleton(x)[0] === skeleton(y)[0] &&
    skeleton(x) === skeleton(y) &&
    Math.min(x.length, y.length) > 4
  );
}

const partsOf = ({ given, family }: PersonName): string[] => given.concat(family.split(' '));

/** Whether two full names are one person's: same family name and no given name against it. */
export function samePerson(a: PersonName, b: PersonName): boolean {
  if (a.bare || b.bare) return false;
  if (a.text === b.text) return true;
  const [[firstA = '', ...midA], [firstB = '', ...midB]] = [a.given, b.given];
  const given = sameGiven(firstA, firstB);
  if (given && sameFamily(a.family, b.family, false))
    return (
      midA.length === 0 ||
      midB.length === 0 ||
      midA.some((each) => midB.some((other) => sameGiven(each, other)))
    );
  const [x, y] = [partsOf(a), partsOf(b)];
  const [long, short] = x.length >= y.length ? [x, y] : [y, x];
  // The order turned round: "Orban Viktor".
  if (x.length === 2 && y.length === 2 && a.family.length > 2)
    return sameFamily(a.family, firstB) && sameFamily(b.family, firstA);
  if (long.length === short.length) return false;
  // Double family names and long Arabic names: one is part of the other, first name included.
  if (given) return short.slice(1).every((each) => long.slice(1).some((other) => sameFamily(each, other)));
  // "Lula da Silva" of "Luiz Inácio Lula da Silva": the last parts of the longer name, given names apart.
  const own = short.filter((part) => part.length > 2 && !NAME_PARTICLES.has(part));
  const two = short.length === 2 && !isGiven(short[0] ?? ''); // "López Obrador" of "Andrés Manuel López Obrador"
  const ends = (two || short.length > 2) && long.slice(-short.length).join(' ') === short.join(' ');
  return ends && own.length >= 2 && !a.familyFirst && !b.familyFirst;
}

/** Whether one name is the other without its first part: "Ishaq Dar" of "Mohammad Ishaq Dar". Father and son may be so called. */
export function lacksFirst(a: PersonName, b: PersonName): boolean {
  const [x, y] = [partsOf(a), partsOf(b)];
  const [long, short] = x.length > y.length ? [x, y] : [y, x];
  return !a.familyFirst && !b.familyFirst && short.length > 1 && long.slice(1).join(' ') === short.join(' ');
}

/** How well a bare name fits a full one: 2 its family name, 1 another part that can stand alone, 0 not. */
export function fitsBare(single: string, full: PersonName): 0 | 1 | 2 {
  const low = fold(single).replace(/\.$/, '');
  if (sameFamily(low, full.family)) return 2;
  const parts = full.family.split(' ');
  if (parts.length > 1 && sameFamily(low, parts.at(-1) ?? '')) return 2;
  if (full.familyFirst) return 0;
  if (full.given.slice(1).some((part) => part.length > 2 && sameFamily(low, part))) return 1;
  return full.given.length > 0 && full.given[0] === low && low.length > 2 ? 1 : 0;
}

/** 'm' or 'f' where the given name tells, else ''. */
export function sexOf(name: PersonName): 'm' | 'f' | '' {
  const first = name.familyFirst ? '' : (name.given[0] ?? '');
  if (COMMON_NAMES.has(first)) return '';
  const forms = [first, ...(GIVEN_VARIANTS[classes.get(first) ?? -1] ?? [])];
  if (forms.some((form) => MALE_NAMES.has(form))) return 'm';
  return forms.some((form) => FEMALE_NAMES.has(form)) ? 'f' : '';
}
