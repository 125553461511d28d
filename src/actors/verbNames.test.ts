import { expect, it } from 'vitest';
import { english } from '../language/testing/english.ts';
import { claimsIn, spelled } from '../claims/testing/spelled.ts';

const found = (text: string): string[] => claimsIn(english, text).map(spelled);

it('given names that are verbs, too, open a name: two of one family name stay two', () => {
  const text =
    'Rich Vale, an analyst at the Fjord Institute, said that Chad threatens Mali. Will Vale, the foreign minister of Norway, accused Peru of spying.';
  expect(found(text)).toContain('Will Vale accuse Peru: asserted');
  expect(found(text)).toContain('Chad threaten Mali: reported by Rich Vale');
  expect(found('May Vale, the prime minister of Norway, met Sue Vale, the president of Fiji.')).toContain(
    'May Vale consult Sue Vale: asserted',
  );
  expect(found('Mark Vale, the prime minister of Norway, condemned Mali.')).toContain(
    'Mark Vale accuse Mali: asserted',
  );
});

it('a question and a month open no name', () => {
  expect(found('Will Norway attack Mali?').every((claim) => claim.includes('possible'))).toBe(true);
  for (const text of [
    'Will Vale accuse Mali?',
    'May Day brought calm to Norway and Mali.',
    'May 9 was calm in Mali.',
  ])
    expect(found(text).some((claim) => /^(?:Will|May) /.test(claim))).toBe(false);
});
