/** Which titles are written, with all that belongs to them: "the former head of the National Security Committee", "Putin's spokesman". */
import { GENERIC_OWNERS } from '../../lexicon/offices.ts';
import type { Sentence } from '../../language/types.ts';
import { FORMER_MARKERS, OF_THE_STATE, TITLE_MODIFIERS } from '../../lexicon/titles.ts';
import type { Office } from '../../model/actor.ts';
import type { Span } from '../../model/span.ts';
import { STATE_FACTS } from '../names/gazetteer.ts';
import { tokenAt } from '../names/heads.ts';
import type { Hit, Line } from '../names/line.ts';
import { STARTERS } from '../../lexicon/sentenceStarters.ts';
import type { TitleHead } from '../names/titleHeads.ts';
import type { Word } from '../names/words.ts';
import { compound, officeOf, ownsBody } from './titleMeaning.ts';

export interface TitlePhrase {
  readonly sentence: number;
  /** Words of the title itself, determiner and owner included. */
  readonly from: number;
  readonly to: number;
  /** Word after the last one of its complements ("of the Council at ..."). */
  readonly end: number;
  /** The words a reader would call the title: "former Foreign Minister". */
  readonly titleFrom: number;
  readonly head: string;
  /** Stretch of the head alone: "Leader of the Opposition". */
  readonly headSpan: Span;
  readonly office: Office;
  readonly plural: boolean;
  readonly former: boolean;
  /** States, blocs and persons it is "of", as hits of the sentence. */
  readonly of: readonly Hit[];
  /** Institutions it is of, the nearest first. */
  readonly bodies: readonly Hit[];
  /** 'his', 'its', 'their' or a nominal such as 'the country' before the mark of possession, lower case; else ''. */
  readonly owner: string;
  /** 'the', 'a', '' ... */
  readonly determiner: string;
}

const plain = (word: Word | undefined): boolean =>
  word !== undefined && /^[ \u00a0]$|^-$|^$/.test(word.before);

/** Whether a small word may stand between "Chinese" and "commentator". */
function modifier({ words, taken }: Line, sentence: Sentence | null, at: number): boolean {
  const word = words[at];
  if (!word) return false;
  if (/^(?:elected|appointed|named|sworn|declared|designated|nominated|becoming|being)$/.test(word.low))
    return /^(?:newly|democratically)$/.test(words[at - 1]?.low ?? '');
  if (TITLE_MODIFIERS.has(word.low) || /^(?:ex|co|vice|deputy|long|then)-?/.test(word.low)) return true;
  if (taken[at]) return taken[at].type === 'place' || taken[at].type === 'phrase';
  if (STARTERS.has(word.low)) return false;
  // A plural before a title is more often a verb: "appoints foreign secretary".
  if (!word.capital && /[^s]s$/.test(word.low)) return false;
  const token = sentence?.tokens[tokenAt(sentence, word.start)];
  if (!token) return word.capital;
  return /^(?:ADJ|NOUN|ADV|PROPN)$/.test(token.upos) || (token.upos === 'VERB' && token.deprel === 'amod');
}

interface Left {
  from: number;
  titleFrom: number;
  of: Hit[];
  readonly bodies: Hit[];
  owner: string;
  determiner: string;
  former: boolean;
}

/** Owner, determiner and modifiers before the head. */
function extendLeft(line: Line, sentence: Sentence | null, head: TitleHead): Left {
  const { words, taken, titles } = line;
  const left: Left = {
    from: head.from,
    titleFrom: head.from,
    of: [],
    bodies: [],
    owner: '',
    determiner: '',
    former: false,
  };
  // A name or a word that no title has stands between the head and the state: "Kurdistan Region president".
  let part = false;
  for (let at = head.from - 1; at >= 0; at -= 1) {
    const [word, next, hit] = [words[at], words[at + 1], taken[at]];
    if (!word || !next) break;
    // "the International Criminal Court (ICC) president"
    if (word.shout && next.before === ') ' && word.before === ' (') {
      left.from = at;
      continue;
    }
    if (!plain(next) && !(next.before === ' (' && left.from === at + 1)) break;
    if (hit?.type === 'person') {
      if (!word.possessive) break;
      return { ...left, of: [...left.of, hit], from: hit.from, determiner: 'the' };
    }
    if (hit && /^(?:state|adjective|seat|capital|bloc|institution|forces)$/.test(hit.type)) {
      // Who leads a part of the people or the land leads no state: "Bosnian Serb leader".
      const ofPart =
        head.office === 'leads' &&
        (part ||
          (head.head.endsWith('leader') &&
            left.of.length > 0 &&
            left.of.every(({ type }) => type === 'adjective')));
      if (hit.type === 'institution' || hit.type === 'forces') left.bodies.push(hit);
      else if (ofPart) left.of = [];
      else if (!STATE_FACTS.get(hit.actor)?.historical && !compound(words[hit.to])) left.of.push(hit);
      left.from = at = hit.from;
      if (hit.type === 'adjective') left.titleFrom = Math.min(left.titleFrom, hit.to);
      if (!word.possessive) continue;
      if (words[at - 1]?.low === 'the' && plain(words[at])) left.from -= 1;
      return { ...left, determiner: 'the' };
    }
    if (/^(?:the|an?|this|another|some)$/.test(word.low)) return { ...left, from: at, determiner: word.low };
    if (/^(?:his|her|its|their|our|whose)$/.test(word.low)) {
      // "Argentina, whose president": the name right before the relative clause is the owner's.
      const owner = word.low === 'whose' && left.of.length === 0 ? taken[at - 1] : null;
      if (owner && /^(?:state|bloc)$/.test(owner.type)) left.of.push(owner);
      return { ...left, from: at, owner: word.low, determiner: 'the' };
    }
    if (word.possessive && GENERIC_OWNERS.test(word.low)) {
      const from = /^(?:the|this)$/.test(words[at - 1]?.low ?? '') ? at - 1 : at;
      return { ...left, from, owner: word.low, determiner: 'the' };
    }
    const linked =
      word.low === 'and' && TITLE_MODIFIERS.has(words[at - 1]?.low ?? '') && TITLE_MODIFIERS.has(next.low);
    if (!linked && !modifier(line, sentence, at)) break;
    const title = titles[at];
    if (title && title !== head && !TITLE_MODIFIERS.has(word.low) && !title.plural && word.low !== 'general')
      break;
    left.former ||= FORMER_MARKERS.has(word.low) || /^(?:ex|then)-/.test(word.low);
    part ||=
      word.capital && !title && !TITLE_MODIFIERS.has(word.low) && !/^(?:ex|co|vice|then)-/.test(word.low);
    left.from = left.titleFrom = at;
  }
  return left;
}

const STOP = /[,;:()!?"“”]|--| - |–|—|\.\s/;

/** States and institutions after the head: "of Kazakhstan", "for the Center ... at the Academy". */
function extendRight(
  line: Line,
  sentence: Sentence | null,
  head: TitleHead,
): { end: number; of: Hit[]; bodies: Hit[]; owner: string } {
  const { words, taken, titles } = line;
  const right = { end: head.to, of: [] as Hit[], bodies: [] as Hit[], owner: '' };
  let link = '';
  for (let at = head.to; at < Math.min(words.length, head.to + 22); at += 1) {
    const [word, hit] = [words[at], taken[at]];
    if (!word || STOP.test(word.before)) break;
    if (/^(?:of|at|for|with|from|in|on|to|by)$/.test(word.low) && !word.capital) {
      if (at === head.to && word.low === 'by') break;
      link = word.low;
      continue;
    }
    if (hit?.type === 'institution' || hit?.type === 'bloc') {
      at = hit.to - 1;
      // "adviser on NATO": what the office is about, not whose it is
      if (link === '' || /^(?:on|to|by)$/.test(link)) continue;
      right.end = hit.to;
      if (hit.type === 'institution') right.bodies.push(hit);
      else if (link !== 'in') right.of.push(hit);
      continue;
    }
    if (hit && /^(?:state|seat|adjective)$/.test(hit.type)) {
      const named = hit.type !== 'adjective' || OF_THE_STATE.has(words[hit.to]?.low ?? '');
      const owned = right.of.length > 0 || right.bodies.length > 0;
      const ofIt = link === 'of' && named && !compound(words[hit.to]) && !ownsBody(line, hit);
      if (!owned && (ofIt || (link === 'in' && at - head.to <= 2 && hit.type === 'state'))) {
        right.of.push(hit);
        right.end = hit.type === 'adjective' ? hit.to + 1 : hit.to;
      }
      at = hit.to - 1;
      continue;
    }
    if (link === '' && !/^(?:emeritus|general)$/.test(word.low)) break;
    if (
      /^(?:country|nation|bloc|organi[sz]ation|alliance|republic)$/.test(word.low) &&
      (word.possessive || (link === 'of' && right.of.length === 0))
    )
      right.owner = word.low;
    const token = sentence?.tokens[tokenAt(sentence, word.start)];
    if (/^(?:AUX|PRON|SCONJ)$/.test(token?.upos ?? '') && !/^(?:its|his|their|her)$/.test(word.low)) break;
    if (token?.upos === 'VERB' && !/^(?:amod|compound)/.test(token.deprel)) break;
    if (titles[at] && titles[at] !== head && !word.possessive && link !== 'of') break;
    if (hit?.type === 'person') break;
  }
  return right;
}

/** All title phrases of a sentence, in order. */
export function titlePhrasesOf(line: Line, index: number, sentence: Sentence | null): TitlePhrase[] {
  const { words, taken } = line;
  return [...new Set(line.titles)].flatMap((head) => {
    if (!head || !/^(?:place|phrase)?$/.test(taken[head.from]?.type ?? '')) return [];
    const left = extendLeft(line, sentence, head);
    const right = extendRight(line, sentence, head);
    // Where several heads were joined, the last one counts: "senior associate [researcher]".
    const core = Math.max(head.from, head.to - head.head.split(' ').length);
    return [
      {
        sentence: index,
        from: left.from,
        titleFrom: left.titleFrom,
        determiner: left.determiner,
        to: head.to,
        end: right.end,
        head: head.head,
        headSpan: { start: words[core]?.start ?? 0, end: words[head.to - 1]?.end ?? 0 },
        office: officeOf(line, head, left.titleFrom),
        plural: head.plural,
        former: left.former || head.head.startsWith('ex-'),
        of: [...left.of, ...right.of],
        bodies: [...left.bodies, ...right.bodies],
        owner: left.owner || right.owner,
      },
    ];
  });
}
