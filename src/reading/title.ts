/** A readable title for a text that has none. */
import { BLOCS } from '../lexicon/blocs.ts';
import { STATES } from '../lexicon/states.ts';
import type { Block } from '../model/document.ts';

const LONGEST_TITLE = 80;
/** A heading of fewer words that stands twice on a page names its section or series, not the article. */
const HEADLINE_WORDS = 5;

/**
 * The title block's words, else the first prose, without its dateline, cut at a word with an ellipsis, else the file's
 * name.
 */
export function findTitle(view: string, blocks: readonly Block[], file: string): string {
  const own =
    blocks.find((block) => block.kind === 'title' && !namesSection(view, block, blocks)) ??
    firstProse(blocks);
  if (!own) return file;
  const text = view
    .slice(own.start, Math.min(own.end, own.start + 500))
    .replace(/\s+/g, ' ')
    .trim();
  if (own.kind === 'title' && text.length <= 2 * LONGEST_TITLE) return text;
  return shorten(own.kind === 'title' ? text : text.replace(PLACE, ''));
}

/** A few words that also stand elsewhere on the page by themselves. */
function namesSection(view: string, block: Block, blocks: readonly Block[]): boolean {
  const words = ({ start, end }: Block): string =>
    view.slice(start, end).replace(/\s+/g, ' ').trim().toLowerCase();
  const own = words(block);
  return (
    own.split(' ').length < HEADLINE_WORDS && blocks.some((other) => other !== block && words(other) === own)
  );
}

/**
 * A dateline whose dash was lost, as "CAIRO Egypt has closed": a word in capitals, no acronym, before a state's name or
 * a word that only begins a sentence.
 */
const PLACE = placeBefore(
  STATES.map(({ label }) => label),
  BLOCS.flatMap(({ acronyms, weak = [] }) => acronyms.concat(weak)),
);
function placeBefore(states: readonly string[], acronyms: readonly string[]): RegExp {
  const either = (words: readonly string[]): string =>
    words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const openers = [
    'The',
    'A',
    'An',
    'In',
    'On',
    'At',
    'After',
    'As',
    'When',
    'While',
    'It',
    'He',
    'She',
    'They',
  ];
  return new RegExp(
    `^(?!(?:${either(acronyms)})\\b)\\p{Lu}{4,} (?=(?:${either([...states, ...openers])})\\b)`,
    'u',
  );
}

const firstProse = (blocks: readonly Block[]): Block | undefined =>
  blocks.find(({ kind }) => kind === 'paragraph') ?? blocks.find(({ kind }) => kind !== 'debris');

function shorten(text: string): string {
  if (text.length <= LONGEST_TITLE) return text.replace(/[.,;:]$/, '');
  const cut = text.slice(0, LONGEST_TITLE + 1);
  const space = cut.lastIndexOf(' ');
  const kept = space > LONGEST_TITLE / 2 ? cut.slice(0, space) : Array.from(cut).slice(0, -1).join('');
  return kept.replace(/[\s,;:.–—-]+$/, '') + '…';
}
