import { expect, test } from 'vitest';
import { FORMER_UNIONS } from './formerUnions.ts';
import { STATES } from './states.ts';

test('every republic of a former union is a state of the tables', () => {
  const known = new Set(STATES.map(({ key }) => `state:${key}`));
  for (const republics of Object.values(FORMER_UNIONS))
    for (const republic of republics) expect(known).toContain(republic);
});
