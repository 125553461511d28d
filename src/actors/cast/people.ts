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
  const crowd: Crowd = { draft, index: new NameIndex(), numbers: new Map(), ids: new Keys() };
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
  let known: DraftPerson | undefined;
  for (const each of crowd.index.near(name))
    if (!known || number(each) < number(known))
      if (each.names.some((other) => samePerson(other, name))) known = each;
  const person = known ?? newPerson(crowd, name);
  if (person.names.every(({ text }) => text !== name.text)) {
    person.reasons.push(
      `"${name.text}" and "${person.names[0]?.text ?? ''}": the same family name, given names agree`,
    );
    person.names.push(name);
    crowd.index.add(name, person);
  }
  person.places.push(place);
}

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
    const fitting = fits.filter(({ fit }) => fit === best).map(({ person }) => person);
    // Of several who share a name, the only one named in the last three sentences.
    const close = fitting.filter(({ places }) =>
      places.some(({ sentence, hit }) => hit.start < place.hit.start && place.sentence - sentence <= 3),
    );
    const [only, other] = fitting.length > 1 ? close : fitting;
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
