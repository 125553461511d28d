/** The shown actors as rows: narrowed by words, sorted by a column. Pure. */
import { KINDS } from '../../model/relations.ts';
import { ACTOR_COLUMNS } from '../address/index.ts';
import type { ActorWeights, GraphView } from '../graph/index.ts';
import { weighActors } from '../graph/weights.ts';
import type { Sorting } from '../ui/index.ts';
import { KIND_WORDS, folded } from '../words/index.ts';

export type ActorColumn = (typeof ACTOR_COLUMNS)[number];

export interface ActorRow extends ActorWeights {
  readonly name: string;
  readonly kind: (typeof KINDS)[number];
}

const DEFAULT: Sorting<ActorColumn> = { column: 'sources', descending: true };

/** The address's text as an order: the column's name, after a minus sign where it runs down; nothing for the default. */
export function actorSort(text: string): Sorting<ActorColumn> {
  const column = ACTOR_COLUMNS.find((column) => column === text.replace(/^-/, ''));
  return column ? { column, descending: text.startsWith('-') } : DEFAULT;
}

export const actorSortText = ({ column, descending }: Sorting<ActorColumn>): string =>
  column === DEFAULT.column && descending === DEFAULT.descending ? '' : `${descending ? '-' : ''}${column}`;

export const actorRows = (view: GraphView): ActorRow[] =>
  [...weighActors(view).values()].flatMap((weights) => {
    const node = view.actors.get(weights.key)?.node.attributes;
    return node ? [{ ...weights, name: node.label, kind: node.kind }] : [];
  });

/** Rows whose name or kind begins a word with every one of the words. */
export function matchActors(rows: readonly ActorRow[], query: string): ActorRow[] {
  const wanted = folded(query).split(/\s+/u).filter(Boolean);
  return rows.filter(({ name, kind }) => {
    const text = folded(`${name} ${KIND_WORDS[kind].one}`);
    return wanted.every((word) => text.includes(word));
  });
}

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
const valueOf = (row: ActorRow, column: ActorColumn): string | number | null =>
  column === 'kind' ? KINDS.indexOf(row.kind) : row[column];

/** What has no value stands last either way; equal ones by relations, then by name. */
export function sortActors(
  rows: readonly ActorRow[],
  { column, descending }: Sorting<ActorColumn>,
): ActorRow[] {
  const sign = descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [one, other] = [valueOf(a, column), valueOf(b, column)];
    const last = Number(one === null) - Number(other === null);
    const order =
      typeof one === 'number' && typeof other === 'number'
        ? one - other
        : collator.compare(String(one ?? ''), String(other ?? ''));
    return last || sign * order || b.relations - a.relations || collator.compare(a.name, b.name);
  });
}
