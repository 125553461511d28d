/** "NAME is sworn in as TITLE": by the verb near the name, where the tree went wrong. */
import type { Word } from '../names/words.ts';

const TAKES =
  /^(?:sworn|appoint\w*|elect\w*|re-elect\w*|name[sd]?|naming|inaugurat\w*|confirm\w*|nominat\w*|serv(?:es?|ing)|chos\w+|choos\w+|select\w*|post|role|position|install\w*|return\w*|takes?|took|term)$/;
const LEAVES =
  /^(?:resign\w*|dismiss\w*|remov\w*|oust\w*|fir(?:es?|ed|ing)|steps?|stepped|retir\w*|sack\w*|served|depos\w+|replac\w*)$/;

/** "NAME is sworn in as", "dismisses NAME from his post as": by the verb near the name, where the tree went wrong. */
export function asOffice(before: readonly Word[], between: readonly Word[]): string | null {
  if (
    between.length > 6 ||
    between.some(({ before: gap, low }) => /[,;:()]/.test(gap) || /^(?:and|but|who|that|while)$/.test(low))
  )
    return null;
  const near = [...before, ...between].map(({ low }) => low);
  if (near.some((low) => LEAVES.test(low))) return 'title/as-former';
  return near.some((low) => TAKES.test(low)) ? 'title/as' : null;
}
