/** A text cut into sentences, in the browser: by Unicode's rules (UAX 29, Intl.Segmenter), mended where these cut short. */
import type { Span } from '../../model/span.ts';
import { wordsOf } from '../words/index.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** What ends with a full stop and no sentence: an initial, a title, "U.S.", "No. 7". */
const SHORT =
  /(?:^|[\s("“‘])(?:\p{Lu}\.(?:\p{Lu}\.)*|(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sen|Rep|Gov|St|Jr|Sr|No|vs|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.)\s*$/u;

/**
 * Sentences in order, without the white space around them. A line that ends in no stop and goes on in a small letter is
 * wrapped, and ends no sentence.
 * @param known spans that are known to lie within one sentence: nothing is cut inside them
 */
export function sentencesOf(text: string, known: readonly Span[] = []): Span[] {
  const whole = [...known].sort((a, b) => a.start - b.start || b.end - a.end);
  const found: Span[] = [];
  let [next, start] = [0, 0];
  for (const { end, segment } of segmentsOf(text)) {
    while (next < whole.length && whole[next]!.end <= end) next += 1;
    const inside = next < whole.length && whole[next]!.start < end;
    const wrapped = /\p{L}\s*\n$/u.test(segment) && /^\s*\p{Ll}/u.test(text.slice(end, end + 8));
    const short = !segment.includes('\n') && SHORT.test(segment);
    if (inside || wrapped || short) continue;
    const span = trimmed(text, start, end);
    if (span) found.push(span);
    start = end;
  }
  const rest = trimmed(text, start, text.length);
  return rest ? [...found, rest] : found;
}

/**
 * By the rules a line ends a sentence (SB4), so that each line can be cut by itself: engines of today take the square of the
 * time for what they are given at once (V8 11: 750 kB, 8 s).
 */
function* segmentsOf(text: string): Iterable<{ readonly end: number; readonly segment: string }> {
  for (let [from, to] = [0, 0]; from < text.length; from = to) {
    to = text.indexOf('\n', from) + 1 || text.length;
    for (const { index, segment } of segmenter.segment(text.slice(from, to)))
      yield { end: from + index + segment.length, segment };
  }
}

function trimmed(text: string, start: number, end: number): Span | null {
  const raw = text.slice(start, end);
  const words = raw.trim();
  if (words === '') return null;
  const from = start + raw.indexOf(words);
  return { start: from, end: from + words.length };
}

/** Stretches of the document that the query's words hit. */
export const hitsIn = ({
  text,
  start,
  terms,
}: {
  text: string;
  start: number;
  terms: readonly string[];
}): Span[] =>
  wordsOf(text)
    .filter(({ term }) => terms.includes(term))
    .map((word) => ({ start: start + word.start, end: start + word.end }));
