/** Who of one text is who of another: actors of many documents, joined where they agree. */
import type { ActorReading } from '../../model/actor.ts';
import type { Kind } from '../../model/relations.ts';
import { fold } from '../names/fold.ts';
import { type Group, mergePeople, type Member, newGroup } from './mergePeople.ts';

/** An actor of the corpus: one node of the graph. */
interface MergedActor {
  /** Readable and stable: 'kazakhstan', 'vladimir-putin', 'csto'. */
  readonly key: string;
  readonly label: string;
  readonly kind: Kind;
  /** Why its members were taken for one, in words. */
  readonly reasons: readonly string[];
  readonly members: readonly { readonly document: string; readonly id: string }[];
  /** Key of the state or bloc whose organ it is, as most documents tell; null where none does. */
  readonly partOf: string | null;
}

export interface Cast {
  readonly actors: MergedActor[];
  /** Key of a document's actor; null where no document tells who it is. */
  readonly keyOf: (document: string, localId: string) => string | null;
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
  for (const { document, reading } of ordered) {
    const around = new Set(
      reading.actors.filter(({ kind }) => kind === 'state' || kind === 'bloc').map(({ id }) => id),
    );
    for (const actor of reading.actors) {
      if (actor.id.startsWith('person:')) {
        people.push({ document, actor, around });
        continue;
      }
      let group = listed.get(actor.id);
      if (!group) {
        listed.set(actor.id, (group = newGroup()));
        groups.push(group);
      }
      group.members.push({ document, actor, around });
    }
  }
  groups.push(...mergePeople(people));
  return nameGroups(groups.filter(({ members }) => members.some(({ actor }) => actor.certain)));
}

function nameGroups(groups: readonly Group[]): Cast {
  const keys = new Map<string, string>();
  /** Of each key that somebody has, the number to try next for one more. */
  const taken = new Map<string, number>();
  const keyOf: Cast['keyOf'] = (document, localId) => keys.get(`${document}\n${localId}`) ?? null;
  const actors = groups
    .map((group) => ({ group, label: bestLabel(group), kind: bestKind(group) }))
    .sort((a, b) => (a.label < b.label ? -1 : a.label > b.label ? 1 : 0))
    .map(({ group, label, kind }) => {
      const id = group.members[0]?.actor.id ?? '';
      const base = (id.startsWith('bloc:') ? slug(id.slice(5)) : slug(label)) || 'actor';
      let key = base;
      for (let count = taken.get(base) ?? 2; taken.has(key); count += 1) {
        key = `${base}-${count}`;
        taken.set(base, count + 1);
      }
      if (!taken.has(key)) taken.set(key, 2);
      for (const { document, actor } of group.members) keys.set(`${document}\n${actor.id}`, key);
      const reasons = [
        ...new Set([...group.reasons, ...group.members.flatMap(({ actor }) => actor.reasons)]),
      ];
      return { group, key, label, kind, reasons };
    })
    .map(({ group, key, label, kind, reasons }): MergedActor => {
      const members = group.members.map(({ document, actor }) => ({ document, id: actor.id }));
      return { key, label, kind, partOf: ownerOf(group, keyOf), reasons, members };
    })
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  return { actors, keyOf };
}

/** The one that most documents name, in a tie the first by key. */
function ownerOf({ members }: Group, keyOf: Cast['keyOf']): string | null {
  const counts = new Map<string, number>();
  for (const { document, actor } of members) {
    const key = actor.partOf === null ? null : keyOf(document, actor.partOf);
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
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
