/** People of many documents: full names first, then family names alone where the evidence agrees. */
import type { LocalActor } from '../../model/actor.ts';
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
  readonly documents: Set<string>;
  readonly reasons: string[];
  readonly names: PersonName[];
  /** States, blocs and bodies that its offices are of. */
  readonly owners: Set<string>;
  /** States and blocs that the texts tie it to in words. */
  readonly stated: Set<string>;
  /** Offices of states, in the words of the texts: see `officesOf`. */
  readonly offices: Set<string>;
}

export const newGroup = (): Group => ({
  members: [],
  documents: new Set(),
  reasons: [],
  names: [],
  owners: new Set(),
  stated: new Set(),
  offices: new Set(),
});

const ownersOf = ({ roles }: LocalActor): string[] => roles.flatMap(({ of }) => of ?? []);
const statedOf = ({ roles }: LocalActor): string[] =>
  roles.flatMap(({ of, stated }) => (of !== null && stated && /^(?:state|bloc):/.test(of) ? [of] : []));

const namesIn = (actor: LocalActor): PersonName[] => {
  const label = parseName(actor.label);
  // Forms such as "military leader" are no names; a variant is the same person's by the rules for names.
  const variants = actor.names
    .map(parseName)
    .filter((name) => name.text !== label.text && samePerson(name, label));
  return [label, ...variants];
};

function join(group: Group, member: Member, names: readonly PersonName[], reason: string | null): void {
  group.members.push(member);
  group.documents.add(member.document);
  for (const name of names) if (!group.names.some(({ text }) => text === name.text)) group.names.push(name);
  for (const owner of ownersOf(member.actor)) group.owners.add(owner);
  for (const state of statedOf(member.actor)) group.stated.add(state);
  for (const office of officesOf(member.actor)) group.offices.add(office);
  if (reason && !group.reasons.includes(reason)) group.reasons.push(reason);
}

/** One group for each person; persons whom no document tells are left out. */
export function mergePeople(people: readonly Member[]): Group[] {
  const index = new NameIndex<Group>();
  /** Groups with the order in which they are tried. */
  const groups = new Map<Group, number>();
  const inOrder = (found: Iterable<Group>): Group[] =>
    [...new Set(found)].sort((a, b) => (groups.get(a) ?? 0) - (groups.get(b) ?? 0));
  const joinOrOpen = (known: Group | undefined, member: Member, names: readonly PersonName[]): void => {
    const group = known ?? newGroup();
    join(group, member, names, known ? spellings(known, names) : null);
    if (!known) groups.set(group, groups.size);
    for (const name of names) index.add(name, group);
  };
  for (const member of people) {
    const names = namesIn(member.actor);
    if (names[0]?.bare) continue;
    const near = inOrder(names.flatMap((name) => [...index.near(name)]));
    joinOrOpen(fullMatch(near, names, member), member, names);
  }
  for (const member of people) {
    const name = parseName(member.actor.label);
    if (!name.bare) continue;
    const called = inOrder(index.called(name.text));
    const found = bareMatch(called, name, member);
    if (found) join(found.group, member, [], `"${member.actor.label}" alone: ${found.why}`);
    else if (member.actor.certain) {
      const twin = called.find(
        (group) => group.names[0]?.text === name.text && !contradicts(group, member.actor),
      );
      joinOrOpen(twin, member, [name]);
    }
  }
  return [...groups.keys()].filter(({ members }) => members.some(({ actor }) => actor.certain));
}

function fullMatch(
  near: readonly Group[],
  names: readonly PersonName[],
  { actor, document }: Member,
): Group | undefined {
  // Whom one document keeps apart are two.
  const fits = near.filter(
    (group) =>
      !group.documents.has(document) &&
      group.names.some((known) => names.some((name) => samePerson(known, name))),
  );
  return (
    fits.find((group) => agrees(group, actor)) ??
    fits.find((group) => !contradicts(group, actor)) ??
    near.find(
      (group) =>
        group.names.some((known) => names.some((name) => lacksFirst(known, name))) &&
        officesOf(actor).some((office) => group.offices.has(office)),
    )
  );
}

/** "Foreign minister" of one state, in the words of the text. */
const officesOf = ({ roles }: LocalActor): string[] =>
  roles.flatMap(({ title, of, former }) =>
    of?.startsWith('state:') && !former && title !== '' ? [`${title.toLowerCase()}|${of}`] : [],
  );

const agrees = (group: Group, actor: LocalActor): boolean =>
  ownersOf(actor).some((owner) => group.owners.has(owner));

/** Two of one name are two when each is tied to a state and the states differ. */
const contradicts = (group: Group, actor: LocalActor): boolean => {
  const stated = statedOf(actor);
  return stated.length > 0 && group.stated.size > 0 && !stated.some((state) => group.stated.has(state));
};

/** A family name alone: the same office, or the document speaks of the state, or there is nobody else by far. */
function bareMatch(
  called: readonly Group[],
  name: PersonName,
  { actor, around }: Member,
): { group: Group; why: string } | null {
  const bearers = called.filter(({ names }) =>
    names.some((known) => !known.bare && fitsBare(name.text, known) === 2),
  );
  const office = foremost(bearers.filter((group) => agrees(group, actor)));
  if (office) return { group: office, why: 'the same state or institution' };
  if (statedOf(actor).length > 0) return null;
  const line = foremost(bearers.filter(({ owners }) => [...owners].some((owner) => around.has(owner))));
  if (line) return { group: line, why: 'the bearer of that name whose state the text speaks of' };
  const only = foremost(bearers);
  return only && (actor.certain || only.members.length >= 20)
    ? { group: only, why: 'the bearer of that name in the corpus' }
    : null;
}

/** The only group, or the one that five times as many documents name as the next. */
function foremost(groups: readonly Group[]): Group | undefined {
  const [first, second] = [...groups].sort((a, b) => b.members.length - a.members.length);
  return first && (!second || first.members.length >= 5 * second.members.length) ? first : undefined;
}

const spellings = ({ names: known }: Group, names: readonly PersonName[]): string | null => {
  const [first] = names;
  const other = known.find(({ text }) => names.every((name) => name.text !== text));
  return first && other ? `"${first.text}" and "${other.text}": one name in two spellings` : null;
};
