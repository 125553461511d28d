/** The shapes of people's names: given names, East Asian order, the single words that may stand for a person. */
import {
  CHINESE_FAMILIES,
  KOREAN_FAMILIES,
  NAME_PARTICLES,
  VIETNAMESE_FAMILIES,
  SYLLABLE,
  KOREAN_GIVEN,
  WESTERN_FAMILIES,
  SHORT_GIVEN,
} from '../../lexicon/families.ts';
import { COMMON_NAMES, FEMALE_NAMES, MALE_NAMES } from '../../lexicon/givenNames.ts';
import { fold } from './fold.ts';

const INITIAL = /^\p{Lu}\.?$/u;
export const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/;

const isListed = (low: string): boolean =>
  MALE_NAMES.has(low) || FEMALE_NAMES.has(low) || COMMON_NAMES.has(low);

/** Whether the tables know it as somebody's given name; hyphenated names by their parts. */
export function isGiven(name: string): boolean {
  const low = fold(name).replace(/\.$/, '');
  return isListed(low) || low.split('-').every((part) => part.length > 2 && isListed(part));
}

const PINYIN = new RegExp(`^(?:${SYLLABLE}){1,2}$`);

/** Whether the words make a name with the family name first. */
export function familyFirst(names: readonly string[]): boolean {
  const [first = '', second = '', third = ''] = names.map((name) => fold(name));
  if (isWestern(first)) return false;
  if (names.length === 2)
    return KOREAN_GIVEN.test(second)
      ? CHINESE_FAMILIES.has(first) || KOREAN_FAMILIES.has(first)
      : CHINESE_FAMILIES.has(first) &&
          PINYIN.test(second.replace(/['-]/g, '')) &&
          !WESTERN_FAMILIES.test(second);
  const short = second.length <= 6 && third.length <= 6 && !isWestern(third);
  return (
    (names.length === 3 && KOREAN_FAMILIES.has(first) && short) ||
    ((names.length === 3 || names.length === 4) && VIETNAMESE_FAMILIES.has(first))
  );
}

const isWestern = (low: string): boolean =>
  !SHORT_GIVEN.test(low) && (MALE_NAMES.has(low) || FEMALE_NAMES.has(low)) && low.length > 3;

/** Parts of a person's name that later may stand for the whole. */
export function aliasesOf(names: readonly string[], first: boolean): string[] {
  const parts = names.filter(
    (name) => !INITIAL.test(name) && !SUFFIX.test(fold(name)) && !/^[IVX]{2,}$/.test(name),
  );
  if (parts.length < 2) return parts;
  if (first) return parts.slice(0, 1);
  const inner = parts.slice(1).filter((part) => !NAME_PARTICLES.has(fold(part)));
  return inner.length > 0 ? inner : parts.slice(-1);
}
