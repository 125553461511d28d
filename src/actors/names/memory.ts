/** What a document has taught the recogniser: names to be known again when they stand alone. */
import type { Sector } from '../../lexicon/institutions.ts';
import { fold } from './fold.ts';
import { listedExactly } from './gazetteer.ts';
import type { Hit } from './hits.ts';

export class Memory {
  /** Keys of the listed actors found. */
  readonly actors = new Set<string>();
  /** Acronym, without points, to what it stands for. */
  readonly acronyms = new Map<string, Omit<Hit, 'from' | 'to' | 'start' | 'end' | 'name'>>();
  /** Acronym to the name it was given with. */
  readonly expansions = new Map<string, string>();
  readonly institutions = new Map<string, Sector>();
  /** Names of bodies that a common noun before them has made known. */
  readonly apposed = new Map<string, Sector>();
  /** Folded parts of the names of people that may stand for them alone; the value says whether the family name came first. */
  readonly people = new Map<string, boolean>();
  /** Folded parts that in this document also name something else. */
  private readonly cache = new Map<string, boolean>();

  readonly listed = (text: string): boolean => {
    const key = fold(text);
    let known = this.cache.get(key);
    if (known === undefined) {
      known = listedExactly(text).some(
        ({ type }) => type !== 'weak' && type !== 'organ' && type !== 'nothing',
      );
      this.cache.set(key, known);
    }
    return known;
  };

  noteInstitution(name: string, sector: Sector): void {
    if (!this.institutions.has(name)) this.institutions.set(name, sector);
  }
}
