/** Which language a text is in, where it is not English (franc: trigrams of the Universal Declaration, in 82 languages). */
import { francAll } from 'franc-min';

/** Shorter texts are not told apart reliably; of longer ones the beginning says it. */
const LEAST = 240;
const SAMPLE = 6000;
/** English must be this much less likely than the best: quotations and names of other languages leave it near. */
const SURE = 0.92;

/** The language of a text in English words, or its code; null where it cannot be told. */
export function languageOf(text: string): string | null {
  if (text.length < LEAST) return null;
  // Pages in other languages may begin with English menus, and the other way round: the middle counts.
  const from = Math.max(0, Math.min(text.length - SAMPLE, Math.floor(text.length / 4)));
  const sample = text.slice(from, from + SAMPLE);
  if ((sample.match(/\p{L}/gu) ?? []).length < LEAST) return null;
  const found = francAll(sample);
  const [best] = found;
  if (!best || best[0] === 'und') return null;
  const english = found.find(([code]) => code === 'eng')?.[1] ?? 0;
  if (best[0] === 'eng' || english >= SURE) return ENGLISH;
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(best[0]) ?? best[0];
  } catch {
    return best[0];
  }
}

const ENGLISH = 'English';

/** The language as `languageOf` tells it; null for English, and where it cannot be told. */
export function otherLanguage(text: string): string | null {
  const language = languageOf(text);
  return language === ENGLISH ? null : language;
}
