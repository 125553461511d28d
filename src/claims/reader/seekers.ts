/** Who seeks an office does not hold it. */
import type { Span } from '../../model/span.ts';

const SEEKER = '(?:candidate|nominee|contender|hopeful|aspirant)s?';
const BEFORE = new RegExp(`\\b${SEEKER},?\\s+$`, 'i');
const AFTER = new RegExp(`^,\\s+(?:[\\w'’-]+\\s+){0,5}${SEEKER}\\b`, 'i');
/** Characters that are looked at before and after a name: the longest word of these, and a short apposition. */
const REACH = { before: 14, after: 80 } as const;

/**
 * Whether a person is named as one who seeks an office: "opposition candidate NAME", "NAME, the party's nominee".
 * @param view text that the mention's offsets count in
 */
export const seeksOffice = (view: string, { start, end }: Span): boolean =>
  BEFORE.test(view.slice(Math.max(0, start - REACH.before), start)) ||
  AFTER.test(view.slice(end, end + REACH.after));
