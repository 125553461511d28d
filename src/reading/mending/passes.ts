/** A text under repair: what it reads like so far, and where each of its characters stands in the untouched text. */
import type { Repair } from '../../model/document.ts';

/** A change to a text: view[start, end) becomes `by`. */
export type Edit = Repair;

/** A text and its way back. Places are UTF-16 code units. */
export interface Draft {
  readonly text: string;
  /** For each code unit, where the stretch of the untouched text begins that it stands for; null while nothing changed. */
  readonly from: Int32Array | null;
  /** And where that stretch ends. */
  readonly to: Int32Array | null;
}

/** Makes changes, which must be in order and must not overlap. */
export function edit(draft: Draft, edits: readonly Edit[]): Draft {
  if (edits.length === 0) return draft;
  const { text } = draft;
  const growth = edits.reduce((sum, { start, end, by }) => sum + by.length - (end - start), 0);
  const from = new Int32Array(text.length + growth);
  const to = new Int32Array(text.length + growth);
  const parts: string[] = [];
  let at = 0;
  let done = 0;
  const begin = (place: number): number => draft.from?.[place] ?? place;
  const stop = (place: number): number => draft.to?.[place] ?? place + 1;
  const keep = (until: number): void => {
    parts.push(text.slice(done, until));
    for (; done < until; done += 1, at += 1) [from[at], to[at]] = [begin(done), stop(done)];
  };
  for (const { start, end, by } of edits) {
    keep(start);
    parts.push(by);
    for (const last = at + by.length; at < last; at += 1)
      [from[at], to[at]] = [begin(start), stop(Math.max(start, end - 1))];
    done = end;
  }
  keep(text.length);
  return { text: parts.join(''), from, to };
}

/** All changes at once, as they look from the untouched text; neighbouring ones are one. */
export function repairsOf(source: string, { text, from, to }: Draft): Repair[] {
  if (from === null || to === null) return [];
  const repairs: Repair[] = [];
  const add = (start: number, end: number, by: string): void => {
    const last = repairs.at(-1);
    if (last && last.end === start && start < end)
      repairs[repairs.length - 1] = { ...last, end, by: last.by + by };
    else repairs.push({ start, end, by });
  };
  let done = 0;
  for (let at = 0; at < text.length;) {
    const [start, end] = [from[at] ?? 0, to[at] ?? 0];
    let next = at + 1;
    while (next < text.length && from[next] === start && (to[next] ?? 0) === end) next += 1;
    if (start > done) add(done, start, '');
    const by = text.slice(at, next);
    if (source.slice(start, end) !== by) add(start, end, by);
    done = end;
    at = next;
  }
  if (done < source.length) add(done, source.length, '');
  return repairs;
}
