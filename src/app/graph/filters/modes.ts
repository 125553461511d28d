/** Claims made how firmly are shown; a comment is an opinion that is reported, no plain fact. Counts claims. */
import { MODES } from '../../../model/relations.ts';
import { choicesFilter, countBy } from './choices.ts';

export const modes = choicesFilter({
  id: 'modes',
  title: 'How firmly said',
  order: 30,
  known: MODES,
  parameter: { name: 'hide', separator: ',' },
  claim:
    (hidden) =>
    ({ mode }) =>
      !hidden.has(mode),
  bears: (target) => (target.type === 'edge' ? target.claims.map(({ mode }) => mode) : []),
  control: {
    of: 'mode',
    choices: () => MODES,
    count: ({ claims }) => countBy(claims.values(), ({ mode }) => mode),
  },
});
