/** Whether the "and" inside a run of capitals parts two names: "Hart Plaza and Wayne State University". */
import { NAME_PARTICLES } from '../../lexicon/families.ts';
import { headOf, joined, proper } from './capitals.ts';
import { isGiven } from './nameShapes.ts';
import { isPortfolio } from './portfolios.ts';
import type { Line } from './line.ts';

/** What bodies are for, by its ending. */
const ABSTRACT =
  /(?:tion|nse|lert|rch|sion|ment|ance|ence|ity|ship|port|ing|gy|cy|ture|tice|rce|aid|peace|relief|youth|women|s)$/;

/** "Hart Plaza and Wayne State University": a name of its own on either side of the "and". */
export function ownName(line: Line, left: number, head: number): boolean {
  const word = line.words[left];
  if (!word || line.words[left + 1]?.low !== 'and') return false;
  if (isPortfolio(word.low) || ABSTRACT.test(word.low)) return false;
  const right = line.words.slice(left + 2, head);
  const own = right.filter(
    (each) => each.capital && !isPortfolio(each.low) && !ABSTRACT.test(each.low),
  ).length;
  const two = proper(line, left - 1) && joined(word);
  const headed = right[0] ?? line.words[head];
  const body = headed !== undefined && headOf(headed) !== undefined && headOf(headed) !== 'company';
  return own > 1 || (own > 0 && two) || body || endsPerson(line, left);
}

/** Whether the word ends a person's name: "Luiz Inácio Lula da Silva". */
function endsPerson(line: Line, at: number): boolean {
  for (let from = at; from > 0 && from > at - 5; from -= 1) {
    const before = line.words[from - 1];
    if (!before || !joined(line.words[from])) return false;
    if (before.capital ? isGiven(before.text) : !NAME_PARTICLES.has(before.low)) return before.capital;
  }
  return false;
}
