/** Heads of titles among the words of a sentence. */
import { NAMEABLE, TITLE_ABBREVIATIONS, TITLE_HEADS } from '../../lexicon/titles.ts';
import type { Office } from '../../model/actor.ts';
import { longestListed } from './gazetteer.ts';
import type { Word } from './words.ts';

export interface TitleHead {
  readonly from: number;
  readonly to: number;
  /** As the table has it: lower case, singular. */
  readonly head: string;
  readonly office: Office;
  readonly plural: boolean;
}

/** Beginnings of heads, each with the space after it: what goes on to a longer head. */
const OPENINGS: ReadonlySet<string> = new Set(
  [...TITLE_HEADS.keys()].flatMap((head) =>
    [...head.matchAll(/ /g)].map(({ index }) => head.slice(0, index + 1)),
  ),
);

/** Words that heads begin with: most words do not. */
const FIRSTS: ReadonlySet<string> = new Set([...TITLE_HEADS.keys()].map((head) => head.replace(/ .*/, '')));

/** The singular that a plural may have: presidents, spokesmen, secretaries-general. */
const singular = (low: string): string =>
  /(?:s|men|-general)$/.test(low)
    ? low
        .replace(/men$/, 'man')
        .replace(/ies(?=$|-general$)/, 'y')
        .replace(/s(?=-general$)/, '')
        .replace(/([^s])s$/, '$1')
    : low;

/** The forms in which a head may have a word; its first word may follow "co-" or "ex-". */
function formsOf(low: string, isFirst: boolean): string[] {
  const [one, bare] = [singular(low), isFirst ? low.replace(/^(?:co|ex)-/, '') : low];
  return one === low && bare === low ? [low] : [...new Set([one, bare, low])];
}

/** The longest title head that starts at word `from`, or null. A plural is allowed in its last word or its first. */
export function titleHeadAt(words: readonly Word[], from: number): TitleHead | null {
  const first = words[from];
  if (!first) return null;
  const abbreviated = TITLE_ABBREVIATIONS.get(first.low);
  if (abbreviated && first.capital)
    return { from, to: from + 1, head: first.low, office: abbreviated, plural: false };
  if (!formsOf(first.low, true).some((form) => FIRSTS.has(form))) return null;
  let best: TitleHead | null = null;
  let open = [{ text: '', plural: false }];
  for (let at = from; at < words.length && open.length > 0; at += 1) {
    const word = words[at];
    if (!word || (at > from && word.before.trim() !== '')) break;
    const one = singular(word.low);
    const forms = formsOf(word.low, at === from);
    const read = open.flatMap(({ text, plural }) =>
      forms.map((form) => ({ text: text + form, plural: plural || (form === one && one !== word.low) })),
    );
    for (const { text, plural } of read) {
      const office = TITLE_HEADS.get(text);
      if (office) best = { from, to: at + 1, head: text, office, plural };
    }
    if (word.possessive) break;
    open = read
      .map(({ text, plural }) => ({ text: `${text} `, plural }))
      .filter(({ text }) => OPENINGS.has(text));
  }
  return best;
}

/** The title head that holds each word of a sentence, or null. */
export function titleMarks(words: readonly Word[]): (TitleHead | null)[] {
  const marks: (TitleHead | null)[] = words.map(() => null);
  for (let at = 0; at < words.length; at += 1) {
    const head = titleHeadAt(words, at);
    if (!head || partOfName(words, at, head)) continue;
    const last = marks[at - 1];
    // "senior associate" + "researcher", "rear admiral" + "commander": one title, the last head says what it is;
    // but "his counterpart President X" is two.
    const one =
      last &&
      words[at]?.before === ' ' &&
      !last.plural &&
      !words[at - 1]?.possessive &&
      !/^(?:counterpart|predecessor|successor|opposite number)$/.test(last.head);
    const mark = one ? { ...head, from: last.from } : head;
    marks.fill(mark, mark.from, mark.to);
    at = head.to - 1;
  }
  return marks;
}

/** Whether the head is part of a name that a capital before it begins: "Imran Khan", "Martin Luther King". */
function partOfName(words: readonly Word[], at: number, { head, to }: TitleHead): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (!before?.capital || !word?.capital || word.before !== ' ') return false;
  return (
    to === at + 1 &&
    NAMEABLE.has(head) &&
    !titleHeadAt(words, at - 1) &&
    !/^(?:the|an?|his|her|its|former|crown|deputy|.*\.)$/.test(before.low) &&
    longestListed(words, at - 1) === null
  );
}
