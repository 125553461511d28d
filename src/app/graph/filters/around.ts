/** Only who is at most so many steps from one actor, with all relations among them. */
import { stepsFrom } from '../surroundings.ts';
import type { Filter } from './filter.ts';

export const MOST_STEPS = 3;

export interface Around {
  /** Key of an actor; '' for nobody: the whole graph. */
  readonly key: string;
  /** 1 … 3. */
  readonly steps: number;
}

const WHOLE: Around = { key: '', steps: 1 };

export const around: Filter<'around', Around> = {
  id: 'around',
  title: 'Surroundings',
  order: 90,
  initial: WHOLE,
  same: (a, b) => a.key === b.key && a.steps === b.steps,
  together: ({ key, steps }, { edges }) => {
    const near = new Set(stepsFrom(edges.values(), [key], steps).flatMap((ring) => Array.from(ring)));
    return ({ source, target }) => near.has(source) && near.has(target);
  },
  // How far away it is hangs on others: to let it through asks for the whole.
  admit: () => WHOLE,
  address: {
    name: 'around',
    separator: null,
    read: ([key = ''], more) => {
      const steps = Number(more('steps')[0] ?? 1);
      return key === '' ? WHOLE : { key, steps: [1, 2, 3].includes(steps) ? steps : 1 };
    },
    write: ({ key }) => [key],
    more: ({ steps }) => [['steps', String(steps)]],
  },
  control: { type: 'scope' },
};
