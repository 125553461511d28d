/** Posts that no title tells: whom a speaker in a meeting's record stands for. */
import type { Office } from '../../model/actor.ts';
import type { Draft } from '../cast/draft.ts';
import type { Hit } from '../names/hits.ts';

/** What a person is to a state or body, by words that are no title. */
export interface Post {
  readonly hit: Hit;
  readonly of: string;
  readonly title: string;
  readonly office: Office;
}

/** "ANNA SAMPLE (Albania) said", "Mr. Sample (Albania):": records of meetings put whom one speaks for in brackets. */
export function delegates(draft: Draft, index: number): Post[] {
  const line = draft.lines[index];
  if (!line) return [];
  return ([...new Set(line.taken)].filter((hit) => hit?.type === 'person') as Hit[]).flatMap(
    (hit): Post[] => {
      const state = line.taken[hit.to];
      const closed = state
        ? (line.words[state.to]?.before ?? draft.document.view.slice(state.end, state.end + 2))
        : '';
      if (line.words[hit.to]?.before !== ' (' || state?.type !== 'state' || !closed.startsWith(')'))
        return [];
      const label = hit.from <= 1 && /^\) ?: ?/.test(closed);
      const of = draft.actorOf.get(state);
      return of && (label || hit.rule === 'person/delegate')
        ? [{ hit, of, title: 'representative', office: 'official' }]
        : [];
    },
  );
}
