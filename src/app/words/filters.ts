/** Filters that are set, in words: what a picture or a report of the view must say. */
import type { AnyFilter, Corpus, Filters } from '../graph/index.ts';
import { activeFilters, valueOf } from '../graph/index.ts';
import { counted, dateInWords } from './amounts.ts';
import { choiceInWords, oneInWords } from './choices.ts';

/** So many documents are named; of more the number is given. */
const NAMED = 3;

/** "Without geography, denied. Independent sources: at least 2."; empty where nothing is hidden. */
export function filtersInWords(corpus: Corpus, filters: Filters): string {
  const hidden: string[] = [];
  const others: string[] = [];
  for (const filter of activeFilters(filters)) {
    const words = hiddenBy(corpus, filter, valueOf(filters, filter));
    if (words !== null) hidden.push(...words);
    else others.push(settingOf(corpus, filter, valueOf(filters, filter)));
  }
  return [...(hidden.length > 0 ? [`Without ${hidden.join(', ')}`] : []), ...others]
    .map((sentence) => `${sentence}.`)
    .join(' ');
}

/** What a list of boxes hides; null for another kind of filter. */
function hiddenBy(corpus: Corpus, { control }: AnyFilter, value: unknown): string[] | null {
  if (control.type !== 'choices') return null;
  const there = new Set(control.choices(corpus));
  const choices = [...(value as ReadonlySet<string>)].filter((choice) => there.has(choice));
  if (control.of === 'document' && choices.length > NAMED) return [counted(choices.length, 'document')];
  const words = choices.map((choice) => choiceInWords(corpus, control.of, choice, false));
  return control.of === 'document'
    ? words.map((title) => `“${title}”`)
    : words.map((word) => word.toLowerCase());
}

function settingOf(corpus: Corpus, { control, title }: AnyFilter, value: unknown): string {
  switch (control.type) {
    case 'number':
      return `${title}: ${control.words(value as number)}`;
    case 'one':
      return `${title}: ${oneInWords(corpus, control.of, value as string)}`;
    case 'switch':
      return control.words;
    case 'dates':
      return `${title}: ${daysInWords(value as Days)}`;
    default:
      return title;
  }
}

interface Days {
  readonly from: string | null;
  readonly to: string | null;
  readonly undated: boolean;
}

const daysInWords = ({ from, to, undated }: Days): string =>
  [
    from === null ? '' : `from ${dateInWords(from)}`,
    to === null ? '' : `until ${dateInWords(to)}`,
    undated ? 'with what has no date' : '',
  ]
    .filter(Boolean)
    .join(' ');
