import { expect, test } from 'vitest';
import { packData, pageOf, partsOf, unpackData } from './onePage.ts';

const data = {
  graph: '{"a":"</script> \u00fc \ud83d\ude00"}\n',
  documents: { t: 'One.\r\nTwo <b>.' },
  address: '#/table',
};
const parts = { script: 'start()', style: 'p{}', policy: "default-src 'none'" };

test('the data of a page come out as they went in', () => {
  expect(unpackData(packData(data))).toEqual(data);
});

test('the data are packed to the same bytes every time, and hold nothing that ends their block', () => {
  expect(packData(data)).toBe(packData(structuredClone(data)));
  expect(packData(data)).toMatch(/^[A-Za-z0-9+/=]+$/);
});

test('a page gives back what it is made of', () => {
  expect(partsOf(pageOf(parts, data))).toEqual(parts);
});
