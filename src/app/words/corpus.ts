/** What a corpus is, in a line. */
import type { Corpus } from '../graph/index.ts';
import { titleOf } from '../graph/index.ts';
import { counted, dateInWords } from './amounts.ts';

/** "5 documents, 4 independent of one another, January 2022": near copies count once; dates where they are known. */
export function corpusInWords({ file }: Pick<Corpus, 'file'>): string {
  const { documents } = file.attributes;
  const independent = documents.filter(({ copyOf }) => copyOf === null).length;
  const dates = documents.flatMap(({ published }) => published ?? []).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  const parts = [counted(documents.length, 'document')];
  if (independent < documents.length) parts.push(`${independent.toLocaleString('en')} of them independent`);
  if (first !== undefined && last !== undefined)
    parts.push(first === last ? dateInWords(first) : `${dateInWords(first)} to ${dateInWords(last)}`);
  return parts.join(', ');
}

/** What the corpus is called: as its folder says, else by its first title ("Lights out in Lisbon and 4 others"). */
export function corpusTitle({ file }: Pick<Corpus, 'file'>): string {
  const { title, documents } = file.attributes;
  const [first] = documents;
  if (title !== undefined || !first) return title ?? '';
  return titleOf(first) + (documents.length > 1 ? ` and ${counted(documents.length - 1, 'other')}` : '');
}
