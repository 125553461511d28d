/**
 * Places that are found again: by offsets where the text is as it was, else by quotation and context, else not at all.
 * After the Web Annotation model's TextPositionSelector and TextQuoteSelector (https://www.w3.org/TR/annotation-model/).
 */
import { contextOf } from '../formats/context.ts';
import type { Span } from '../model/span.ts';
import type { Anchor } from './record.ts';

/**
 * From so many code units on, a quotation that stands once in a text is told by itself, whatever stands around it: one of
 * whole sentences, and one of a few words, which may be said of somebody else elsewhere.
 */
const TELLING = { sentence: 16, words: 32 } as const;
/** So much of the text on one side must be as it was for a shorter one, or one that stands more than once. */
const NEAR = 12;

export const anchorOf = (document: string, text: string, { start, end }: Span): Anchor => ({
  document,
  start,
  end,
  exact: text.slice(start, end),
  ...contextOf(text, { start, end }),
});

/** Where an anchor stands now, or why it is lost. */
export type Found = { readonly span: Span } | { readonly lost: string };

/**
 * @param text the document's text; undefined where the corpus has none
 * @param of what is quoted: sentences, or words of one
 */
export function findAnchor(
  anchor: Anchor,
  text: string | undefined,
  of: keyof typeof TELLING = 'words',
): Found {
  const { document, start, end, exact } = anchor;
  if (text === undefined) return { lost: `the text of ${document} is not there` };
  const likeness = (at: number): number => likenessAt(anchor, text, at);
  if (text.slice(start, end) === exact && (exact.length >= TELLING[of] || likeness(start) >= enough(anchor)))
    return { span: { start, end } };
  const places: number[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) places.push(at);
  const spanAt = (at: number): Found => ({ span: { start: at, end: at + exact.length } });
  const [only] = places;
  if (only === undefined) return { lost: 'its words no longer stand in the text' };
  if (places.length === 1 && exact.length >= TELLING[of]) return spanAt(only);
  const ranked = places.map((at) => ({ at, like: likeness(at) })).sort((a, b) => b.like - a.like);
  const [best, second] = ranked;
  if (!best || best.like < enough(anchor)) return { lost: 'its words stand elsewhere, among other words' };
  if (second && second.like === best.like)
    return { lost: `its words stand in ${places.length} places alike` };
  return spanAt(best.at);
}

/** Near the beginning or end of a text there is less around a place. */
const enough = ({ prefix, suffix }: Anchor): number => Math.min(NEAR, Math.max(prefix.length, suffix.length));

/** How much of the text on one side, right at the place, is as it was: the longer of the two, and a little for the other. */
function likenessAt({ exact, prefix, suffix }: Anchor, text: string, at: number): number {
  let before = 0;
  while (before < prefix.length && prefix.at(-1 - before) === text[at - 1 - before]) before += 1;
  let after = 0;
  while (after < suffix.length && suffix[after] === text[at + exact.length + after]) after += 1;
  return Math.max(before, after) + Math.min(before, after) / 1000;
}
