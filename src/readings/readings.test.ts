import { beforeAll, describe, expect, test } from 'vitest';
import { english } from '../language/testing/english.ts';
import { bareSource } from '../model/document.ts';
import { verifyGraph } from '../network/index.ts';
import { assemble, readText, sentencesOf, type Analysis } from '../pipeline.ts';
import { parseReadings, takeReadings, type Reading } from './index.ts';

const TEXTS = {
  a: 'Kenya and Uganda meet\n\nKenya thanked Uganda for its help. Its neighbor will send grain to the miners of Tororo, Safaricom said.\n\nKenya thanked Uganda for its help. President William Ruto’s guests\nleft Nairobi.\n',
  b: 'Brazil backs Bolivia. Kofi Abara, who leads the Volta Water Board, said that Ghana had threatened Togo.\n',
};

let analyses: readonly Analysis[];
beforeAll(() => {
  analyses = Object.entries(TEXTS).map(([id, text]) => readText(bareSource(id, text), english));
});

const reading = (changes: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({
    document: 'a',
    quotation: 'Its neighbor will send grain to the miners of Tororo',
    source: { words: 'Its neighbor', name: 'Uganda' },
    relation: 'aid',
    target: { words: 'the miners of Tororo', kind: 'institution' },
    trigger: 'send grain',
    firmness: 'possible',
    readBy: 'Jane',
    ...changes,
  });

/** Without places in the drawing, which take most of the time. */
const joined = (some: readonly Analysis[]) => assemble(some, 'rules alone', () => []);

/** What comes of the lines of a file. */
function take(...lines: readonly string[]) {
  const { readings, refused } = parseReadings(lines.join('\n'));
  const taken = takeReadings(analyses, readings, sentencesOf);
  const graph = joined(taken.analyses);
  verifyGraph(graph, new Map(Object.entries(TEXTS)));
  const claims = graph.edges.flatMap((edge) =>
    edge.attributes.claims.flatMap((claim) => (claim.readBy ? [{ edge, claim }] : [])),
  );
  return { graph, claims, accepted: taken.accepted, refused: [...refused, ...taken.refused] };
}

describe('a reading', () => {
  test('is a claim at its words, with its actors, as firm as it says, and names who read it', () => {
    const { claims, refused } = take(reading({ speaker: { words: 'Safaricom', kind: 'institution' } }));
    expect(refused).toEqual([]);
    const [{ edge, claim }] = claims as [(typeof claims)[number]];
    expect([edge.source, edge.attributes.relation, edge.target]).toEqual([
      'uganda',
      'aid',
      'miners-of-tororo',
    ]);
    const said = (span?: { start: number; end: number }) => span && TEXTS.a.slice(span.start, span.end);
    expect(claim).toMatchObject({
      mode: 'possible',
      by: 'safaricom',
      readBy: ['Jane'],
      rule: 'read by Jane',
    });
    expect(claim.passage.exact).toBe('Its neighbor will send grain to the miners of Tororo');
    expect([said(claim.spans.source), said(claim.spans.target), said(claim.spans.trigger)]).toEqual([
      'Its neighbor',
      'the miners of Tororo',
      'send grain',
    ]);
  });

  test('takes a sentence by its number, and white space as it comes', () => {
    const { claims, refused } = take(
      reading({ sentence: 1, quotation: undefined, source: 'Kenya', target: 'Uganda', trigger: 'meet' }),
      reading({
        quotation: 'President William Ruto’s guests left Nairobi',
        source: 'President William Ruto',
        relation: 'leads',
        target: { name: 'Kenya' },
        trigger: undefined,
      }),
    );
    expect(refused).toEqual([]);
    expect(claims.map(({ claim }) => claim.passage.exact).sort()).toEqual([
      'Kenya and Uganda meet',
      'President William Ruto’s guests\nleft Nairobi',
    ]);
  });

  test.each([
    [{ document: 'z' }, 'there is no document z'],
    [{ sentence: 99 }, 'there is no sentence 99: the document has 6'],
    [{ quotation: 'Its neighbour will send grain' }, 'does not stand in the document'],
    [{ quotation: 'Kenya thanked Uganda for its help.' }, 'stands 2 times in the document: give its start'],
    [{ source: 'Rwanda' }, 'source: the words “Rwanda” do not stand in the quotation'],
    [
      { source: { words: 'Its neighbor', name: 'Rwanda' } },
      'source: the name “Rwanda” does not stand in the document',
    ],
    [
      { target: 'the miners of Tororo' },
      'target: “the miners of Tororo” is no actor that is known here: say of what kind',
    ],
    [{ trigger: 'sends grain' }, 'trigger: the words “sends grain” do not stand in the quotation'],
    [{ speaker: 'Rwanda' }, 'speaker: the words “Rwanda” do not stand in the document'],
    [{ target: { words: 'Its neighbor', name: 'Uganda' } }, 'source and target are one actor, uganda'],
    [{ relation: 'helps' }, 'relation: '],
    [{ firmness: 'sure' }, 'firmness: '],
    [{ readBy: undefined }, 'readBy: '],
    [{ readBy: 'edgewise' }, 'readBy: that name is the own reader’s'],
    [{ quotation: undefined }, 'it needs a sentence’s number or a quotation'],
    [{ qoutation: 'x' }, 'qoutation'],
    [{ date: '28 November' }, 'date: it must be YYYY'],
  ])('%j is refused with its line and the reason', (changes, why) => {
    const { refused, accepted } = take('', reading(changes));
    expect(accepted).toEqual([]);
    expect(refused).toEqual([{ line: 2, why: expect.stringContaining(why) as string }]);
  });

  test('that is no JSON, or markup, is refused; what is refused leaves no actor behind', () => {
    const { refused, graph } = take('{"document"', '<b>no</b>', reading({ trigger: 'nowhere' }));
    expect(refused.map(({ line }) => line)).toEqual([1, 2, 3]);
    expect(graph).toEqual(joined(analyses));
  });
});

describe('several readers', () => {
  const backs = (readBy: string, changes: Readonly<Record<string, unknown>> = {}): string =>
    JSON.stringify({
      document: 'b',
      quotation: 'Brazil backs Bolivia.',
      source: 'Brazil',
      relation: 'support',
      target: 'Bolivia',
      trigger: 'backs',
      readBy,
      ...changes,
    } satisfies Partial<Record<keyof Reading, unknown>>);

  test('who agree are named on one claim, which stays as it was read', () => {
    const { claims, graph } = take(backs('Jane'), backs('a model', { quotation: 'Brazil backs Bolivia' }));
    expect(claims).toHaveLength(1);
    expect(claims[0]!.claim.readBy).toEqual(['edgewise', 'Jane', 'a model']);
    const bare = (file: typeof graph) =>
      file.edges.map(({ attributes, ...ends }) => ({
        ...ends,
        ...attributes,
        claims: attributes.claims.map((claim) => ({ ...claim, readBy: undefined })),
      }));
    expect(bare(graph)).toEqual(bare(joined(analyses)));
  });

  test('who differ on how firm it is stand beside each other: none overwrites another', () => {
    const { claims, graph } = take(
      backs('Jane', { firmness: 'negated' }),
      backs('Ali', { firmness: 'possible' }),
    );
    expect(claims.map(({ claim }) => [claim.mode, claim.readBy])).toEqual([
      ['possible', ['Ali']],
      ['negated', ['Jane']],
    ]);
    const all = graph.edges.find(({ key }) => key === 'brazil~support~bolivia')!.attributes.claims;
    expect(all.map(({ mode }) => mode).sort()).toEqual(['asserted', 'negated', 'possible']);
    expect(new Set(all.map(({ id }) => id)).size).toBe(3);
  });

  test('give the same graph in any order of their lines', () => {
    const lines = [
      backs('Jane', { firmness: 'negated' }),
      backs('Ali'),
      reading({}),
      backs('Bo', { firmness: 'negated' }),
    ];
    expect(take(...lines).graph).toEqual(take(...lines.toReversed()).graph);
  });

  test('bring an actor that is one with its namesake of another document', () => {
    const { graph, refused } = take(
      reading({}),
      backs('Jane', {
        quotation: 'Kofi Abara, who leads the Volta Water Board',
        source: { words: 'Kofi Abara', kind: 'leader' },
        relation: 'affiliated_with',
        target: { words: 'Volta Water Board', kind: 'institution' },
        trigger: 'leads',
      }),
      backs('Jane', {
        document: 'a',
        quotation: 'Kenya and Uganda meet',
        source: 'Kenya',
        target: 'Uganda',
        trigger: 'meet',
      }),
    );
    expect(refused).toEqual([]);
    expect(graph.nodes.filter(({ attributes }) => /Abara|Volta/.test(attributes.label)).length).toBe(2);
  });
});
