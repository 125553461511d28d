/** People of many documents: full names first, then family names alone where the evidence agrees. */
import type { LocalActor } from '../../model/actor.ts';
import { skeleton } from '../names/fold.ts';
import { NameIndex } from '../names/nameIndex.ts';
import { fitsBare, lacksFirst, parseName, type PersonName, samePerson } from '../names/personNames.ts';

export interface Member {
  readonly document: string;
  readonly actor: LocalActor;
  /** States and blocs that its document names. */
  readonly around: ReadonlySet<string>;
}

/** Members taken for one actor, and what is known of it. */
export interface Group {
  readonly members: Member[];
  readonly reasons: string[];
  readonly names: PersonName[];
  readonly states: Set<string>;
  readonly bodies: Set<string>;
  /** States that the texts tie it to in words. */
  readonly stated: Set<string>;
  /** Offices of states, in the words of the texts: see `officesOf`. */
  readonly offices: Set<string>;
}

export const newGroup = (): Group => ({
  members: [],
  reasons: [],
  names: [],
  states: new Set(),
  bodies: new Set(),
  stated: new Set(),
  offices: new Set(),
});

const ofKind = (actor: LocalActor, pattern: RegExp, statedOnly: boolean): string[] =>
  actor.roles.flatMap(({ of, stated }) =>
    of !== null && pattern.test(of) && (stated || !statedOnly) ? [of] : [],
  );
const STATE = /^(?:state|bloc):/;
const BODY = /^inst:/;

const namesIn = (actor: LocalActor): PersonName[] => {
  const label = parseName(actor.label);
  // Forms such as "military leader" are no names; a variant is the same person's by the rules for names.
  const variants = actor.names
    .map((name) => parseName(name))
    .filter((name) => !name.bare && name.text !== label.text && samePerson(name, label));
  return [label, ...variants];
};

function join(group: Group, member: Member, names: readonly PersonName[], reason: string | null): void {
  group.members.push(member);
  for (const name of names) if (!group.names.some(({ text }) => text === name.text)) group.names.push(name);
  for (const state of ofKind(member.actor, STATE, false)) group.states.add(state);
  for (const body of ofKind(member.actor, BODY, false)) group.bodies.add(body);
  for (const state of ofKind(member.actor, STATE, true)) group.stated.add(state);
  for (const office of officesOf(member.actor)) group.offices.add(office);
  if (reason && !group.reasons.includes(reason)) group.reasons.push(reason);
}

/** Groups in the order in which they are tried: by the first sounds of the parts of a name, then as they came to be known under them. */
class Index {
  private readonly names = new NameIndex<Group>();
  private readonly places = new Map<string, Map<Group, number>>();

  private static soundsOf(name: PersonName): string[] {
    const parts = [name.family, ...name.family.split(' '), ...name.given.slice(1)];
    return [
      ...new Set(
        parts.map((part) => skeleton(part.replace(/^(?:al|el|ad|as|ash|an|ar|at|az)[- ]/, '')).slice(0, 1)),
      ),
    ];
  }

  add(group: Group, name: PersonName): void {
    this.names.add(name, group);
    for (const sound of Index.soundsOf(name)) {
      const places = this.places.get(sound) ?? new Map<Group, number>();
      if (!places.has(group)) places.set(group, places.size);
      this.places.set(sound, places);
    }
  }

  near(name: PersonName): readonly Group[] {
    return this.ordered(name, this.names.near(name));
  }

  called(name: PersonName): readonly Group[] {
    return this.ordered(name, this.names.called(name.text));
  }

  private ordered(name: PersonName, groups: ReadonlySet<Group>): readonly Group[] {
    const known = Index.soundsOf(name).map((sound) => this.places.get(sound));
    const placed = [...groups].flatMap((group) => {
      const first = known.findIndex((places) => places?.has(group));
      return first < 0 ? [] : [{ group, first, place: known[first]?.get(group) ?? 0 }];
    });
    return placed.sort((a, b) => a.first - b.first || a.place - b.place).map(({ group }) => group);
  }
}

/** One group for each person; persons whom no document tells are left out. */
export function mergePeople(people: readonly Member[]): Group[] {
  const index = new Index();
  const groups: Group[] = [];
  /** Groups by the name they were opened with. */
  const opened = new Map<string, Group[]>();
  const open = (member: Member, names: readonly PersonName[]): void => {
    const group = newGroup();
    join(group, member, names, null);
    groups.push(group);
    const first = names[0]?.text ?? '';
    const alike = opened.get(first);
    if (alike) alike.push(group);
    else opened.set(first, [group]);
    for (const name of names) index.add(group, name);
  };
  for (const member of people) {
    const names = namesIn(member.actor);
    if (names[0]?.bare ?? true) continue;
    const match = fullMatch(
      names.flatMap((name) => index.near(name)),
      names,
      member.actor,
    );
    if (!match) open(member, names);
    else {
      join(match, member, names, spellings(match, names));
      for (const name of names) index.add(match, name);
    }
  }
  for (const member of people) {
    const name = parseName(member.actor.label);
    if (!name.bare) continue;
    const found = bareMatch(index.called(name), name, member);
    if (found) join(found.group, member, [], `"${member.actor.label}" alone: ${found.why}`);
    else if (member.actor.certain) {
      const twin = opened
        .get(name.text)
        ?.find((group) => group.names.length === 1 && !contradicts(group, member.actor));
      if (twin) join(twin, member, [], null);
      else open(member, [name]);
    }
  }
  return groups.filter((group) => group.members.some(({ actor }) => actor.certain));
}

function fullMatch(
  near: readonly Group[],
  names: readonly PersonName[],
  actor: LocalActor,
): Group | undefined {
  const fits = near.filter((group) =>
    group.names.some((known) => names.some((name) => samePerson(known, name))),
  );
  return (
    fits.find((group) => agrees(group, actor)) ??
    fits.find((group) => !contradicts(group, actor)) ??
    near.find(
      (group) =>
        group.names.some((known) => names.some((name) => lacksFirst(known, name))) &&
        sameOffice(group, actor),
    )
  );
}

/** "Foreign minister" of one state, in the words of the text. */
const officesOf = (actor: LocalActor): string[] =>
  actor.roles.flatMap(({ title, of, former }) =>
    of?.startsWith('state:') && !former && title !== '' ? [`${title.toLowerCase()}|${of}`] : [],
  );
const sameOffice = (group: Group, actor: LocalActor): boolean =>
  officesOf(actor).some((office) => group.offices.has(office));

const agrees = (group: Group, actor: LocalActor): boolean =>
  ofKind(actor, STATE, false).some((state) => group.states.has(state)) ||
  ofKind(actor, BODY, false).some((body) => group.bodies.has(body));

/** Two of one name are two when each is tied to a state and the states differ. */
function contradicts(group: Group, actor: LocalActor): boolean {
  const stated = ofKind(actor, STATE, true);
  return stated.length > 0 && group.stated.size > 0 && !stated.some((state) => group.stated.has(state));
}

/** A family name alone: the same office, or the document speaks of the state, or there is nobody else by far. */
function bareMatch(
  near: readonly Group[],
  name: PersonName,
  { actor, around }: Member,
): { group: Group; why: string } | null {
  const bearers = near.filter((group) =>
    group.names.some((known) => !known.bare && fitsBare(name.text, known) === 2),
  );
  const office = foremost(bearers.filter((group) => agrees(group, actor)));
  if (office) return { group: office, why: 'the same state or institution' };
  if (ofKind(actor, STATE, true).length > 0) return null;
  const line = foremost(bearers.filter((group) => [...group.states].some((state) => around.has(state))));
  if (line) return { group: line, why: 'the bearer of that name whose state the text speaks of' };
  const only = foremost(bearers);
  if (only && (actor.certain || only.members.length >= 20))
    return { group: only, why: 'the bearer of that name in the corpus' };
  return null;
}

/** The only group, or the one that five times as many documents name as the next. */
function foremost(groups: readonly Group[]): Group | undefined {
  const [first, second] = [...groups].sort((a, b) => b.members.length - a.members.length);
  return first && (!second || first.members.length >= 5 * second.members.length) ? first : undefined;
}

const spellings = (group: Group, names: readonly PersonName[]): string | null => {
  const [first] = names;
  const other = group.names.find((known) => names.every(({ text }) => text !== known.text));
  return first && other ? `"${first.text}" and "${other.text}": one name in two spellings` : null;
};
