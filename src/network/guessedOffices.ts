/** Offices that one document leaves to guess and others tell: "leads", of the one state its sentence names. */
import type { LocalClaim } from '../model/claim.ts';
import type { Analysis, Cast } from './analysis.ts';

/**
 * Which claims on who leads a state yield to what other documents say: the text at hand names the state beside the
 * title, not as its owner, and elsewhere the same person is said in words to lead another.
 * @returns whether a claim of a document is such a one
 */
export function guessedOffices(
  analyses: readonly Analysis[],
  cast: Cast,
): (document: string, claim: LocalClaim) => boolean {
  const told = new Map<string, Set<string>>();
  const guessed = new Set<string>();
  for (const { document, reading } of analyses)
    for (const { id, roles } of reading.actors) {
      const person = cast.keyOf(document.id, id);
      if (person === null) continue;
      const leads = roles.filter(({ office, of }) => office === 'leads' && of?.startsWith('state:'));
      const statedHere = new Set(leads.flatMap(({ of, stated }) => (stated ? [of] : [])));
      for (const { of, stated } of leads) {
        if (of === null) continue;
        const state = cast.keyOf(document.id, of);
        if (stated && state !== null) told.set(person, (told.get(person) ?? new Set()).add(state));
        else if (!statedHere.has(of)) guessed.add(`${document.id}\n${id}\n${of}`);
      }
    }
  return (document, { relation, source, target }) => {
    if (relation !== 'leads' || !guessed.has(`${document}\n${source}\n${target}`)) return false;
    const known = told.get(cast.keyOf(document, source) ?? '');
    return known !== undefined && !known.has(cast.keyOf(document, target) ?? '');
  };
}
