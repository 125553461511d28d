/** The page's terms: relations as verbs in both directions, families, kinds and modes in plain English. */
import type { Kind, Mode, Relation } from '../../model/relations.ts';
import { isSymmetric } from '../../model/relations.ts';

export { ownWords, wordingOf } from '../../model/wording.ts';
export { FAMILY_TITLES as FAMILY_WORDS, RELATION as RELATION_WORDS } from '../../model/relations.ts';

export const KIND_WORDS: Readonly<Record<Kind, { readonly one: string; readonly many: string }>> = {
  state: { one: 'State', many: 'States' },
  leader: { one: 'Leader', many: 'Leaders' },
  bloc: { one: 'Bloc', many: 'Blocs' },
  analyst: { one: 'Analyst', many: 'Analysts' },
  institution: { one: 'Institution', many: 'Institutions' },
};

/** How firmly something is said: one word, and what the drawing makes of an edge that is said in no firmer way. */
export const MODE_WORDS: Readonly<Record<Mode, { readonly short: string; readonly long: string }>> = {
  asserted: {
    short: 'Asserted',
    long: 'said as plain fact; a full line, hollow where no reading of it is sure',
  },
  reported: { short: 'Reported', long: 'someone says so; a hollow line' },
  negated: { short: 'Denied', long: 'the text says it is not so; a line crossed out' },
  possible: { short: 'Possible', long: 'may be, could be, if; a hollow line' },
};

/** The arrow between two ends, seen from the source. */
export const arrowOf = (relation: Relation): string => (isSymmetric(relation) ? '↔' : '→');
