/** Which titles are written, with all that belongs to them: "the former head of the National Security Committee", "Putin's spokesman". */
import type { Office } from '../../model/actor.ts';
import type { Span } from '../../model/span.ts';
import type { Sentence } from '../../language/types.ts';
import { FORMER_MARKERS, TITLE_MODIFIERS } from '../../lexicon/titles.ts';
import { STATE_FACTS } from '../names/gazetteer.ts';
import type { Hit } from '../names/hits.ts';
import type { Line } from '../names/line.ts';
import { STARTERS } from '../names/starters.ts';
import { compound, FORCES_OF, officeOf, ownsBody, partOfIt } from './titleMeaning.ts';
import type { TitleHead } from '../names/titleHeads.ts';
import type { Word } from '../names/words.ts';

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
  readonly headAt: number;
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

const PLAIN = /^[ \u00a0]$|^-$|^$/;
const DETERMINERS = new Set(['the', 'a', 'an', 'this', 'another', 'some']);
const POSSESSIVE = new Set(['his', 'her', 'its', 'their', 'our', 'whose']);
const GENERIC_OWNERS =
  /^(?:country|nation|republic|state|bloc|organization|organisation|alliance|union|group|party|agency|ministry|kingdom|government|region|movement|company|president|militia)$/;
const NO_MODIFIER = new Set(
  'of in on at by for from to with and or but as that which who is was were are be been has had have will would said says told tells also'.split(
    ' ',
  ),
);

const plain = (word: Word | undefined): boolean => word !== undefined && PLAIN.test(word.before);

/** Whether a small word may stand between "Chinese" and "commentator". */
function modifier(line: Line, sentence: Sentence | null, at: number): boolean {
  const word = line.words[at];
  if (!word) return false;
  if (
    /^(?:elected|appointed|named|sworn|declared|designated|nominated|becoming|being)$/.test(word.low) &&
    !/^(?:newly|democratically)$/.test(line.words[at - 1]?.low ?? '')
  )
    return false;
  if (TITLE_MODIFIERS.has(word.low) || /^(?:ex|co|vice|deputy|long|then)-?/.test(word.low)) return true;
  if (line.taken[at]?.type === 'place' || line.taken[at]?.type === 'phrase') return true;
  if (line.taken[at] || NO_MODIFIER.has(word.low) || STARTERS.has(word.low)) return false;
  // A plural before a title is more often a verb: "appoints foreign secretary".
  if (!word.capital && /[^s]s$/.test(word.low)) return false;
  const token = sentence?.tokens.find(({ start, end }) => start <= word.start && word.start < end);
  return token
    ? /^(?:ADJ|NOUN|ADV|PROPN)$/.test(token.upos) ||
        (token.upos === 'VERB' && /(?:ed|ing)$/.test(word.low) && token.deprel === 'amod')
    : word.capital;
}

interface Left {
  readonly from: number;
  readonly titleFrom: number;
  readonly of: Hit[];
  readonly bodies: Hit[];
  readonly owner: string;
  readonly determiner: string;
  readonly former: boolean;
  /** A name or a word that no title has stands between the head and the state: "Kurdistan Region president". */
  readonly part: boolean;
}

function extendLeft(line: Line, sentence: Sentence | null, head: TitleHead): Left {
  const { words } = line;
  const of: Hit[] = [];
  const bodies: Hit[] = [];
  let former = false;
  let part = false;
  let from = head.from;
  let titleFrom = head.from;
  const done = (owner: string, determiner: string): Left => ({
    from,
    titleFrom,
    of,
    bodies,
    owner,
    determiner,
    former,
    part,
  });
  for (let at = from - 1; at >= 0; at -= 1) {
    const word = words[at];
    const next = words[at + 1];
    // "the International Criminal Court (ICC) president"
    if (word?.shout && next && /^\) $/.test(next.before) && word.before.endsWith(' (')) {
      from = at;
      continue;
    }
    const closed = word && words[at + 2] && (next?.before ?? '').endsWith(' (') && from === at + 1;
    if (!closed && (!word || !plain(next))) {
      const then = word && /^,$/.test(next?.before.trim() ?? '') && FORMER_MARKERS.has(word.low);
      if (!then) return done('', '');
    }
    if (!word) return done('', '');
    const hit = line.taken[at] ?? null;
    if (hit && hit.type === 'person') {
      if (!word.possessive) return done('', '');
      of.push(hit);
      from = hit.from;
      return done('', 'the');
    }
    if (hit && /^(?:state|adjective|seat|capital|bloc|institution|forces)$/.test(hit.type)) {
      if (hit.type === 'institution' || hit.type === 'forces') bodies.push(hit);
      else if (
        !STATE_FACTS.get(hit.actor)?.historical &&
        !compound(words[hit.to]) &&
        !partOfIt(head, part, of)
      )
        of.push(hit);
      else if (head.office === 'leads') of.length = 0;
      from = hit.from;
      if (hit.type === 'adjective') titleFrom = Math.min(titleFrom, hit.to);
      at = hit.from;
      if (word.possessive) {
        if (words[from - 1]?.low === 'the' && plain(words[from])) from -= 1;
        return done('', 'the');
      }
      continue;
    }
    if (DETERMINERS.has(word.low)) {
      from = at;
      return done('', word.low);
    }
    if (POSSESSIVE.has(word.low)) {
      from = at;
      return done(word.low, 'the');
    }
    if (word.possessive && GENERIC_OWNERS.test(word.low)) {
      from = /^(?:the|this)$/.test(words[at - 1]?.low ?? '') ? at - 1 : at;
      return done(word.low, 'the');
    }
    const linked =
      word.low === 'and' &&
      at > 0 &&
      TITLE_MODIFIERS.has(words[at - 1]?.low ?? '') &&
      TITLE_MODIFIERS.has(next?.low ?? '');
    if (!linked && !modifier(line, sentence, at)) return done('', '');
    if (
      line.titles[at] &&
      line.titles[at] !== head &&
      !TITLE_MODIFIERS.has(word.low) &&
      !line.titles[at]?.plural &&
      word.low !== 'general'
    )
      return done('', '');
    if (FORMER_MARKERS.has(word.low) || /^(?:ex|then)-/.test(word.low)) former = true;
    part ||=
      word.capital &&
      !line.titles[at] &&
      !TITLE_MODIFIERS.has(word.low) &&
      !/^(?:ex|co|vice|then)-/.test(word.low);
    from = at;
    titleFrom = at;
  }
  return done('', '');
}

const STOP = /[,;:()!?"“”]|--| - |–|—|\.\s/;

/** States and institutions after the head: "of Kazakhstan", "for the Center ... at the Academy". */
function extendRight(
  line: Line,
  sentence: Sentence | null,
  head: TitleHead,
): { end: number; of: Hit[]; bodies: Hit[]; owner: string } {
  const { words } = line;
  const of: Hit[] = [];
  const bodies: Hit[] = [];
  let owner = '';
  let end = head.to;
  let link = '';
  let topic = false;
  for (let at = head.to; at < words.length && at < head.to + 22; at += 1) {
    const word = words[at];
    if (!word || STOP.test(word.before)) break;
    const hit = line.taken[at] ?? null;
    if (/^(?:of|at|for|with|from|in|on|to|by)$/.test(word.low) && !word.capital) {
      if (at === head.to && word.low === 'by') break;
      link = word.low;
      topic = link === 'on' || link === 'to' || link === 'by';
      continue;
    }
    if (hit && (hit.type === 'institution' || hit.type === 'bloc')) {
      if (link && !topic && (link !== 'in' || hit.type === 'institution'))
        (hit.type === 'bloc' ? of : bodies).push(hit);
      at = hit.to - 1;
      if (link && !topic) end = hit.to;
      continue;
    }
    if (hit && /^(?:state|seat|adjective)$/.test(hit.type)) {
      const owner = of.length > 0 || bodies.length > 0;
      const named = hit.type !== 'adjective' || FORCES_OF.test(words[hit.to]?.low ?? '');
      if (link === 'of' && named && !owner && !compound(words[hit.to]) && !ownsBody(line, hit)) {
        of.push(hit);
        end = hit.type === 'adjective' ? hit.to + 1 : hit.to;
      } else if (link === 'in' && at - head.to <= 2 && hit.type === 'state' && of.length === 0) {
        of.push(hit);
        end = hit.to;
      }
      at = hit.to - 1;
      continue;
    }
    if (link === '' && !(word.low === 'emeritus' || word.low === 'general')) break;
    if (
      word.possessive &&
      /^(?:country|nation|bloc|organization|organisation|alliance|republic)$/.test(word.low)
    )
      owner = word.low;
    if (
      (word.low === 'organization' ||
        word.low === 'organisation' ||
        word.low === 'bloc' ||
        word.low === 'country' ||
        word.low === 'alliance') &&
      link === 'of' &&
      !word.possessive &&
      of.length === 0
    )
      owner = word.low;
    const token = sentence?.tokens.find(({ start, end }) => start <= word.start && word.start < end);
    if (
      token &&
      (token.upos === 'AUX' || token.upos === 'PRON' || token.upos === 'SCONJ') &&
      !/^(?:its|his|their|her)$/.test(word.low)
    )
      break;
    if (token?.upos === 'VERB' && !/^(?:amod|compound)/.test(token.deprel)) break;
    if (line.titles[at] && line.titles[at] !== head && !word.possessive && link !== 'of') break;
    if (hit?.type === 'person') break;
  }
  return { end, of, bodies, owner };
}

/** Where the title's last head begins, if several were joined: "senior associate [researcher]". */
function coreOf(line: Line, head: TitleHead): number {
  const words = head.head.split(' ').length;
  return Math.max(head.from, head.to - words);
}

/** All title phrases of a sentence, in order. */
export function titlePhrasesOf(line: Line, index: number, sentence: Sentence | null): TitlePhrase[] {
  const heads = [...new Set(line.titles)].filter((head) => head !== null);
  return heads
    .filter((head) => {
      const holder = line.taken[head.from];
      return !holder || holder.type === 'place' || holder.type === 'phrase';
    })
    .map((head) => {
      const left = extendLeft(line, sentence, head);
      const right = extendRight(line, sentence, head);
      return {
        sentence: index,
        from: left.from,
        to: head.to,
        end: right.end,
        titleFrom: left.titleFrom,
        head: head.head,
        headAt: head.to - 1,
        headSpan: {
          start: line.words[coreOf(line, head)]?.start ?? 0,
          end: line.words[head.to - 1]?.end ?? 0,
        },
        office: officeOf(line, head, left.titleFrom),
        plural: head.plural,
        former: left.former || head.head.startsWith('ex-'),
        of: [...left.of, ...right.of],
        bodies: [...left.bodies, ...right.bodies],
        owner: left.owner || right.owner,
        determiner: left.determiner,
      };
    });
}
