/** Windows of every size: header, filters, panel and drawing make room for one another. */
import { expect, open, placeOf, region, serve, test, to } from './testing/page.ts';
import { TEXTS, sample } from './testing/sample.ts';

const EDGE = encodeURIComponent('arland|aid|borduria');

test.describe('where panel and filters leave too little of the drawing', () => {
  test.use({ viewport: { width: 1024, height: 768 } });
  test('the filters fold for an article, come back after it, and the chosen edge stands clear of all', async ({
    page,
  }) => {
    await serve(page, sample(), TEXTS);
    await open(page, `#/edge/${EDGE}`);
    await page.getByRole('button', { name: 'Legend and filters' }).click();
    await expect(region(page, 'Filters')).toBeVisible();
    await region(page, 'Evidence').getByRole('link', { name: 'Read in the article' }).first().click();
    await expect(region(page, 'Article')).toBeVisible();
    await expect(region(page, 'Filters')).toBeHidden();
    const clear = async (): Promise<void> => {
      const left = (await page.getByRole('toolbar', { name: 'Drawing' }).boundingBox())!;
      const right = (await page.locator('.panel').boundingBox())!;
      for (const key of ['arland', 'borduria']) {
        const { x } = await placeOf(page, { type: 'node', key });
        expect(x, key).toBeGreaterThan(left.x + left.width);
        expect(x, key).toBeLessThan(right.x);
      }
    };
    await expect(clear).toPass();
    await page.keyboard.press('Escape');
    await expect(region(page, 'Filters')).toBeVisible();
  });
});

test('what is chosen moves clear of the article that is opened of it, and of its own panel', async ({
  page,
  graph,
}) => {
  const edges = graph.edges.toSorted((a, b) => b.attributes.claims.length - a.attributes.claims.length);
  const hidden: string[] = [];
  await open(page);
  for (const { key, source, target, attributes } of edges.slice(0, 12)) {
    const { document, start, end } = attributes.claims[0]!.passage;
    for (const [address, name] of [
      [`#/edge/${encodeURIComponent(key)}`, 'Evidence'],
      [`#/document/${encodeURIComponent(document)}?at=${start}-${end}`, 'Article'],
    ] as const) {
      await to(page, address);
      await expect(region(page, name)).toBeVisible();
      const { x } = (await region(page, name).boundingBox())!;
      for (const end of [source, target]) {
        const place = await placeOf(page, { type: 'node', key: end });
        if (place.x > x) hidden.push(`${end} of ${key}: ${name}`);
      }
    }
  }
  expect(hidden).toEqual([]);
});

test.describe('in a window that an article nearly fills', () => {
  test.use({ viewport: { width: 900, height: 900 } });
  test('the view that has made way for the article is back where it was when that closes', async ({
    page,
    graph,
  }) => {
    const edge = graph.edges.toSorted((a, b) => b.attributes.claims.length - a.attributes.claims.length)[0]!;
    const { document, start, end } = edge.attributes.claims[0]!.passage;
    const ends = () =>
      Promise.all([edge.source, edge.target].map((key) => placeOf(page, { type: 'node', key })));
    await open(page);
    const before = await ends();
    await to(page, `#/edge/${encodeURIComponent(edge.key)}`);
    await expect(region(page, 'Evidence')).toBeVisible();
    await to(page, `#/document/${encodeURIComponent(document)}?at=${start}-${end}`);
    await expect.poll(ends).not.toEqual(before);
    await to(page, '#/');
    await expect.poll(ends).toEqual(before);
  });
});

test('at every width nothing of the header, nor of the line that says what this is, lies beyond the page', async ({
  page,
}) => {
  await open(page, '#/?hide=conflict');
  await page
    .getByRole('checkbox', { name: /^Office/ })
    .first()
    .uncheck();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  for (const width of [360, 390, 719, 720, 800, 1019, 1020, 1024, 1180, 1239, 1240, 1440, 1699, 1700]) {
    await page.setViewportSize({ width, height: 768 });
    const cut = await page
      .locator('.masthead :is(a, button, input), .first > :is(p, button)')
      .evaluateAll((parts, width) => {
        const outside = (part: Element): boolean => {
          const { left, right } = part.getBoundingClientRect();
          return (
            left < 0 || right > width || (part.tagName === 'P' && part.scrollWidth > part.clientWidth + 1)
          );
        };
        return parts.filter(outside).map(({ outerHTML }) => outerHTML);
      }, width);
    expect(cut, `${width} pixels`).toEqual([]);
  }
});

test('at every width no column of the tables is cut off', async ({ page }) => {
  const wide: string[] = [];
  await open(page, '#/table');
  for (const view of ['table', 'actors', 'documents']) {
    await to(page, `#/${view}`);
    await expect(page.locator('.table-scroll tbody tr').first()).toBeVisible();
    for (const width of [360, 719, 720, 800, 1019, 1024, 1239, 1240, 1440]) {
      await page.setViewportSize({ width, height: 768 });
      const [inside, room] = await page
        .locator('.table-scroll')
        .evaluate((element) => [element.scrollWidth, element.clientWidth]);
      if (inside! > room!) wide.push(`${view} at ${width}: ${inside} of ${room}`);
    }
  }
  expect(wide).toEqual([]);
});

test.describe('at 200 and 400 % of a window of 1440 by 900', () => {
  for (const viewport of [
    { width: 720, height: 450 },
    { width: 360, height: 225 },
  ])
    test(`${viewport.width} pixels: nothing of header and help lies beyond the page`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await serve(page, sample(), TEXTS);
      await open(page);
      for (const part of await page.locator('.masthead :is(a, button, input)').all()) {
        const box = (await part.boundingBox())!;
        expect(box.x, await part.innerHTML()).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width, await part.innerHTML()).toBeLessThanOrEqual(viewport.width);
      }
      await page.getByRole('button', { name: 'Help' }).click();
      const [inside, room] = await page
        .getByRole('dialog')
        .evaluate((dialog) => [dialog.scrollWidth, dialog.clientWidth]);
      expect(inside).toBeLessThanOrEqual(room!);
      const box = (await page.getByRole('dialog').boundingBox())!;
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height).toBeLessThanOrEqual(viewport.height);
    });
});
