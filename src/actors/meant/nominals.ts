/** Whom a phrase without a name means: "the alliance", "the bloc", "the country", "its neighbour", "the ministry". */
import type { Sentence } from '../../language/types.ts';
import { FORMER_UNIONS } from '../../lexicon/formerUnions.ts';
import { type Nominal, NOMINALS, REGIONS } from '../../lexicon/nominals.ts';
import type { Mention } from '../../model/actor.ts';
import { contains } from '../../model/span.ts';
import { bodyOf } from '../cast/draft.ts';
import { STATE_FACTS } from '../names/gazetteer.ts';
import { childrenOf, isOwner } from '../names/heads.ts';
import { actorsOf, type Discourse, type Place, sole, subjectOf } from './discourse.ts';

/** Resolves nominals of states, blocs and institutions, in text order. */
export function resolveNominals(discourse: Discourse): void {
  discourse.draft.sentences.forEach((sentence, index) => {
    sentence.tokens.forEach((token, at) => {
      const low = token.form.toLowerCase();
      const kind = NOMINALS.get(low);
      if (!kind || (token.upos !== 'NOUN' && token.upos !== 'PROPN')) return;
      if (discourse.in(index).some((mention) => contains(mention, token))) return;
      const children = childrenOf(sentence, at);
      const opener = children.find(({ deprel }) => deprel === 'det' || deprel === 'nmod:poss');
      const openers = kind === 'neighbor' ? /^(?:its|their|her)$/i : /^(?:the|that|this)$/i;
      if (!opener || !openers.test(opener.form)) return;
      if (children.some(({ deprel, name }) => name && /^(?:appos|flat|compound|nmod:desc)$/.test(deprel)))
        return;
      // "the government of Togo": another's
      if (kind === 'government' && children.some(({ deprel }) => /^(?:nmod|compound|amod)$/.test(deprel)))
        return;
      const place: Place = { sentence: index, token: at, start: opener.start };
      const before = discourse.draft.document.view.slice(opener.start, token.start).toLowerCase();
      const actor = sameHead(discourse, place, low) ?? meantBy(kind, discourse, place, before);
      if (!actor) return;
      discourse.refer(place, token.end, actor, {
        form: 'nominal',
        standing: kind === 'state' && !isOwner(sentence, at) && inPlace(sentence, at) ? 'place' : 'self',
        rule: `nominal/${low}`,
      });
    });
  });
}

/** @param before the words of the phrase before its noun, lower case */
function meantBy(kind: Nominal, discourse: Discourse, place: Place, before: string): string | null {
  if (kind === 'neighbor') return neighborOf(discourse, place);
  if (kind === 'state' || kind === 'government') return countryAt(discourse, place, before);
  if (kind === 'bloc') return onlyOf(discourse, place, (id) => id.startsWith('bloc:'), 3);
  return onlyOf(discourse, place, (id) => kind.includes(bodyOf(discourse.draft, id)?.sector ?? ''), 2);
}

const inPlace = (sentence: Sentence, at: number): boolean =>
  childrenOf(sentence, at).some(
    ({ deprel, form }) =>
      deprel === 'case' && /^(?:in|at|across|inside|within|throughout|around|near|outside|into)$/i.test(form),
  );

/** "Mali's junta ... the junta": of words for few governments, whose it was when it stood there last. */
function sameHead(discourse: Discourse, place: Place, head: string): string | null {
  if (!/^(?:junta|regime)$/.test(head)) return null;
  const owns = new RegExp(`^(?:['’]s?)?\\s+(?:\\p{Ll}+\\s+)?${head}\\b`, 'u');
  for (let at = place.sentence; at >= 0; at -= 1) {
    const owner = discourse
      .in(at)
      .findLast(
        ({ actor, end }) =>
          end < place.start &&
          actor.startsWith('state:') &&
          owns.test(discourse.draft.document.view.slice(end, end + 40)),
      );
    if (owner) return owner.actor;
  }
  return null;
}

/** The one fitting actor of the nearest sentence that has any; null where it has several. */
function onlyOf(
  discourse: Discourse,
  place: Place,
  fits: (actor: string) => boolean,
  back: number,
): string | null {
  const windows = discourse
    .before(place, back)
    .map((window) =>
      actorsOf(window.filter(({ actor, standing }) => fits(actor) && standing !== 'attribute')),
    );
  return sole(windows.find((actors) => actors.length > 0) ?? []);
}

/** What the subject names of the verb that the place is an object or adjunct of: "the country" in it is another. */
function subjectActors(discourse: Discourse, place: Place): string[] {
  const sentence = discourse.draft.sentences[place.sentence];
  const token = sentence?.tokens[place.token];
  if (!sentence || !/^(?:obj|iobj|obl)/.test(token?.deprel ?? '')) return [];
  const subject = subjectOf(sentence, token?.head ?? -1);
  return subject === place.token ? [] : actorsOf(discourse.at(place.sentence, subject));
}

function countryAt(discourse: Discourse, place: Place, before: string): string | null {
  const region = REGIONS.find(([name]) => name.test(before))?.[1];
  const union = Object.entries(FORMER_UNIONS).find(([name]) => before.includes(name))?.[1];
  const barred = subjectActors(discourse, place);
  const fits = (mention: Mention): boolean => {
    const { actor, standing } = mention;
    const facts = STATE_FACTS.get(actor);
    return (
      facts?.historical === false &&
      !barred.includes(actor) &&
      (region?.test(facts.region) ?? true) &&
      (union?.has(actor) ?? true) &&
      (standing === 'self' || standing === 'place') &&
      discourse.sameVoice(mention, place)
    );
  };
  for (const window of discourse.before(place, 2)) {
    const named = window.filter(fits);
    if (named.length === 0) continue;
    return sole(actorsOf(named)) ?? sole(actorsOf(named.filter(({ standing }) => standing === 'place')));
  }
  return null;
}

/** "Its neighbour": of the states around, the one that borders on the one state named before in the sentence. */
function neighborOf(discourse: Discourse, place: Place): string | null {
  const [here = []] = discourse.before(place, 0);
  const states = here.filter(({ actor, standing }) => STATE_FACTS.has(actor) && standing !== 'attribute');
  const borders = STATE_FACTS.get(sole(actorsOf(states)) ?? '')?.borders ?? [];
  const near = discourse
    .before(place, 4)
    .map((window) => actorsOf(window).filter((actor) => borders.includes(actor)));
  return sole(near.find((actors) => actors.length > 0) ?? []);
}
