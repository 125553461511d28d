/** Names as keys. */
import { fold } from './fold.ts';

/** Lower case, letters and digits alone, words kept apart by hyphens: "Kim Jong-un" = "kim-jong-un". */
export const slug = (text: string): string =>
  fold(text)
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** Gives each key once: the second "kim" is "kim-2". */
export class Keys {
  /** Of each key that was given, the number to try next for one more. */
  private readonly given = new Map<string, number>();

  next(base: string): string {
    let key = base;
    for (let count = this.given.get(base) ?? 2; this.given.has(key); count += 1) {
      key = `${base}-${count}`;
      this.given.set(base, count + 1);
    }
    if (!this.given.has(key)) this.given.set(key, 2);
    return key;
  }
}
