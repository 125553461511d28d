/** English, and nothing of politics: sentences, words, tags, lemmas, trees and quotations. */
export { type English, loadEnglish } from './english.ts';
export { findQuotations } from './quotations.ts';
export { QuotationIndex } from './quotationIndex.ts';
export { splitSentences } from './sentences.ts';
export { writeConllu } from './conllu.ts';
export type { Quotation, Sentence } from './types.ts';
