/**
 * How large things are drawn, in CSS pixels: the drawing uses it, and the stored layout leaves room for it. A name is
 * broken into at most two lines.
 */

/** Radius of a node at normal size, by the number of distinct actors that it has a relation with. */
export const radiusOf = (degree: number): number => Math.min(6.2 + 3.1 * Math.sqrt(degree), 24);
/** Size of a name's letters, and the distance of its lines as a multiple of it. */
export const letterSizeOf = (degree: number): number => 11 + Math.min(4, 0.75 * Math.sqrt(degree));
export const LEADING = 1.18;
/** Between neighbouring strands of a pair, at normal size. */
export const LANE_GAP = 8.5;

/**
 * More actors with relations than `actors` are a map: a part of them is drawn at a time, those that matter most first, with
 * `lines` relations for each of these, the strongest: more are a thicket that hides them all.
 */
export const MAP = { actors: 240, lines: 2.2 } as const;

const LINE = 19;
const LONGEST = 34;

/** Marks that turn the direction of writing, and other invisible characters: a label is one quiet line of text. */
// oxlint-disable-next-line no-control-regex
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/** A name in one or two lines; what is longer ends in an ellipsis. */
export function breakLabel(label: string): string[] {
  // Nothing beyond the first hundred characters can show.
  const text = label.slice(0, 100).replace(INVISIBLE, ' ').replace(/\s+/gu, ' ').trim();
  if (text.length <= LINE + 2) return [text];
  const words = text.split(' ');
  let best: { first: string; second: string; worst: number } | null = null;
  for (let cut = 1; cut < words.length; cut += 1) {
    const first = words.slice(0, cut).join(' ');
    const second = words.slice(cut).join(' ');
    const worst = Math.max(first.length, second.length);
    if (!best || worst < best.worst) best = { first, second, worst };
  }
  if (!best) return [shorten(text)];
  if (best.first.length <= LONGEST) return [best.first, shorten(best.second)];
  return [shorten(text)];
}

function shorten(text: string): string {
  const characters = Array.from(text);
  return characters.length <= LONGEST
    ? text
    : `${characters
        .slice(0, LONGEST - 1)
        .join('')
        .trimEnd()}…`;
}
