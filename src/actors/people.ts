/** Mentions of people by name, gathered into persons. */
import { fold } from './fold.ts';
import type { Draft, DraftPerson, Placed } from './draft.ts';
import { fitsBare, parseName, type PersonName, samePerson, sexOf } from './personNames.ts';

const slug = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** Joins full names into persons, then single names to the one person they fit. */
export function gatherPeople(draft: Draft): void {
  const placed: Placed[] = draft.scenes.flatMap((scene, sentence) =>
    [...new Set(scene.taken)].flatMap((hit) => (hit?.type === 'person' ? [{ sentence, hit }] : [])),
  );
  const named = placed.map((place) => ({ place, name: parseName(place.hit.name) }));
  for (const { place, name } of named) if (!name.bare) joinFull(draft, place, name);
  for (const { place, name } of named) if (name.bare) joinBare(draft, place, name);
  for (const person of draft.people) {
    person.sex ||= person.names.map(sexOf).find((sex) => sex !== '') ?? '';
    person.places.sort((a, b) => a.hit.start - b.hit.start);
    for (const { hit } of person.places) draft.actorOf.set(hit, person.id);
  }
}

function newPerson(draft: Draft, name: PersonName): DraftPerson {
  const base = `person:${slug(name.text)}`;
  let id = base;
  for (let count = 2; draft.people.some((person) => person.id === id); count += 1) id = `${base}-${count}`;
  const person: DraftPerson = { id, names: [name], places: [], roles: [], reasons: [], sex: '' };
  draft.people.push(person);
  return person;
}

function joinFull(draft: Draft, place: Placed, name: PersonName): void {
  const known = draft.people.find((each) => each.names.some((other) => samePerson(other, name)));
  const person = known ?? newPerson(draft, name);
  if (!person.names.some(({ text }) => text === name.text)) {
    person.reasons.push(
      `"${name.text}" and "${person.names[0]?.text ?? ''}": the same family name, given names agree`,
    );
    person.names.push(name);
  }
  person.places.push(place);
}

/** The text of a single name as the person may bear it: itself, or without a lost possessive -s. */
const readings = (text: string): string[] =>
  /[^s]s$/i.test(text) && text.length > 2 ? [text, text.slice(0, -1)] : [text];

function joinBare(draft: Draft, place: Placed, name: PersonName): void {
  const scene = draft.scenes[place.sentence];
  const before = scene?.words[place.hit.from - 1]?.low ?? '';
  for (const text of readings(name.text)) {
    const scored = draft.people.map((person) => ({
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
  newPerson(draft, name).places.push(place);
}

/** Of several who share a name, the one named in full last, if nobody else of that name stands in the last three sentences. */
function nearest(people: readonly DraftPerson[], place: Placed): DraftPerson[] {
  const close = people.filter((person) =>
    person.places.some(({ sentence, hit }) => hit.start < place.hit.start && place.sentence - sentence <= 3),
  );
  return close.length === 1 ? close : [];
}
