import { expect, test } from 'vitest';
import type { LocalActor } from '../model/actor.ts';
import type { LocalClaim } from '../model/claim.ts';
import { guessedOffices } from './guessedOffices.ts';
import type { Analysis } from './index.ts';

const leader = (of: string, stated: boolean): LocalActor => ({
  id: 'person:firefly',
  kind: 'leader',
  label: 'Rufus Firefly',
  names: ['Rufus Firefly'],
  roles: [{ title: 'president', office: 'leads', of, former: false, stated, start: 0, end: 9, sentence: 0 }],
  partOf: null,
  certain: true,
  reasons: [],
});
const analysis = (id: string, actor: LocalActor): Analysis => ({
  document: {
    id,
    file: id,
    title: id,
    publisher: null,
    url: null,
    published: null,
    text: '',
    view: '',
    blocks: [],
    repairs: [],
  },
  reading: { actors: [actor], mentions: [] },
  claims: [],
});
const leads = (target: string): LocalClaim => ({
  relation: 'leads',
  source: 'person:firefly',
  target,
  passage: { start: 0, end: 0 },
  spans: {},
  by: null,
  mode: 'asserted',
  date: null,
  rule: 'leads',
  confidence: 0.9,
});
const cast = { actors: [], keyOf: (_: string, id: string) => id };

test('an office left to guess yields to another that a document states', () => {
  const documents = [
    analysis('a', leader('state:FRE', true)),
    analysis('b', leader('state:SYL', false)),
    analysis('c', leader('state:FRE', false)),
  ];
  const yields = guessedOffices(documents, cast);
  expect(yields('b', leads('state:SYL'))).toBe(true);
  expect(yields('c', leads('state:FRE'))).toBe(false);
  expect(yields('a', leads('state:FRE'))).toBe(false);
});

test('a guess that nothing gainsays stays, and so do two offices that are stated', () => {
  expect(guessedOffices([analysis('b', leader('state:SYL', false))], cast)('b', leads('state:SYL'))).toBe(
    false,
  );
  const both = [analysis('a', leader('state:FRE', true)), analysis('b', leader('state:SYL', true))];
  expect(guessedOffices(both, cast)('b', leads('state:SYL'))).toBe(false);
});
