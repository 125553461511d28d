/** One relation alone, whatever the families. Counts relations. */
import type { Relation } from '../../../model/relations.ts';
import { RELATIONS } from '../../../model/relations.ts';
import { countBy } from './choices.ts';
import type { Filter } from './filter.ts';

export const relation: Filter<'relation', Relation | null> = {
  id: 'relation',
  title: 'One relation',
  order: 60,
  initial: null,
  same: (a, b) => a === b,
  edge: (wanted) => (edge) => edge.relation === wanted,
  admit: (wanted, target) =>
    target.type === 'edge' && target.edge.attributes.relation === wanted ? wanted : null,
  address: {
    name: 'relation',
    separator: null,
    read: ([text]) => RELATIONS.find((relation) => relation === text) ?? null,
    write: (wanted) => (wanted === null ? [] : [wanted]),
  },
  control: {
    type: 'one',
    of: 'relation',
    any: 'any relation',
    choices: ({ file }) =>
      RELATIONS.filter((relation) => file.edges.some(({ attributes }) => attributes.relation === relation)),
    count: ({ edges }) => countBy(edges.values(), ({ relation }) => relation),
  },
};
