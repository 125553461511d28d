/** How a name is written beside its node: in a face that tells its kind, or as its acronym. */
import { LEADING, letterSizeOf } from '../../model/drawing.ts';
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
  const size = Math.round(letterSizeOf(node.degree) * compact * 2) / 2;
  const font = `${FACE[node.kind]} ${size}px ${family}`;
  const leading = size * LEADING;
  return {
    lines,
    font,
    size,
    leading,
    width: Math.max(0, ...lines.map((line) => measure(line, font))),
    height: lines.length * leading,
  };
}
