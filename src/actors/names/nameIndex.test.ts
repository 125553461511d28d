import { array, assert, constantFrom, property } from 'fast-check';
import { expect, test } from 'vitest';
import { NameIndex } from './nameIndex.ts';
import { fitsBare, lacksFirst, parseName, samePerson } from './personNames.ts';

const PARTS =
  'J. JD M. Yoweri Joweri William Bill Mohammed Muhammad Luiz Inácio Lula da Silva bin Salman al-Assad Assad Orban Viktor Xi Jinping Kim Jong-un Museveni Musevenii Tokayev Toqaev Ng Иван Петров III'.split(
    ' ',
  );
const names = array(constantFrom(...PARTS), { minLength: 1, maxLength: 5 }).map((parts) =>
  parseName(parts.join(' ')),
);

test('whoever may bear a full name or be called by a single one is found', () => {
  assert(
    property(names, names, (known, asked) => {
      const index = new NameIndex<string>();
      index.add(known, 'bearer');
      if (!asked.bare && (samePerson(known, asked) || (!known.bare && lacksFirst(known, asked))))
        expect([...index.near(asked)]).toEqual(['bearer']);
      if (asked.bare && fitsBare(asked.text, known) > 0)
        expect([...index.called(asked.text)]).toEqual(['bearer']);
    }),
    { numRuns: 10_000 },
  );
});

test('people of one family, and of one given name, are not compared with each other', () => {
  const index = new NameIndex<string>();
  for (const given of ['Adam', 'Bella', 'Carla', 'Dora']) index.add(parseName(`${given} Museveni`), given);
  expect([...index.near(parseName('Carla Museveni'))]).toEqual(['Carla']);
  expect([...index.near(parseName('Carla Tokayev'))]).toEqual([]);
});
