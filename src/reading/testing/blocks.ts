/** What the tests of reading ask of a text: its blocks, by kind. */
import type { BlockKind, SourceDocument } from '../../model/document.ts';
import { readDocument } from '../index.ts';

export const source = (text: string, title: string | null = null): SourceDocument => ({
  id: 'd',
  file: 'd.txt',
  title,
  publisher: null,
  url: null,
  published: null,
  text,
});
export const read = (text: string, title: string | null = null) => readDocument(source(text, title));
export const kinds = (text: string): (readonly [BlockKind, string])[] =>
  read(text).blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)] as const);
export const only = (kind: BlockKind, text: string): string[] =>
  kinds(text).flatMap(([found, words]) => (found === kind ? [words] : []));

export const PROSE = [
  'The foreign minister of Freedonia arrived in the capital on Tuesday for two days of talks.',
  'Officials from both sides said that they expected to sign an accord on fisheries before the weekend.',
  'The two neighbours fell out four years ago over the fate of a lighthouse that each of them claims.',
];
