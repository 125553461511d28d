/** One article of an export: its text, and what its head says of it. */
export interface Article {
  readonly text: string;
  readonly title: string | null;
  readonly publisher: string | null;
  /** As it is written: 'March 4, 2022'. */
  readonly published: string | null;
}

const MONTH = 'january|february|march|april|may|june|july|august|september|october|november|december';
/** A line that is a day, or begins with one. */
export const DAY = new RegExp(`^((?:${MONTH}) \\d{1,2}, \\d{4}|\\d{1,2} (?:${MONTH}) \\d{4})\\b`, 'i');

/** Lines without the white space around them. */
export const linesOf = (text: string): string[] => text.split(/\r?\n/).map((line) => line.trim());
