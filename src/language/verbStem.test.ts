import { expect, test } from 'vitest';
import { verbStem } from './verbStem.ts';

const unknown = (): boolean => false;
const stems = (forms: string, xpos: string): string =>
  forms
    .split(' ')
    .map((form) => verbStem(form, xpos, unknown))
    .join(' ');

test('verbs never seen get their base form from their spelling', () => {
  expect(
    stems('invaded provoked annexed condemned sanctioned persuaded besieged imposed expelled vetoed', 'VBD'),
  ).toBe('invade provoke annex condemn sanction persuade besiege impose expel veto');
  expect(stems('accusing blaming withdrawing brokering mediating dying stopping falling', 'VBG')).toBe(
    'accuse blame withdraw broker mediate die stop fall',
  );
  expect(stems('accuses presses denies vetoes says watches', 'VBZ')).toBe('accuse press deny veto say watch');
});

test('a known verb decides where spelling leaves it open', () => {
  expect(verbStem('wasted', 'VBD', (word) => word === 'waste')).toBe('waste');
  expect(verbStem('visited', 'VBD', (word) => word === 'visit')).toBe('visit');
});

test('what is no such form stays as it is', () => {
  expect(stems('bed s ing', 'VBD')).toBe('bed s ing');
  expect(verbStem('sing', 'VBG', unknown)).toBe('sing');
});
