/** Institutions whose head is written small: "Nur Otan party", "the Syrian defense ministry". */
import { PORTFOLIO_NOUNS, SMALL_HEADS, UNNAMED } from '../../lexicon/institutions.ts';
import { STARTERS } from '../../lexicon/sentenceStarters.ts';
import { joined, proper } from './capitals.ts';
import { type Line, take } from './line.ts';

/** Takes the bodies of a line whose head is written small. */
export function smallHeads(line: Line): void {
  const { words, taken, titles } = line;
  words.forEach((word, at) => {
    const sector = word.capital || taken[at] || !joined(word) ? undefined : SMALL_HEADS.get(word.low);
    if (!sector) return;
    if (word.low === 'ministry') return takeMinistry(line, at);
    // "the Alga Qazaqstan party": a state's name alone is none of a party
    const state = taken[at - 1];
    const least = state?.actor.startsWith('state:') ? state.from : at;
    let start = least;
    while (joined(words[start]) && proper(line, start - 1) && !taken[start - 1] && !titles[start - 1]) {
      const before = words[start - 1];
      // "Workers' party", but not "Togo's party"
      if (before?.possessive && !(start === at && before.plural)) break;
      start -= 1;
    }
    const name = words.slice(start, least);
    if (name.every(({ low }) => UNNAMED.has(low)) || (at === 1 && STARTERS.has(name[0]?.low ?? ''))) return;
    // "the Myanmar Alin newspaper": a state's name within the name
    const inner = taken[start - 1];
    if (
      sector === 'media' &&
      inner?.type === 'state' &&
      joined(words[start]) &&
      !words[start - 1]?.possessive
    )
      start = inner.from;
    take(line, start, at, { type: 'institution', sector, rule: 'institution/small-head' });
  });
}

function takeMinistry(line: Line, at: number): void {
  const { words, taken } = line;
  let start = at;
  while (PORTFOLIO_NOUNS.has(words[start - 1]?.low ?? '') && joined(words[start])) start -= 1;
  const owner = taken[start - 1];
  if (start === at || !owner?.actor.startsWith('state:') || !joined(words[start])) return;
  const from = words[start - 1]?.possessive ? start : owner.from;
  take(line, from, at + 1, { type: 'institution', sector: 'government', rule: 'institution/ministry' });
}
