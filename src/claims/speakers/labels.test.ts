import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadEnglish } from '../../language/index.ts';
import { against } from '../testing/spelled.ts';

const english = loadEnglish(readFileSync(new URL('../../../public/model/english.bin', import.meta.url)));

const each = (cases: readonly (readonly [text: string, claim: string])[]): void => {
  it.each(cases)('%s', (text, claim) => expect(against(english, text, claim)).toEqual([]));
};

describe('short halves of a quotation are speech', () => {
  each([
    [
      '"Nobody knows," Kenyan President William Ruto told reporters. "Rwanda attacked Burundi."',
      'Rwanda assault Burundi: reported by William Ruto',
    ],
    [
      '“We watch,” said William Ruto, the president of Kenya. “Sudan has accused Chad of espionage.”',
      'Sudan accuse Chad: reported by William Ruto',
    ],
    ['Kenyan President William Ruto spoke. "Sudan attacked Chad."', 'Sudan assault Chad: reported'],
    ['Sudan "attacked" Chad.', 'Sudan assault Chad: asserted'],
  ]);
});

describe('a name before a colon or behind a dash speaks', () => {
  each([
    ['Kenyan President William Ruto: "Sudan attacked Chad."', 'Sudan assault Chad: reported by William Ruto'],
    [
      'Then Kenyan President William Ruto:\n\n"Sudan attacked Chad with drones."',
      'Sudan assault Chad: reported by William Ruto',
    ],
    [
      '“Sudan attacked Chad.” – William Ruto, President of Kenya',
      'Sudan assault Chad: reported by William Ruto',
    ],
    [
      '"Sudan attacked Chad."\n-- William Ruto, President of Kenya',
      'Sudan assault Chad: reported by William Ruto',
    ],
  ]);
});

describe('labels of transcripts', () => {
  const talk =
    'MR. SAMPLE: Sudan attacked Chad. Mali supports Niger.\n\nQUESTION: Did Togo attack Benin?\n\n';
  each([
    [talk, 'Sudan assault Chad: reported'],
    [talk, 'Mali support Niger: reported'],
    [talk, 'Togo assault Benin: possible'],
    [`${talk}MR. SAMPLE: No.\n\nGhana attacked Liberia on Sunday.`, 'Ghana assault Liberia: reported'],
  ]);
});

describe('not every colon is a speaker', () => {
  each([
    ['BREAKING: Sudan attacked Chad on Sunday.', 'Sudan assault Chad: asserted'],
    ['Here is what happened: Sudan attacked Chad on Sunday.', 'Sudan assault Chad: asserted'],
    ['Khartoum: Sudan attacked Chad on Sunday.', 'Sudan assault Chad: asserted'],
  ]);
});
