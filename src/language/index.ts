/** English, and nothing of politics: sentences, words, tags, lemmas, trees and quotations. */
export { ModelError } from './errors.ts';
export { type English, loadEnglish } from './english.ts';
export { findQuotations } from './quotations.ts';
export { splitSentences } from './sentences.ts';
export { tokenize } from './tokenize.ts';
export { writeConllu } from './conllu.ts';
export type { Quotation, Sentence, Token } from './types.ts';
