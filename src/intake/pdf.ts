/**
 * PDF files (pdf.js, in the build of unpdf that needs no worker, no canvas and no eval). Text stands there in pieces with
 * places: pieces of one height are a line, lines a usual distance apart a paragraph, pages follow one another.
 */
import { getDocumentProxy } from 'unpdf';
import { UnreadableText } from './decode.ts';
import { bare, type Extracted } from './formats.ts';

interface Piece {
  readonly str: string;
  readonly hasEOL: boolean;
  readonly height: number;
  readonly width: number;
  /** The last two are where it stands, from the page's lower left corner. */
  readonly transform: readonly number[];
}

interface Line {
  text: string;
  readonly y: number;
  readonly height: number;
  end: number;
}

/** @throws UnreadableText for a damaged or locked file, or one of pictures alone */
export async function fromPdf(bytes: Uint8Array): Promise<Extracted> {
  let pages: string[];
  let about: { Title?: unknown };
  let count = 0;
  try {
    const file = await getDocumentProxy(bytes.slice(), { verbosity: 0 });
    count = file.numPages;
    pages = [];
    for (let number = 1; number <= count; number += 1) {
      const page = await file.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(pageText(items.filter((item): item is Piece & typeof item => 'str' in item)));
      page.cleanup();
    }
    about = (await file.getMetadata()).info as typeof about;
    await file.cleanup();
  } catch (error) {
    throw new UnreadableText(`it is no PDF that can be opened (${(error as Error).message})`);
  }
  const text = pages.filter((page) => page !== '').join('\n\n');
  if (text.trim() === '')
    throw new UnreadableText(
      `its ${count === 1 ? 'page holds' : `${count} pages hold`} pictures and no text`,
    );
  const title = typeof about.Title === 'string' ? about.Title.trim() : '';
  return {
    ...bare(text.replace(/\0/g, '').toWellFormed()),
    // Its day is that of the file, not of the article. Programs write the name of their own file there.
    title:
      title === '' || /\.(?:docx?|indd|pdf|qxd|tmp)$|^(?:untitled|microsoft word)/i.test(title)
        ? null
        : title,
  };
}

/** Lines further apart than so many usual distances are of two paragraphs. */
const APART = 1.35;

function pageText(pieces: readonly Piece[]): string {
  const lines: Line[] = [];
  for (const { str, transform, height, width } of pieces) {
    const [x = 0, y = 0] = transform.slice(4);
    const last = lines.at(-1);
    if (str === '') continue;
    if (last && Math.abs(last.y - y) < Math.max(last.height, height, 1) * 0.5) {
      const gap = x - last.end;
      const spaced = /\s$/.test(last.text) || /^\s/.test(str);
      last.text += !spaced && gap > Math.max(height, last.height) * 0.15 ? ` ${str}` : str;
      last.end = x + width;
    } else if (str.trim() !== '') lines.push({ text: str, y, height, end: x + width });
  }
  const gaps = lines
    .slice(1)
    .map((line, at) => lines[at]!.y - line.y)
    .filter((gap) => gap > 0)
    .sort((a, b) => a - b);
  const usual = gaps[Math.floor(gaps.length / 2)] ?? Infinity;
  let text = '';
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    const gap = before ? before.y - line.y : 0;
    if (before) text += gap < 0 || gap > usual * APART || before.height > line.height * 1.2 ? '\n\n' : '\n';
    text += line.text.trim();
  }
  return text;
}
