/** Posts that no title tells: who leads the body named before, stands beside one, or speaks for a state in a meeting's record. */
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
  return peopleIn(line).flatMap((hit) =>
    POSTS.flatMap(({ title, find }) => {
      const of = draft.actorOf.get(find(line, hit) ?? hit);
      if (of === undefined || of.startsWith('person:')) return [];
      const office =
        title === 'representative' ? 'official' : title && !of.startsWith('inst:') ? 'leads' : 'affiliated';
      return [{ hit, of, title, office }];
    }),
  );
}

type Find = (line: Line, person: Hit) => Hit | null | undefined;

/** "The Labour Party, currently led by its founder NAME". */
const led: Find = ({ words, taken, titles }, { from }) => {
  let by = from - 1;
  while (by > 0 && (titles[by] || /^(?:its|the|his|former|current|incumbent)$/.test(words[by]?.low ?? '')))
    by -= 1;
  if (
    words[by]?.low !== 'by' ||
    !/^(?:led|headed|chaired|(?:co-)?founded|commanded|ruled)$/.test(words[by - 1]?.low ?? '')
  )
    return null;
  let at = by - 2;
  while (
    at > by - 5 &&
    !taken[at] &&
    /^(?:currently|now|previously|formerly|also|and|is|was|then|a|party|group|which|movement|bloc)$/.test(
      words[at]?.low ?? '',
    )
  )
    at -= 1;
  return /^(?:institution|bloc)$/.test(taken[at]?.type ?? '') ? taken[at] : null;
};

/** "Carnegie Moscow Center's Umarov", "Carnegie Moscow Centers Umarov", "Mr. Radchenko of Johns Hopkins". */
const beside: Find = ({ words, taken }, { from, to }) => {
  const [before, last] = [taken[from - 1], words[from - 1]];
  if (before?.type === 'institution' && /^\s+$/.test(words[from]?.before ?? ''))
    if (last?.possessive || last?.low.endsWith('s')) return before;
  if (!/^(?:of|from|at)$/.test(words[to]?.low ?? '') || words[to]?.before !== ' ') return null;
  const after = taken[words[to + 1]?.low === 'the' ? to + 2 : to + 1];
  return after?.type === 'institution' ? after : null;
};

/** "ANNA SAMPLE (Albania) said", "Mr. Sample (Albania):": records of meetings put whom one speaks for in brackets. */
const delegate: Find = ({ view, words, taken }, { from, to, rule }) => {
  const state = taken[to];
  if (words[to]?.before !== ' (' || state?.type !== 'state') return null;
  const closed = view.slice(state.end, state.end + 4);
  const label = from <= 1 && /^\) ?: ?/.test(closed);
  return closed.startsWith(')') && (label || rule === 'person/delegate') ? state : null;
};

const POSTS: readonly { readonly title: string; readonly find: Find }[] = [
  { title: 'leader', find: led },
  { title: '', find: beside },
  { title: 'representative', find: delegate },
];
