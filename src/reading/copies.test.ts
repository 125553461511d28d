import { describe, expect, test } from 'vitest';
import type { Document } from '../model/document.ts';
import { findCopies, readDocument } from './index.ts';

const document = (id: string, text: string, published: string | null = null): Document =>
  readDocument({ id, file: `${id}.txt`, title: null, publisher: null, url: null, published, text });
const copies = (...documents: Document[]): Record<string, string> =>
  Object.fromEntries(findCopies(documents));

const ORIGINAL = `The government of Freedonia said on Tuesday that it would reopen its embassy in Sylvania after four years.

“We have talked long enough about the lighthouse, and it is time to talk about the fish,” Foreign Minister Rufus Firefly told reporters in Port Dunbar.

Sylvania closed its own mission in 2018, when patrol boats of both countries collided near the disputed island and two sailors drowned.

Trade between the neighbours has since fallen by a third, to $210 million a year, according to figures of the coastal bank.

Analysts doubted that the accord would hold. “Neither side has given up its claim,” said Margaret Teasdale, a fellow at the Institute for Maritime Studies in Bellport.

Sylvanian Ambassador Trentino welcomed the step, but said that his government wanted guarantees for its trawlers before the winter season begins.

Opposition leaders in Freedonia called the decision a betrayal and announced a march on the parliament for Saturday.`;

/** The same text as a machine might put it: synonyms, lost quotation marks, some order of words changed. */
const PARAPHRASE = `The Freedonian government said Tuesday it would reopen its embassy in Sylvania four years later.

We have been talking about the lighthouse long enough and it is time to talk about the fish, Foreign Minister Rufus Firefly told journalists in Port Dunbar .

Sylvania had closed its own mission in 2018, when the patrol boats of the two countries collided near the contested island and two sailors were drowned.

Commerce between neighbors has fallen by a third since then, at $ 210 million per year, according to figures from the coastal bank.

Analysts doubted the agreement would hold. Neither of the parties has given up its claim, said Margaret Teasdale, researcher at the Institute for Maritime Studies in Bellport.

Sylvanian ambassador Trentino hailed the measure, but said his government wanted guarantees for its trawlers before the start of the winter season.`;

/** Another reporter's account of the same day, with the same names and one of the same quotations. */
const INDEPENDENT = `Freedonia will send diplomats back to Sylvania, ending a freeze that began with a deadly collision at sea.

The thaw was announced by Rufus Firefly, who has led the foreign ministry in Port Dunbar since May and made peace on the coast the promise of his career.

“We have talked long enough about the lighthouse, and it is time to talk about the fish,” he said.

People in fishing towns along the border reacted with relief. Prices for herring doubled when the waters were closed, and many families moved inland.

Ambassador Trentino told this newspaper that no date had been set for a visit by his president.

A poll last month found that 61 percent of Freedonians favour better relations with Sylvania, up from 48 percent in the year of the accident.`;

describe('near copies', () => {
  test('a text word for word, a part of it and a machine paraphrase are copies of the whole', () => {
    const part = ORIGINAL.split('\n\n').slice(0, 5).join('\n\n');
    const texts = [document('a', PARAPHRASE), document('b', ORIGINAL), document('c', part)];
    expect(copies(...texts)).toEqual({ a: 'b', c: 'b' });
  });

  test('an independent report on the same event is none, though it shares names and a quotation', () => {
    expect(copies(document('a', ORIGINAL), document('b', INDEPENDENT))).toEqual({});
    expect(copies(document('a', PARAPHRASE), document('b', INDEPENDENT))).toEqual({});
  });

  test('a long text that holds an article and much else is its original', () => {
    const page = `${INDEPENDENT}\n\n${ORIGINAL}`;
    expect(copies(document('z', page), document('a', ORIGINAL))).toEqual({ a: 'z' });
  });

  test('the same words in another order are no copy', () => {
    const paragraphs = ORIGINAL.split('\n\n');
    const filler = INDEPENDENT.split('\n\n');
    const mixed = [...paragraphs].reverse().flatMap((text, at) => [text, filler[at] ?? '']);
    expect(copies(document('a', ORIGINAL), document('b', mixed.join('\n\n')))).toEqual({});
  });

  test('of equal texts the one known to be earlier is the original, else the cleaner, else the smaller id', () => {
    const garbled = ORIGINAL.replace(/, /g, ' , ').replace(/[“”]/g, '');
    expect(copies(document('a', ORIGINAL, '2022-02'), document('b', ORIGINAL, '2022-01-31'))).toEqual({
      a: 'b',
    });
    expect(copies(document('a', garbled), document('b', ORIGINAL))).toEqual({ a: 'b' });
    expect(copies(document('b', ORIGINAL), document('a', ORIGINAL))).toEqual({ b: 'a' });
  });

  test('a copy of a copy points to the original itself', () => {
    const half = PARAPHRASE.split('\n\n').slice(0, 5).join('\n\n');
    const found = copies(document('a', half), document('b', PARAPHRASE), document('c', ORIGINAL));
    expect(found).toEqual({ a: 'c', b: 'c' });
  });

  test('the result does not depend on the order of the texts', () => {
    const texts = [document('a', PARAPHRASE), document('b', ORIGINAL), document('c', INDEPENDENT)];
    expect(copies(...texts.toReversed())).toEqual(copies(...texts));
  });

  test('many copies of one wire report are all found', () => {
    const texts = Array.from({ length: 60 }, (_, at) => document(`paper-${100 + at}`, ORIGINAL));
    const found = copies(...texts);
    expect(Object.keys(found)).toHaveLength(59);
    expect(new Set(Object.values(found))).toEqual(new Set(['paper-100']));
  });

  test('briefs that differ in a number or a day tell of two events', () => {
    const brief = (count: string): string =>
      `Floods in the north of Freedonia kill at least ${count} people in two towns.`;
    expect(copies(document('a', brief('26')), document('b', brief('31')))).toEqual({});
    expect(
      copies(document('a', brief('26'), '2025-01-02'), document('b', brief('26'), '2025-03-02')),
    ).toEqual({});
    expect(
      copies(document('a', brief('26'), '2025-01-02'), document('b', brief('26'), '2025-01-02')),
    ).toEqual({
      b: 'a',
    });
  });

  test('page furniture that two texts share makes no copy', () => {
    const footer = `Load more\n\nThe Daily Marx has been declared undesirable by the Sylvanian government.\n\nIf you are in Sylvania, please note that you could face a fine for sharing our content.`;
    const [a, b] = [`${ORIGINAL}\n\n${footer}`, `${INDEPENDENT}\n\n${footer}`];
    expect(copies(document('a', a), document('b', b))).toEqual({});
  });
});
