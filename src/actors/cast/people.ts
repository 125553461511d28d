/** Mentions of people by name, gathered into persons. */
import { fold } from '../names/fold.ts';
import type { Draft, DraftPerson, Placed } from './draft.ts';
import { NameIndex } from '../names/nameIndex.ts';
import { fitsBare, parseName, type PersonName, samePerson, sexOf } from '../names/personNames.ts';

const slug = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** Joins full names into persons, then single names to the one person they fit. */
export function gatherPeople(draft: Draft): void {
  const placed: Placed[] = draft.lines.flatMap((line, sentence) =>
    [...new Set(line.taken)].flatMap((hit) => (hit?.type === 'person' ? [{ sentence, hit }] : [])),
  );
  const named = placed.map((place) => ({ place, name: parseName(place.hit.name) }));
  const crowd: Crowd = { draft, index: new NameIndex(), numbers: new Map(), taken: new Map() };
  for (const { place, name } of named) if (!name.bare) joinFull(crowd, place, name);
  for (const { place, name } of named) if (name.bare) joinBare(crowd, place, name);
  for (const person of draft.people) {
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
  /** Of each id that somebody has, the number to try next for one more. */
  readonly taken: Map<string, number>;
}

function newPerson({ draft, index, numbers, taken }: Crowd, name: PersonName): DraftPerson {
  const base = `person:${slug(name.text)}`;
  let id = base;
  for (let count = taken.get(base) ?? 2; taken.has(id); count += 1) {
    id = `${base}-${count}`;
    taken.set(base, count + 1);
  }
  if (!taken.has(id)) taken.set(id, 2);
  const person: DraftPerson = { id, names: [name], places: [], roles: [], reasons: [], sex: '' };
  numbers.set(person, draft.people.length);
  draft.people.push(person);
  draft.lookup.people.set(id, person);
  index.add(name, person);
  return person;
}

function joinFull(crowd: Crowd, place: Placed, name: PersonName): void {
  let known: DraftPerson | null = null;
  const number = (person: DraftPerson): number => crowd.numbers.get(person) ?? 0;
  for (const each of crowd.index.near(name))
    if (
      (known === null || number(each) < number(known)) &&
      each.names.some((other) => samePerson(other, name))
    )
      known = each;
  const person = known ?? newPerson(crowd, name);
  if (!person.names.some(({ text }) => text === name.text)) {
    person.reasons.push(
      `"${name.text}" and "${person.names[0]?.text ?? ''}": the same family name, given names agree`,
    );
    person.names.push(name);
    crowd.index.add(name, person);
  }
  person.places.push(place);
}

/** The text of a single name as the person may bear it: itself, or without a lost possessive -s. */
const readings = (text: string): string[] =>
  /[^s]s$/i.test(text) && text.length > 2 ? [text, text.slice(0, -1)] : [text];

function joinBare(crowd: Crowd, place: Placed, name: PersonName): void {
  const line = crowd.draft.lines[place.sentence];
  const before = line?.words[place.hit.from - 1]?.low ?? '';
  for (const text of readings(name.text)) {
    const scored = [...crowd.index.called(text)].map((person) => ({
      person,
      fit: Math.max(
        ...person.names.map((known) =>
          known.bare
            ? fold(known.text) === fold(text) || fitsBare(text, known) === 2
              ? 2
              : 0
            : fitsBare(text, known),
        ),
      ),
    }));
    const best = Math.max(0, ...scored.map(({ fit }) => fit));
    if (best === 0) continue;
    let fitting = scored.filter(({ fit }) => fit === best).map(({ person }) => person);
    if (fitting.length > 1 && /^(?:ms|mrs|miss|madam|madame|lady)\.?$/.test(before))
      fitting = fitting.filter(({ sex }) => sex !== 'm');
    if (fitting.length > 1 && /^(?:mr|sir|lord)\.?$/.test(before))
      fitting = fitting.filter(({ sex }) => sex !== 'f');
    const [only] = fitting.length === 1 ? fitting : nearest(fitting, place);
    if (!only) return;
    const why =
      text === name.text
        ? `"${name.text}" alone: the only person here who can be called so`
        : `"${name.text}": ${text} with a lost possessive`;
    if (!only.reasons.includes(why) && !only.names.some((known) => known.text === name.text))
      only.reasons.push(why);
    only.places.push(place);
    return;
  }
  if (place.hit.rule === 'person/known-name') return;
  newPerson(crowd, name).places.push(place);
}

/** Of several who share a name, the one named in full last, if nobody else of that name stands in the last three sentences. */
function nearest(people: readonly DraftPerson[], place: Placed): DraftPerson[] {
  const close = people.filter((person) =>
    person.places.some(({ sentence, hit }) => hit.start < place.hit.start && place.sentence - sentence <= 3),
  );
  return close.length === 1 ? close : [];
}
