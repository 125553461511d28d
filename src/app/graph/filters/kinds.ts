/** Which kinds of actors are shown; a relation needs both its ends. Counts actors that have a relation. */
import { KINDS } from '../../../model/relations.ts';
import { choicesFilter, countBy } from './choices.ts';

export const kinds = choicesFilter({
  id: 'kinds',
  title: 'Actors',
  order: 10,
  known: KINDS,
  parameter: { name: 'hide', separator: ',' },
  actor:
    (hidden) =>
    ({ attributes }) =>
      !hidden.has(attributes.kind),
  bears: (target, { nodes }) =>
    target.type === 'node'
      ? [target.node.attributes.kind]
      : [target.edge.source, target.edge.target].flatMap((key) => nodes.get(key)?.attributes.kind ?? []),
  control: {
    of: 'kind',
    choices: ({ file }) =>
      KINDS.filter((kind) => file.nodes.some(({ attributes }) => attributes.kind === kind)),
    count: ({ actors }) =>
      countBy(
        [...actors.values()].filter(({ degree }) => degree > 0),
        ({ node }) => node.attributes.kind,
      ),
  },
});
