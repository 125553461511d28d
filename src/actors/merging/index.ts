/** Who of one text is who of another: actors of many documents, joined where they agree. */
import type { ActorReading } from '../../model/actor.ts';
import type { Kind } from '../../model/relations.ts';
import { Keys, slug } from '../names/slug.ts';
import { type Group, type Member, mergePeople, newGroup } from './mergePeople.ts';

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

/** Joins the actors of all readings. The order of the readings does not matter. */
export function mergeActors(
  readings: readonly { readonly document: string; readonly reading: ActorReading }[],
): Cast {
  const ordered = [...readings].sort((a, b) => (a.document < b.document ? -1 : 1));
  const listed = new Map<string, Group>();
  const people: Member[] = [];
  for (const { document, reading } of ordered) {
    const around = new Set(reading.actors.map(({ id }) => id).filter((id) => /^(?:state|bloc):/.test(id)));
    for (const actor of reading.actors) {
      const member = { document, actor, around };
      if (actor.id.startsWith('person:')) people.push(member);
      else {
        const group = listed.get(actor.id) ?? newGroup();
        listed.set(actor.id, group);
        group.members.push(member);
      }
    }
  }
  const groups = [...listed.values(), ...mergePeople(people)];
  return nameGroups(groups.filter(({ members }) => members.some(({ actor }) => actor.certain)));
}

const inAlphabet = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function nameGroups(groups: readonly Group[]): Cast {
  const taken = new Keys();
  const keys = new Map<string, string>();
  const keyOf: Cast['keyOf'] = (document, localId) => keys.get(`${document}\n${localId}`) ?? null;
  const actors = groups
    .map((group) => ({ group, label: labelOf(group) }))
    .sort((a, b) => inAlphabet(a.label, b.label))
    .map(({ group, label }) => {
      const id = group.members[0]?.actor.id ?? '';
      const key = taken.next((id.startsWith('bloc:') ? slug(id.slice(5)) : slug(label)) || 'actor');
      for (const { document, actor } of group.members) keys.set(`${document}\n${actor.id}`, key);
      return { group, label, key };
    })
    .map(({ key, label, group: { members, reasons } }): MergedActor => {
      const owners = members.flatMap(({ document, actor }) => keyOf(document, actor.partOf ?? '') ?? []);
      return {
        key,
        label,
        kind: kindOf(members),
        reasons: [...new Set([...reasons, ...members.flatMap(({ actor }) => actor.reasons)])],
        members: members.map(({ document, actor }) => ({ document, id: actor.id })),
        partOf: mostOften(owners, inAlphabet) ?? null,
      };
    })
    .sort((a, b) => inAlphabet(a.key, b.key));
  return { actors, keyOf };
}

/** The item that comes most often, in a tie the first in the order. */
function mostOften<T>(items: readonly T[], order: (a: T, b: T) => number): T | undefined {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || order(a[0], b[0]))[0]?.[0];
}

/** The full name most documents use, in a tie the longer one, then the first in the alphabet. */
function labelOf({ members }: Group): string {
  const labels = members.map(({ actor }) => actor.label);
  const full = labels.filter((label) => label.includes(' '));
  const order = (a: string, b: string): number => b.length - a.length || inAlphabet(a, b);
  return mostOften(full.length > 0 ? full : labels, order) ?? '';
}

/** The kind most documents give that are certain of it, in a tie a leader. */
function kindOf(members: readonly Member[]): Kind {
  const kinds = members.flatMap(({ actor }) => (actor.certain ? [actor.kind] : []));
  return mostOften(kinds, (kind) => (kind === 'leader' ? -1 : 1)) ?? 'institution';
}
