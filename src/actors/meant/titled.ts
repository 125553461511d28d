/** Titles without a name: "the Kazakh president", "his Russian counterpart". */
import type { Mention } from '../../model/actor.ts';
import { clauseOf, type Discourse, type Place, subjectOf } from './discourse.ts';
import { type Draft, type DraftPerson, type DraftRole, mentionsIn, personOf } from '../cast/draft.ts';
import { STATE_FACTS } from '../names/gazetteer.ts';
import type { Link } from '../offices/links.ts';
import { leadsOf, statesOfPhrase } from './owners.ts';
import { RELATIONAL } from '../offices/links.ts';
import type { TitlePhrase } from '../titles/index.ts';
import { headToken } from '../names/heads.ts';

const GENERIC_LEADS =
  /^(?:leader|ruler|dictator|strongman|head of state|number one|autocrat|monarch|tyrant|supreme leader|paramount leader)$/;

/** Resolves title phrases that no name is linked to. */
export function resolveTitles(draft: Draft, discourse: Discourse, links: readonly Link[]): void {
  const linked = new Map<TitlePhrase, Link[]>();
  for (const link of links) linked.set(link.phrase, [...(linked.get(link.phrase) ?? []), link]);
  const keys = new Set([...linked.keys()].map(({ sentence, headAt }) => `${sentence}:${headAt}`));
  draft.phrases.forEach((phrases, index) => {
    const line = draft.lines[index];
    const sentence = draft.sentences[index];
    if (!line || !sentence) return;
    for (const phrase of phrases) {
      const start = line.words[phrase.from]?.start ?? 0;
      const end = line.words[phrase.to - 1]?.end ?? 0;
      const token = headToken(sentence, phrase.headSpan);
      if (token < 0) continue;
      const place: Place = { sentence: index, token, start };
      const joined = keys.has(`${index}:${phrase.headAt}`);
      const person = joined
        ? linkedPerson(draft, linked.get(phrase) ?? [])
        : resolve(draft, discourse, place, phrase);
      if (joined && RELATIONAL.has(phrase.head) && person)
        settleRelational(draft, discourse, place, phrase, person);
      if (!person || phrase.plural) continue;
      if (joined && !separate(draft, index, token, person)) continue;
      const mention: Mention = {
        start,
        end,
        sentence: index,
        token,
        actor: person.id,
        form: 'nominal',
        standing: 'self',
        rule: joined ? 'title/beside' : `title/${phrase.head.replace(/ /g, '-')}`,
      };
      draft.mentions.push(mention);
      discourse.add(mention);
    }
  });
}

const linkedPerson = (draft: Draft, links: readonly Link[]): DraftPerson | null => {
  const ids = new Set(links.map(({ hit }) => draft.actorOf.get(hit)));
  return ids.size === 1 ? (personOf(draft, [...ids][0]) ?? null) : null;
};

/** Whether the title heads a phrase of its own in the tree, so that claims meet it and not the name. */
function separate(draft: Draft, sentence: number, token: number, person: DraftPerson): boolean {
  const tokens = draft.sentences[sentence]?.tokens ?? [];
  const own = mentionsIn(draft, sentence).filter(
    (mention) => mention.actor === person.id && mention.form === 'name',
  );
  return !own.some(
    ({ token: name }) =>
      tokens[token]?.head === name && /^(?:nmod:desc|compound|flat|amod)$/.test(tokens[token]?.deprel ?? ''),
  );
}

/** The role of a person that the phrase may name again. */
function fits(phrase: TitlePhrase, role: DraftRole, of: readonly string[]): boolean {
  if (role.phrase === null) return false;
  if (of.length > 0 && role.of !== null && !of.includes(role.of)) return false;
  if (phrase.former && !role.former && phrase.office !== 'leads') return false;
  if (phrase.office === 'leads' && role.office === 'leads')
    return (
      phrase.head === role.phrase.head ||
      GENERIC_LEADS.test(phrase.head) ||
      GENERIC_LEADS.test(role.phrase.head)
    );
  return (
    phrase.head === role.phrase.head ||
    (phrase.office === 'spokesperson' && role.office === 'spokesperson') ||
    (phrase.head.endsWith('minister') &&
      role.phrase.head.endsWith('minister') &&
      (phrase.head === 'minister' || role.phrase.head === phrase.head))
  );
}

function resolve(draft: Draft, discourse: Discourse, place: Place, phrase: TitlePhrase): DraftPerson | null {
  if (phrase.plural || /^(?:a|an|some|another|one)$/.test(phrase.determiner)) return null;
  if (phrase.of.some((hit) => hit.type === 'person') && !RELATIONAL.has(phrase.head)) return null;
  const of = statesOfPhrase(draft, phrase);
  if (RELATIONAL.has(phrase.head))
    return phrase.head === 'counterpart' || phrase.head === 'opposite number'
      ? counterpart(draft, discourse, place, of)
      : predecessor(draft, discourse, place, phrase);
  if (phrase.determiner === '' && of.length === 0) return null;
  if (
    phrase.office === 'expert' ||
    phrase.office === 'affiliated' ||
    /^(?:member|official|candidate|representative|head|chief|deputy|diplomat|officer|aide|adviser|advisor|general|judge|justice|lawmaker|captain|major)$/.test(
      phrase.head,
    )
  )
    return null;
  const owner = ownerState(discourse, place, phrase);
  const states = of.length > 0 ? of : owner ? [owner] : [];
  if (phrase.bodies.length > 0) return null;
  const holders = draft.people.filter((person) => person.roles.some((role) => fits(phrase, role, states)));
  const exact = holders.filter((person) =>
    person.roles.some((role) => fits(phrase, role, states) && role.of !== null && states.includes(role.of)),
  );
  const agreeing = (people: DraftPerson[]): DraftPerson[] => {
    const sameTime = people.filter((person) =>
      person.roles.some((role) => fits(phrase, role, states) && role.former === phrase.former),
    );
    return phrase.former ? sameTime : sameTime.length > 0 ? sameTime : people;
  };
  const pool = agreeing(exact.length > 0 ? exact : holders);
  const chosen = pool.length === 1 ? pool[0] : nearest(discourse, place, pool);
  if (!chosen) return null;
  const [state] = states;
  if (state && exact.length === 0) {
    // "Xi ... said the Chinese number one": the phrase tells whose president he is.
    chosen.roles = chosen.roles.map((role) =>
      role.of === null && fits(phrase, role, states) ? { ...role, of: state } : role,
    );
    chosen.reasons.push(
      `called "${draft.document.view.slice(place.start, draft.lines[place.sentence]?.words[phrase.to - 1]?.end)}"`,
    );
  }
  return chosen;
}

/** Of several, the only one in this sentence, or in the one before. */
function nearest(
  discourse: Discourse,
  place: Place,
  people: readonly DraftPerson[],
): DraftPerson | undefined {
  for (const window of discourse.before(place, 2)) {
    const near = people.filter(({ id }) => window.some(({ actor }) => actor === id));
    if (near.length === 1) return near[0];
    if (near.length > 1) return undefined;
  }
  return undefined;
}

function ownerState(discourse: Discourse, place: Place, phrase: TitlePhrase): string | null {
  if (phrase.owner === '') return null;
  const inside = discourse
    .in(place.sentence)
    .find(
      ({ start, end, actor, token }) =>
        start >= place.start - 40 &&
        end <= place.start + 80 &&
        Math.abs(token - place.token) <= 6 &&
        actor.startsWith('state:') &&
        start >= place.start,
    );
  return inside?.actor ?? null;
}

/** "His Kazakh counterpart": who holds the same office in that state. */
function counterpart(
  draft: Draft,
  discourse: Discourse,
  place: Place,
  of: readonly string[],
): DraftPerson | null {
  const [state] = of;
  if (!state) return null;
  const owner = possessor(draft, discourse, place);
  const office = owner?.roles.some(({ office }) => office === 'leads') === false ? 'official' : 'leads';
  const holders = draft.people.filter(
    (person) =>
      person !== owner &&
      person.roles.some(
        (role) =>
          role.office === office &&
          !role.former &&
          role.of === state &&
          (office === 'leads' || owner?.roles.some((own) => own.phrase?.head === role.phrase?.head)),
      ),
  );
  if (holders.length === 1) return holders[0] ?? null;
  if (holders.length > 1) return null;
  const unplaced = draft.people.filter(
    (person) =>
      person !== owner &&
      person.roles.some(
        (role) =>
          role.office === office &&
          !role.former &&
          role.of === null &&
          role.phrase?.head ===
            (owner?.roles.find((own) => own.office === office)?.phrase?.head ?? role.phrase?.head),
      ) &&
      person.roles.every((role) => role.office !== office || role.of === null),
  );
  const [only] = unplaced;
  if (!only || unplaced.length > 1 || !owner) return null;
  only.roles = only.roles.map((role) =>
    role.office === office && role.of === null ? { ...role, of: state } : role,
  );
  only.reasons.push(`the counterpart from ${STATE_FACTS.get(state)?.label ?? state} can be nobody else here`);
  return only;
}

/** Whose "his" in "his counterpart" is: the person the clause is about, or the only one in the sentence. */
function possessor(draft: Draft, discourse: Discourse, place: Place): DraftPerson | null {
  const sentence = draft.sentences[place.sentence];
  if (!sentence) return null;
  const subject = subjectOf(sentence, clauseOf(sentence, place.token));
  const here = discourse.in(place.sentence);
  const atSubject = here.find(({ token, actor }) => token === subject && actor.startsWith('person:'))?.actor;
  if (atSubject) return personOf(draft, atSubject) ?? null;
  const people = [
    ...new Set(here.filter(({ actor }) => actor.startsWith('person:')).map(({ actor }) => actor)),
  ];
  const [first] = people;
  const before = here.filter(({ actor, end }) => actor.startsWith('person:') && end <= place.start);
  const chosen = before.length > 0 ? before.at(-1)?.actor : people.length === 1 ? first : undefined;
  return personOf(draft, chosen) ?? null;
}

/** "His predecessor", alone: who held the same office before. */
function predecessor(
  draft: Draft,
  discourse: Discourse,
  place: Place,
  phrase: TitlePhrase,
): DraftPerson | null {
  const owner = possessor(draft, discourse, place);
  const state = owner && (leadsOf(owner)?.of ?? leadsOf(owner, true)?.of);
  if (!state) return null;
  const wanted = phrase.head === 'predecessor';
  const holders = draft.people.filter(
    (person) =>
      person !== owner &&
      person.roles.some((role) => role.office === 'leads' && role.of === state && role.former === wanted),
  );
  return holders.length === 1 ? (holders[0] ?? null) : null;
}

/** "His predecessor, NAME", "his Russian counterpart, NAME": the office is the owner's. */
function settleRelational(
  draft: Draft,
  discourse: Discourse,
  place: Place,
  phrase: TitlePhrase,
  person: DraftPerson,
): void {
  const owner =
    phrase.of.map((hit) => personOf(draft, draft.actorOf.get(hit))).find(Boolean) ??
    possessorNot(draft, discourse, place, person);
  if (!owner || owner === person) return;
  const model =
    owner.roles.find(
      ({ office, former }) =>
        (office === 'leads' || office === 'official' || office === 'spokesperson') && !former,
    ) ?? owner.roles.find(({ office }) => office === 'leads');
  if (!model?.phrase) return;
  const foreign = /^(?:counterpart|opposite number)$/.test(phrase.head);
  const [state] = statesOfPhrase(draft, phrase);
  person.roles = person.roles.map((role) => {
    if (role.phrase?.headAt !== phrase.headAt || role.sentence !== phrase.sentence) return role;
    return {
      ...role,
      phrase: { ...phrase, head: model.phrase?.head ?? phrase.head },
      office: model.office,
      of: foreign ? (state ?? role.of) : model.of,
      shared: foreign ? null : owner,
      former: phrase.head === 'predecessor',
    };
  });
  person.reasons.push(`${phrase.head} of ${owner.names[0]?.text ?? ''}, so of the same office`);
}

function possessorNot(
  draft: Draft,
  discourse: Discourse,
  place: Place,
  person: DraftPerson,
): DraftPerson | null {
  const owner = possessor(draft, discourse, place);
  if (owner && owner !== person) return owner;
  const before = discourse
    .in(place.sentence)
    .findLast(
      ({ actor, end }) => actor.startsWith('person:') && actor !== person.id && end <= place.start,
    )?.actor;
  return personOf(draft, before) ?? null;
}
