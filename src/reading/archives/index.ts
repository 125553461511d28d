/** archives/: exports of newspaper archives that hold many articles in one file, parted into them. */
import type { Article } from './article.ts';
import { fromFactiva } from './factiva.ts';
import { fromNexis } from './nexis.ts';
import { fromNexisUni } from './nexisUni.ts';

/** The articles of an export, in order, those without a text left out; null where a text is no export. */
export function partExport(text: string): readonly Article[] | null {
  const found = fromNexis(text) ?? fromNexisUni(text) ?? fromFactiva(text);
  const told = found?.filter((article) => article.text.trim() !== '') ?? [];
  return told.length === 0 ? null : told;
}
