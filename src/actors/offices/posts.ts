/** Posts that no title tells: who stands beside a body, or speaks for a state in a meeting's record. */
import type { Office } from '../../model/actor.ts';
import type { Draft } from '../cast/draft.ts';
import { type Hit, type Line, peopleIn } from '../names/line.ts';

/** What a person is to a state or body, by words that are no title. */
export interface Post {
  readonly hit: Hit;
  readonly of: string;
  readonly title: string;
  readonly office: Office;
}

/** The posts that the words of a line beside its people give them. */
export function postsIn(draft: Draft, line: Line): Post[] {
  return peopleIn(line).flatMap((hit) => {
    const found = [
      [bodyBeside(line, hit), '', 'affiliated'],
      [spokenFor(line, hit), 'representative', 'official'],
    ] as const;
    return found.flatMap(([beside, title, office]) => {
      const of = beside && draft.actorOf.get(beside);
      return of ? [{ hit, of, title, office }] : [];
    });
  });
}

/** "Carnegie Moscow Center's Umarov", "Carnegie Moscow Centers Umarov", "Mr. Radchenko of Johns Hopkins". */
function bodyBeside({ words, taken }: Line, { from, to }: Hit): Hit | null {
  const [before, last] = [taken[from - 1], words[from - 1]];
  if (before?.type === 'institution' && /^\s+$/.test(words[from]?.before ?? ''))
    if (last?.possessive || last?.low.endsWith('s')) return before;
  if (!/^(?:of|from|at)$/.test(words[to]?.low ?? '') || words[to]?.before !== ' ') return null;
  const after = taken[words[to + 1]?.low === 'the' ? to + 2 : to + 1];
  return after?.type === 'institution' ? after : null;
}

/** "ANNA SAMPLE (Albania) said", "Mr. Sample (Albania):": records of meetings put whom one speaks for in brackets. */
function spokenFor({ view, words, taken }: Line, { from, to, rule }: Hit): Hit | null {
  const state = taken[to];
  if (words[to]?.before !== ' (' || state?.type !== 'state') return null;
  const closed = view.slice(state.end, state.end + 4);
  const label = from <= 1 && /^\) ?: ?/.test(closed);
  return closed.startsWith(')') && (label || rule === 'person/delegate') ? state : null;
}
