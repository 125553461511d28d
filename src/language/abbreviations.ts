/**
 * Abbreviations that end in a full stop, in lower case without it. Sources: the abbreviations of the training sections
 * of the UD English treebanks EWT and GUM, and the Associated Press style for titles, months and American states.
 */

/** Followed by a name or a number: the full stop after these never ends a sentence. */
export const TITLE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms messrs mmes mlle mme dr prof rev fr sr hon pres gov lt gen adm col maj capt cmdr cpl sgt pvt brig cdr ' +
    'sen rep reps sens amb supt insp det atty msgr st ste mt ft vs cf fig figs no nos vol pp ed eds art para sec ' +
    'approx ca viz attn spec'
  ).split(' '),
);

/** May stand at a sentence's end: a full stop after these ends a sentence when a new one plainly begins. */
export const OTHER_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'inc corp ltd co cos bros llc plc assn dept univ intl natl est etc al jr esq ave blvd rd hwy ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky md mich minn miss mont neb nev okla ore pa tenn tex ' +
    'vt va wash wis wyo ph bc ad am pm eg ie hr hrs min mins lb lbs oz km kg yr yrs ext tel ' +
    'div dist gal sq mfg mgr dir dep asst assoc bldg cent'
  ).split(' '),
);

/** Months and days: a number follows ("Jan. 6"). */
export const DATE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun'.split(' '),
);

/** Words that begin sentences and seldom go on a name: after "U.S." or "Plan B." they show that a new one begins. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  (
    'the a an this that these those it its he she they we you i his her their our my your in on at by for from with ' +
    'to of as but and or so yet if when while after before since because although though however meanwhile moreover ' +
    'there here what who why how where which according despite during both some many most all no not one two another ' +
    'each every several last next then now also still only even earlier later under over between among against ' +
    'without until once such other others more much few let please'
  ).split(' '),
);
