/** Of what kind a person is by the names that a learned reader sees. */
import { overlaps } from '../../model/span.ts';
import type { Draft, DraftPerson } from './draft.ts';

/** The kind of most learned names of a person; null where they are no actor, or nothing was learned of them. */
export function learnedKind({ learned }: Draft, { places }: DraftPerson): 'leader' | 'analyst' | null {
  const votes = { leader: 0, analyst: 0, person: 0 };
  for (const { hit } of places)
    for (const name of learned)
      if (
        overlaps(name, hit) &&
        (name.kind === 'leader' || name.kind === 'analyst' || name.kind === 'person')
      )
        votes[name.kind] += 1;
  if (votes.leader + votes.analyst <= votes.person) return null;
  return votes.analyst > votes.leader ? 'analyst' : 'leader';
}
