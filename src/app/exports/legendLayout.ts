/** Where the entries of a legend stand: rows of entries, broken to a width; each group begins a new row. */
interface Entry<T> {
  readonly item: T;
  readonly text: string;
}

export interface PlacedEntry<T> extends Entry<T> {
  readonly x: number;
  /** Middle of its row. */
  readonly y: number;
}

export const LEGEND = {
  row: 22,
  between: 8,
  sign: 40,
  smallSign: 20,
  afterSign: 8,
  afterEntry: 22,
  head: 76,
} as const;

export interface Group<T> {
  readonly title: string;
  /** Pixels that the sign before an entry takes. */
  readonly sign: number;
  readonly entries: readonly Entry<T>[];
}

/** Pixels that the widest entry takes, with the room for its group's title. */
export const widestEntry = <T>(groups: readonly Group<T>[], measure: (text: string) => number): number =>
  Math.max(
    0,
    ...groups.flatMap(({ sign, entries }) =>
      entries.map(({ text }) => LEGEND.head + sign + LEGEND.afterSign + measure(text)),
    ),
  );

/** Places the groups in `width` pixels. `measure` gives the width of a text in pixels. */
export function layLegend<T>(
  groups: readonly Group<T>[],
  width: number,
  measure: (text: string) => number,
): { titles: { text: string; y: number }[]; entries: PlacedEntry<T>[]; height: number } {
  const titles: { text: string; y: number }[] = [];
  const entries: PlacedEntry<T>[] = [];
  let top = 0;
  for (const { title, sign, entries: members } of groups) {
    titles.push({ text: title, y: top + LEGEND.row / 2 });
    let x: number = LEGEND.head;
    for (const { item, text } of members) {
      const needs = sign + LEGEND.afterSign + measure(text);
      if (x > LEGEND.head && x + needs > width) {
        x = LEGEND.head;
        top += LEGEND.row;
      }
      entries.push({ item, text, x, y: top + LEGEND.row / 2 });
      x += needs + LEGEND.afterEntry;
    }
    top += LEGEND.row + LEGEND.between;
  }
  return { titles, entries, height: Math.max(0, top - LEGEND.between) };
}
