import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { english } from './language/testing/english.ts';
import { bareSource } from './model/document.ts';
import type { GraphFile } from './model/graphFile.ts';
import { graphText } from './formats/index.ts';
import { verifyGraph } from './network/index.ts';
import { assemble, namer, readText } from './pipeline.ts';

/** The graph of texts, checked against them. */
function graphOf(texts: Readonly<Record<string, string>>): GraphFile {
  const documents = Object.entries(texts).map(([id, text]) => bareSource(id, text));
  const file = assemble(documents.map((document) => readText(document, english)));
  verifyGraph(file, new Map(Object.entries(texts)));
  return file;
}
const claimsOf = ({ edges }: GraphFile) => edges.flatMap(({ attributes }) => attributes.claims);

const VISIT = `Kenyan President William Ruto met Ugandan President Yoweri Museveni in Nairobi on Monday. Kenya accused Rwanda of backing rebels in Congo.`;

describe('the whole way', { timeout: 60_000 }, () => {
  test('finds who deals with whom, each with its words', () => {
    const file = graphOf({ a: VISIT });
    const keys = file.edges.map(
      ({ source, attributes, target }) => `${source} ${attributes.relation} ${target}`,
    );
    expect(keys).toContain('kenya accuse rwanda');
    expect(keys).toContain('william-ruto leads kenya');
    for (const { passage } of claimsOf(file)) expect(VISIT).toContain(passage.exact);
  });

  test('does not depend on the order of the texts', () => {
    const texts = {
      a: VISIT,
      b: 'Rwanda denied the charge. Rwanda thanked Uganda.',
      c: 'Uganda backs Kenya.',
    };
    const back = Object.fromEntries(Object.entries(texts).reverse());
    expect(graphText(graphOf(back))).toBe(graphText(graphOf(texts)));
  });

  test('page furniture yields nothing', () => {
    const article = `${VISIT}\n\nThe talks lasted for two hours, and both sides said that they would meet again in May.`;
    const furniture = `Read more: Tanzania accuses Burundi of spying\n\nAdvertisement\n\n© 2024 The Paper. Tanzania thanked Burundi. All rights reserved.`;
    const file = graphOf({ a: `${article}\n\n${furniture}` });
    expect(file.nodes.map(({ key }) => key)).not.toContain('tanzania');
    expect(file.edges).toEqual(graphOf({ a: article }).edges);
  });

  test('a caption that the page doubles is one passage', () => {
    const caption =
      'Kenyan President William Ruto (left) greets Rwandan President Paul Kagame in Kigali. (File photo)';
    const once = claimsOf(graphOf({ a: `${VISIT}\n\n${caption}` })).length;
    expect(claimsOf(graphOf({ a: `${VISIT}\n\n${caption}\n${caption}` }))).toHaveLength(once);
  });

  test('a copy of a text adds passages, not sources', () => {
    const article = [
      VISIT,
      'The two leaders spoke about the railway to the coast, which both governments want to finish before the election.',
      'Uganda buys most of its fuel from Kenya, and traders on both sides complain about long waits at the border.',
      'Museveni praised Kenya for its help against locusts, which destroyed crops in the north of his country in spring.',
      'Rwanda rejected the accusation and said that Kenya should mind its own affairs before it lectures its neighbours.',
    ].join('\n\n');
    const file = graphOf({ a: article, b: article });
    expect(file.attributes.documents.map(({ id, copyOf }) => [id, copyOf])).toEqual([
      ['a', null],
      ['b', 'a'],
    ]);
    expect(file.edges.length).toBeGreaterThan(2);
    for (const { attributes } of file.edges)
      expect([attributes.documents, attributes.sources]).toEqual([2, 1]);
  });

  test('words that JavaScript gives to every object are words', () => {
    const names = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'];
    for (const name of names)
      expect(() =>
        graphOf({
          a: `${VISIT} The Kenyan Foreign Ministry left. The ${name} spoke, and its ${name} neighbours met the ${name}.`,
        }),
      ).not.toThrow();
  });

  test('whatever stands in a text, the graph holds and agrees with it', () => {
    const hostile = constantFrom(
      '<img src=x onerror=alert(1)>',
      '<script>alert("Kenya")</script>',
      '\u202eayneK\u202c',
      '“Kenya ',
      '” said ',
      'Kenya’s ',
      'x'.repeat(10_000),
      '\ud83d',
      '\r\n\r\n',
      '\u2028',
      'China-Russia-Kenya ',
      'President President President ',
      'Mr. ',
      '. . . ',
      '…',
      ' / ',
      'of of of ',
    );
    const plain = constantFrom(
      ...VISIT.split(/(?<= )/),
      ...'Russia and China , which he said : " would ) ( help'.split(/(?<= )/),
    );
    assert(
      property(
        array(oneof(plain, plain, plain, hostile, string({ unit: 'binary' })), { maxLength: 60 }),
        (parts) => {
          const file = graphOf({ a: parts.join(''), b: VISIT });
          expect(file.edges.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 40 },
    );
  });
});

test('what a trace says is told with names and verbs; what is no relation keeps its words', () => {
  const { reading } = readText(bareSource('a', VISIT), english);
  const idOf = (label: string): string => reading.actors.find((actor) => actor.label === label)!.id;
  const [kenya, rwanda] = [idOf('Kenya'), idOf('Rwanda')];
  const named = namer(reading);
  expect(named(`${kenya} request ${rwanda}`)).toBe('Kenya asks for help from Rwanda');
  expect(named(`an end is missing beside ${kenya}`)).toBe('an end is missing beside Kenya');
});
