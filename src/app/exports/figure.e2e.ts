/** The figure as a reader makes it: words, numbers, crop, selection, preview; as SVG and as PNG. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { XmlDocument, XmlElement } from 'libxml2-wasm';
import { PNG } from 'pngjs';
import { EVERY_SORT_TEXTS, everySort } from '../testing/everySort.ts';
import { expect, open, region, serve, test, to } from '../testing/page.ts';

const FILE = everySort();
const SVG = { svg: 'http://www.w3.org/2000/svg' };

declare const window: {
  edgewise: { make(format: string, choices: Readonly<Record<string, string>>): Promise<Blob> };
};

const svgOf = (page: Page, choices: Readonly<Record<string, string>> = {}): Promise<string> =>
  page.evaluate(async (choices) => (await window.edgewise.make('svg', choices)).text(), {
    extent: 'graph',
    ...choices,
  });

/** What an XPath finds in an SVG, as XML that another library has parsed. */
function found<T>(xml: string, path: string, of: (element: XmlElement) => T): T[] {
  using document = XmlDocument.fromString(xml);
  return document.find(path, SVG).flatMap((node) => (node instanceof XmlElement ? [of(node)] : []));
}

const wordsOf = (element: XmlElement): string =>
  element
    .find('.//svg:text', SVG)
    .map(({ content }) => content)
    .join(' ');
const keyOf = (element: XmlElement): string => element.attr('data-key')?.value ?? '';

interface Drawn {
  readonly nodes: readonly { readonly key: string }[];
}

test('SVG: every actor, relation and name of the view, as text and in groups by kind and family; numbered, one for each line, under a title, a caption and a source', async ({
  page,
}) => {
  await serve(page, FILE, EVERY_SORT_TEXTS);
  await open(page, '#/?hide=geography');
  const xml = await svgOf(page);
  const shown = FILE.edges.filter(({ attributes }) => attributes.family !== 'geography');
  for (const family of new Set(FILE.edges.map(({ attributes }) => attributes.family)))
    expect(
      found(xml, `//svg:g[@class="strands ${family}"]/svg:g`, keyOf)
        .flatMap((keys) => keys.split(' '))
        .sort(),
      family,
    ).toEqual(
      shown
        .filter(({ attributes }) => attributes.family === family)
        .map(({ key }) => key)
        .sort(),
    );
  const actors = found(xml, '//svg:g[starts-with(@class, "actors ")]/svg:g', keyOf);
  const visible = await page.evaluate(() =>
    (
      window as unknown as { edgewise: { canvas: { snapshot(of: string): { scene: Drawn } } } }
    ).edgewise.canvas
      .snapshot('graph')
      .scene.nodes.map(({ key }) => key),
  );
  expect(new Set(actors).size).toBe(actors.length);
  for (const key of actors) expect(visible).toContain(key);
  const names = found(xml, '//svg:g[@class="name"]', (g) => [keyOf(g), wordsOf(g)] as const);
  expect(names.length).toBeGreaterThan(3);
  for (const [key, words] of names) {
    const { label, aliases } = FILE.nodes.find((node) => node.key === key)!.attributes;
    expect([label, ...aliases].map((name) => name.replace(/\s+/g, ' '))).toContain(words);
  }
  expect(xml).not.toMatch(/<script| style=|href=|<image|<foreignObject/);

  const numbered = await svgOf(page, {
    numbered: 'on',
    filters: 'on',
    title: 'Who <b>deals</b> & with whom',
    caption: 'Two lines\nof caption',
    source: 'Source: five articles',
  });
  const strands = found(numbered, '//svg:g[@class="strand"]', (g) => g.get('svg:title', SVG)?.content);
  const numbers = found(
    numbered,
    '//svg:g[@class="number"]',
    (g) => [Number(wordsOf(g)), g.get('svg:title', SVG)?.content] as const,
  );
  expect(numbers.map(([number]) => number)).toEqual(numbers.map((_, index) => index + 1));
  expect(new Set(numbers.map(([, words]) => words))).toEqual(new Set(strands));
  expect(numbers.length).toBe(strands.length);
  expect(found(numbered, '//svg:g[@class="title"]', wordsOf)).toEqual(['Who <b>deals</b> & with whom']);
  expect(found(numbered, '//svg:g[@class="caption"]', wordsOf)).toEqual(['Two lines of caption']);
  const [foot] = found(numbered, '//svg:g[@class="foot"]', wordsOf);
  expect(foot).toContain('Without geography.');
  expect(foot).toContain('Source: five articles');
});

test('what is selected stands out where that is wished, and only there', async ({ page, graph }) => {
  const edge = graph.edges[0]!;
  await open(page, `#/edge/${encodeURIComponent(edge.key)}`);
  const faint = (xml: string): number => (xml.match(/stroke-opacity="0\.[12]/g) ?? []).length;
  expect(faint(await svgOf(page, { selection: 'on' }))).toBeGreaterThan(20);
  expect(faint(await svgOf(page))).toBe(0);
});

test('the dialog shows what will be saved while one writes; SVG dropped on the page reopens its view', async ({
  page,
  graph,
}) => {
  const edge = graph.edges[5]!;
  await open(page, `#/edge/${encodeURIComponent(edge.key)}?hide=geography`);
  const address = new URL(page.url()).hash;
  await page.getByRole('button', { name: 'Export' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Drawing (SVG)' }).check();
  const preview = dialog.getByRole('img', { name: 'What the picture will look like' });
  await expect(preview).toBeVisible();
  const before = await preview.evaluate(
    (image: HTMLImageElement) => [image.src, image.naturalHeight] as const,
  );
  await dialog.getByRole('textbox', { name: 'Title' }).fill('A title');
  await expect
    .poll(() => preview.evaluate((image: HTMLImageElement) => image.naturalHeight))
    .toBeGreaterThan(before[1]);
  await expect(dialog.getByRole('checkbox', { name: 'What is selected stands out' })).toBeChecked();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Download SVG' }).click(),
  ]);
  const text = readFileSync(await download.path(), 'utf8');
  expect(found(text, '//svg:g[@class="title"]', wordsOf)).toEqual(['A title']);

  await to(page, '#/');
  await expect(region(page, 'Evidence')).toBeHidden();
  const data = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], 'picture.svg', { type: 'image/svg+xml' }));
    return transfer;
  }, text);
  await page.dispatchEvent('#app', 'drop', { dataTransfer: data });
  await expect(region(page, 'Evidence')).toBeVisible();
  expect(new URL(page.url()).hash).toBe(address);
});

test('a browser draws the SVG as it draws the PNG; cropped it is as large as what is drawn on the screen, no larger', async ({
  page,
}) => {
  await serve(page, FILE, EVERY_SORT_TEXTS);
  await open(page);
  const size = (xml: string): number[] =>
    xml
      .match(/viewBox="0 0 (\d+) (\d+)"/)!
      .slice(1)
      .map(Number);
  const [view, cropped] = [
    size(await svgOf(page, { extent: 'view' })),
    size(await svgOf(page, { extent: 'cropped' })),
  ];
  expect(cropped[0]! * cropped[1]!).toBeLessThan(view[0]! * view[1]!);
  expect(cropped[0]!).toBeGreaterThan(300);

  const pixels = await page.evaluate(async () => {
    const choices = { extent: 'graph', background: 'light' };
    const draw = async (format: string): Promise<string> => {
      const image = new Image();
      image.src = URL.createObjectURL(await window.edgewise.make(format, choices));
      await image.decode();
      const canvas = Object.assign(document.createElement('canvas'), {
        width: image.naturalWidth,
        height: image.naturalHeight,
      });
      canvas.getContext('2d')!.drawImage(image, 0, 0);
      return canvas.toDataURL().replace(/^.*,/, '');
    };
    return [await draw('png'), await draw('svg')];
  });
  const [png, svg] = pixels.map((text) => PNG.sync.read(Buffer.from(text, 'base64')));
  expect([svg!.width, svg!.height]).toEqual([png!.width, png!.height]);
  let different = 0;
  for (let at = 0; at < png!.data.length; at += 4)
    if ([0, 1, 2].some((channel) => Math.abs(png!.data[at + channel]! - svg!.data[at + channel]!) > 96))
      different += 1;
  expect(different / (png!.width * png!.height)).toBeLessThan(0.01);
});

test('no name, and no word of the legend, is cut off in a picture: of any extent, from a wide window, a phone, and closer by', async ({
  page,
}) => {
  /** Words of an SVG that do not stand whole inside it (signs on the lines beyond the screen may). */
  const cutOff = (xml: string): Promise<string[]> =>
    page.evaluate((xml) => {
      const holder = document.body.appendChild(document.createElement('div'));
      holder.innerHTML = xml.slice(xml.indexOf('<svg'));
      const picture = holder.querySelector('svg')!;
      const { left, top, right, bottom } = picture.getBoundingClientRect();
      const outside = [...picture.querySelectorAll('text')].filter((text) => {
        const box = text.getBoundingClientRect();
        return box.left < left || box.top < top || box.right > right || box.bottom > bottom;
      });
      const words = outside.map(({ textContent }) => textContent).filter((text) => /\p{L}/u.test(text));
      holder.remove();
      return words;
    }, xml);
  for (const [width, height, presses] of [
    [1440, 900, 0],
    [390, 844, 0],
    [390, 844, 4],
  ] as const) {
    await page.setViewportSize({ width, height });
    await open(page);
    for (let press = 0; press < presses; press += 1)
      await page.getByRole('button', { name: 'Zoom in' }).click();
    for (const extent of ['view', 'cropped', 'graph']) {
      const xml = await svgOf(page, { extent });
      expect(found(xml, '//svg:text', keyOf).length).toBeGreaterThan(20);
      expect(await cutOff(xml), `${width} ${presses} ${extent}`).toEqual([]);
    }
  }
});
