/** Whose the titles and bodies are that the text does not tie to a state at once. */
import { LEGISLATURES } from '../../lexicon/genericNames.ts';
import { bagOf } from '../cast/bagOf.ts';
import { ownBody } from '../cast/bodies.ts';
import {
  type Draft,
  type DraftBody,
  type DraftPerson,
  type DraftRole,
  personOf,
  type Placed,
} from '../cast/draft.ts';
import { STATE_FACTS } from '../names/gazetteer.ts';
import { isSubject } from '../names/heads.ts';
import type { TitlePhrase } from '../titles/index.ts';
import { actorsOf, type Discourse, sole } from './discourse.ts';
import { stateOfTitle } from './nationalTitles.ts';

const isPublic = (office: string): boolean => office === 'leads' || office === 'official';
const isState = (id: string | null): id is string => id !== null && STATE_FACTS.get(id)?.historical === false;

/** States and blocs that a title phrase names as its owners. */
export const statesOfPhrase = (draft: Draft, phrase: TitlePhrase): string[] =>
  phrase.of.map((hit) => draft.actorOf.get(hit) ?? '').filter((id) => /^(?:state|bloc):/.test(id));

/** Who holds these alone is a head of state or government, of a state that need not be said. */
const HEADS = /^(?:president|prime minister|king|queen|chancellor|emir|sultan|head of state)$/;

/** Roles and bodies whose state the text tells only around them: "the country's former president", "Russia, where President X". */
export function settleOwners(draft: Draft, discourse: Discourse): void {
  for (const person of draft.people.values()) {
    const held = [...new Set(person.roles.filter(({ office }) => isPublic(office)).map(({ of }) => of))];
    const settle = (role: DraftRole): DraftRole => {
      const { phrase, office, shared, title } = role;
      if (role.of !== null || !phrase || !(isPublic(office) || office === 'spokesperson')) return role;
      const told = stateOfTitle(draft, person, role);
      const state =
        told ??
        countryOwner(draft, discourse, role, phrase) ??
        itsOwner(draft, discourse, role, phrase) ??
        shared?.roles.find(({ office, former }) => office === 'leads' && !former)?.of ??
        (HEADS.test(phrase.head)
          ? (sole(held.filter(isState)) ?? around(draft, discourse, role, person))
          : null);
      if (!state) return role;
      const why = told ? 'no other state has such a title' : 'the one state the sentence leaves';
      person.reasons.push(`"${title}" of ${STATE_FACTS.get(state)?.label ?? state}: ${why}`);
      return { ...role, of: state, stated: told !== null };
    };
    person.roles = person.roles.map(settle);
  }
  for (const body of Array.from(draft.bodies.values())) {
    const owner = body.owner ?? ownerAround(draft, discourse, body);
    // Of most bodies every state has one, and of some only these.
    const having = LEGISLATURES.get(bagOf(body.places[0]?.hit.name ?? '').join(' '));
    if (owner && (having?.has(owner.replace('state:', '')) ?? true)) ownBody(draft, body, owner);
  }
}

/**
 * "His spokeswoman", "its deputy chairman": of the state whose office the person before has, or of the body before, once
 * it is known who that is.
 */
export function settleServants(draft: Draft, discourse: Discourse): void {
  const served = (id: string): string | null => {
    if (!id.startsWith('person:')) return id;
    const offices = personOf(draft, id)?.roles.filter(({ office, former }) => isPublic(office) && !former);
    return sole([...new Set(offices?.map(({ of }) => of).filter(isState))]);
  };
  for (const person of draft.people.values()) {
    const settle = (role: DraftRole): DraftRole => {
      const { phrase, sentence, title } = role;
      if (role.of !== null || !/^(?:his|her|its)$/.test(phrase?.owner ?? '')) return role;
      if (!/^(?:official|spokesperson)$/.test(role.office)) return role;
      const from = draft.lines[sentence]?.words[phrase?.from ?? -1]?.start;
      const master = discourse.in(sentence).find(({ form, start }) => form === 'pronoun' && start === from);
      const of = master && master.actor !== person.id ? served(master.actor) : null;
      if (!of) return role;
      const whose = STATE_FACTS.get(of)?.label ?? of;
      person.reasons.push(`"${title}" of ${whose}: "${phrase?.owner}" tells it`);
      return { ...role, of, stated: true };
    };
    person.roles = person.roles.map(settle);
  }
}

/** The state whose body it must be: "the country's Security Council", or that of the person who heads it. */
function ownerAround(draft: Draft, discourse: Discourse, body: DraftBody): string | null {
  const holder = [...draft.people.values()].find(({ roles }) => roles.some(({ of }) => of === body.id));
  const held = holder?.roles.find(({ of, office }) => isState(of) && isPublic(office))?.of;
  for (const { sentence, hit } of body.places) {
    const near = discourse
      .in(sentence)
      .find(
        ({ form, actor, end }) =>
          form === 'nominal' && isState(actor) && end <= hit.start && hit.start - end < 30,
      );
    if (near) return near.actor;
  }
  if (held) return held;
  const [first] = body.places;
  return first && body.sector !== 'knowledge' && !body.certain ? soleState(draft, discourse, first) : null;
}

/** The one state named before in this sentence or the two before it, or else in the whole document. */
function soleState(draft: Draft, discourse: Discourse, { sentence, hit }: Placed): string | null {
  for (const back of [0, 1, 2]) {
    const near = discourse.in(sentence - back).filter(({ actor }) => isState(actor));
    const only = sole(actorsOf(near.filter(({ end }) => back > 0 || end <= hit.end)));
    if (only) return only;
    if (near.length > 0) break;
  }
  return sole(actorsOf(draft.mentions.all).filter(isState));
}

/** "The country's former president", "chairman of the organization": what the nominal inside the phrase refers to. */
function countryOwner(
  draft: Draft,
  discourse: Discourse,
  role: DraftRole,
  phrase: TitlePhrase,
): string | null {
  const words = draft.lines[role.sentence]?.words ?? [];
  const from = words[phrase.from]?.start ?? 0;
  const to = (words[Math.min(phrase.end, words.length) - 1]?.end ?? 0) + 60;
  const inside = discourse
    .in(role.sentence)
    .find(
      ({ form, actor, start }) =>
        form === 'nominal' && /^(?:state|bloc):/.test(actor) && start >= from && start < to,
    );
  return phrase.owner ? (inside?.actor ?? null) : null;
}

/** "Its secretary general": of the subject, or of the one state or body before it. */
function itsOwner(draft: Draft, discourse: Discourse, role: DraftRole, phrase: TitlePhrase): string | null {
  if (phrase.owner !== 'its') return null;
  const before = discourse
    .in(role.sentence)
    .filter(
      ({ actor, end, standing }) => end <= role.start && !actor.startsWith('person:') && standing === 'self',
    );
  const tokens = draft.sentences[role.sentence]?.tokens;
  const subject = before.find(({ token }) => isSubject(tokens?.[token]));
  return subject?.actor ?? sole(actorsOf(before));
}

/** The one state of the sentence before the title, or the only one named as its land. */
function around(draft: Draft, discourse: Discourse, role: DraftRole, person: DraftPerson): string | null {
  const owners = [...draft.bodies.values()].flatMap(({ owner, places }) =>
    owner && places.some(({ sentence, hit }) => sentence === role.sentence && hit.end <= role.start)
      ? [owner]
      : [],
  );
  const before = discourse.in(role.sentence).filter(({ actor, end }) => isState(actor) && end <= role.start);
  const land = before.filter(({ standing }) => standing === 'place' || standing === 'people');
  const chosen = sole(actorsOf(land)) ?? sole([...new Set([...actorsOf(before), ...owners])]);
  const taken = [...draft.people.values()].some(
    (other) =>
      other !== person &&
      other.roles.some(
        ({ of, office, former, phrase }) =>
          of === chosen && office === 'leads' && !former && phrase?.head === role.phrase?.head,
      ),
  );
  return taken ? null : chosen;
}
