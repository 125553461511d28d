/** Raw text -> Document: a clean view of the same length, blocks told apart, a title, and near copies found. */
import type { Document, SourceDocument } from '../model/document.ts';
import { classify } from './blocks.ts';
import { cutCredits } from './credits.ts';
import { showReferences } from './entities.ts';
import { markFrontMatter } from './frontMatter.ts';
import { LONGEST_READ } from './limits.ts';
import { splitLines, unwrap } from './lines.ts';
import { findTitle } from './title.ts';
import { cleanView } from './view.ts';

export { findCopies } from './copies.ts';
export { showReferences } from './entities.ts';
export { partExport } from './archives/index.ts';
export { cleanView } from './view.ts';
export { garbledIn, mend, placesIn, wordsOf } from './mending/index.ts';
export { LONGEST_READ };

/**
 * Reads a text.
 * @param source the text as it came in; it is never changed
 * @returns its view of the same length in UTF-16 code units, its blocks in order, and a title (the one given, the
 *   text's own, or its first words); nothing after `LONGEST_READ` is in a block
 */
export function readDocument(source: SourceDocument): Document {
  const view = cleanView(showReferences(source.text));
  const lines = markFrontMatter(splitLines(view.slice(0, LONGEST_READ)));
  const blocks = classify(cutCredits(unwrap(view, lines)), source.title);
  const title = source.title ?? findTitle(view, blocks, source.file);
  return { ...source, title, view, blocks, repairs: [] };
}
