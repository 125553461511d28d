import { expect, test } from 'vitest';
import { english } from '../../src/language/testing/english.ts';
import { bareSource } from '../../src/model/document.ts';
import { readBatch } from './batch.ts';

test('a text on which the reading itself fails is named with the reason, and those around it are read', async () => {
  const spoiled: typeof english = {
    ...english,
    parse(view, sentences, names) {
      if (view.includes('Rwanda')) throw new TypeError('no such tree');
      return english.parse(view, sentences, names);
    },
  };
  const batch = ['Kenya left.', 'Kenya accused Rwanda.', 'Chad met Mali.'].map((text, at) =>
    bareSource(`d${at}`, text),
  );
  const { analyses, failures } = await readBatch(batch, spoiled, null);
  expect(analyses.map(({ document }) => document.id)).toEqual(['d0', 'd2']);
  expect(failures.map(({ document, reason }) => [document.id, reason])).toEqual([
    ['d1', expect.stringContaining('no such tree')],
  ]);
});
