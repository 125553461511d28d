/**
 * intake/: files as people have them -> documents, with a word on each that cannot be read. The same in the page and on
 * the command line; what a rare format needs is loaded when such a file comes. Reads src/model and src/reading.
 */
export { UnreadableText, decodeText } from './decode.ts';
export type { Gathered, GivenFile } from './gather.ts';
export { gatherFile, gatherFolder } from './gather.ts';
export { languageOf } from './languages.ts';
export type { Sources } from './sources.ts';
export { NO_SOURCES, SOURCES, parseSources } from './sources.ts';
