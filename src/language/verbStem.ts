/**
 * The base form of a regular verb from its form in -ed, -ing or -s: which of "invad" and "invade" it is. A list of
 * known verbs decides, then the spelling: English spells a final silent e after certain letters, and doubles a single
 * consonant after a stressed single vowel, so that a lone consonant left there had an e.
 */

/** Letters after which English writes a silent e, and rarer endings, most of them of Latin stress. */
const SILENT = new RegExp(
  [
    '[cvz]',
    '[^aeo]u',
    '[ls]au?s',
    '[^aeiou][aio]t(?<![bdmhrfil]it|[bi]ot)',
    'iat|uat|creat',
    '[^ao]ut',
    '[^aeiou][aiou]s',
    'au?s|[ae]us|[cls]eas|ais|ous|[lnpr]s',
    '[^aeiou][aiu]r',
    'uir|quot',
    '[^aeiou][aiou]d',
    'uid|uad',
    '[^aeiou][aiou]k',
    '[^aeiou][aiu]p',
    '[^aeiou][aiou]b(?<!hib)',
    '[^aeiou][aieou]g',
    'ieg',
    '[^aeiou][iou]l',
    '[^aeiou][aiu]m|com',
    '[^aeiou][aiu]n(?<![gd]ain)|pon|thron',
    '[dlrn]g',
    '[bcdfgkptz]l',
    '[^ao]th',
    'ced|plet|elet|mpet|rven|nven|dher|rfer',
    'gnor|stor|plor|dor',
  ]
    .join('|')
    .replace(/^/u, '(?:')
    .replace(/$/u, ')$'),
  'u',
);
/** Those of the endings above that need none after all. */
const HARD =
  /(?:(?:br|s|st|r|cl|fl|sl|pr|w)ing|(?:l|pr|am|str|r)ong|^(?:over)?hang|^bang|^gang|focus|bias|orbit|claim|(?:[bdlmr]|of|nh)it|[tsr]en|icit|[pt]on(?<!pon)|[lr]ow|benefit|ruin|rain|[sk]in|program)$/u;

/**
 * @param form in lower case
 * @param xpos VBD, VBN, VBG or VBZ
 * @param isVerb whether a word is known to be a verb's base form
 */
export function verbStem(form: string, xpos: string, isVerb: (word: string) => boolean): string {
  if (xpos === 'VBZ') return fromS(form, isVerb);
  const ending = /(?:ed|ing)$/u.exec(form)?.[0];
  if (ending === undefined || form.length < ending.length + 2) return form;
  const stem = form.slice(0, -ending.length);
  if (!/[aeiouy]/u.test(stem)) return form;
  if (ending === 'ing' && /^[dltv]y$/u.test(stem)) return `${stem.slice(0, -1)}ie`;
  if (ending === 'ed' && /^[dltv]i$/u.test(stem)) return `${stem}e`;
  if (ending === 'ed' && stem.endsWith('i')) return `${stem.slice(0, -1)}y`;
  if (ending === 'ed' && stem.endsWith('e')) return `${stem}e`;
  const double = /([bdfgklmnprtvz])\1$/u.test(stem) ? stem.slice(0, -1) : undefined;
  const candidates = isShort(stem) ? [`${stem}e`, stem] : [stem, `${stem}e`];
  for (const word of [...candidates, double]) if (word !== undefined && isVerb(word)) return word;
  if (double === undefined) return hadE(stem) ? `${stem}e` : stem;
  return /(?:ll|ff|zz)$/u.test(stem) && syllables(stem) === 1 ? stem : double;
}

const syllables = (stem: string): number => (stem.match(/[aeiouy]+/gu) ?? []).length;

/** One short syllable with a lone consonant: were there no e, the consonant would be doubled ("hop", "hopped"). */
const isShort = (stem: string): boolean =>
  syllables(stem) === 1 && /(?:[^aeiou]|^|qu)[aeiou][^aeiouwxy]$/u.test(stem);

const hadE = (stem: string): boolean => isShort(stem) || (!HARD.test(stem) && SILENT.test(stem));

function fromS(form: string, isVerb: (word: string) => boolean): string {
  if (!form.endsWith('s') || form.endsWith('ss')) return form;
  if (form.endsWith('ies') && form.length > 4) return `${form.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz|o)es$/u.test(form) && !isVerb(form.slice(0, -1))) return form.slice(0, -2);
  return form.slice(0, -1);
}
