/** Faults that were found by hand, each with the whole kind that it belongs to. */
import { expect, open, placeOf, region, serve, test } from './testing/page.ts';
import { TEXTS, sample } from './testing/sample.ts';
import type { Canvas } from './canvas/types.ts';

const EDGE = encodeURIComponent('arland|aid|borduria');

test('a sorted column stays beside an open panel', async ({ page }) => {
  await serve(page, sample(), TEXTS);
  await open(page, '#/table');
  const head = page.getByRole('columnheader', { name: 'How said' });
  await head.getByRole('button').click();
  await page.getByRole('table', { name: 'Relations' }).getByRole('link', { name: 'aids' }).click();
  await expect(region(page, 'Evidence')).toBeVisible();
  await expect(head).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'Documents' })).toBeHidden();
});

test('another view keeps the panel that is open, and leaves the table’s words behind', async ({ page }) => {
  await serve(page, sample(), TEXTS);
  await open(page, '#/table?q=aids');
  await page.getByRole('table', { name: 'Relations' }).getByRole('link', { name: 'aids' }).click();
  await expect(region(page, 'Evidence')).toBeVisible();
  await page.getByRole('link', { name: 'Graph', exact: true }).click();
  await expect(page.getByRole('table', { name: 'Relations' })).toBeHidden();
  await expect(region(page, 'Evidence')).toBeVisible();
  expect(page.url()).not.toContain('q=');
  await page.getByRole('link', { name: 'Table', exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Find in the table' })).toHaveValue('aids');
});

test('profile and search have a quotation once, where it was said first', async ({ page, graph }) => {
  const copies = new Map(graph.attributes.documents.map(({ id, title, copyOf }) => [id, { title, copyOf }]));
  expect([...copies.values()].some(({ copyOf }) => copyOf !== null)).toBe(true);
  const speaker = graph.edges
    .flatMap(({ attributes }) => attributes.claims)
    .find(({ by, passage }) => by !== null && copies.get(passage.document)!.copyOf !== null)!.by!;
  await open(page, `#/actor/${encodeURIComponent(speaker)}`);
  const said = region(page, 'Actor').locator('section', { hasText: 'What they said' });
  const quotes = await said.locator('.quote').evaluateAll((all) => all.map(({ textContent }) => textContent));
  const words = quotes.map((quote) => new Set(quote.toLowerCase().match(/\p{L}+/gu)));
  for (const [at, one] of words.entries())
    for (const other of words.slice(at + 1)) {
      const common = [...one].filter((word) => other.has(word)).length;
      expect((2 * common) / (one.size + other.size)).toBeLessThan(0.75);
    }
});

test('a panel that opens takes the keyboard’s place without a frame about its heading', async ({ page }) => {
  await serve(page, sample(), TEXTS);
  await open(page, '#/table');
  await page.getByRole('table', { name: 'Relations' }).getByRole('link', { name: 'aids' }).focus();
  await page.keyboard.press('Enter');
  const heading = region(page, 'Evidence').getByRole('heading', { level: 2 });
  await expect(heading).toBeFocused();
  expect(await heading.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('none');
});

test.describe('in forced colours', () => {
  for (const colorScheme of ['light', 'dark'] as const)
    test(`${colorScheme}: the current tab and a pressed button can be told, every marked word can be read`, async ({
      page,
    }) => {
      await serve(page, sample(), TEXTS);
      await open(page, `#/edge/${EDGE}`);
      await page.emulateMedia({ forcedColors: 'active', colorScheme, reducedMotion: 'reduce' });
      const look = (selector: string): Promise<string[]> =>
        page
          .locator(selector)
          .first()
          .evaluate((element) => {
            const style = getComputedStyle(element);
            return [style.color, style.backgroundColor, style.borderBottomColor, style.borderBottomWidth];
          });
      expect(await look('.tab[aria-current=page]')).not.toEqual(await look('.tab[aria-current=false]'));
      expect((await look('.button[aria-pressed=true]'))[1]).not.toBe(
        (await look('.tools .button:not([aria-pressed])'))[1],
      );
      const contrasts = (): Promise<number[]> =>
        page.locator('mark').evaluateAll((marks) =>
          marks.flatMap((mark) => {
            const numbers = (text: string): number[] => (text.match(/[\d.]+/g) ?? []).map(Number);
            let behind: Element | null = mark;
            while (behind && numbers(getComputedStyle(behind).backgroundColor)[3] === 0)
              behind = behind.parentElement;
            const paper = numbers(getComputedStyle(behind ?? document.body).backgroundColor);
            const ink = numbers(getComputedStyle(mark).color);
            return [[0, 1, 2].reduce((sum, at) => sum + Math.abs(ink[at]! - paper[at]!), 0)];
          }),
        );
      for (const contrast of await contrasts()) expect(contrast).toBeGreaterThan(250);
      await region(page, 'Evidence').getByRole('link', { name: 'Read in the article' }).first().click();
      await expect(region(page, 'Article').locator('mark').first()).toBeVisible();
      for (const contrast of await contrasts()) expect(contrast).toBeGreaterThan(250);
    });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a swipe that begins on an actor moves the view; a finger that rests on it first moves the actor', async ({
    page,
  }) => {
    await serve(page, sample(), TEXTS);
    await open(page);
    const at = (key: string) => placeOf(page, { type: 'node', key });
    const finger = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x = 0, y = 0): Promise<unknown> =>
      finger.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
    const swipe = async (rest: number): Promise<void> => {
      const { x, y } = await at('borduria');
      await touch('touchStart', x, y);
      await page.waitForTimeout(rest);
      for (let step = 1; step <= 6; step += 1) await touch('touchMove', x + 8 * step, y + 6 * step);
      await touch('touchEnd');
    };
    const apart = async (): Promise<number> => (await at('borduria')).x - (await at('carpania')).x;
    const [before, from] = [await apart(), await at('carpania')];
    await swipe(0);
    expect(await apart()).toBeCloseTo(before, 0);
    expect((await at('carpania')).x).toBeGreaterThan(from.x + 20);
    await swipe(600);
    expect(Math.abs((await apart()) - before)).toBeGreaterThan(20);
  });
});

test('the live layout drives nothing under the header or out of the window, and what is dropped stays', async ({
  page,
}) => {
  await open(page);
  const hub = await page.evaluate(() => {
    const { canvas } = (window as never as { edgewise: { canvas: Canvas } }).edgewise;
    const { scene } = canvas.snapshot('view');
    return [...scene.nodes].sort((a, b) => b.degree - a.degree)[0]!.key;
  });
  const drawing = (await page.locator('.canvas').boundingBox())!;
  // Held before the forces start: a node that they move is hard to hit.
  const from = await placeOf(page, { type: 'node', key: hub });
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  // Towards the middle: what is dropped beyond the window stays there.
  const right = from.x < drawing.x + drawing.width / 2 ? 1 : -1;
  const down = from.y < drawing.y + drawing.height / 2 ? 1 : -1;
  await page.mouse.move(from.x + 20 * right, from.y + 10 * down, { steps: 3 });
  await page.keyboard.press('l');
  await page.waitForTimeout(1500);
  await page.mouse.move(from.x + 90 * right, from.y + 60 * down, { steps: 4 });
  await page.mouse.up();
  const dropped = await placeOf(page, { type: 'node', key: hub });
  await page.waitForTimeout(2500);
  expect(await placeOf(page, { type: 'node', key: hub })).toEqual({
    x: expect.closeTo(dropped.x, 0),
    y: expect.closeTo(dropped.y, 0),
  });
  const places = await page.evaluate(() => {
    const { canvas } = (window as never as { edgewise: { canvas: Canvas } }).edgewise;
    const { scene } = canvas.snapshot('view');
    return scene.nodes.flatMap(({ key }, at) =>
      scene.shown[at] === 1 ? [canvas.pointOf({ type: 'node', key })!] : [],
    );
  });
  for (const { x, y } of places) {
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(drawing.width);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(drawing.height);
  }
});

test('on paper: the picture first, then every passage with its source, and nothing cut off', async ({
  page,
  graph,
}) => {
  const edge = graph.edges.toSorted((a, b) => b.attributes.claims.length - a.attributes.claims.length)[0]!;
  await open(page, `#/edge/${encodeURIComponent(edge.key)}`);
  await page.locator('html[data-printable]').waitFor();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  const picture = page.locator('canvas.printed');
  await expect(picture).toBeVisible();
  const passages = page.locator('li.passage > blockquote');
  await expect(page.locator('li.passage .source-line').last()).toBeVisible();
  const [top, first, last] = await Promise.all(
    [picture, passages.first(), passages.last()].map(async (part) => (await part.boundingBox())!),
  );
  expect(first!.y).toBeGreaterThanOrEqual(top!.y + top!.height);
  expect(last!.y).toBeGreaterThan(900);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  expect(height).toBeGreaterThanOrEqual(last!.y + last!.height);
  await expect(page.getByRole('button', { name: 'Close' })).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(picture).toHaveCount(0);
});

test('a picture without a background has paper under its legend and foot', async ({ page }) => {
  await serve(page, sample(), TEXTS);
  await open(page);
  const { paper, clear } = await page.evaluate(async () => {
    const { edgewise } = window as never as { edgewise: { make: (f: string, c: object) => Promise<Blob> } };
    const picture = await createImageBitmap(
      await edgewise.make('png', { extent: 'graph', background: 'none' }),
    );
    const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d')!;
    context.drawImage(picture, 0, 0);
    const alpha = (x: number, y: number): number => context.getImageData(x, y, 1, 1).data[3]!;
    const foot = Array.from({ length: picture.width - 8 }, (_, x) => alpha(x + 4, picture.height - 40));
    return { paper: Math.min(...foot), clear: alpha(4, 4) };
  });
  expect(clear).toBe(0);
  expect(paper).toBe(255);
});

test.describe('on a screen of more pixels than WebGL draws', () => {
  test.use({ viewport: { width: 2900, height: 500 }, deviceScaleFactor: 3 }); // 8,700 pixels: a side has 8,192 at most
  test('nodes stand where their names are put', async ({ page }) => {
    test.slow();
    await serve(page, sample(), TEXTS);
    await open(page);
    const found = await page.evaluate(async () => {
      const { canvas } = (window as never as { edgewise: { canvas: Canvas } }).edgewise;
      const layer = document.querySelector<HTMLCanvasElement>('.canvas canvas')!;
      const gl = layer.getContext('webgl2')!;
      canvas.setCamera(canvas.camera());
      await new Promise((drawn) => requestAnimationFrame(drawn));
      const [, , width, height] = gl.getParameter(gl.VIEWPORT) as Int32Array;
      const shape = layer.clientWidth / layer.clientHeight;
      return { viewport: [width, height], buffer: [gl.drawingBufferWidth, gl.drawingBufferHeight], shape };
    });
    const [width = 0, height = 0] = found.viewport;
    const [across = 0, down = 0] = found.buffer;
    expect(Math.abs(width - across)).toBeLessThanOrEqual(2);
    expect(Math.abs(height - down)).toBeLessThanOrEqual(2);
    expect(across).toBeLessThan(3 * 2900);
    expect(across / down).toBeCloseTo(found.shape, 1);
  });
});
