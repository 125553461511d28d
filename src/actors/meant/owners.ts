/** Whose the titles and bodies are that the text does not tie to a state at once. */
import { OF_ONE_STATE } from '../../lexicon/titles.ts';
import { US_STATES } from '../../lexicon/usStates.ts';
import { HEADS_OF_STATE } from '../../lexicon/offices.ts';
import { LEGISLATURES } from '../../lexicon/genericNames.ts';
import { bagOf } from '../cast/bagOf.ts';
import { ownBody } from '../cast/bodies.ts';
import type { Draft, DraftBody, DraftPerson, DraftRole, Placed } from '../cast/draft.ts';
import { STATE_FACTS } from '../names/gazetteer.ts';
import type { TitlePhrase } from '../titles/index.ts';
import { actorsOf, type Discourse, sole } from './discourse.ts';

const isPublic = (office: string): boolean => office === 'leads' || office === 'official';
const isState = (id: string | null): id is string => id !== null && STATE_FACTS.get(id)?.historical === false;

/** States and blocs that a title phrase names as its owners. */
export const statesOfPhrase = (draft: Draft, phrase: TitlePhrase): string[] =>
  phrase.of.map((hit) => draft.actorOf.get(hit) ?? '').filter((id) => /^(?:state|bloc):/.test(id));

/** Roles and bodies whose state the text tells only around them: "the country's former president", "Russia, where President X". */
export function settleOwners(discourse: Discourse): void {
  for (const person of discourse.draft.people.values()) {
    const held = [...new Set(person.roles.filter(({ office }) => isPublic(office)).map(({ of }) => of))];
    const tagged = hasPartyTag(discourse.draft, person);
    const settle = (role: DraftRole): DraftRole => {
      const { phrase, office, shared, title } = role;
      if (role.of !== null || !phrase || !(isPublic(office) || office === 'spokesperson')) return role;
      const told = stateOfTitle(discourse.draft, tagged, role);
      const state =
        told ??
        countryOwner(discourse, role, phrase) ??
        shared?.roles.find(({ office, former }) => office === 'leads' && !former)?.of ??
        (HEADS_OF_STATE.test(phrase.head)
          ? (sole(held.filter(isState)) ?? around(discourse, role, person))
          : null);
      if (!state) return role;
      const why = told ? 'no other state has such a title' : 'the one state the sentence leaves';
      person.reasons.push(`"${title}" of ${STATE_FACTS.get(state)?.label ?? state}: ${why}`);
      return { ...role, of: state, stated: told !== null };
    };
    person.roles = person.roles.map(settle);
  }
  const { draft } = discourse;
  // A text that gives its senators' parties and states of the union speaks of their houses.
  const tagged =
    draft.mentions.of('state:USA').length > 0 &&
    [...draft.people.values()].some((person) => hasPartyTag(draft, person));
  for (const body of Array.from(draft.bodies.values())) {
    // Of most bodies every state has one, and of some only these.
    const having = havingIt(body.places[0]?.hit.name ?? '');
    const may = (state: string | null): state is string =>
      state !== null && (having?.has(state.replace('state:', '')) ?? true);
    const owner = body.owner ?? ownerAround(discourse, body);
    // "Saudi Arabia ... members of Congress": of the states that the text names one alone has it.
    const known = tagged ? ['state:USA'] : statesNamed(discourse);
    const settled = may(owner) ? owner : having ? sole(known.filter(may)) : null;
    if (settled) ownBody(draft, body, settled);
  }
}

/** The states that have a parliament, or a house or committee of it, by this name; undefined where any may. */
function havingIt(name: string): ReadonlySet<string> | undefined {
  const [, house] = /^(House|Senate) (?!of\b).*\bCommittee\b/.exec(name) ?? [];
  const chamber = { House: 'house representative', Senate: 'senate' }[house ?? ''];
  return LEGISLATURES.get(chamber ?? bagOf(name).join(' '));
}

const statesNamed = ({ draft }: Discourse): string[] => actorsOf(draft.mentions.all).filter(isState);

/** The state whose body it must be: "the country's Security Council", or that of the person who heads it. */
function ownerAround(discourse: Discourse, body: DraftBody): string | null {
  const holder = [...discourse.draft.people.values()].find(({ roles }) =>
    roles.some(({ of }) => of === body.id),
  );
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
  return first && body.sector !== 'knowledge' && !body.certain ? soleState(discourse, first) : null;
}

/** The one state named before in this sentence or the two before it, or else in the whole document. */
function soleState(discourse: Discourse, { sentence, hit }: Placed): string | null {
  for (const back of [0, 1, 2]) {
    const near = discourse.in(sentence - back).filter(({ actor }) => isState(actor));
    const only = sole(actorsOf(near.filter(({ end }) => back > 0 || end <= hit.end)));
    if (only) return only;
    if (near.length > 0) break;
  }
  return sole(statesNamed(discourse));
}

/** "The country's former president", "chairman of the organization": what the nominal inside the phrase refers to. */
function countryOwner(discourse: Discourse, role: DraftRole, phrase: TitlePhrase): string | null {
  const words = discourse.draft.lines[role.sentence]?.words ?? [];
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

/** The one state of the sentence before the title, or the only one named as its land. */
function around(discourse: Discourse, role: DraftRole, person: DraftPerson): string | null {
  const owners = [...discourse.draft.bodies.values()].flatMap(({ owner, places }) =>
    owner && places.some(({ sentence, hit }) => sentence === role.sentence && hit.end <= role.start)
      ? [owner]
      : [],
  );
  const before = discourse.in(role.sentence).filter(({ actor, end }) => isState(actor) && end <= role.start);
  const land = before.filter(({ standing }) => standing === 'place' || standing === 'people');
  const chosen = sole(actorsOf(land)) ?? sole([...new Set([...actorsOf(before), ...owners])]);
  const taken = [...discourse.draft.people.values()].some(
    (other) =>
      other !== person &&
      other.roles.some(
        ({ of, office, former, phrase }) =>
          of === chosen && office === 'leads' && !former && phrase?.head === role.phrase?.head,
      ),
  );
  return taken ? null : chosen;
}

/** "(D-Ore.)", "(R-Tenn.)": party and state of a member of the United States Congress, after the name. */
const PARTY_TAG = /^,? ?[([]?(?:D|R|I|Democrat|Republican)[-–—](?:\p{Lu}\p{L}*\.? ?){1,3}[)\],]/u;
/** "Florida Rep.", "New Hampshire's governor": a state of the union before a title, or within it. */
const OF_THE_UNION = new RegExp(`\\b(?:${US_STATES.join('|')})(?:['’]s)? (?:\\p{L}+ ){0,2}\\p{L}+\\.?$`, 'u');

/** Whether a party and a state of the union stand behind a person's name. */
const hasPartyTag = ({ document }: Draft, { places }: DraftPerson): boolean =>
  places.some(({ hit }) => PARTY_TAG.test(document.view.slice(hit.end, hit.end + 30)));

/**
 * The state that a title tells, if the document names that state; else null.
 * @param tagged whether its holder `hasPartyTag`
 */
function stateOfTitle(draft: Draft, tagged: boolean, role: DraftRole): string | null {
  const { view } = draft.document;
  const federal = tagged || OF_THE_UNION.test(view.slice(Math.max(0, role.start - 30), role.end));
  const state = federal ? 'state:USA' : OF_ONE_STATE.get(role.phrase?.head ?? '');
  return state !== undefined && draft.mentions.of(state).length > 0 ? state : null;
}
