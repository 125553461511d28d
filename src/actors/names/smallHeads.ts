/** Institutions whose head is written small: "Nur Otan party", "the Syrian defense ministry". */
import { SMALL_HEADS } from '../../lexicon/institutions.ts';
import { joined, proper } from './capitals.ts';
import type { Memory } from './memory.ts';
import { makeHit, type Line, take } from './line.ts';
import { STARTERS } from './starters.ts';

/** "Nur Otan party", "the Syrian defense ministry". */
export function smallHeads(line: Line, memory: Memory): void {
  line.words.forEach((word, at) => {
    const sector = word.capital ? undefined : SMALL_HEADS.get(word.low);
    if (!sector || !joined(word) || line.taken[at]) return;
    const before = line.taken[at - 1];
    const plain = line.words[at - 1];
    if (word.low === 'ministry') return takeMinistry(line, memory, at);
    const beside =
      before && (before.type === 'state' || before.type === 'adjective' || before.type === 'people');
    if (
      (before && !beside) ||
      !plain?.capital ||
      (plain.possessive && !plain.plural) ||
      line.titles[at - 1] ||
      (at === 1 && line.words.length > 1 && STARTERS.has(plain.low))
    )
      return;
    let start = at - 1;
    while (
      start > 0 &&
      joined(line.words[start]) &&
      proper(line, start - 1) &&
      !line.taken[start - 1] &&
      !line.titles[start - 1] &&
      !line.words[start - 1]?.possessive
    )
      start -= 1;
    // "the Myanmar Alin newspaper": a state's name within the name
    const inner = line.taken[start - 1];
    if (
      start < at &&
      inner?.type === 'state' &&
      joined(line.words[start]) &&
      !line.words[start - 1]?.possessive
    )
      if (sector === 'media' && !line.taken[at - 1]) start = inner.from;
    if (beside && start === at - 1) return;
    if (
      line.words
        .slice(start, at)
        .every(
          (each, inner) =>
            line.taken[start + inner] ||
            /^(?:shia|shiite|sunni|islamist|kurdish|druze|christian|muslim)$/.test(each.low),
        )
    )
      return;
    if (
      /^(?:muslim|christian|jewish|islamic|arab|kurdish|uyghur|uighur|democratic|republican|conservative|communist|socialist|liberal|western|european|asian|african|sunni|shia|shiite)$/.test(
        plain.low,
      ) &&
      start === at - 1
    )
      return;
    const hit = makeHit(line, start, at, {
      type: 'institution',
      actor: '',
      sector,
      familyFirst: false,
      rule: 'institution/small-head',
    });
    take(line, hit);
    memory.noteInstitution(hit.name, sector);
  });
}

const PORTFOLIO =
  /^(?:foreign|defense|defence|interior|finance|economy|justice|health|education|energy|trade|agriculture|environment|culture|labor|labour|transport|information|oil|home|external|affairs|internal|security|war|commerce|industry|tourism|intelligence|housing|fisheries|investment|planning|water|science|sports|youth|public|communications|construction|petroleum|electricity|immigration|religious|social|emergency|situations|digital|development|and|of)$/;

function takeMinistry(line: Line, memory: Memory, at: number): void {
  let start = at;
  while (start > 0 && PORTFOLIO.test(line.words[start - 1]?.low ?? '') && joined(line.words[start]))
    start -= 1;
  const owner = line.taken[start - 1];
  if (start === at || !owner?.actor.startsWith('state:') || !joined(line.words[start])) return;
  if (line.words[start - 1]?.possessive) {
    take(
      line,
      makeHit(line, start, at + 1, {
        type: 'institution',
        actor: '',
        sector: 'government',
        familyFirst: false,
        rule: 'institution/ministry',
      }),
    );
    return;
  }
  const hit = makeHit(line, owner.from, at + 1, {
    type: 'institution',
    actor: '',
    sector: 'government',
    familyFirst: false,
    rule: 'institution/ministry',
  });
  take(line, hit);
  memory.noteInstitution(hit.name, 'government');
}
