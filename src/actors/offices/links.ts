/** Which title belongs to which person: before the name, after it, as predicate, or after "as". */
import type { Sentence } from '../../language/types.ts';
import type { Hit } from '../names/hits.ts';
import type { Line } from '../names/line.ts';
import type { TitlePhrase } from '../titles/index.ts';
import { asOffice } from './asOffice.ts';
import { isPortfolio } from '../names/portfolios.ts';
import { headToken } from '../names/heads.ts';

export interface Link {
  readonly phrase: TitlePhrase;
  readonly hit: Hit;
  readonly former: boolean;
  /** States and bodies that follow the name: "presidents Vladimir Putin of Russia". */
  readonly extra: readonly Hit[];
  readonly rule: string;
}

/** Heads that name a counterpart of somebody else's office. */
export const RELATIONAL = new Set(['predecessor', 'successor', 'counterpart', 'opposite number']);

const RESIGNED = /^(?:resign|retire|step|oust|remove|dismiss|fire|sack|depose)/;
const tokenAt = (sentence: Sentence | null, start: number): number =>
  sentence ? sentence.tokens.findIndex((token) => token.start <= start && start < token.end) : -1;

/** The state or body in "NAME of X" or "NAME, of X". */
function ofAfter(line: Line, hit: Hit): Hit[] {
  const link = line.words[hit.to];
  if (link?.low !== 'of' || link.before.trim() !== '') return [];
  const at = line.words[hit.to + 1]?.low === 'the' ? hit.to + 2 : hit.to + 1;
  const target = line.taken[at];
  return target && /^(?:state|bloc|institution)$/.test(target.type) ? [target] : [];
}

/** Links within one sentence. */
export function linkTitles(line: Line, sentence: Sentence | null, phrases: readonly TitlePhrase[]): Link[] {
  const links: Link[] = [];
  const people = [...new Set(line.taken)].filter((hit) => hit?.type === 'person') as Hit[];
  for (const hit of people) {
    const before = phrases.filter((phrase) => phrase.to <= hit.from && gapBefore(line, phrase, hit));
    for (const phrase of before)
      links.push({ phrase, hit, former: phrase.former, extra: ofAfter(line, hit), rule: 'title/before' });
    const shared = before.length === 0 ? sharedTitle(line, phrases, people, hit) : null;
    if (shared)
      links.push({
        phrase: { ...shared, of: ofAfter(line, hit).length > 0 ? [] : shared.of },
        hit,
        former: shared.former,
        extra: ofAfter(line, hit),
        rule: 'title/shared',
      });
    let last: TitlePhrase | null = null;
    for (const phrase of phrases) {
      if (phrase.from < hit.to) continue;
      // "A spoke with his counterpart, B": the counterpart is B, not whose counterpart B is.
      if (
        RELATIONAL.has(phrase.head) &&
        people.some((other) => other !== hit && gapBefore(line, phrase, other))
      )
        continue;
      const rule: string | null =
        linkAfter(line, sentence, phrase, hit, people) ??
        (last && coordinated(line, last, phrase) ? 'title/apposition' : null);
      if (rule === 'title/apposition') last = phrase;
      if (rule)
        links.push({
          phrase,
          hit,
          former: phrase.former || rule === 'title/as-former',
          extra: [],
          rule: rule.replace('-former', ''),
        });
    }
  }
  return links;
}

/** "a former ambassador [and now] a senior fellow". */
const coordinated = (line: Line, first: TitlePhrase, second: TitlePhrase): boolean => {
  const between = line.words.slice(first.end, second.from);
  return (
    !second.plural &&
    line.taken[second.to]?.type !== 'person' &&
    between.some(({ low }) => low === 'and') &&
    between.length <= 3 &&
    between.every(({ low }) => /^(?:and|now|also|currently|later|is|who|then)$/.test(low))
  );
};

/** "TITLE NAME", "the TITLE, NAME,", "the TITLE of X, NAME,". */
function gapBefore(line: Line, phrase: TitlePhrase, hit: Hit): boolean {
  const first = line.words[hit.from];
  if (!first || line.words[phrase.to - 1]?.possessive) return false;
  const honorific = /^(?:mr|mrs|ms|dr|sir|gen|col|lt|adm|sheikh)\.?$/.test(
    line.words[hit.from - 1]?.low ?? '',
  );
  const name = honorific && !line.titles[hit.from - 1] ? hit.from - 1 : hit.from;
  const gap = line.words[name]?.before ?? '';
  if (phrase.to === name && /^[ \u00a0]?["“]?$/.test(gap)) return !phrase.plural || true;
  if (phrase.end === name && phrase.end > phrase.to && /^[ \u00a0]$/.test(gap)) return true;
  if (/^[ \u00a0]$/.test(gap) && complementReaches(line, phrase, name)) return true;
  if ((phrase.to === name || phrase.end === name) && /^ ?, $|^ \($|^: $/.test(gap))
    return phrase.determiner !== '' || phrase.of.length > 0 || phrase.owner !== '';
  // "Prime Minister and Defense Minister NAME"
  const next = line.titles[phrase.to + 1];
  return (
    line.words[phrase.to]?.low === 'and' &&
    line.words[phrase.to]?.before === ' ' &&
    next !== null &&
    next !== undefined &&
    next.to === name &&
    /^ $/.test(gap)
  );
}

/** "head of the national security office NAME": nothing but small words of the complement between. */
function complementReaches(line: Line, phrase: TitlePhrase, name: number): boolean {
  const between = line.words.slice(phrase.to, name);
  const [first] = between;
  return (
    first !== undefined &&
    /^(?:of|for|to|in|at)$/.test(first.low) &&
    between.length >= 2 &&
    between.length <= 7 &&
    between.every(
      (word, at) =>
        word.before.trim() === '' &&
        (line.taken[phrase.to + at] !== null || !word.capital || isPortfolio(word.low)) &&
        !word.possessive,
    ) &&
    !between.some(({ low }) =>
      /^(?:and|said|says|told|tells|that|who|is|was|by|as|with|from|has|had|will|met|meets)$/.test(low),
    ) &&
    !/(?:ed|ing|s)$/.test(line.taken[name - 1] ? '' : (between.at(-1)?.low ?? ''))
  );
}

/** "presidents A of X and B of Y", "Senators A, B and C". */
function sharedTitle(
  line: Line,
  phrases: readonly TitlePhrase[],
  people: readonly Hit[],
  hit: Hit,
): TitlePhrase | null {
  for (const phrase of phrases) {
    if (!phrase.plural || phrase.to > hit.from) continue;
    const first = people.find((other) => other.from === phrase.to);
    if (!first || first === hit) continue;
    const between = line.words.slice(first.to, hit.from);
    const listed = between.every((word, at) => {
      const holder = line.taken[first.to + at];
      return holder !== null || /^(?:and|of|the)$/.test(word.low);
    });
    if (listed) return phrase;
  }
  return null;
}

const CHANGE =
  /^(?:name|appoint|elect|reelect|re-elect|declare|choose|select|nominate|install|inaugurate|confirm|recognize|recognise|swear|crown|proclaim)$/;

/** How a title after the name belongs to it, or null. */
function linkAfter(
  line: Line,
  sentence: Sentence | null,
  phrase: TitlePhrase,
  hit: Hit,
  people: readonly Hit[],
): string | null {
  const { words } = line;
  const first = words[phrase.from];
  // "NAME, the leader's sister": the title is somebody else's.
  if (!first || words[phrase.to - 1]?.possessive || titleOfAnother(line, phrase, hit, people)) return null;
  let at = hit.to;
  if (
    /^\s?\($/.test(words[at]?.before ?? '') &&
    /^(?:left|right|center|centre|pictured|\d+)$/.test(words[at]?.low ?? '')
  )
    at += 1;
  const between = words.slice(at, phrase.from);
  const stranger = people.some(
    (other) =>
      other.from >= hit.to &&
      other.to <= phrase.from &&
      !phrase.of.includes(other) &&
      !replaced(line, hit, other),
  );
  if (stranger) return null;
  // "NAME, the TITLE", "NAME, 63, TITLE", "NAME (TITLE of X)"
  const opens =
    /^\)?,? ?$|^ \($|^ - $|^ -- $|^ – $/.test(words[at]?.before ?? ' ') &&
    /[,(–-]/.test(words[at]?.before ?? '');
  if (opens && phrase.plural) return null;
  if (
    opens &&
    between.every(
      (word) =>
        /^\p{N}+$/u.test(word.text) ||
        /^(?:who|is|now|also|currently|formerly|then|once|himself|herself|both)$/.test(word.low),
    ) &&
    between.length <= 3
  )
    return 'title/apposition';
  if (opens && between.length <= 8 && appositionReaches(line, at, phrase)) return 'title/apposition';
  // "NAME is/was/became the TITLE", "NAME was elected TITLE"
  const name = tokenAt(sentence, hit.start);
  const head = sentence ? headToken(sentence, phrase.headSpan) : -1;
  const tokens = sentence?.tokens ?? [];
  const title = tokens[head];
  const nameToken = tokens[name];
  if (title && nameToken) {
    const isSubject = (token: number, verb: number): boolean =>
      tokens[token]?.head === verb && (tokens[token]?.deprel ?? '').startsWith('nsubj');
    if (isSubject(name, head) && tokens.some((token) => token.head === head && token.deprel === 'cop'))
      return 'title/predicate';
    const verb = title.head;
    const lemma = tokens[verb]?.lemma ?? '';
    if (isSubject(name, verb) && title.deprel === 'xcomp' && /^(?:become|remain)$/.test(lemma))
      return 'title/predicate';
    if (
      CHANGE.test(lemma) &&
      /^(?:xcomp|obj|obl|ccomp|dep|nsubj)$/.test(title.deprel) &&
      tokens[name]?.deprel === 'nsubj:pass' &&
      nameToken.head === verb &&
      phrase.from - hit.to <= 4
    )
      return 'title/predicate';
    if (title.deprel === 'xcomp' && CHANGE.test(lemma) && nameToken.head === verb) return 'title/predicate';
  }
  // "NAME ... as TITLE": the name is the subject or object of the verb that "as" hangs on
  const as = words[phrase.from - 1];
  if (as?.low === 'as' && nameToken && title) {
    const clause = tokens[title.head];
    const own =
      title.head === nameToken.head || title.head === name || relativeOf(sentence, title.head) === name;
    const served = clause?.lemma === 'serve' && tokens[title.head]?.head === nameToken.head;
    const close = served || phrase.from - 1 - hit.to <= 2;
    if ((own || close) && /^(?:replace|succeed)$/.test(clause?.lemma ?? ''))
      return nameToken.deprel.startsWith('nsubj') ? 'title/as' : 'title/as-former';
    if (own || close)
      return RESIGNED.test(clause?.lemma ?? '') || clause?.form === 'served' ? 'title/as-former' : 'title/as';
  }
  if (as?.low === 'as')
    return asOffice(words.slice(Math.max(0, hit.from - 3), hit.from), words.slice(hit.to, phrase.from - 1));
  return null;
}

/** "NAME, French president OTHER and": a title that stands right before another name is that one's. */
const titleOfAnother = (line: Line, phrase: TitlePhrase, hit: Hit, people: readonly Hit[]): boolean =>
  people.some(
    (other) =>
      other !== hit &&
      (other.from === phrase.to || (other.from === phrase.end && phrase.end > phrase.to)) &&
      /^[ \u00a0]["“]?$/.test(line.words[other.from]?.before ?? ''),
  );

/** "NAME replaces OTHER as ...". */
const replaced = (line: Line, hit: Hit, other: Hit): boolean =>
  line.words
    .slice(hit.to, other.from)
    .some(({ low }) => /^(?:replac(?:e|es|ed|ing)|succeed(?:s|ed|ing)?)$/.test(low));

/** The noun that the relative clause with this verb belongs to, or -1. */
function relativeOf(sentence: Sentence | null, verb: number): number {
  const token = sentence?.tokens[verb];
  return token && token.deprel.startsWith('acl') ? token.head : -1;
}

/** Whether nothing but words of the same noun phrase stands between the comma and the title. */
function appositionReaches(line: Line, from: number, phrase: TitlePhrase): boolean {
  for (let at = from; at < phrase.from; at += 1) {
    const word = line.words[at];
    if (!word || (at > from && word.before.trim() !== '' && !/^['"“-]$/.test(word.before.trim())))
      return false;
    if (
      /^(?:who|which|said|says|told|tells|is|was|has|had|and|but|were|are|will|in|on|after|during|while|as|met|to|that|by|making|following|amid|whose|where|when|would|could|may|might|should|must|can|did|does|be|been|it|he|she|they)$/.test(
        word.low,
      )
    )
      return false;
    if (line.taken[at]?.type === 'person' && !word.possessive) return false;
  }
  return true;
}
