import encode from 'png-chunks-encode';
import extract from 'png-chunks-extract';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { pngText, withPngText } from './pngText.ts';

const picture = new Uint8Array(PNG.sync.write(new PNG({ width: 3, height: 2 })));
const TEXT = '{"address":"#/edge/a%7Cb","name":"Åse 😀 \u202e"}';

test('the text is read back, and other libraries decode the picture and keep the text', () => {
  const marked = withPngText(picture, 'Edgewise', TEXT);
  expect(pngText(marked, 'Edgewise')).toBe(TEXT);
  expect(pngText(marked, 'Comment')).toBeNull();
  expect(PNG.sync.read(Buffer.from(marked))).toMatchObject({ width: 3, height: 2 });
  const chunks = extract(marked);
  expect(chunks.map(({ name }) => name)).toContain('iTXt');
  expect(pngText(encode(chunks), 'Edgewise')).toBe(TEXT);
});

test('what is no PNG, or is cut off, has no text', () => {
  expect(pngText(new Uint8Array(), 'Edgewise')).toBeNull();
  expect(pngText(new TextEncoder().encode('a'.repeat(100)), 'Edgewise')).toBeNull();
  expect(pngText(picture, 'Edgewise')).toBeNull();
  const marked = withPngText(picture, 'Edgewise', TEXT);
  for (let length = 0; length < 60; length++) expect(pngText(marked.slice(0, length), 'Edgewise')).toBeNull();
  expect(() => withPngText(new Uint8Array(50), 'Edgewise', TEXT)).toThrow('no PNG');
});
