/** A readable title for a text that has none. */
import type { Block } from '../model/document.ts';

const LONGEST_TITLE = 80;

/** The title block's words, else the first prose cut at a word with an ellipsis, else the file's name. */
export function findTitle(view: string, blocks: readonly Block[], file: string): string {
  const own = blocks.find(({ kind }) => kind === 'title') ?? firstProse(blocks);
  if (!own) return file;
  const text = view
    .slice(own.start, Math.min(own.end, own.start + 500))
    .replace(/\s+/g, ' ')
    .trim();
  if (own.kind === 'title' && text.length <= 2 * LONGEST_TITLE) return text;
  return shorten(text);
}

const firstProse = (blocks: readonly Block[]): Block | undefined =>
  blocks.find(({ kind }) => kind === 'paragraph') ?? blocks.find(({ kind }) => kind !== 'debris');

function shorten(text: string): string {
  if (text.length <= LONGEST_TITLE) return text.replace(/[.,;:]$/, '');
  const cut = text.slice(0, LONGEST_TITLE + 1);
  const space = cut.lastIndexOf(' ');
  const kept = space > LONGEST_TITLE / 2 ? cut.slice(0, space) : Array.from(cut).slice(0, -1).join('');
  return kept.replace(/[\s,;:.–—-]+$/, '') + '…';
}
