/** "He", "her", "its": taken up only where one antecedent is left. */
import type { Sentence } from '../../language/types.ts';
import { OFFICERS } from '../../lexicon/nouns.ts';
import { TITLE_HEADS } from '../../lexicon/titles.ts';
import type { Mention } from '../../model/actor.ts';
import { personOf } from '../cast/draft.ts';
import { isSubject } from '../names/heads.ts';
import { peopleIn } from '../names/line.ts';
import { actorsOf, clauseOf, type Discourse, mainSubject, type Place, sole, subjectOf } from './discourse.ts';

const PERSONAL = /^(?:he|she|his|her|him|himself|herself)$/;

/** Resolves pronouns, in text order. */
export function resolvePronouns(discourse: Discourse): void {
  discourse.draft.sentences.forEach((sentence, index) => {
    sentence.tokens.forEach((token, at) => {
      if (token.upos !== 'PRON' && !token.xpos.startsWith('PRP')) return;
      const low = token.form.toLowerCase();
      const place: Place = { sentence: index, token: at, start: token.start };
      let actor: string | null = null;
      if (PERSONAL.test(low)) actor = personAt(discourse, place, low, sentence);
      else if (low === 'its' || low === 'itself') actor = bodyAt(discourse, place, sentence);
      else if (low === 'it' && isSubject(token)) actor = subjectIt(discourse, place, sentence);
      if (actor)
        discourse.refer(place, token.end, actor, {
          form: 'pronoun',
          standing: 'self',
          rule: `pronoun/${low}`,
        });
    });
  });
}

function personAt(discourse: Discourse, place: Place, low: string, sentence: Sentence): string | null {
  const token = sentence.tokens[place.token];
  const subject = subjectOf(sentence, clauseOf(sentence, place.token));
  // An object is not its clause's subject, nor who stands in apposition to it.
  const barred =
    /^(?:him|her)$/.test(low) && /^(?:obj|iobj|obl)/.test(token?.deprel ?? '')
      ? actorsOf(discourse.at(place.sentence, subject))
      : [];
  const other = /^(?:she|her|herself)$/.test(low) ? 'm' : 'f';
  const possible = ({ actor }: Mention): boolean => {
    const person = personOf(discourse.draft, actor);
    return (
      person !== undefined &&
      person.places.some(({ hit }) => hit.rule !== 'person/bare') &&
      person.sex !== other &&
      !barred.includes(actor)
    );
  };
  for (const [distance, window] of discourse.before(place, 2).entries()) {
    const mentions = window.filter(possible);
    if (mentions.length === 0) {
      if (strangerActs(discourse, place, distance)) return null;
      continue;
    }
    const only = sole(actorsOf(mentions));
    if (only) return distance < 2 || isSubject(token) ? only : null;
    return distance === 0
      ? inSentence(discourse, place, mentions, sentence, isSubject(token) ? -1 : subject)
      : isSubject(token)
        ? bySubject(discourse, mentions)
        : null;
  }
  return null;
}

/** "The representative of X said …": an officer whom nothing names is the subject; who comes after may be he, and no one before. */
function strangerActs(discourse: Discourse, place: Place, distance: number): boolean {
  const index = place.sentence - distance;
  const sentence = discourse.draft.sentences[index];
  const subject = sentence ? mainSubject(sentence) : -1;
  const token = sentence?.tokens[subject];
  if (!token || (distance === 0 && subject >= place.token)) return false;
  // A name that several here bear.
  const line = discourse.draft.lines[index];
  const named = line && peopleIn(line).find(({ start }) => start === token.start);
  if (named && !discourse.draft.actorOf.has(named)) return true;
  if (token.name || token.xpos !== 'NN') return false;
  if (!OFFICERS.has(token.lemma) && !TITLE_HEADS.has(token.lemma)) return false;
  return discourse.at(index, subject).every(acts);
}

/** Several in the same sentence: a subject takes up a subject, a possessive the subject `own` of its clause. */
function inSentence(
  discourse: Discourse,
  place: Place,
  mentions: readonly Mention[],
  { tokens }: Sentence,
  own: number,
): string | null {
  if (isSubject(tokens[place.token]))
    return sole(actorsOf(mentions.filter(({ token }) => isSubject(tokens[token]))));
  const owner = discourse.at(place.sentence, own).find((mention) => !acts(mention))?.actor;
  const after = mentions.filter(({ token }) => token > own && token < place.token);
  return owner !== undefined && after.every(({ actor }) => actor === owner) ? owner : null;
}

/** Several in a sentence before: its main subject. */
function bySubject(discourse: Discourse, mentions: readonly Mention[]): string | null {
  const sentence = discourse.draft.sentences[mentions[0]?.sentence ?? -1];
  const subject = sentence ? mainSubject(sentence) : -1;
  return mentions.find(({ token }) => token === subject)?.actor ?? null;
}

const acts = ({ actor }: Mention): boolean => !actor.startsWith('person:');

/** "Its": the body that the clause's subject names, or the only one before it in the sentence. */
function bodyAt(discourse: Discourse, place: Place, sentence: Sentence): string | null {
  const subject = subjectOf(sentence, clauseOf(sentence, place.token));
  const here = discourse
    .in(place.sentence)
    .filter((mention) => acts(mention) && mention.standing !== 'attribute');
  if (subject >= 0 && subject < place.token) {
    const own = here.find(({ token }) => token === subject);
    if (own || sentence.tokens[subject]?.upos !== 'PRON') return own?.actor ?? null;
  }
  return sole(actorsOf(here.filter(({ end }) => end <= place.start)));
}

/** Verbs whose subject acts, so that "it" before them is no mere "it is". */
const ACTIVE =
  /^(?:say|support|oppose|want|help|send|call|back|seek|try|plan|agree|refuse|reject|accuse|condemn|warn|offer|deploy|sign|invade|attack|hope|announce|declare|join|leave|use|urge|demand|threaten|believe|consider|share|provide|build|buy|sell|invest|impose|lift|withdraw|launch|insist|deny)$/;

/** "China ..., and it supports ...": a subject that acts takes up the acting subject before it. */
function subjectIt(discourse: Discourse, place: Place, { tokens }: Sentence): string | null {
  if (!ACTIVE.test(tokens[tokens[place.token]?.head ?? -1]?.lemma ?? '')) return null;
  const before = discourse
    .in(place.sentence)
    .filter((mention) => mention.end <= place.start && acts(mention) && mention.standing === 'self');
  const subjects = before.filter(({ token }) => isSubject(tokens[token]));
  return actorsOf(before).length <= 2 ? sole(actorsOf(subjects)) : null;
}
