/** The words of a body's name that tell it from others. */
import { GENERIC_WORDS, SAME_WORD } from '../../lexicon/genericNames.ts';
import { foldName, remembering } from '../names/fold.ts';
import { listedExactly } from '../names/gazetteer.ts';

const LINK = /^(?:of|the|for|in|on|and|at|against|a|to|de|du|des)$/;

/** The words of a name that tell it from others: order, links and spelling aside, states by their key. */
export const bagOf = remembering((name): readonly string[] => {
  const words = foldName(name).split(' ');
  const bag = new Set<string>();
  for (let at = 0; at < words.length; at += 1) {
    const states = [3, 2, 1].map((count) => stateOf(words.slice(at, at + count).join(' ')));
    const state = states.find((key) => key !== null);
    const word = words[at] ?? '';
    if (state) {
      bag.add(state);
      at += 2 - states.indexOf(state);
    } else if (!LINK.test(word)) bag.add(SAME_WORD.get(word) ?? word.replace(/(?<=.{3}[^s])s$/, ''));
  }
  bag.delete('');
  return [...bag].sort();
});

/** Key of the one state that goes by this name or adjective, or null. */
const stateOf = (text: string): string | null =>
  listedExactly(text).find(({ type, actor }) => /^(?:adjective|state)$/.test(type) && !actor.includes('?'))
    ?.actor ?? null;

/** Whether the name says what kind of body it is and no more, so that every state may have one: "Security Council". */
export const isGeneric = (bag: readonly string[]): boolean =>
  bag.every((word) => word.startsWith('state:') || GENERIC_WORDS.has(word));
