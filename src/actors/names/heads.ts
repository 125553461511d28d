/** Walking a dependency tree. */
import type { Sentence, Token } from '../../language/types.ts';
import type { Span } from '../../model/span.ts';

/** Index of the token that heads a span: the one whose head lies outside it; -1 where the span holds no token. */
export function headToken(sentence: Sentence, span: Span): number {
  const inside = (token: Token | undefined): boolean =>
    token !== undefined && token.start < span.end && span.start < token.end;
  const found = sentence.tokens.findIndex((token) => inside(token) && !inside(sentence.tokens[token.head]));
  return found;
}

/** The token at an offset, or -1. */
export const tokenAt = (sentence: Sentence, offset: number): number =>
  sentence.tokens.findIndex(({ start, end }) => start <= offset && offset < end);

export const childrenOf = (sentence: Sentence, at: number): number[] =>
  sentence.tokens.flatMap(({ head }, index) => (head === at ? [index] : []));

/** Whether `at` hangs, at any depth, on `above`. */
export function under(sentence: Sentence, at: number, above: number): boolean {
  let current = at;
  for (let steps = 0; steps < 60 && current >= 0; steps += 1) {
    if (current === above) return true;
    current = sentence.tokens[current]?.head ?? -1;
  }
  return false;
}
