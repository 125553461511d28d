/** Which documents are shown. Counts claims. */
import { choicesFilter, countBy } from './choices.ts';

export const documents = choicesFilter({
  id: 'documents',
  title: 'Documents',
  order: 50,
  known: null,
  parameter: { name: 'without', separator: null },
  document: (hidden) => (id) => !hidden.has(id),
  bears: (target) =>
    target.type === 'edge'
      ? target.claims.map(({ claim }) => claim.passage.document)
      : target.node.attributes.mentions.map(({ document }) => document),
  control: {
    of: 'document',
    choices: ({ file }) => file.attributes.documents.map(({ id }) => id),
    count: ({ claims }) => countBy(claims.values(), ({ claim }) => claim.passage.document),
  },
});
