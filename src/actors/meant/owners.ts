/** Whose the titles and bodies are that the text does not tie to a state at once. */
import { LEGISLATURES } from '../../lexicon/genericNames.ts';
import { bagOf, ownBody } from '../cast/bodies.ts';
import type { Discourse } from './discourse.ts';
import type { Draft, DraftBody, DraftPerson, DraftRole, Placed } from '../cast/draft.ts';
import { STATE_FACTS } from '../names/gazetteer.ts';
import { stateOfTitle } from './nationalTitles.ts';
import type { TitlePhrase } from '../titles/index.ts';

/** The office of heading something, present unless `former`. */
export const leadsOf = (person: DraftPerson, former = false): DraftRole | undefined =>
  person.roles.find((role) => role.office === 'leads' && role.former === former);

/** States and blocs that a title phrase names as its owners. */
export const statesOfPhrase = (draft: Draft, phrase: TitlePhrase): string[] =>
  phrase.of
    .map((hit) => draft.actorOf.get(hit) ?? '')
    .filter((id) => id.startsWith('state:') || id.startsWith('bloc:'));

/** Roles and bodies whose state the text tells only around them: "the country's former president", "Russia, where President X". */
export function settleOwners(draft: Draft, discourse: Discourse): void {
  for (const person of draft.people) {
    const known = [
      ...new Set(
        person.roles
          .filter(({ of, office }) => of?.startsWith('state:') && office === 'leads')
          .map(({ of }) => of),
      ),
    ];
    const settle = (role: DraftRole): DraftRole => {
      if (role.of !== null || role.phrase === null || !/^(?:leads|official|spokesperson)$/.test(role.office))
        return role;
      const head = /^(?:president|prime minister|king|queen|premier|chancellor|emir|sultan)$/.test(
        role.phrase.head,
      );
      const told = stateOfTitle(draft, person, role);
      let state = told ?? countryOwner(draft, discourse, role) ?? itsOwner(draft, discourse, role);
      if (!state && role.shared) state = leadsOf(role.shared)?.of ?? null;
      // "senate president and acting head of state": one who holds an office of one state holds the other there, too.
      const posts = [
        ...new Set(
          person.roles.flatMap(({ of, office, sentence }) =>
            of?.startsWith('state:') && office === 'official' && sentence === role.sentence ? [of] : [],
          ),
        ),
      ];
      if (!state && role.phrase.head === 'head of state' && posts.length === 1) state = posts[0] ?? null;
      if (
        !state &&
        head &&
        !(role.phrase.head === 'premier' && person.roles.length === 1 && provincial(draft, discourse, role))
      )
        state = known.length === 1 ? (known[0] ?? null) : around(draft, discourse, role, person);
      if (!state) return role;
      const why = told ? 'no other state has such a title' : 'the one state the sentence leaves';
      person.reasons.push(`"${role.title}" of ${STATE_FACTS.get(state)?.label ?? state}: ${why}`);
      return { ...role, of: state, stated: told !== null };
    };
    person.roles = person.roles.map(settle);
  }
  const bodies = draft.bodies.slice();
  for (const body of bodies) {
    const owner = body.owner ?? ownerAround(draft, discourse, body);
    if (owner && mayOwn(body, owner)) ownBody(draft, body, owner);
  }
}

/**
 * "His spokeswoman", "its deputy chairman": of the state whose office the person before has, or of the body before, once
 * it is known who that is.
 */
export function settleServants(draft: Draft, discourse: Discourse): void {
  const served = (id: string): string | null => {
    if (/^(?:state|bloc|inst):/.test(id)) return id;
    const master = draft.people.find((person) => person.id === id);
    const states = (master?.roles ?? []).flatMap(({ of, office, former }) =>
      of?.startsWith('state:') && !former && (office === 'leads' || office === 'official') ? [of] : [],
    );
    return new Set(states).size === 1 ? (states[0] ?? null) : null;
  };
  for (const person of draft.people) {
    const settle = (role: DraftRole): DraftRole => {
      const { phrase } = role;
      if (role.of !== null || !phrase || !/^(?:his|her|its)$/.test(phrase.owner)) return role;
      if (!/^(?:official|spokesperson)$/.test(role.office)) return role;
      const from = draft.lines[role.sentence]?.words[phrase.from];
      const master = discourse
        .in(role.sentence)
        .find(({ form, start }) => form === 'pronoun' && start === from?.start);
      const of = master ? served(master.actor) : null;
      if (!of || master?.actor === person.id) return role;
      person.reasons.push(
        `"${role.title}" of ${STATE_FACTS.get(of)?.label ?? of}: "${phrase.owner}" tells it`,
      );
      return { ...role, of, stated: true };
    };
    person.roles = person.roles.map(settle);
  }
}

/** Whether the state has such a body; of most bodies every state has one. */
function mayOwn(body: DraftBody, owner: string): boolean {
  const states = LEGISLATURES.get(bagOf(body.places[0]?.hit.name ?? '').join(' '));
  return !states || states.has(owner.replace('state:', ''));
}

/** States whose provinces have premiers and that have a prime minister or president themselves. */
const WITH_PROVINCES: ReadonlySet<string> = new Set(['state:CAN', 'state:AUS', 'state:ZAF']);

/** Whether the sentence speaks of a state in which a premier heads a province. */
const provincial = (draft: Draft, discourse: Discourse, role: DraftRole): boolean =>
  discourse.in(role.sentence).some(({ actor }) => WITH_PROVINCES.has(actor)) ||
  draft.mentions.every(({ actor }) => !actor.startsWith('state:') || WITH_PROVINCES.has(actor));

/** The state whose body it must be: "the country's Security Council", or that of the person who heads it. */
function ownerAround(draft: Draft, discourse: Discourse, body: DraftBody): string | null {
  for (const { sentence, hit } of body.places) {
    const near = discourse
      .in(sentence)
      .find(
        ({ form, actor, end }) =>
          form === 'nominal' && actor.startsWith('state:') && end <= hit.start && hit.start - end < 30,
      );
    const holder = draft.people.find((person) => person.roles.some((role) => role.of === body.id));
    const state =
      near?.actor ??
      holder?.roles.find(
        ({ of, office }) => of?.startsWith('state:') && (office === 'leads' || office === 'official'),
      )?.of;
    if (state) return state;
  }
  const [first] = body.places;
  return first && body.sector !== 'knowledge' && !body.certain ? soleState(draft, discourse, first) : null;
}

/** The one state named before in this sentence or the two before it, or else in the whole document. */
function soleState(draft: Draft, discourse: Discourse, { sentence, hit }: Placed): string | null {
  for (const back of [0, 1, 2]) {
    const near = discourse
      .in(sentence - back)
      .filter(({ actor }) => STATE_FACTS.get(actor)?.historical === false);
    const before = near.filter(({ end }) => back > 0 || end <= hit.end);
    const states = new Set(before.map(({ actor }) => actor));
    if (states.size === 1) return before[0]?.actor ?? null;
    if (near.length > 0) break;
  }
  const all = [...new Set(draft.mentions.map(({ actor }) => actor))].filter(
    (id) => STATE_FACTS.get(id)?.historical === false,
  );
  return all.length === 1 ? (all[0] ?? null) : null;
}

/** "The country's former president", "chairman of the organization": what the nominal inside the phrase refers to. */
function countryOwner(draft: Draft, discourse: Discourse, role: DraftRole): string | null {
  const { phrase } = role;
  const line = draft.lines[role.sentence];
  if (!phrase || !phrase.owner || !line) return null;
  const from = line.words[phrase.from]?.start ?? 0;
  const to = (line.words[Math.min(phrase.end, line.words.length) - 1]?.end ?? 0) + 60;
  return (
    discourse
      .in(role.sentence)
      .find(
        ({ form, actor, start }) =>
          form === 'nominal' && /^(?:state|bloc):/.test(actor) && start >= from && start < to,
      )?.actor ?? null
  );
}

/** "Its secretary general": of the one state or bloc before it, or of the subject. */
function itsOwner(draft: Draft, discourse: Discourse, role: DraftRole): string | null {
  if (role.phrase?.owner !== 'its') return null;
  const before = discourse
    .in(role.sentence)
    .filter(
      ({ actor, end, standing }) =>
        end <= role.start && /^(?:state|bloc|inst):/.test(actor) && standing === 'self',
    );
  const sentence = draft.sentences[role.sentence];
  const subject = sentence
    ? before.find(({ token }) => (sentence.tokens[token]?.deprel ?? '').startsWith('nsubj'))?.actor
    : undefined;
  const actors = [...new Set(before.map(({ actor }) => actor))];
  return subject ?? (actors.length === 1 ? (actors[0] ?? null) : null);
}

/** The one state of the sentence before the title, or the only one named as its line. */
function around(draft: Draft, discourse: Discourse, role: DraftRole, person: DraftPerson): string | null {
  const owners = draft.bodies.flatMap(({ owner, places }) =>
    owner && places.some(({ sentence, hit }) => sentence === role.sentence && hit.end <= role.start)
      ? [owner]
      : [],
  );
  const before = discourse
    .in(role.sentence)
    .filter(
      ({ actor, end }) =>
        actor.startsWith('state:') && end <= role.start && STATE_FACTS.get(actor)?.historical === false,
    );
  const line = [
    ...new Set(
      before
        .filter(({ standing }) => standing === 'place' || standing === 'people')
        .map(({ actor }) => actor),
    ),
  ];
  const all = [...new Set([...before.map(({ actor }) => actor), ...owners])];
  const chosen = line.length === 1 ? line[0] : all.length === 1 ? all[0] : undefined;
  if (!chosen) return null;
  const other = draft.people.some(
    (each) =>
      each !== person &&
      each.roles.some(
        ({ of, office, former, phrase }) =>
          of === chosen && office === 'leads' && !former && phrase?.head === role.phrase?.head,
      ),
  );
  return other ? null : chosen;
}
