/** Mentions of people by name, gathered into persons. */
import { peopleIn } from '../names/line.ts';
import { NameIndex } from '../names/nameIndex.ts';
import { fitsBare, parseName, type PersonName, samePerson, sexOf } from '../names/personNames.ts';
import { Keys, slug } from '../names/slug.ts';
import type { Draft, DraftPerson, Placed } from './draft.ts';

/** Joins full names into persons, then single names to the one person they fit. */
export function gatherPeople(draft: Draft): void {
  const named = draft.lines.flatMap((line, sentence) =>
    peopleIn(line).map((hit) => ({ place: { sentence, hit }, name: parseName(hit.name) })),
  );
  const crowd: Crowd = {
    draft,
    index: new NameIndex(),
    numbers: new Map(),
    relatives: new Set(),
    ids: new Keys(),
  };
  for (const { place, name } of named) if (!name.bare) joinFull(crowd, place, name);
  for (const { place, name } of named) if (name.bare) joinBare(crowd, place, name);
  for (const person of draft.people.values()) {
    person.sex ||= person.names.map(sexOf).find((sex) => sex !== '') ?? '';
    person.places.sort((a, b) => a.hit.start - b.hit.start);
    for (const { hit } of person.places) draft.actorOf.set(hit, person.id);
  }
}

/** The persons of a document while they are gathered. */
interface Crowd {
  readonly draft: Draft;
  readonly index: NameIndex<DraftPerson>;
  /** Of each person, how many came before. */
  readonly numbers: Map<DraftPerson, number>;
  /** Those named first as somebody's kin: no family name alone means them beside who is no one's. */
  readonly relatives: Set<DraftPerson>;
  readonly ids: Keys;
}

function newPerson({ draft, index, numbers, ids }: Crowd, name: PersonName): DraftPerson {
  const id = ids.next(`person:${slug(name.text)}`);
  const person: DraftPerson = { id, names: [name], places: [], roles: [], reasons: [], sex: '' };
  numbers.set(person, draft.people.size);
  draft.people.set(id, person);
  index.add(name, person);
  return person;
}

function joinFull(crowd: Crowd, place: Placed, name: PersonName): void {
  const number = (person: DraftPerson): number => crowd.numbers.get(person) ?? 0;
  // "His father, Ferdinand Marcos" is not Ferdinand Marcos Jr.
  const relative = KIN.test(crowd.draft.lines[place.sentence]?.words[place.hit.from - 1]?.low ?? '');
  const near = [...crowd.index.near(name)].sort((a, b) => number(a) - number(b));
  const known =
    near.find(({ names }) => names.some(({ text }) => text === name.text)) ??
    (relative ? undefined : near.find(({ names }) => names.some((other) => samePerson(other, name))));
  const person = known ?? newPerson(crowd, name);
  if (relative && !known) crowd.relatives.add(person);
  if (person.names.every(({ text }) => text !== name.text)) {
    person.reasons.push(
      `"${name.text}" and "${person.names[0]?.text ?? ''}": the same family name, given names agree`,
    );
    person.names.push(name);
    crowd.index.add(name, person);
  }
  person.places.push(place);
}

const KIN =
  /^(?:grand)?(?:father|mother|son|daughter)s?$|^(?:brother|sister|uncle|aunt|nephew|niece|cousin|wife|husband)s?$/;

function joinBare(crowd: Crowd, place: Placed, name: PersonName): void {
  // The text as the person may bear it: itself, or without a lost possessive -s.
  const lost = /[^s]s$/i.test(name.text) ? [name.text.slice(0, -1)] : [];
  for (const text of [name.text, ...lost]) {
    const fits = [...crowd.index.called(text)].map((person) => ({
      person,
      fit: Math.max(...person.names.map((known) => fitsBare(text, known))),
    }));
    const best = Math.max(0, ...fits.map(({ fit }) => fit));
    if (best === 0) continue;
    const called = fits.filter(({ fit }) => fit === best).map(({ person }) => person);
    const others = called.filter((person) => !crowd.relatives.has(person));
    const fitting = others.length > 0 ? others : called;
    // Of several who share a name, the only one named before, or the only one in the last three sentences.
    const namedWithin = (back: number): DraftPerson[] =>
      fitting.filter(({ places }) =>
        places.some(({ sentence, hit }) => hit.start < place.hit.start && place.sentence - sentence <= back),
      );
    const before = namedWithin(Infinity);
    const [only, other] = fitting.length === 1 ? fitting : before.length === 1 ? before : namedWithin(3);
    if (!only || other) return;
    const why =
      text === name.text
        ? `"${name.text}" alone: the only person here who can be called so`
        : `"${name.text}": ${text} with a lost possessive`;
    if (!only.reasons.includes(why) && only.names.every((known) => known.text !== name.text))
      only.reasons.push(why);
    only.places.push(place);
    return;
  }
  if (place.hit.rule !== 'person/known-name') newPerson(crowd, name).places.push(place);
}
