/** Which families of relations are shown. Counts relations. */
import { FAMILIES } from '../../../model/relations.ts';
import { choicesFilter, countBy } from './choices.ts';

export const families = choicesFilter({
  id: 'families',
  title: 'Relations',
  order: 20,
  known: FAMILIES,
  parameter: { name: 'hide', separator: ',' },
  edge:
    (hidden) =>
    ({ family }) =>
      !hidden.has(family),
  bears: (target) => (target.type === 'edge' ? [target.edge.attributes.family] : []),
  control: {
    of: 'family',
    choices: ({ file }) =>
      FAMILIES.filter((family) => file.edges.some(({ attributes }) => attributes.family === family)),
    count: ({ edges }) => countBy(edges.values(), ({ family }) => family),
  },
});
