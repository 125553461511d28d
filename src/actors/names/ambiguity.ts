/** Names that stand for more than one state, and states' names that are no state's: which one, the document must tell. */
import { GEORGIA_CUES, US_GEORGIA_CUES, US_STATES } from '../../lexicon/usStates.ts';
import type { Hit } from './hits.ts';
import type { Line } from './line.ts';

export interface Choices {
  /** Actor of a hit after the choice; null where it is no actor's name here. */
  readonly resolve: (hit: Hit, line: Line) => string | null;
  /** What was decided, in words, for the actor's reasons. */
  readonly reasons: ReadonlyMap<string, string>;
}

const US = new Set(US_STATES.map((name) => name.toLowerCase()));

/** Looks through the document once and returns how its ambiguous names are to be read. */
export function chooseReadings(view: string, lines: readonly Line[]): Choices {
  const reasons = new Map<string, string>();
  const seen = new Set<string>();
  for (const line of lines)
    for (const hit of line.taken) if (hit?.actor && !hit.actor.includes('?')) seen.add(hit.actor);

  const one = (keys: readonly string[], otherwise: string | null, what: string): string | null => {
    const there = keys.filter((key) => seen.has(key));
    const [only] = there;
    const chosen = only && there.length === 1 ? only : there.length === 0 ? otherwise : null;
    if (chosen)
      reasons.set(
        chosen,
        there.length === 1
          ? `"${what}" is the one of that name that the text gives in full`
          : `"${what}" alone is, by the agencies' usage, this one`,
      );
    return chosen;
  };
  const congo = one(['state:COD', 'state:COG'], 'state:COD', 'Congo');
  const korea = one(['state:KOR', 'state:PRK'], null, 'Korea');
  const georgia = georgiaOf(view, lines);
  const belgian = /\bBelgi(?:um|an|ans)\b/.test(view);

  return {
    reasons,
    resolve: (hit, line) => {
      if (hit.actor === 'state:?congo') return congo;
      if (hit.actor === 'state:?korea') return korea;
      // "Brussels" that acts is the Union, unless the text is about Belgium.
      if (hit.name === 'Brussels' && hit.type === 'capital')
        return seen.has('state:BEL') && belgian ? hit.actor : 'bloc:EU';
      if (hit.actor === 'state:COG' && hit.name === 'Congolese') return congo;
      if (hit.actor === 'state:COD' && hit.name === 'Congolese') return congo;
      if (hit.actor === 'state:DOM' || hit.actor === 'state:DMA')
        return seen.has('state:DMA') && !seen.has('state:DOM') ? 'state:DMA' : hit.actor;
      if (hit.actor === 'state:GEO' && hit.name === 'Georgia')
        return georgia && !americanHere(line, hit) ? hit.actor : null;
      if (hit.actor === 'state:USA' && hit.name === 'Washington')
        return washington(line, hit) ? hit.actor : null;
      return hit.actor;
    },
  };
}

/** Whether "Georgia" is the state of the Caucasus in this document. */
function georgiaOf(view: string, lines: readonly Line[]): boolean {
  const has = (cue: string): boolean => new RegExp(`\\b${cue.replace(/\./g, '\\.')}\\b`).test(view);
  if (!view.includes('Georgia')) return true;
  const american =
    US_GEORGIA_CUES.filter(has).length +
    lines.filter((line) => line.taken.some((hit) => hit && US.has(hit.name.toLowerCase()))).length;
  const caucasian = GEORGIA_CUES.filter(has).length;
  return american <= caucasian;
}

/** "Atlanta, Georgia", "Georgia senator", "U.S. state of Georgia". */
function americanHere(line: Line, hit: Hit): boolean {
  const before = line.words[hit.from - 1];
  const first = line.words[hit.from];
  const after = line.words[hit.to];
  if (
    before &&
    first &&
    /^, $/.test(first.before) &&
    before.capital &&
    line.taken[hit.from - 1] === null &&
    /\bin\b|\bnear\b|\bat\b/.test(
      line.words
        .slice(Math.max(0, hit.from - 5), hit.from)
        .map(({ low }) => low)
        .join(' '),
    )
  )
    return line.words.some(({ low }) =>
      /^(?:atlanta|savannah|augusta|macon|columbus|sheriff|fbi|gop)$/.test(low),
    );
  if (before?.low === 'of' && line.words[hit.from - 2]?.low === 'state') return true;
  return (
    after !== undefined &&
    /^(?:governor|senator|senate|gov|sen|lieutenant|republican|republicans|democrat|democrats|national|tech|supreme)$/.test(
      after.low,
    )
  );
}

/** Whether "Washington" is the capital: not a man's name, not the state in the west. */
function washington(line: Line, hit: Hit): boolean {
  const before = line.words[hit.from - 1];
  const after = line.words[hit.to];
  if (
    after &&
    /^(?:state|irving|commanders|nationals|capitals|wizards|mystics|examiner|times)$/.test(after.low) &&
    after.before.trim() === ''
  )
    return false;
  if (
    after?.capital &&
    after.before === ' ' &&
    line.taken[hit.to] === null &&
    !line.titles[hit.to] &&
    !line.headline
  )
    return false;
  const first = line.words[hit.from];
  return !(
    before?.capital &&
    first?.before === ' ' &&
    line.taken[hit.from - 1]?.type === 'person' &&
    !before.possessive
  );
}
