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

/** Names of states and people of whom so large a share of the titles speaks; so many of them make a title. */
const SPOKEN_OF = 0.4;
const NAMES = 3;

/**
 * What the corpus is called: as its folder says, else by those whom its titles name most ("Kazakhstan and China"), else
 * by its first title ("Lights out in Lisbon and 4 others").
 */
export function corpusTitle({ file }: Pick<Corpus, 'file'>): string {
  const { title, documents } = file.attributes;
  if (title !== undefined) return title;
  const titles = documents.map((document) => titleOf(document));
  const [first] = titles;
  if (first === undefined) return '';
  if (titles.length === 1) return first;
  const named = file.nodes
    .map(({ attributes: { label, aliases } }) => ({ label, count: countNaming(titles, [label, ...aliases]) }))
    .filter(({ count }) => count > 1 && count >= SPOKEN_OF * titles.length)
    .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1))
    .slice(0, NAMES)
    .map(({ label }) => label);
  if (named.length > 0) return new Intl.ListFormat('en').format(named);
  return `${first} and ${counted(titles.length - 1, 'other')}`;
}

/** How many of the titles hold one of the names as words of their own. */
function countNaming(titles: readonly string[], names: readonly string[]): number {
  const words = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const naming = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'u');
  return titles.filter((title) => naming.test(title)).length;
}
