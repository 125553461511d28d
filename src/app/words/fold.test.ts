import { expect, test } from 'vitest';
import { folded, wordsOf } from './fold.ts';

test('case, accents, and letters that Unicode does not take apart are folded', () => {
  expect(folded('Łukasz Şahin, Kılıçdaroğlu; Ørsted, Weiß, Þór, İzmir, Đoković, Ærø')).toBe(
    'lukasz sahin, kilicdaroglu; orsted, weiss, thor, izmir, dokovic, aero',
  );
  expect(folded('e\u0301')).toBe(folded('é'));
});

test('words keep their places in the untouched text', () => {
  const text = 'A “Groß­stadt” in E\u0301tretat, 1999.';
  for (const { start, end, term } of wordsOf(text)) expect(folded(text.slice(start, end))).toBe(term);
  expect(wordsOf('Xi Jinping’s 2 talks').map(({ term }) => term)).toEqual([
    'xi',
    'jinping',
    's',
    '2',
    'talks',
  ]);
});
