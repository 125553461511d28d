import { hashText } from './hash.ts';

/** The words of one sentence as the tagger and the parser see them: hashes of what matters about each form. */
export interface Words {
  readonly count: number;
  /** Hash of the form in lower case, digits as 0; one hash for all names of several words. */
  readonly lower: Int32Array;
  /** Capitals, digits, marks: a small number. */
  readonly shape: Int32Array;
  /** Hashes of the last 2 and 3 letters, and of the first 3. */
  readonly suffix2: Int32Array;
  readonly suffix3: Int32Array;
  readonly suffix4: Int32Array;
  readonly prefix1: Int32Array;
  readonly prefix3: Int32Array;
  /** 1 where the caller gave the word as a name. */
  readonly name: Uint8Array;
}

const MANY_WORDS = hashText('<name of several words>');

/** @param names true where the form is a recognised name */
export function readWords(forms: readonly string[], names: readonly boolean[]): Words {
  const count = forms.length;
  const words: Words = {
    count,
    lower: new Int32Array(count),
    shape: new Int32Array(count),
    suffix2: new Int32Array(count),
    suffix3: new Int32Array(count),
    suffix4: new Int32Array(count),
    prefix1: new Int32Array(count),
    prefix3: new Int32Array(count),
    name: new Uint8Array(count),
  };
  for (let i = 0; i < count; i++) {
    const form = forms[i]!;
    const name = names[i]!;
    const lower = normalize(form);
    const many = name && form.includes(' ');
    words.name[i] = name ? 1 : 0;
    words.lower[i] = many ? MANY_WORDS : hashText(lower);
    words.shape[i] = shapeOf(form) + (name ? 32 : 0);
    words.suffix2[i] = hashText(lower, Math.max(0, lower.length - 2));
    words.suffix3[i] = hashText(lower, Math.max(0, lower.length - 3));
    words.suffix4[i] = hashText(lower, Math.max(0, lower.length - 4));
    words.prefix1[i] = form.charCodeAt(0);
    words.prefix3[i] = hashText(lower, 0, Math.min(3, lower.length));
  }
  return words;
}

/** What most words are: of them there is nothing to replace. */
const LETTERS = /^[a-z]*$/u;

/** Lower case, every digit 0, one kind of apostrophe and dash. */
function normalize(form: string): string {
  const lower = form.slice(0, 64).toLowerCase();
  if (LETTERS.test(lower)) return lower;
  return lower
    .replace(/[0-9]/gu, '0')
    .replace(/[’‘`]/gu, "'")
    .replace(/[“”]/gu, '"')
    .replace(/^[–—]$/u, '-');
}

/** Bits: first letter a capital, all capitals, a lower-case letter inside, a digit, a hyphen or a stop inside. */
function shapeOf(form: string): number {
  if (LETTERS.test(form) && form !== '') return 4;
  const first = form.charAt(0);
  let shape = first !== first.toLowerCase() ? 1 : 0;
  if (form.length > 1 && form === form.toUpperCase() && form !== form.toLowerCase()) shape |= 2;
  if (/\p{L}/u.test(form)) shape |= 4;
  if (/\d/u.test(form)) shape |= 8;
  if (/\w[-.]/u.test(form)) shape |= 16;
  return shape;
}
