import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { sentencesOf } from './sentences.ts';

const PARTS = [
  'Arland ',
  'left. ',
  'It rained',
  '\n',
  '\r\n',
  '\n\n',
  '“Why?” ',
  'Mr. ',
  'U.S. ',
  'and ',
  '…',
  ' ',
  '.',
];

test('sentences are those of the whole text, whatever its lines are', () => {
  const whole = new Intl.Segmenter('en', { granularity: 'sentence' });
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PARTS), { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      const ends = new Set(
        [...whole.segment(text)].map(({ index, segment }) => index + segment.trimEnd().length),
      );
      for (const { end } of sentencesOf(text)) expect(ends).toContain(end);
    }),
  );
});

test('no more than a line is cut at once', () => {
  const cut = vi.spyOn(Intl.Segmenter.prototype, 'segment');
  sentencesOf('Arland left. Borduria stayed.\nIt rained.\r\n\r\nNobody knows why.');
  for (const [line] of cut.mock.calls) expect(line.trimEnd()).not.toContain('\n');
  expect(cut).toHaveBeenCalled();
  cut.mockRestore();
});
