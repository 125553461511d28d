/** Quotations with their sources, as plain text and as Markdown (CommonMark). */
import type { Citation } from './citation.ts';
import { imprint } from './citation.ts';

/** Several stand apart by an empty line. */
export const toPlainText = (citations: readonly Citation[]): string =>
  citations.map(plain).join('\n\n') + (citations.length > 0 ? '\n' : '');

function plain(citation: Citation): string {
  const { exact, claim, date, title, original, link } = citation;
  return [
    quoted(exact),
    `${claim}${date === null ? '' : `, ${date}`}`,
    [title, imprint(citation)].filter(Boolean).join('. '),
    ...(original === null ? [] : [original]),
    link,
  ].join('\n');
}

/** In quotation marks, unless it brings its own all round. */
const quoted = (exact: string): string => (/^[“"][^”"]*[”"]$/.test(exact) ? exact : `“${exact}”`);

export const toMarkdown = (citations: readonly Citation[]): string =>
  citations.map(markdown).join('\n\n') + (citations.length > 0 ? '\n' : '');

function markdown(citation: Citation): string {
  const { exact, claim, date, title, original, url, link } = citation;
  const lines = exact.split(/\r\n|[\n\r]/).map((line) => `> ${escape(line)}`.trimEnd());
  const address = original ?? url;
  const name = `*${escape(oneLine(title))}*`;
  const work = address === null ? name : `[${name}](<${address}>)`;
  const where = imprint(citation);
  return [
    ...lines,
    '>',
    `> — ${work}${where ? `, ${escape(oneLine(where))}` : ''}. ${escape(oneLine(claim))}${date === null ? '' : `, ${date}`}. [Passage](<${link}>)`,
  ].join('\n');
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** CommonMark, 2.4: any ASCII punctuation may be escaped; these would mean something. Line starts are behind `> `. */
const escape = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>#&|~!$]/g, '\\$&')
    .replace(/^(\s*)([-+=]|\d+[.)])/, (_, space: string, mark: string) =>
      /^\d/.test(mark) ? `${space}${mark.slice(0, -1)}\\${mark.at(-1)!}` : `${space}\\${mark}`,
    );
