/** For tests: the claims of a text, with the labels of their actors. */
import type { English } from '../../language/index.ts';
import { bareSource } from '../../model/document.ts';
import { readText } from '../../pipeline.ts';

export interface SpelledClaim {
  readonly source: string;
  readonly relation: string;
  readonly target: string;
  readonly mode: string;
  readonly by: string | null;
}

/** Claims of a plain text of which nothing else is known, in text order. */
export function claimsIn(english: English, text: string): SpelledClaim[] {
  const { reading, claims } = readText(bareSource('t', text), english);
  const labels = new Map(reading.actors.map(({ id, label }) => [id, label]));
  const called = (id: string): string => labels.get(id) ?? id;
  return claims.map(({ source, relation, target, mode, by }) => ({
    source: called(source),
    relation,
    target: called(target),
    mode,
    by: by === null ? null : called(by),
  }));
}

/** 'Source relation Target: mode by Speaker' */
export const spelled = ({ source, relation, target, mode, by }: SpelledClaim): string =>
  `${source} ${relation} ${target}: ${mode}${by === null ? '' : ` by ${by}`}`;

/**
 * What a text's claims have against an expectation.
 * @param expected a spelled claim that must be found, or "no …" for the beginning of one that must not
 * @returns nothing if it holds; else the claims that must not be there, or all that were found instead
 */
export function against(english: English, text: string, expected: string): string[] {
  const found = claimsIn(english, text).map(spelled);
  if (expected.startsWith('no ')) return found.filter((one) => one.startsWith(expected.slice(3)));
  return found.includes(expected) ? [] : [`not found: ${expected}`, ...found];
}
