/** The place of a reading's quotation: exactly one in its document, or the reason why there is none. */
import type { Span } from '../model/span.ts';
import type { Reading } from './record.ts';
import { placesOf } from './words.ts';

/** Longer than any passage of a few sentences. */
const MOST = 2000;

/** @param sentences of the document, in order */
export function passageOf(
  { sentence, quotation, start }: Reading,
  text: string,
  sentences: readonly Span[],
): Span | { why: string } {
  let within: Span = { start: 0, end: text.length };
  if (sentence !== undefined) {
    const found = sentences[sentence - 1];
    if (!found) return { why: `there is no sentence ${sentence}: the document has ${sentences.length}` };
    within = { start: found.start, end: found.end };
  }
  if (quotation === undefined) return within;
  const places = placesOf(text, quotation, within).filter(
    (place) => start === undefined || place.start === start,
  );
  const [only] = places;
  const where = sentence === undefined ? 'the document' : `sentence ${sentence}`;
  if (!only)
    return {
      why: `the quotation “${brief(quotation)}” does not stand ${start === undefined ? '' : `at ${start} `}in ${where}`,
    };
  if (places.length > 1)
    return {
      why: `the quotation “${brief(quotation)}” stands ${places.length} times in ${where}: give its start`,
    };
  if (only.end - only.start > MOST) return { why: `the quotation is longer than ${MOST} characters` };
  return only;
}

/** Words as a message shows them. */
export const brief = (words: string): string => {
  const plain = words.replace(/\s+/g, ' ').trim();
  return plain.length > 80 ? `${plain.slice(0, 77).toWellFormed()}…` : plain;
};
