/** Nexis, as it wrote exports for twenty years: "3 of 17 DOCUMENTS" above each article, index terms as "SUBJECT: …" lines. */
import { DAY, type Article } from './article.ts';

const HEAD = /^[^\S\n]*(?:document )?\d+ of \d+ documents?[^\S\n]*$/gim;
const FIELD = /^[A-Z][A-Z -]{2,20}:/;
/** The head of an article stands in its first lines. */
const HEAD_LINES = 8;

/** The articles of an export, in order; null where a text is none. */
export function fromNexis(text: string): Article[] | null {
  const heads = [...text.matchAll(HEAD)];
  if (heads.length === 0 || text.slice(0, heads[0]?.index).trim() !== '') return null;
  return heads.flatMap((head, at): Article[] => {
    const end = heads[at + 1]?.index ?? text.length;
    const start = head.index;
    const lines = text
      .slice(start + head[0].length, end)
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    if (lines.length === 0) return [];
    const day = lines.slice(0, HEAD_LINES).findIndex((line) => DAY.test(line));
    const title = lines[day + 1] ?? '';
    return [
      {
        text: text.slice(start, end),
        title: day >= 0 && title !== '' && !FIELD.test(title) ? title : null,
        publisher: day > 0 ? (lines[0] ?? null) : null,
        published: day >= 0 ? (DAY.exec(lines[day] ?? '')?.[1] ?? null) : null,
      },
    ];
  });
}
