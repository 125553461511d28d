import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mend, placesIn, wordsOf } from './index.ts';

const reads = (text: string): string => mend(text).text;

describe('a word is whole', () => {
  test.each([
    [
      'that was parted at a line end',
      'Georgia met Moldo-\nva in Tbi-\nlisi.',
      'Georgia met Moldova in Tbilisi.',
    ],
    ['with a soft hyphen', 'Mol\u00addo\u00adva met Geor\u00ad\ngia.', 'Moldova met Georgia.'],
    ['with zero-width marks', 'Mol\u200bdova\u200b met Ge\u2060orgia.', 'Moldova met Georgia.'],
    ['with ligatures', 'The o\ufb03ce con\ufb01rmed the \ufb02ight.', 'The office confirmed the flight.'],
    ['with parted accents', 'Jose\u0301 met Gu\u0308nter.', 'José met Günter.'],
    ['with references to letters', 'Jos&eacute; met G&#252;nter &amp; co.', 'José met Günter &amp; co.'],
    ['that was decoded wrongly', 'JosÃ© said â€œnoâ€\u009d to GÃ¼nter.', 'José said “no” to Günter.'],
    ['with the colours of a terminal', '\x1b[31mGeorgia\x1b[0m met Moldova.', 'Georgia met Moldova.'],
  ])('%s', (_, text, whole) => expect(reads(text)).toBe(whole));
});

describe('a hyphen at a line end stays', () => {
  test.each([
    ['in a compound participle', 'The Turkish-\nbacked army left.', 'The Turkish-backed army left.'],
    ['before a capital', 'Prime Minister Jean-\nMarc left.', 'Prime Minister Jean-Marc left.'],
    ['behind a figure', 'a 12-\nday war', 'a 12-day war'],
    [
      'where the text has it elsewhere',
      'A cease-fire. The cease-\nfire held.',
      'A cease-fire. The cease-fire held.',
    ],
    ['where it hangs', 'short-\nand long-term', 'short-\nand long-term'],
  ])('%s', (_, text, whole) => expect(reads(text)).toBe(whole));
  test('and goes where the text has the word without it', () =>
    expect(reads('The airbase burned. The air-\nbase was hit.')).toBe(
      'The airbase burned. The airbase was hit.',
    ));
});

describe('marks of notes are passed over', () => {
  test.each([
    ['in brackets', 'Chad[1] left.[2][3] Mali[b] stayed.[who?] So did Togo [4].'],
    ['raised', 'Chad¹ left.² Mali stayed.³ So did Togo⁴.'],
    ['glued to a stop', 'Chad left.1 Mali stayed.12 So did Togo.3'],
  ])('%s', (_, text) => expect(reads(text)).toMatch(/^Chad left\. Mali stayed\. So did Togo\.$/));
  test.each([
    'official[s] said “[t]he end”',
    'an area of 5 km² and more',
    'about 3.14 million. 20 people died.',
    '[1] A list of sources',
  ])('not %s', (text) => expect(reads(text)).toBe(text));
});

describe('heads of pages between the halves of a sentence', () => {
  test('are passed over', () =>
    expect(reads('The envoys of both states met in\n\n14      Yearbook of Affairs\n\nLagos on Monday.')).toBe(
      'The envoys of both states met in\nLagos on Monday.',
    ));
  test.each(['Daily Monitor  |  Page 3  |  5 January 2024', 'Advertisement', 'Page 3 of 9'])(
    'and so is what else stands alone on its line there: %s',
    (line) =>
      expect(reads(`The envoys agreed on Monday that they would\n\n${line}\n\nmeet in Lagos.`)).toBe(
        'The envoys agreed on Monday that they would\nmeet in Lagos.',
      ),
  );
  test('stay lines of their own between sentences', () => {
    const text = 'The envoys of both states met.\n\n14      Yearbook of Affairs\n\nLagos was quiet.';
    expect(reads(text)).toBe(text);
  });
});

test('an undamaged text is read as it is', () =>
  expect(mend('Chad met Mali.\nThe U.S.-led talks (see [the report]) went on.')).toEqual({
    text: 'Chad met Mali.\nThe U.S.-led talks (see [the report]) went on.',
    repairs: [],
  }));

test('places lead back to the untouched text; a mark behind a stop ends with its sentence, one behind a word does not', () => {
  const source = 'Mol\u00addova[1] met Geor-\ngia.[2] Chad left.';
  const { text, repairs } = mend(source);
  const place = placesIn(source, repairs);
  const back = (words: string): string => {
    const start = text.indexOf(words);
    const { start: from, end } = place({ start, end: start + words.length });
    return source.slice(from, end);
  };
  expect(back('Moldova')).toBe('Mol\u00addova');
  expect(back('Georgia')).toBe('Geor-\ngia');
  expect(back('met Georgia.')).toBe('met Geor-\ngia.[2]');
  expect(back('Chad left.')).toBe('Chad left.');
  expect(wordsOf(source, repairs, { start: 0, end: 8 })).toBe('Moldova');
});

test('repairs make the mended text of any text, and places stay in order', () => {
  const parts = [
    'Geor',
    '-\n',
    'gia',
    ' ',
    '.',
    '[1]',
    '\u00ad',
    '\ufb01',
    'e\u0301',
    'Ã©',
    '\n\n',
    '3   Head',
    'a',
  ];
  assert(
    property(array(constantFrom(...parts), { maxLength: 40 }), (some) => {
      const source = some.join('');
      const { text, repairs } = mend(source);
      expect(wordsOf(source, repairs, { start: 0, end: source.length })).toBe(text);
      const place = placesIn(source, repairs);
      let before = 0;
      for (let at = 0; at < text.length; at += 1) {
        const { start, end } = place({ start: at, end: at + 1 });
        expect(start).toBeLessThan(end);
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeLessThanOrEqual(source.length);
        before = start;
      }
    }),
  );
});

test('a million characters of damage are looked through at once', { timeout: 60_000 }, () => {
  const { user } = process.cpuUsage();
  mend('Geor-\ngia[1] Mol\u00addova '.repeat(20_000));
  mend('-\n'.repeat(200_000));
  mend("'".repeat(200_000));
  mend('Kenya-Uganda-'.repeat(20_000));
  expect(process.cpuUsage().user - user).toBeLessThan(8e6);
});
