/** The choices of filters in words. */
import type { Family, Kind, Mode, Relation } from '../../model/relations.ts';
import type { ChoicesControl, Corpus, OneControl } from '../graph/index.ts';
import { AGREED, ARTICLES, labelOf, titleOf } from '../graph/index.ts';
import { readerInWords } from './readers.ts';
import { FAMILY_WORDS, KIND_WORDS, MODE_WORDS, RELATION_WORDS } from './terms.ts';

/** `dated`: titles of documents with their date before them, since many titles may be alike. */
export function choiceInWords(
  corpus: Corpus,
  of: ChoicesControl['of'],
  choice: string,
  dated: boolean,
): string {
  if (of === 'kind') return KIND_WORDS[choice as Kind].many;
  if (of === 'family') return FAMILY_WORDS[choice as Family];
  if (of === 'mode') return MODE_WORDS[choice as Mode].short;
  const document = corpus.documents.get(choice);
  if (!document) return choice;
  const title = titleOf(document);
  return dated && document.published ? `${document.published} · ${title}` : title;
}

/** A choice of one; `count`: how many things it would show. */
export function oneInWords(corpus: Corpus, of: OneControl['of'], choice: string, count?: number): string {
  const words =
    of === 'relation'
      ? RELATION_WORDS[choice as Relation].active
      : of === 'reader'
        ? choice === AGREED
          ? 'two readers or more'
          : readerInWords(choice)
        : choice === ARTICLES
          ? 'the articles themselves'
          : labelOf(corpus, choice);
  return count === undefined ? words : `${words} (${count})`;
}
