/** Names that stand for more than one state, and states' names that are no state's: which one, the document must tell. */
import { GEORGIA_CUES, US_GEORGIA_CUES, US_STATES } from '../../lexicon/usStates.ts';
import { type Hit, hitsOf, type Line } from './line.ts';

export interface Choices {
  /** Actor of a hit after the choice; null where it is no actor's name here. */
  readonly resolve: (hit: Hit, line: Line) => string | null;
  /** What was decided, in words, for the actor's reasons. */
  readonly reasons: ReadonlyMap<string, string>;
}

/** Looks through the document once and returns how its ambiguous names are to be read. */
export function chooseReadings(view: string, lines: readonly Line[]): Choices {
  const reasons = new Map<string, string>();
  const seen = new Set(lines.flatMap((line) => hitsOf(line).map(({ actor }) => actor)));
  const one = (what: string, keys: readonly string[], usual: string | null): string | null => {
    const [only = usual, other] = keys.filter((key) => seen.has(key));
    if (only === null || other !== undefined) return null;
    reasons.set(
      only,
      seen.has(only)
        ? `"${what}" is the one of that name that the text gives in full`
        : `"${what}" alone is, by the agencies' usage, this one`,
    );
    return only;
  };
  const congo = one('Congo', ['state:COD', 'state:COG'], 'state:COD');
  const korea = one('Korea', ['state:KOR', 'state:PRK'], null);
  const caucasian = isCaucasian(view, lines);
  return {
    reasons,
    resolve: ({ actor, name, type, to }, line) => {
      if (actor === 'state:?congo' || name === 'Congolese') return congo;
      if (actor === 'state:?korea') return korea;
      // "Brussels" that acts is the Union, unless the text is about Belgium.
      if (name === 'Brussels' && type === 'capital')
        return /\bBelgi(?:um|ans?)\b/.test(view) ? actor : 'bloc:EU';
      if (name === 'Georgia') return caucasian ? actor : null;
      // The state in the west, and what is named after a man.
      return name === 'Washington' && NAMESAKES.test(line.words[to]?.low ?? '') ? null : actor;
    },
  };
}

const NAMESAKES = /^(?:state|irving|commanders|nationals|capitals|wizards|mystics|examiner|times)$/;

/** Whether "Georgia" is the state of the Caucasus in this document. */
function isCaucasian(view: string, lines: readonly Line[]): boolean {
  if (!view.includes('Georgia')) return true;
  const cues = (all: readonly string[]): number =>
    all.filter((cue) => new RegExp(`\\b${cue.replaceAll('.', '\\.')}\\b`).test(view)).length;
  const inAmerica = lines.filter((line) => line.taken.some((hit) => hit && US_STATES.includes(hit.name)));
  return cues(US_GEORGIA_CUES) + inAmerica.length <= cues(GEORGIA_CUES);
}
