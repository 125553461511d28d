import { beforeAll, expect, test } from 'vitest';
import { openReaderFiles } from '../../../scripts/lib/reader.ts';
import type { Reader } from '../../encoder/index.ts';
import { english } from '../../language/testing/english.ts';
import { bareSource } from '../../model/document.ts';
import { readTextWith } from '../../pipeline.ts';

let reader: Reader;
beforeAll(async () => {
  reader = await openReaderFiles();
});

/** Claims of rules and reader together, as 'source relation target: mode'. */
async function claims(text: string): Promise<string[]> {
  const { claims } = await readTextWith(bareSource('t', text), english, reader);
  return claims.map(({ source, relation, target, mode }) => `${source} ${relation} ${target}: ${mode}`);
}

test('who is named as the speaker alone is no end of what is said', async () => {
  const found = await claims(
    'Q: And Russia?\n\nMinister Anna Nowak: Russia threatened Poland with war on Monday.',
  );
  expect(found).toContain('state:RUS threaten state:POL: reported');
  expect(found.filter((claim) => claim.startsWith('person:anna-nowak threaten'))).toEqual([]);
});

test('who backs a state does nothing to those whom that state fights', async () => {
  const found = await claims('In 2020, Turkey-backed Azerbaijan defeated Armenia in a six-week war.');
  expect(found).toContain('state:TUR support state:AZE: asserted');
  expect(found.filter((claim) => claim.startsWith('state:TUR') && claim.includes('ARM'))).toEqual([]);
});

test('what neither of two has done is denied of both', async () => {
  const found = await claims('Neither Russia nor China has recognised the Taliban as a government.');
  expect(found).toContain('state:RUS support inst:taliban: negated');
  expect(found).toContain('state:CHN support inst:taliban: negated');
});
