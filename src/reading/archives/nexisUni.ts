/** Nexis Uni and Lexis Advance: headline, source, day, fields, "Body", the text, "Classification", "End of Document". */
import { DAY, linesOf, type Article } from './article.ts';

const END = /^[^\S\n]*End of Document[^\S\n]*$/gm;
const PAGE = /^Page \d+ of \d+$/;
/** What may stand behind the text. */
const AFTER = /^(?:Classification|Graphic|Notes|Correction|Load-Date: .*)$/;
const HEAD_LINES = 10;

/** The articles of an export, in order; null where a text is none. */
export function fromNexisUni(text: string): Article[] | null {
  const ends = [...text.matchAll(END)];
  if (ends.length === 0) return null;
  const found: Article[] = [];
  let start = 0;
  for (const end of ends) {
    const lines = linesOf(text.slice(start, end.index));
    start = end.index + end[0].length;
    const body = lines.indexOf('Body');
    if (body < 0) return null;
    const after = lines.findIndex((line, at) => at > body && AFTER.test(line));
    const head = lines.slice(0, body).filter((line) => line !== '' && !PAGE.test(line));
    const day = head.slice(0, HEAD_LINES).findIndex((line) => DAY.test(line));
    const words = lines.slice(body + 1, after < 0 ? undefined : after).filter((line) => !PAGE.test(line));
    found.push({
      text: words.join('\n').trim(),
      title: head[0] ?? null,
      publisher: day > 1 ? (head[day - 1] ?? null) : null,
      published: day >= 0 ? (DAY.exec(head[day] ?? '')?.[1] ?? null) : null,
    });
  }
  return found;
}
