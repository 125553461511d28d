/** Filters that hide some of a list of choices. */
import type { Corpus } from '../corpus.ts';
import type { ChoicesControl, Filter, Target } from './filter.ts';

export type Hidden = ReadonlySet<string>;

const same = (a: Hidden, b: Hidden): boolean => a.size === b.size && [...a].every((choice) => b.has(choice));

/** A filter by a set of hidden choices; `bears` says which choices a target has, so that they can be shown again. */
export function choicesFilter<const Id extends string>({
  known,
  parameter,
  bears,
  control,
  ...rest
}: Pick<Filter<Id, Hidden>, 'id' | 'title' | 'order' | 'document' | 'claim' | 'edge' | 'actor'> & {
  /** The values that can stand in the address; null: any. */
  readonly known: readonly string[] | null;
  readonly parameter: Pick<Filter<Id, Hidden>['address'], 'name' | 'separator'>;
  readonly bears: (target: Target, corpus: Corpus) => readonly string[];
  readonly control: Omit<ChoicesControl, 'type'>;
}): Filter<Id, Hidden> {
  return {
    ...rest,
    initial: new Set(),
    same,
    admit: (hidden, target, corpus) => {
      const borne = bears(target, corpus);
      return new Set([...hidden].filter((choice) => !borne.includes(choice)));
    },
    address: {
      ...parameter,
      read: (values) => new Set(known === null ? values : known.filter((choice) => values.includes(choice))),
      write: (hidden) => [...hidden],
    },
    control: { type: 'choices', ...control },
  };
}

/** The same set with one choice shown or hidden. */
export function toggled(hidden: Hidden, choice: string): Hidden {
  const next = new Set(hidden);
  if (!next.delete(choice)) next.add(choice);
  return next;
}

/** All of these choices hidden but one; where it is shown alone already, none. */
export function onlyOne(hidden: Hidden, choice: string, all: readonly string[]): Hidden {
  const others = all.filter((other) => other !== choice);
  const alone = !hidden.has(choice) && others.every((other) => hidden.has(other));
  return new Set(alone ? [] : others);
}

/** How many of a list there are by a property. */
export function countBy<T>(list: Iterable<T>, keyOf: (item: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of list) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}
