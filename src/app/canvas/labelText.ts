/** How a name is written beside its node: broken into at most two lines, in a face that tells its kind. */
import type { Kind } from '../../model/relations.ts';

export interface LabelText {
  readonly lines: readonly string[];
  readonly font: string;
  /** Size of the letters and distance of the lines, in pixels. */
  readonly size: number;
  readonly leading: number;
  readonly width: number;
  readonly height: number;
}

/** As on a map: states and blocs in bold, people in a medium weight, analysts in italics. */
const FACE: Readonly<Record<Kind, string>> = {
  state: '650',
  bloc: '650',
  leader: '500',
  analyst: 'italic 450',
  institution: '450',
};

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

/** An acronym among the other names, where it really stands for the name: CSTO, but not any word in capitals. */
export function acronymOf(label: string, aliases: readonly string[]): string | null {
  const initials = label
    .split(/[\s-]+/u)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
  const stands = (alias: string): boolean => {
    let at = 0;
    for (const letter of initials) if (letter === alias.charAt(at)) at += 1;
    return at === alias.length;
  };
  return aliases.find((alias) => /^[A-Z]{2,6}$/u.test(alias) && stands(alias)) ?? null;
}

/**
 * Measures a name. `measure` gives the width in pixels of a line in a font; `compact` is below 1 on small screens.
 */
export function labelText(
  lines: readonly string[],
  node: { readonly kind: Kind; readonly degree: number },
  family: string,
  compact: number,
  measure: (line: string, font: string) => number,
): LabelText {
  const size = Math.round((11 + Math.min(4, 0.75 * Math.sqrt(node.degree))) * compact * 2) / 2;
  const font = `${FACE[node.kind]} ${size}px ${family}`;
  const leading = size * 1.18;
  return {
    lines,
    font,
    size,
    leading,
    width: Math.max(0, ...lines.map((line) => measure(line, font))),
    height: lines.length * leading,
  };
}
