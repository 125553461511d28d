/** The state that a title tells by itself: by marks and words that only one state's politics have. */
import { OF_ONE_STATE } from '../../lexicon/titles.ts';
import { US_STATES } from '../../lexicon/usStates.ts';
import type { Draft, DraftPerson, DraftRole } from '../cast/draft.ts';

/** "(D-Ore.)", "(R-Tenn.)": party and state of a member of the United States Congress, after the name. */
const PARTY_TAG = /^,? ?[([]?(?:D|R|I|Democrat|Republican)[-–—](?:\p{Lu}\p{L}*\.? ?){1,3}[)\],]/u;
/** "Florida Rep.", "New Hampshire's governor": a state of the union before a title, or within it. */
const OF_THE_UNION = new RegExp(`\\b(?:${US_STATES.join('|')})(?:['’]s)? (?:\\p{L}+ ){0,2}\\p{L}+\\.?$`, 'u');

/** Whether a party and a state of the union stand behind a person's name. */
export const hasPartyTag = ({ document }: Draft, { places }: DraftPerson): boolean =>
  places.some(({ hit }) => PARTY_TAG.test(document.view.slice(hit.end, hit.end + 30)));

/**
 * The state that a title tells, if the document names that state; else null.
 * @param tagged whether its holder `hasPartyTag`
 */
export function stateOfTitle(draft: Draft, tagged: boolean, role: DraftRole): string | null {
  const { view } = draft.document;
  const federal = tagged || OF_THE_UNION.test(view.slice(Math.max(0, role.start - 30), role.end));
  const state = federal ? 'state:USA' : OF_ONE_STATE.get(role.phrase?.head ?? '');
  return state !== undefined && draft.mentions.of(state).length > 0 ? state : null;
}
