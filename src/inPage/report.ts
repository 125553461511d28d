/** What reading made of one text, as its reader is told it. */
import { languageOf } from '../intake/index.ts';
import type { Sentence } from '../language/index.ts';
import type { DocumentReport, UnusedName } from '../model/report.ts';
import type { Span } from '../model/span.ts';
import type { TextReading } from '../pipeline.ts';

/** So many names and repairs are listed of one text. */
const MOST_NAMES = 200;
const MOST_REPAIRS = 1000;

/** @param found the reading of one text, all offsets in its untouched text */
export function reportOf({ document, sentences, reading, claims }: TextReading): DocumentReport {
  return {
    language: languageOf(document.text),
    sentences: sentences.length,
    claims: claims.length,
    unused: unusedNames(document.text, sentences, reading.mentions),
    repairs: document.repairs.slice(0, MOST_REPAIRS),
  };
}

/** Runs of proper nouns that no mention of an actor touches. */
function unusedNames(
  text: string,
  sentences: readonly Sentence[],
  mentions: readonly Span[],
): readonly UnusedName[] {
  const used = [...mentions].sort((a, b) => a.start - b.start);
  const found = new Map<string, { start: number; end: number; text: string; times: number }>();
  let at = 0;
  for (const run of sentences.flatMap(({ tokens }) => properRuns(tokens))) {
    // Mentions may be nested, so one that ended may be followed by one that goes on; they are short.
    while (at < used.length && used[at]!.end + 400 < run.start) at += 1;
    if (used.slice(at, at + 60).some(({ start, end }) => start < run.end && end > run.start)) continue;
    const name = text.slice(run.start, run.end).replace(/\s+/g, ' ');
    const known = found.get(name);
    if (known) known.times += 1;
    else found.set(name, { text: name, start: run.start, end: run.end, times: 1 });
  }
  return [...found.values()].sort((a, b) => b.times - a.times || a.start - b.start).slice(0, MOST_NAMES);
}

/** Proper nouns side by side, in the order of the sentence; initials and marks alone are none. */
function properRuns(tokens: Sentence['tokens']): Span[] {
  const runs: { start: number; end: number; letters: number }[] = [];
  let open: { start: number; end: number; letters: number } | null = null;
  for (const { start, end, form, xpos, name } of tokens) {
    const proper = (name || xpos.startsWith('NNP')) && /\p{Lu}/u.test(form);
    if (!proper) {
      open = null;
      continue;
    }
    const letters = (form.match(/\p{L}/gu) ?? []).length;
    if (open && start - open.end <= 1) {
      open.end = end;
      open.letters += letters;
    } else runs.push((open = { start, end, letters }));
  }
  return runs.filter(({ letters }) => letters > 1);
}
