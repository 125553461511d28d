/** The fields that Markdown editors put on top of a text, between two lines of dashes. */
import type { Line } from './lines.ts';

const MOST_FIELDS = 40;
const TITLE = /^title:\s*["']?(.*?)["']?$/i;

/** Marks the fields as debris; a title among them becomes a line of its own, without its name and quotation marks. */
export function markFrontMatter(lines: readonly Line[]): Line[] {
  const head = headOfExport(lines);
  if (head > 0)
    return lines.map((line, at) => (at < head ? Object.assign({}, line, { debris: true }) : line));
  const end = lines.slice(1, MOST_FIELDS).findIndex(({ text }) => text === '---') + 1;
  const fields = lines.slice(1, end);
  if (lines[0]?.text !== '---' || end < 2 || !/^[\w-]+:(\s|$)/.test(fields[0]?.text ?? '')) return [...lines];
  return lines.map((line, at): Line => {
    const title = at > 0 && at < end ? TITLE.exec(line.text)?.[1]?.trim() : undefined;
    if (at > end || title === undefined || title === '') return at <= end ? { ...line, debris: true } : line;
    const start = line.start + line.text.indexOf(title, 'title:'.length);
    return { start, end: start + title.length, text: title, spaced: true };
  });
}

/** How many lines stand above the title of an archive's article: its number, the newspaper, the day. */
function headOfExport(lines: readonly Line[]): number {
  if (!/^(document )?\d+ of \d+ documents?$/i.test(lines[0]?.text ?? '')) return 0;
  return (
    lines
      .slice(0, 8)
      .findIndex(({ text }) => /^(\p{Lu}\p{Ll}+ \d{1,2}, \d{4}|\d{1,2} \p{Lu}\p{Ll}+ \d{4})\b/u.test(text)) +
    1
  );
}
