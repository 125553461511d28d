/**
 * Text fragments (https://wicg.github.io/scroll-to-text-fragment/): a link that opens a web page at the very words.
 * `#:~:text=[prefix-,]start[,end][,-suffix]`.
 */
import type { Context } from './context.ts';

/** From this length on, only the first and the last words of the quotation are given. */
const LONG = 200;
const WORDS = 5;

/** `-`, `,` and `&` have a meaning of their own in the directive. */
const encode = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D').replaceAll(',', '%2C');

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * The address with the words to go to. Null for what is no web address.
 * @param context words around the quotation, for where it stands several times
 */
export function textFragmentLink(
  url: string | null,
  exact: string,
  context: Context | null = null,
): string | null {
  const page = url === null ? null : webAddress(url);
  const words = flat(exact);
  if (page === null || words === '') return null;
  const parts = words.split(' ');
  // A match may not cross blocks in one piece, but it may reach from one block into another.
  const ranged = parts.length > 2 * WORDS && (words.length > LONG || /\n/.test(exact.trim()));
  const text = ranged
    ? `${encode(parts.slice(0, WORDS).join(' '))},${encode(parts.slice(-WORDS).join(' '))}`
    : encode(words);
  const before = context && sameBlock(context.prefix, 'end').split(' ').slice(1).slice(-3).join(' ');
  const behind = context && sameBlock(context.suffix, 'start').split(' ').slice(0, -1).slice(0, 3).join(' ');
  const prefix = before ? `${encode(before)}-,` : '';
  const suffix = behind ? `,-${encode(behind)}` : '';
  return `${page}${page.includes('#') ? '' : '#'}:~:text=${prefix}${text}${suffix}`;
}

/** Context beyond a line break is another block, or no text of the page at all. */
const sameBlock = (text: string, side: 'start' | 'end'): string =>
  flat((side === 'end' ? text.split('\n').at(-1) : text.split('\n')[0]) ?? '');

/** The address as it is written, without a fragment directive of its own; null for any scheme but http and https. */
export function webAddress(url: string): string | null {
  const address = url
    .trim()
    .replace(/:~:.*$/s, '')
    .replace(/#$/, '');
  if (!/^https?:\/\/[^/?#\s]/i.test(address)) return null;
  // What an address cannot hold as it is (RFC 3986, 2) would end a link early wherever it is pasted.
  return address.replace(/[^!#$%&'()*+,\-./0-9:;=?@A-Z[\]_a-z~]/gu, (character) =>
    encodeURIComponent(character.toWellFormed()),
  );
}
