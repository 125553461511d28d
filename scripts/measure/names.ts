/** Names that nobody bears, as many as are asked for. */

const CONSONANTS = 'bdfgklmnprstvz';
const VOWELS = 'aeiou';

/** A pronounceable name for each number, no two alike: "Bababa", "Dababa". */
export function nameOf(number: number, syllables = 4): string {
  let name = '';
  let rest = number;
  for (let at = 0; at < syllables; at++) {
    name +=
      (CONSONANTS[rest % CONSONANTS.length] ?? '') +
      (VOWELS[Math.floor(rest / CONSONANTS.length) % VOWELS.length] ?? '');
    rest = Math.floor(rest / (CONSONANTS.length * VOWELS.length));
  }
  return name.charAt(0).toUpperCase() + name.slice(1);
}
