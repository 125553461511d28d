/** Whom a phrase without a name means: "the alliance", "the bloc", "the country", "its neighbour", "the ministry". */
import { FORMER_UNIONS } from '../../lexicon/formerUnions.ts';
import type { Mention } from '../../model/actor.ts';
import { type Discourse, clauseOf, type Place, subjectOf } from './discourse.ts';
import type { Draft } from '../cast/draft.ts';
import { STATE_FACTS } from '../names/gazetteer.ts';

const COUNTRY = /^(?:country|nation|republic)$/;
const GOVERNMENT = /^(?:government|regime|authorities|junta)$/;
const BLOC = /^(?:bloc|organization|organisation|alliance|grouping|union)$/;
const NEIGHBOR = /^(?:neighbor|neighbour)$/;
const BODY: Readonly<Record<string, RegExp>> = {
  ministry: /^government$/,
  agency: /^(?:government|media)$/,
  newspaper: /^media$/,
  paper: /^media$/,
  daily: /^media$/,
  tabloid: /^media$/,
  outlet: /^media$/,
  broadcaster: /^media$/,
  party: /^party$/,
  council: /^government$/,
  court: /^(?:government|court)$/,
  company: /^company$/,
  university: /^knowledge$/,
  institute: /^knowledge$/,
};
const REGIONS: Readonly<Record<string, RegExp>> = {
  'central asian': /^Central Asia$/,
  'south asian': /^Southern Asia$/,
  'southeast asian': /^South-Eastern Asia$/,
  'east asian': /^Eastern Asia$/,
  'west african': /^Western Africa$/,
  'east african': /^Eastern Africa$/,
  'north african': /^Northern Africa$/,
  'central african': /^Middle Africa$/,
  'southern african': /^Southern Africa$/,
  'south american': /^South America$/,
  'central american': /^Central America$/,
  caribbean: /^Caribbean$/,
  baltic: /^Northern Europe$/,
  balkan: /^Southeast Europe$/,
  african: /Africa/,
  asian: /Asia/,
  european: /Europe/,
};

const DETERMINERS = /^(?:the|that|this)$/;

/** Resolves nominals of states, blocs and institutions, in text order. */
export function resolveNominals(draft: Draft, discourse: Discourse): void {
  draft.sentences.forEach((sentence, index) => {
    sentence.tokens.forEach((token, at) => {
      if (token.upos !== 'NOUN' && token.upos !== 'PROPN') return;
      const low = token.form.toLowerCase();
      const state = COUNTRY.test(low);
      const government = GOVERNMENT.test(low);
      const bloc = BLOC.test(low);
      const neighbor = NEIGHBOR.test(low);
      const sectors = Object.hasOwn(BODY, low) ? BODY[low] : undefined;
      if (!state && !government && !bloc && !neighbor && !sectors) return;
      if (discourse.in(index).some((mention) => mention.start <= token.start && token.end <= mention.end))
        return;
      const opener = sentence.tokens.find(
        ({ head, deprel }) => head === at && /^(?:det|nmod:poss)$/.test(deprel),
      );
      if (
        !opener ||
        sentence.tokens.some(
          ({ head, deprel, name }) =>
            head === at && name && /^(?:appos|flat|compound|nmod:desc)$/.test(deprel),
        )
      )
        return;
      const place: Place = { sentence: index, token: at, start: opener.start };
      const before = draft.document.view.slice(opener.start, token.start).toLowerCase();
      let actor: string | null = null;
      if (neighbor && opener.deprel === 'nmod:poss')
        actor = neighborOf(draft, discourse, place, sentence.tokens.indexOf(opener));
      else if (!DETERMINERS.test(opener.form.toLowerCase())) return;
      else if (
        government &&
        sentence.tokens.some(({ head, deprel }) => head === at && /^(?:nmod|compound|amod)$/.test(deprel))
      )
        return;
      else if (state || government) actor = countryAt(discourse, draft, place, before);
      else if (bloc) actor = onlyOf(discourse, place, (id) => id.startsWith('bloc:'), 3);
      else if (sectors) {
        const fit = new Set(draft.bodies.filter(({ sector }) => sectors.test(sector)).map(({ id }) => id));
        actor = onlyOf(discourse, place, (id) => fit.has(id), 2);
      }
      if (!actor) return;
      const owner = sentence.tokens.some(
        ({ head, deprel, form }) => head === at && deprel === 'case' && /^['’]s?$/.test(form),
      );
      const mention: Mention = {
        start: opener.start,
        end: token.end,
        sentence: index,
        token: at,
        actor,
        form: 'nominal',
        standing: state && !owner && inPlace(sentence.tokens, at) ? 'place' : 'self',
        rule: `nominal/${low}`,
      };
      draft.mentions.push(mention);
      discourse.add(mention);
    });
  });
}

const inPlace = (tokens: readonly { head: number; deprel: string; form: string }[], at: number): boolean =>
  tokens.some(
    ({ head, deprel, form }) =>
      head === at &&
      deprel === 'case' &&
      /^(?:in|at|across|inside|within|throughout|around|near|outside|into)$/i.test(form),
  );

/** The one fitting actor of the nearest sentence that has any; null where it has several. */
function onlyOf(
  discourse: Discourse,
  place: Place,
  fits: (actor: string) => boolean,
  back: number,
): string | null {
  for (const window of discourse.before(place, back)) {
    const actors = [
      ...new Set(
        window
          .filter(({ actor, standing }) => fits(actor) && standing !== 'attribute')
          .map(({ actor }) => actor),
      ),
    ];
    const [only] = actors;
    if (only) return actors.length === 1 ? only : null;
  }
  return null;
}

/** What the subject names of the verb that the place is an object or adjunct of: "the country" in it is another. */
function subjectActors(draft: Draft, discourse: Discourse, place: Place): Set<string> {
  const sentence = draft.sentences[place.sentence];
  const token = sentence?.tokens[place.token];
  if (!sentence || !token || !/^(?:obj|iobj|obl)/.test(token.deprel)) return new Set();
  const subject = subjectOf(sentence, token.head);
  if (subject < 0 || subject === place.token) return new Set();
  return new Set(
    discourse
      .in(place.sentence)
      .filter(({ token }) => token === subject)
      .map(({ actor }) => actor),
  );
}

function countryAt(discourse: Discourse, draft: Draft, place: Place, before: string): string | null {
  const region = Object.entries(REGIONS).find(([name]) => new RegExp(`\\b${name}\\b`).test(before))?.[1];
  const union = Object.entries(FORMER_UNIONS).find(([name]) => before.includes(name))?.[1];
  const barred = subjectActors(draft, discourse, place);
  const fits = (actor: string): boolean => {
    const facts = STATE_FACTS.get(actor);
    return (
      facts !== undefined &&
      !facts.historical &&
      !barred.has(actor) &&
      (!region || region.test(facts.region)) &&
      (!union || union.has(actor))
    );
  };
  for (const window of discourse.before(place, 2)) {
    const states = window.filter(
      (mention) =>
        fits(mention.actor) &&
        mention.standing !== 'people' &&
        mention.standing !== 'forces' &&
        discourse.sameVoice(mention, place),
    );
    const named = states.filter(({ standing }) => standing !== 'attribute');
    const pool = named;
    const actors = [...new Set(pool.map(({ actor }) => actor))];
    const [only] = actors;
    if (!only) continue;
    if (actors.length === 1) return only;
    const placed = [
      ...new Set(pool.filter(({ standing }) => standing === 'place').map(({ actor }) => actor)),
    ];
    return placed.length === 1 ? (placed[0] ?? null) : null;
  }
  return null;
}

/** "Its neighbour": of the states around, the one that borders on the owner. */
function neighborOf(draft: Draft, discourse: Discourse, place: Place, owner: number): string | null {
  const sentence = draft.sentences[place.sentence];
  const opener = sentence?.tokens[owner];
  if (!sentence || !opener) return null;
  const named = discourse.in(place.sentence).find(({ token }) => token === owner)?.actor;
  const self = named ?? ownerByPronoun(draft, discourse, place, opener.form.toLowerCase());
  const facts = self ? STATE_FACTS.get(self) : undefined;
  if (!facts) return null;
  const counts = new Map<string, number>();
  for (const window of discourse.before(place, 4)) {
    const near = [
      ...new Set(window.filter(({ actor }) => facts.borders.includes(actor)).map(({ actor }) => actor)),
    ];
    if (near.length === 1) return near[0] ?? null;
    if (near.length > 1) return null;
  }
  for (const { actor } of draft.mentions)
    if (facts.borders.includes(actor)) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= 3 && (!second || first[1] >= 3 * second[1]) ? first[0] : null;
}

function ownerByPronoun(draft: Draft, discourse: Discourse, place: Place, form: string): string | null {
  if (!/^(?:its|their|her)$/.test(form)) return null;
  const [same] = discourse.before(place, 0);
  const states = [
    ...new Set(
      (same ?? [])
        .filter(({ actor, standing }) => actor.startsWith('state:') && standing !== 'attribute')
        .map(({ actor }) => actor),
    ),
  ];
  if (states.length === 1) return states[0] ?? null;
  const sentence = draft.sentences[place.sentence];
  const subject = sentence ? subjectOf(sentence, clauseOf(sentence, place.token)) : -1;
  return (
    discourse.in(place.sentence).find(({ token, actor }) => token === subject && actor.startsWith('state:'))
      ?.actor ?? null
  );
}
