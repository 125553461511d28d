/** Actors of many documents, joined where they agree. */
import type { ActorReading, LocalActor } from '../model/actor.ts';
import type { Kind } from '../model/relations.ts';
import { fold } from './fold.ts';
import { parseName, type PersonName, samePerson, sameFamily } from './personNames.ts';

/** An actor of the corpus: one node of the graph. */
export interface MergedActor {
  /** Readable and stable: 'kazakhstan', 'vladimir-putin', 'csto'. */
  readonly key: string;
  readonly label: string;
  readonly kind: Kind;
  /** Why its members were taken for one, in words. */
  readonly reasons: readonly string[];
  readonly members: readonly { readonly document: string; readonly id: string }[];
}

export interface Cast {
  readonly actors: MergedActor[];
  /** Key of a document's actor; null where no document tells who it is. */
  readonly keyOf: (document: string, localId: string) => string | null;
}

interface Member {
  readonly document: string;
  readonly actor: LocalActor;
}

interface Group {
  readonly members: Member[];
  readonly reasons: string[];
  readonly names: PersonName[];
  readonly states: Set<string>;
  readonly bodies: Set<string>;
}

const slug = (text: string): string =>
  fold(text)
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** Joins the actors of all readings. The order of the readings does not matter. */
export function mergeActors(
  readings: readonly { readonly document: string; readonly reading: ActorReading }[],
): Cast {
  const ordered = [...readings].sort((a, b) => (a.document < b.document ? -1 : 1));
  const groups: Group[] = [];
  const listed = new Map<string, Group>();
  const people: Member[] = [];
  for (const { document, reading } of ordered)
    for (const actor of reading.actors) {
      if (actor.id.startsWith('person:')) {
        people.push({ document, actor });
        continue;
      }
      let group = listed.get(actor.id);
      if (!group) {
        listed.set(
          actor.id,
          (group = { members: [], reasons: [], names: [], states: new Set(), bodies: new Set() }),
        );
        groups.push(group);
      }
      group.members.push({ document, actor });
    }
  groups.push(...mergePeople(people));
  return nameGroups(groups.filter(({ members }) => members.some(({ actor }) => actor.certain)));
}

const evidenceOf = (actor: LocalActor): { states: string[]; bodies: string[] } => ({
  states: actor.roles.flatMap(({ of }) => (of?.startsWith('state:') || of?.startsWith('bloc:') ? [of] : [])),
  bodies: actor.roles.flatMap(({ of }) => (of?.startsWith('inst:') ? [of] : [])),
});

const namesIn = (actor: LocalActor): PersonName[] => {
  const label = parseName(actor.label);
  // Forms such as "military leader" are no names; a variant shares the family name.
  const variants = actor.names
    .map((name) => parseName(name))
    .filter((name) => !name.bare && name.text !== label.text && samePerson(name, label));
  return [label, ...variants];
};

function join(group: Group, member: Member, names: readonly PersonName[], reason: string | null): void {
  group.members.push(member);
  for (const name of names) if (!group.names.some(({ text }) => text === name.text)) group.names.push(name);
  const { states, bodies } = evidenceOf(member.actor);
  for (const state of states) group.states.add(state);
  for (const body of bodies) group.bodies.add(body);
  if (reason && !group.reasons.includes(reason)) group.reasons.push(reason);
}

/** Full names meet by name, unless state and institution both speak against it; then single family names by evidence. */
function mergePeople(people: readonly Member[]): Group[] {
  const byFamily = new Map<string, Group[]>();
  const groups: Group[] = [];
  const keysOf = (name: PersonName): string[] => [
    ...new Set([name.family, ...name.family.split(' '), ...name.given].map((part) => part.slice(0, 1))),
  ];
  const open = (member: Member, names: readonly PersonName[]): void => {
    const group: Group = { members: [], reasons: [], names: [], states: new Set(), bodies: new Set() };
    join(group, member, names, null);
    groups.push(group);
    for (const name of names)
      for (const key of keysOf(name)) byFamily.set(key, [...(byFamily.get(key) ?? []), group]);
  };
  const full = people.filter(({ actor }) => !parseName(actor.label).bare);
  for (const member of full) {
    const names = namesIn(member.actor);
    const near = new Set(names.flatMap((name) => byFamily.get(name.family.slice(0, 1)) ?? []));
    const match = [...near].find((group) =>
      group.names.some((known) =>
        names.some(
          (name) => samePerson(known, name) && !contradict(group, member.actor, known.text === name.text),
        ),
      ),
    );
    if (match) join(match, member, names, reasonFor(match, names));
    else open(member, names);
  }
  for (const member of people) {
    const name = parseName(member.actor.label);
    if (!name.bare) continue;
    const near = (byFamily.get(name.family.slice(0, 1)) ?? []).filter((group) =>
      group.names.some((known) => !known.bare && sameFamily(known.family, name.family)),
    );
    const { states, bodies } = evidenceOf(member.actor);
    const agreeing = near.filter(
      (group) =>
        states.some((state) => group.states.has(state)) || bodies.some((body) => group.bodies.has(body)),
    );
    const [only] = agreeing.length > 0 ? agreeing : near;
    const unique =
      agreeing.length === 1 || (agreeing.length === 0 && near.length === 1 && states.length === 0);
    if (only && unique)
      join(
        only,
        member,
        [],
        `"${member.actor.label}" alone: ${agreeing.length > 0 ? 'the same state or institution' : 'the only person of that family name in the corpus'}`,
      );
    else if (member.actor.certain) open(member, [name]);
  }
  return groups.filter((group) => group.members.some(({ actor }) => actor.certain));
}

/** Two of one name are two when their states differ and nothing else agrees. */
function contradict(group: Group, actor: LocalActor, sameText: boolean): boolean {
  const { states, bodies } = evidenceOf(actor);
  if (states.length === 0 || group.states.size === 0) return false;
  if (states.some((state) => group.states.has(state)) || bodies.some((body) => group.bodies.has(body)))
    return false;
  return !sameText || bodies.length > 0 || states.every((state) => state.startsWith('state:'));
}

const reasonFor = (group: Group, names: readonly PersonName[]): string | null => {
  const [first] = names;
  const other = group.names.find((known) => names.every(({ text }) => text !== known.text));
  return first && other ? `"${first.text}" and "${other.text}": one name in two spellings` : null;
};

function nameGroups(groups: readonly Group[]): Cast {
  const keys = new Map<string, string>();
  const taken = new Set<string>();
  const actors = groups
    .map((group) => ({ group, label: bestLabel(group), kind: bestKind(group) }))
    .sort((a, b) => (a.label < b.label ? -1 : a.label > b.label ? 1 : 0))
    .map(({ group, label, kind }): MergedActor => {
      const id = group.members[0]?.actor.id ?? '';
      const base = (id.startsWith('bloc:') ? slug(id.slice(5)) : slug(label)) || 'actor';
      let key = base;
      for (let count = 2; taken.has(key); count += 1) key = `${base}-${count}`;
      taken.add(key);
      for (const { document, actor } of group.members) keys.set(`${document}\n${actor.id}`, key);
      const reasons = [
        ...new Set([...group.reasons, ...group.members.flatMap(({ actor }) => actor.reasons)]),
      ];
      return {
        key,
        label,
        kind,
        reasons,
        members: group.members.map(({ document, actor }) => ({ document, id: actor.id })),
      };
    })
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  return { actors, keyOf: (document, localId) => keys.get(`${document}\n${localId}`) ?? null };
}

/** The full name most documents use, in a tie the longer one, then the first in the alphabet. */
function bestLabel(group: Group): string {
  const counts = new Map<string, number>();
  for (const { actor } of group.members) counts.set(actor.label, (counts.get(actor.label) ?? 0) + 1);
  const full = [...counts].filter(([label]) => label.includes(' '));
  const pool = full.length > 0 ? full : [...counts];
  return (
    pool.sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? ''
  );
}

/** The kind most documents give; of those that are certain of it. */
function bestKind(group: Group): Kind {
  const counts = new Map<Kind, number>();
  for (const { actor } of group.members)
    if (actor.certain) counts.set(actor.kind, (counts.get(actor.kind) ?? 0) + 1);
  return (
    [...counts].sort((a, b) => b[1] - a[1] || (a[0] === 'leader' ? -1 : 1))[0]?.[0] ??
    group.members[0]?.actor.kind ??
    'institution'
  );
}
