/** UTF-8 that was read as Windows-1252 ("JosÃ©", "â€œ"), once or twice. */
import type { Edit } from './passes.ts';
import { each } from './letters.ts';

/** Windows-1252 from 0x80 on (WHATWG Encoding Standard); the bytes it leaves open are the controls of Latin-1. */
const HIGH =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';
const byteOf = (character: string): number => {
  const place = HIGH.indexOf(character);
  return place >= 0 ? 0x80 + place : character.charCodeAt(0);
};

const TAIL = `[\u00a0-\u00bf${HIGH}]`;
const GARBLED = new RegExp(`[\u00c2-\u00df]${TAIL}|[\u00e0-\u00ef]${TAIL}{2}`, 'g');
/** What stands in English texts: letters of Latin scripts, punctuation, signs of currency and trade. */
const EXPECTED = /^[\u00a0-\u024f\u1e00-\u1eff\u2010-\u203a\u20a0-\u20bf\u2122]$/;

/** The character whose UTF-8 bytes were taken for two or three others, or null. */
function decode(characters: string): string | null {
  const bytes = Array.from(characters, byteOf);
  const [first = 0, ...rest] = bytes;
  if (rest.some((byte) => byte < 0x80 || byte > 0xbf)) return null;
  const code = rest.reduce(
    (sum, byte) => (sum << 6) | (byte & 0x3f),
    first & (rest.length === 1 ? 0x1f : 0x0f),
  );
  const shown = String.fromCharCode(code);
  return EXPECTED.test(shown) ? shown : null;
}

export const mojibake = (text: string): Edit[] => each(text, GARBLED, ([found]) => decode(found));

/** The first garbled letter or mark of a text, as it stands there; null where there is none. */
export function garbledIn(text: string): string | null {
  const [first] = mojibake(text);
  return first ? text.slice(first.start, first.end) : null;
}
