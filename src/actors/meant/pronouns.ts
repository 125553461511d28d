/** "He", "her", "its": taken up only where one antecedent is left. */
import type { QuotationIndex } from '../../language/index.ts';
import type { Quotation, Sentence } from '../../language/types.ts';
import { OFFICERS } from '../../lexicon/nouns.ts';
import { TITLE_HEADS } from '../../lexicon/titles.ts';
import type { Mention } from '../../model/actor.ts';
import { contains, reachOf } from '../../model/span.ts';
import { clauseOf, type Discourse, mainSubject, type Place, subjectOf } from './discourse.ts';
import { type Draft, personOf } from '../cast/draft.ts';

const PERSONAL = /^(?:he|she|his|her|him|himself|herself)$/;
const FEMALE = /^(?:she|her|herself)$/;
const FIRST = /^(?:i|me|my|myself)$/;

export function resolvePronouns(draft: Draft, discourse: Discourse, quotations: QuotationIndex): void {
  const speakers = speakersOf(draft, discourse, quotations);
  draft.sentences.forEach((sentence, index) => {
    sentence.tokens.forEach((token, at) => {
      if (token.upos !== 'PRON' && !/^(?:PRP|PRP\$)$/.test(token.xpos)) return;
      const low = token.form.toLowerCase();
      const place: Place = { sentence: index, token: at, start: token.start };
      const quote = quotations.find(token, ({ inner }) => contains(inner, token));
      const speaker = quote ? speakers.get(quote) : undefined;
      let actor: string | null = null;
      if (PERSONAL.test(low)) actor = personAt(draft, discourse, place, low, sentence, speaker);
      else if (FIRST.test(low)) actor = speaker?.startsWith('person:') ? speaker : null;
      else if (low === 'its' || low === 'itself') actor = bodyAt(draft, discourse, place, sentence);
      else if (low === 'it' && token.deprel.startsWith('nsubj'))
        actor = subjectIt(discourse, place, sentence);
      if (!actor) return;
      const mention: Mention = {
        start: token.start,
        end: token.end,
        sentence: index,
        token: at,
        actor,
        form: 'pronoun',
        standing: 'self',
        rule: `pronoun/${low}`,
      };
      draft.mentions.push(mention);
      discourse.add(mention);
    });
  });
}

/** Who speaks each quotation: the subject of the verb of saying around it. */
function speakersOf(draft: Draft, discourse: Discourse, quotations: QuotationIndex): Map<Quotation, string> {
  const found = new Map<Quotation, string>();
  for (const quote of quotations.list) {
    // Only the first and the last sentence of a quotation can reach beyond it.
    const [from, to] = reachOf(draft.sentences, quote);
    const index =
      [from, to - 1].find((at) => at < to && !contains(quote, draft.sentences[at] ?? quote)) ?? -1;
    const sentence = draft.sentences[index];
    if (!sentence) continue;
    const outside = discourse
      .in(index)
      .filter(
        (mention) =>
          !contains(quote, mention) &&
          (mention.actor.startsWith('person:') ||
            mention.actor.startsWith('inst:') ||
            mention.standing === 'self'),
      );
    const subjects = outside.filter(
      ({ token }) =>
        (sentence.tokens[token]?.deprel ?? '').startsWith('nsubj') &&
        /^(?:say|tell|add|write|tweet|note|warn|argue|explain|claim|state|declare|insist|stress|conclude|announce|comment|remark)$/.test(
          sentence.tokens[sentence.tokens[token]?.head ?? -1]?.lemma ?? '',
        ),
    );
    const [only] = [...new Set(subjects.map(({ actor }) => actor))];
    if (only && new Set(subjects.map(({ actor }) => actor)).size === 1) found.set(quote, only);
  }
  return found;
}

function personAt(
  draft: Draft,
  discourse: Discourse,
  place: Place,
  low: string,
  sentence: Sentence,
  speaker: string | undefined,
): string | null {
  const sex = FEMALE.test(low) ? 'f' : 'm';
  const token = sentence.tokens[place.token];
  const possible = (mention: Mention): boolean => {
    const person = personOf(draft, mention.actor);
    return (
      person !== undefined &&
      !person.places.every(({ hit }) => hit.rule === 'person/bare') &&
      person.sex !== (sex === 'f' ? 'm' : 'f') &&
      mention.actor !== speaker
    );
  };
  // An object is not its clause's subject, nor who stands in apposition to it.
  const barred =
    /^(?:him|her)$/.test(low) && /^(?:obj|iobj|obl)/.test(token?.deprel ?? '')
      ? new Set(
          discourse
            .in(place.sentence)
            .filter((mention) => mention.token === subjectOf(sentence, clauseOf(sentence, place.token)))
            .map(({ actor }) => actor),
        )
      : new Set<string>();
  const isSubject = (token?.deprel ?? '').startsWith('nsubj');
  const clause = clauseOf(sentence, place.token);
  const own = isSubject ? -1 : subjectOf(sentence, clause);
  const windows = discourse.before(place, 2);
  for (const [distance, window] of windows.entries()) {
    let mentions = window.filter(possible);
    mentions = mentions.filter(({ actor }) => !barred.has(actor));
    const actors = [...new Set(mentions.map(({ actor }) => actor))];
    const [only] = actors;
    if (!only) {
      if (strangerActs(draft, discourse, place, distance)) return null;
      continue;
    }
    if (actors.length === 1) {
      if (distance === 0 || distance === 1) return only;
      return isSubject ? only : null;
    }
    return distance === 0
      ? inSentence(discourse, place, mentions, sentence, isSubject, own)
      : bySubject(draft, place.sentence - distance, mentions, isSubject);
  }
  return null;
}

/** "The representative of X said …": an officer whom nothing names is the subject; who comes after may be he, and no one before. */
function strangerActs(draft: Draft, discourse: Discourse, place: Place, distance: number): boolean {
  const index = place.sentence - distance;
  const sentence = draft.sentences[index];
  if (!sentence) return false;
  const subject = mainSubject(sentence);
  const token = sentence.tokens[subject];
  if (!token || (distance === 0 && subject >= place.token) || token.name || token.xpos !== 'NN') return false;
  if (!OFFICERS.has(token.lemma) && !TITLE_HEADS.has(token.lemma)) return false;
  return !discourse.in(index).some((mention) => mention.token === subject && !ACTS(mention.actor));
}

/** Several in the same sentence: a subject takes up a subject, a possessive the subject of its clause. */
function inSentence(
  discourse: Discourse,
  place: Place,
  mentions: readonly Mention[],
  sentence: Sentence,
  isSubject: boolean,
  own: number,
): string | null {
  const subjects = mentions.filter(({ token }) => (sentence.tokens[token]?.deprel ?? '').startsWith('nsubj'));
  if (isSubject) {
    const actors = [...new Set(subjects.map(({ actor }) => actor))];
    return actors.length === 1 ? (actors[0] ?? null) : null;
  }
  const atOwn = discourse
    .in(place.sentence)
    .find(({ token, actor }) => token === own && actor.startsWith('person:'))?.actor;
  const after = mentions.filter(({ token }) => token > own && token < place.token);
  return atOwn !== undefined && after.every(({ actor }) => actor === atOwn) ? atOwn : null;
}

/** Several in the sentence before: its main subject, for a subject. */
function bySubject(
  draft: Draft,
  index: number,
  mentions: readonly Mention[],
  isSubject: boolean,
): string | null {
  const sentence = draft.sentences[index];
  if (!sentence || !isSubject) return null;
  const subject = mainSubject(sentence);
  return mentions.find(({ token, sentence: at }) => at === index && token === subject)?.actor ?? null;
}

const ACTS = (actor: string): boolean => !actor.startsWith('person:');

/** "Its": the body that the clause's subject names, or the only one before it in the sentence. */
function bodyAt(draft: Draft, discourse: Discourse, place: Place, sentence: Sentence): string | null {
  const subject = subjectOf(sentence, clauseOf(sentence, place.token));
  const here = discourse.in(place.sentence);
  const atSubject =
    subject >= 0 && subject < place.token
      ? here.find(
          ({ token, actor, standing }) => token === subject && ACTS(actor) && standing !== 'attribute',
        )
      : undefined;
  if (atSubject) return atSubject.actor;
  if (subject >= 0 && subject < place.token && sentence.tokens[subject]?.upos !== 'PRON') return null;
  const before = here.filter(
    ({ actor, standing, end }) => ACTS(actor) && standing !== 'attribute' && end <= place.start,
  );
  const actors = [...new Set(before.map(({ actor }) => actor))];
  return actors.length === 1 ? (actors[0] ?? null) : null;
}

const ACTIVE =
  /^(?:say|support|oppose|want|help|send|call|back|seek|try|plan|agree|refuse|reject|accuse|condemn|warn|offer|deploy|sign|invade|attack|hope|announce|declare|join|leave|use|join|urge|demand|threaten|believe|consider|share|provide|build|buy|sell|invest|impose|lift|withdraw|launch|insist|deny)$/;

/** "China ..., and it supports ...": a subject that acts takes up the acting subject before it. */
function subjectIt(discourse: Discourse, place: Place, sentence: Sentence): string | null {
  const verb = sentence.tokens[place.token]?.head ?? -1;
  if (!ACTIVE.test(sentence.tokens[verb]?.lemma ?? '')) return null;
  const subjects = discourse
    .in(place.sentence)
    .filter(
      ({ token, end, actor, standing }) =>
        end <= place.start &&
        ACTS(actor) &&
        standing === 'self' &&
        (sentence.tokens[token]?.deprel ?? '').startsWith('nsubj'),
    );
  const others = discourse
    .in(place.sentence)
    .filter(({ end, actor, standing }) => end <= place.start && ACTS(actor) && standing === 'self');
  const actors = [...new Set(subjects.map(({ actor }) => actor))];
  const [only] = actors;
  return only && actors.length === 1 && new Set(others.map(({ actor }) => actor)).size <= 2 ? only : null;
}
