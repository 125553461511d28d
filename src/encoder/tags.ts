/** Names and references from the tags of word pieces. */
import type { LearnedName } from '../model/actor.ts';
import { KINDS } from '../model/relations.ts';
import type { Span } from '../model/span.ts';
import { greatest, probabilities } from './numbers.ts';
import type { WindowPieces } from './pairs.ts';
import type { Encoded } from './network.ts';
import type { Window } from './windows.ts';

const [BEGINS, GOES_ON] = [1, 2];
const KIND_COUNT = KINDS.length + 1;
const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** The whole words around a span. */
function widened(view: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from > 0 && LETTER.test(view.charAt(from - 1))) from -= 1;
  while (to < view.length && LETTER.test(view.charAt(to))) to += 1;
  return { start: from, end: to };
}

/** Names in the core of a window, in order: runs of a beginning and what goes on, whole words, one capital at least. */
export function namesOfWindow(
  view: string,
  window: Window,
  pieces: WindowPieces,
  { names, kinds }: Encoded,
): LearnedName[] {
  const found: LearnedName[] = [];
  let open: { first: number; last: number } | null = null;
  const close = (): void => {
    if (!open) return;
    const { first, last } = open;
    open = null;
    const span = widened(view, { start: pieces.starts[first] ?? 0, end: pieces.ends[last] ?? 0 });
    if (!/\p{Lu}/u.test(view.slice(span.start, span.end))) return;
    const kind = KINDS[greatest(kinds, first * KIND_COUNT, KIND_COUNT)] ?? 'person';
    found.push({ ...span, kind, score: probabilities(names, first * 3, 3)[BEGINS] ?? 0 });
  };
  for (let at = 1; at < pieces.ids.length - 1; at += 1) {
    const sentence = pieces.sentences[at] ?? -1;
    if (sentence < window.from || sentence >= window.to) {
      close();
      continue;
    }
    // Pieces of a word go with its first.
    const inner =
      at > 1 &&
      pieces.starts[at] === pieces.ends[at - 1] &&
      LETTER.test(view.charAt(pieces.starts[at] ?? 0)) &&
      LETTER.test(view.charAt((pieces.starts[at] ?? 1) - 1));
    const tag = greatest(names, at * 3, 3);
    if (tag === BEGINS && !(inner && open)) {
      close();
      open = { first: at, last: at };
    } else if (open && (tag === GOES_ON || inner)) open.last = at;
    else close();
  }
  close();
  return found;
}

/** Words in the core of a window that head a reference, with a probability above `threshold`. */
export function referencesOfWindow(
  view: string,
  window: Window,
  pieces: WindowPieces,
  { references }: Encoded,
  threshold: number,
): { readonly head: Span; readonly sentence: number }[] {
  const found: { head: Span; sentence: number }[] = [];
  for (let at = 1; at < pieces.ids.length - 1; at += 1) {
    const sentence = pieces.sentences[at] ?? -1;
    if (sentence < window.from || sentence >= window.to) continue;
    if (!LETTER.test(view.charAt(pieces.starts[at] ?? 0))) continue;
    if ((probabilities(references, at * 2, 2)[1] ?? 0) <= threshold) continue;
    const head = widened(view, { start: pieces.starts[at] ?? 0, end: pieces.ends[at] ?? 0 });
    found.push({ head, sentence });
  }
  return found;
}
