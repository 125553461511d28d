/** Why a candidate was dropped, in words for readers of the page. */

/** "confidence 0.12, by reader" is said as what it means; other reasons are words already. */
export function whyInWords(why: string): string {
  const [, share, by] = /^confidence (\d(?:\.\d+)?), by (\w+)$/.exec(why) ?? [];
  if (share === undefined) return why;
  const of = Math.round(Number(share) * 100);
  return `not sure enough: of a hundred like it, ${of} ${of === 1 ? 'is' : 'are'} right (${by === 'reader' ? 'learned reader' : 'rule'})`;
}
