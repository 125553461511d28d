/** What scripts that read texts share: the language model, texts from a path or from the command line, a seeded sample. */
import { existsSync, readFileSync } from 'node:fs';
import { randomLcg, shuffler } from 'd3';
import { loadEnglish, type English } from '../../src/language/index.ts';
import { bareSource, type SourceDocument } from '../../src/model/document.ts';
import { readCorpus } from './corpus.ts';
import { MODEL } from './paths.ts';

export const english = (): English => loadEnglish(readFileSync(MODEL));

/** The texts at a path, as a build reads them; or the words themselves where there is no such path. */
export const textsAt = async (pathOrText: string): Promise<readonly SourceDocument[]> =>
  existsSync(pathOrText) ? (await readCorpus(pathOrText)).documents : [bareSource('text', pathOrText)];

/** Lines of a JSON Lines file. The rows are taken at their word: measuring files are ours. */
export const rowsOf = <T>(path: string): T[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

/** Spreads near seeds far: the generator's first numbers follow its seed. */
const GOLDEN = 0.6180339887498949;

/** Some of the items in an order that the seed alone decides. @param seed a whole number */
export const sample = <T>(items: readonly T[], count: number, seed: number): T[] =>
  shuffler(randomLcg((seed * GOLDEN) % 1))([...items]).slice(0, count);
