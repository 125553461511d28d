/** Spellings of names: what the usual romanisations (BGN/PCGN, ISO 9, ALA-LC, the agencies' own) write for one sound. */

/** Letters that are none with a mark, by what they are written without. */
export const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
  ə: 'a',
};

/** One spelling for each sound, of folded names; in this order. */
export const ONE_SPELLING: readonly (readonly [RegExp, string])[] = [
  [/[^a-z]/g, ''],
  [/^(?:ye|je)(?=[a-z])/, 'e'],
  [/^iu|^yu|^ju/, 'u'],
  [/(?:skyy|skyi|skyj|skiy|skij|skii|skyi|sky|ski|tskyi)$/, 'ski'],
  [/tsk/g, 'ck'],
  [/(?:enka|enko)$/, 'enko'],
  [/x/g, 'ks'],
  [/q/g, 'k'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/w/g, 'v'],
  [/dzh|zh|dj/g, 'j'],
  [/tch|tsch/g, 'ch'],
  [/ts/g, 'c'],
  [/tz/g, 'c'],
  [/y/g, 'i'],
  [/i(?=[aeou])/g, ''],
  [/(?<=[aeou])i(?=[aeou])/g, ''],
  [/ou/g, 'u'],
  [/oo/g, 'u'],
  [/ee/g, 'i'],
  [/([a-z])\1+/g, '$1'],
];
