/** Whether every word of a reading stands where it says. */
import type { Span } from '../model/span.ts';
import { brief } from './passage.ts';
import type { End, Reading } from './record.ts';
import { placesOf } from './words.ts';

/** What does not stand in the text word for word; null where all does. Whom the words mean is another question. */
export function wordFault(
  { source, target, speaker, trigger }: Reading,
  text: string,
  passage: Span,
): string | null {
  const all = { start: 0, end: text.length };
  const stands = (words: string, within: Span): boolean => placesOf(text, words, within).length > 0;
  const fault = (what: string, end: End | null, within: Span, where: string): string | null => {
    if (end === null) return null;
    const { words, name } = typeof end === 'string' ? { words: end, name: undefined } : end;
    if (words !== undefined && !stands(words, within))
      return `${what}: the words “${brief(words)}” do not stand in the ${where}`;
    if (name !== undefined && !stands(name, all))
      return `${what}: the name “${brief(name)}” does not stand in the document`;
    return null;
  };
  return (
    fault('source', source, passage, 'quotation') ??
    fault('target', target, passage, 'quotation') ??
    fault('trigger', trigger ?? null, passage, 'quotation') ??
    fault('speaker', speaker, all, 'document')
  );
}
