/** What a title means by the words around its head: whose it is, and whether its holder leads a state. */
import { HOUSES, PARTS_LED } from '../../lexicon/titles.ts';
import type { Office } from '../../model/actor.ts';
import type { Hit, Line } from '../names/line.ts';
import type { TitleHead } from '../names/titleHeads.ts';
import type { Word } from '../names/words.ts';

/** "Ukraine-aligned", "Russia-installed": what the state has done, not what it owns. */
export const compound = (next: Word | undefined): boolean => next?.before === '-';

/** What the title means with the words before its head. */
export function officeOf(line: Line, head: TitleHead, from: number): Office {
  if (head.office !== 'leads') return head.office;
  const before = line.words.slice(from, head.from).map(({ low }) => low);
  if (head.head === 'leader') return before.some((low) => PARTS_LED.has(low)) ? 'affiliated' : 'leads';
  if (/^(?:president|premier|chairman|chairwoman|chairperson|speaker)$/.test(head.head))
    return before.some((low) => HOUSES.has(low)) || line.words[head.from - 1]?.text === 'state'
      ? 'official'
      : 'leads';
  return 'leads';
}

/** "leader of Canada's [opposition] New Democratic Party": the state owns the body, and the title is of the body. */
export function ownsBody({ words, taken }: Line, hit: Hit): boolean {
  let at = hit.to;
  while (at < hit.to + 3 && !taken[at] && words[at]?.before === ' ' && !words[at]?.capital) at += 1;
  return (words[hit.to - 1]?.possessive ?? false) && taken[at]?.type === 'institution';
}
