/** A graph whose names and texts try to be everything but text, for the tests of all formats. */
import { claim, edge, fileOf, node } from '../../app/testing/sample.ts';
import type { GraphFile } from '../../model/graphFile.ts';

/** Markup, formulas, quotation marks, breaks, marks of direction, controls, half a character, and very much of it. */
export const NAMES = {
  markup: '<script>alert(1)</script> & ]]> <!-- &amp;',
  formula: '=HYPERLINK("http://example.org","x")',
  quotes: '"double" \'single\' “curly” `tick` {brace} \\ $math$ 100% #1 a_b',
  breaks: 'first\nsecond\r\nthird\tfourth',
  direction: '\u202eשלום\u202c \u200fعربي\u200e',
  controls: 'a\u0000b\u0008c\u000bd\ufffee\ud800f',
  long: 'x'.repeat(10_000),
  plus: '+1 and @home and -2',
} as const;

/** What XML and the like make of a name: what they cannot hold is replaced. */
export const inXml = (text: string): string =>
  ['\u0000', '\u0008', '\u000b', '\ufffe', '\ud800'].reduce(
    (result, character) => result.replaceAll(character, '\ufffd'),
    text,
  );

export const KEYS = Object.keys(NAMES) as (keyof typeof NAMES)[];

/** Everyone accuses the next in a sentence of their names; every second is dated, every third said by somebody. */
export function hostile(): { file: GraphFile; texts: Map<string, string> } {
  const said = (index: number): string => NAMES[KEYS[index % KEYS.length]!].toWellFormed();
  const sentences = KEYS.map((_, index) => `${said(index)} accused 😀 ${said(index + 1)}.`);
  // A text comes from UTF-8, which cannot hold half a character; a name in a graph file can.
  const text = `Title 😀\n\n${sentences.join('\n')}\n`;
  const file = fileOf(
    { 'doc one': text },
    KEYS.map((key) => node(key, 'state', NAMES[key], 'doc one')),
    KEYS.map((key, index) => {
      const target = KEYS[(index + 1) % KEYS.length]!;
      return edge(key, 'accuse', target, [
        claim(`${key}~${target}#1`, 'doc one', text, sentences[index]!, {
          date: index % 2 === 0 ? ['2022', '2022-02', '2022-01-07'][index % 3]! : null,
          by: index % 3 === 0 ? KEYS[0]! : null,
        }),
      ]);
    }),
  );
  const document = file.attributes.documents[0]!;
  document.title = NAMES.markup + NAMES.quotes;
  document.publisher = NAMES.formula;
  document.url = 'https://example.org/a page?q=<1>&r={2}#part';
  document.published = '2022-01';
  return { file, texts: new Map([['doc one', text]]) };
}
