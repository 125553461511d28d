/** `--readings FILE`: claims that others found in the same texts, taken in before the documents are joined. */
import type { ReadingsFile } from '../lib/readings.ts';
import { sentencesOf, type Analysis } from '../../src/pipeline.ts';
import { parseReadings, takeReadings, type Numbered, type Refused } from '../../src/readings/index.ts';

export interface WithReadings {
  readonly analyses: readonly Analysis[];
  readonly accepted: number;
  /** "FILE, line 3: why", in order of the files and their lines. */
  readonly refused: readonly string[];
}

/** @param files JSON Lines each; their order changes nothing but that of the messages */
export function withReadings(analyses: readonly Analysis[], files: readonly ReadingsFile[]): WithReadings {
  if (files.length === 0) return { analyses, accepted: 0, refused: [] };
  const all: Numbered[] = [];
  const refused: Refused[] = [];
  /** Lines of all files are numbered through; of each file, the number before its first. */
  const begins: { readonly file: string; readonly before: number }[] = [];
  let lines = 0;
  for (const { file, text } of files) {
    const own = parseReadings(text);
    begins.push({ file, before: lines });
    for (const { line, reading } of own.readings) all.push({ line: lines + line, reading });
    for (const { line, why } of own.refused) refused.push({ line: lines + line, why });
    lines += text.split('\n').length;
  }
  const placeOf = (line: number): string => {
    const { file, before } = begins.findLast(({ before }) => before < line)!;
    return `${file}, line ${line - before}`;
  };
  const taken = takeReadings(analyses, all, sentencesOf);
  return {
    analyses: taken.analyses,
    accepted: taken.accepted.length,
    refused: [...refused, ...taken.refused]
      .sort((a, b) => a.line - b.line)
      .map(({ line, why }) => `${placeOf(line)}: ${why}`),
  };
}
