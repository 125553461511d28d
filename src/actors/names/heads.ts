/** Walking a dependency tree. */
import type { Sentence, Token } from '../../language/types.ts';
import type { Span } from '../../model/span.ts';

/** Index of the token that heads a span: the one whose head lies outside it; -1 where the span holds no token. */
export function headToken(sentence: Sentence, span: Span): number {
  return sentence.tokens.findIndex(
    (token) => isInside(token, span) && !isInside(sentence.tokens[token.head], span),
  );
}
const isInside = (token: Token | undefined, { start, end }: Span): boolean =>
  token !== undefined && token.start < end && start < token.end;

/** The token at an offset, or -1. */
export const tokenAt = (sentence: Sentence, offset: number): number =>
  sentence.tokens.findIndex(({ start, end }) => start <= offset && offset < end);

export const childrenOf = (sentence: Sentence, at: number): Token[] =>
  sentence.tokens.filter(({ head }) => head === at);

/** The first token of a coordination: a later one stands as the first does. */
export function conjunctHead(sentence: Sentence, at: number): number {
  let current = at;
  while (sentence.tokens[current]?.deprel === 'conj') current = sentence.tokens[current]?.head ?? -1;
  return current;
}

export const isSubject = (token: Token | undefined): boolean => token?.deprel.startsWith('nsubj') ?? false;

/** Whether the token bears a mark of possession. */
export const isOwner = (sentence: Sentence, at: number): boolean =>
  sentence.tokens[at]?.deprel === 'nmod:poss' ||
  childrenOf(sentence, at).some(({ deprel, form }) => deprel === 'case' && /^['’]s?$/.test(form));
