/** What a document has taught the recogniser: names to be known again when they stand alone. */
import type { Sector } from '../../lexicon/institutions.ts';
import { remembering } from './fold.ts';
import { listedExactly } from './gazetteer.ts';
import type { Hit } from './line.ts';

export class Memory {
  /** Keys of the listed actors found. */
  readonly actors = new Set<string>();
  /** Acronym, without points, to what it stands for. */
  readonly acronyms = new Map<string, Omit<Hit, 'from' | 'to' | 'start' | 'end' | 'name'>>();
  /** Names of bodies that a common noun before them has made known. */
  readonly apposed = new Map<string, Sector>();
  /** Folded parts of the names of people that may stand for them alone. */
  readonly people = new Set<string>();
}

/** Whether the tables know a text as the name of an actor. */
export const isListed = remembering((text) =>
  listedExactly(text).some(({ type }) => type !== 'weak' && type !== 'organ' && type !== 'nothing'),
);
