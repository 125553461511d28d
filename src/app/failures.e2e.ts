/** What the reader sees when something is missing or broken: what is wrong, and what to do. */
import type { Page, Route } from '@playwright/test';
import { expect, open, placeOf, region, serve, test } from './testing/page.ts';
import { TEXTS, sample } from './testing/sample.ts';

const GRAPH = '**/data/graph.json';
const json = (body: string) => (route: Route) => route.fulfill({ contentType: 'application/json', body });
const wrong = sample();
wrong.edges[2]!.attributes.family = 'office';

const CASES: Record<string, { answer: (route: Route) => Promise<void>; says: RegExp[]; error?: RegExp }> = {
  'a missing graph': {
    answer: (route) => route.fulfill({ status: 404 }),
    says: [/no graph yet/, /data\/graph\.json was not found \(status 404\)/],
    error: /404/,
  },
  'a start page in place of the graph': {
    answer: (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }),
    says: [/no graph yet/, /a web page instead/],
  },
  'a graph that is no JSON': { answer: json('{"options": {'), says: [/broken/, /not valid JSON/] },
  'a graph of another program': {
    answer: json('{"nodes": [], "links": []}'),
    says: [/not a graph of Edgewise/],
  },
  'a graph of another version': {
    answer: json('{"attributes": {"schema": "edgewise-graph/9"}}'),
    says: [/edgewise-graph\/9/, /edgewise-graph\/1/],
  },
  'a graph that breaks the schema': {
    answer: json(JSON.stringify(wrong)),
    says: [/broken/, /threaten is of the family conflict/, /edges\.2\.attributes\.family/],
  },
};

for (const [name, { answer, says, error }] of Object.entries(CASES))
  test(`${name} is explained, with the command that mends it`, async ({ page, watch }) => {
    if (error) watch.expected.push(error);
    await page.route(GRAPH, answer);
    await open(page);
    const alert = page.getByRole('alert');
    for (const words of says) await expect(alert).toContainText(words);
    await expect(alert).toContainText('npm run graph');
    await page.getByRole('button', { name: 'Help' }).click(); // the rest of the page still answers
    await expect(page.getByRole('dialog')).toBeVisible();
  });

test('a text that is missing is said to be, and its evidence still reads', async ({ page, watch }) => {
  watch.expected.push(/404/);
  await serve(page, sample(), { a: TEXTS.a, b: TEXTS.b });
  await open(page, '#/claim/5');
  await region(page, 'Evidence').locator('a.read').click();
  await expect(region(page, 'Article').getByRole('alert')).toContainText(
    'data/documents/c.txt was not found',
  );
  await region(page, 'Article').getByRole('link', { name: 'Evidence' }).click();
  await expect(region(page, 'Evidence')).toContainText('Carpania denies');
});

test('a text that failed is tried again: at a click, on coming back to it, and when the network is back', async ({
  page,
  watch,
}) => {
  watch.expected.push(/ERR_FAILED/);
  let down = true;
  await serve(page, sample(), TEXTS);
  await page.route('**/data/documents/*', (route) => (down ? route.abort() : route.fallback()));
  const article = region(page, 'Article');
  const failed = article.getByRole('alert');
  const fail = async (id: string): Promise<void> => {
    down = true;
    await open(page, `#/document/${id}`);
    await expect(failed).toContainText('could not be fetched');
    down = false;
  };
  await fail('a');
  await article.getByRole('button', { name: 'Try again' }).click();
  await expect(article.locator('.article-text')).toHaveText(TEXTS.a);
  await fail('b');
  await page.evaluate(() => (location.hash = '#/'));
  await expect(article).toBeHidden();
  await page.evaluate(() => (location.hash = '#/document/b'));
  await expect(article.locator('.article-text')).toHaveText(TEXTS.b);
  await fail('c');
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(article.locator('.article-text')).toHaveText(TEXTS.c);
});

test('a text that has changed since the build is said to have', async ({ page }) => {
  await serve(page, sample(), { ...TEXTS, c: `!${TEXTS.c}` });
  await open(page, '#/document/c');
  await expect(region(page, 'Article').getByRole('alert')).toContainText(
    '1 passage of 1 is not where the graph says',
  );
});

test('a graph without actors says how to bring texts', async ({ page }) => {
  const file = { ...sample(), nodes: [], edges: [] };
  await serve(page, file, TEXTS);
  await open(page);
  await expect(region(page, 'Graph')).toContainText('3 texts were read, and none says who deals with whom.');
});

test('filters that hide everything offer the way back', async ({ page }) => {
  await serve(page, sample(), TEXTS);
  await open(page, '#/?hide=state,leader,bloc,analyst,institution');
  await region(page, 'Graph').getByRole('button', { name: 'Clear filters' }).click();
  await expect(region(page, 'Filters')).toContainText('4 actors, 4 relations');
});

test('without WebGL2 the table and the evidence still work', async ({ page, graph }) => {
  await page.addInitScript(() => {
    const real = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, 'getContext')!.value as (
      this: HTMLCanvasElement,
      id: string,
    ) => unknown;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, id: string) {
      return id.startsWith('webgl') ? null : real.call(this, id);
    } as never;
  });
  await open(page);
  await expect(page.locator('.table')).toContainText('this browser offers no WebGL2');
  await page.getByRole('table', { name: 'Relations' }).getByRole('link').first().click();
  const passages = region(page, 'Evidence').locator('blockquote');
  const exact = new Set(
    graph.edges.flatMap(({ attributes }) => attributes.claims.map(({ passage }) => passage.exact)),
  );
  expect(exact.has((await passages.first().textContent())!)).toBe(true);
  await region(page, 'Evidence').locator('a.read').first().click();
  await expect(page.locator('mark[aria-current=true]')).toBeInViewport();
  await page.getByRole('button', { name: 'Export' }).click();
  await expect(page.getByRole('dialog')).toContainText('There is no drawing to save');
});

test('a drawing that cannot be fetched is not laid at the browser’s door', async ({ page, watch }) => {
  watch.expected.push(/ERR_FAILED/);
  await serve(page, sample(), TEXTS);
  await page.route(/assets\/canvas-[^/]*\.js$/, (route) => route.abort());
  await open(page);
  await expect(page.locator('.table')).toContainText('could not be fetched');
  await expect(page.locator('.table')).not.toContainText('WebGL2');
});

test('an address that looks into the void shows everything, and says so', async ({ page }) => {
  await serve(page, sample(), TEXTS);
  await open(page, '#/?camera=99,-2000,1');
  await expect(page.locator('.notice')).toContainText('where nothing is drawn');
  await expect(page).toHaveURL(/#\/$/);
  const { x, y } = await placeOf(page, { type: 'node', key: sample().nodes[0]!.key });
  expect([x > 0, x < 1440, y > 0, y < 900]).toEqual([true, true, true, true]);
});

/** Takes WebGL away from the drawing, as a driver that starts anew does; `back` gives it back. */
const takeAway = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const contexts = [...document.querySelectorAll<HTMLCanvasElement>('.canvas canvas')].map((canvas) =>
      canvas.getContext('webgl2'),
    );
    const extension = contexts.find((gl) => gl !== null)!.getExtension('WEBGL_lose_context')!;
    Object.assign(window, { back: () => extension.restoreContext() });
    extension.loseContext();
  });
const giveBack = (page: Page): Promise<void> =>
  page.evaluate(() => (window as unknown as { back: () => void }).back());

/** The drawing's pixels as a string. */
const drawn = async (page: Page): Promise<string> =>
  (await page.locator('.drawing').screenshot()).toString('base64');

test('WebGL that is taken away and comes back draws the same picture again', async ({ page }) => {
  await open(page, '#/');
  await page.mouse.move(0, 0);
  await expect(region(page, 'Graph').getByRole('toolbar')).toBeVisible();
  const before = await drawn(page);
  await takeAway(page);
  await expect.poll(() => drawn(page)).not.toBe(before);
  await giveBack(page);
  await expect.poll(() => drawn(page)).toBe(before);
  await expect(page.locator('.table')).toBeHidden();
});

test('WebGL that stays away gives place to the table, until it is back', async ({ page }) => {
  await open(page, '#/');
  await takeAway(page);
  await expect(page.locator('.table')).toContainText('taken WebGL away');
  await page.getByRole('table', { name: 'Relations' }).getByRole('link').first().click();
  await expect(region(page, 'Evidence').locator('blockquote').first()).toBeVisible();
  await page.evaluate(() => (location.hash = '#/'));
  await giveBack(page);
  await expect(page.locator('.table')).toBeHidden();
  await expect(region(page, 'Graph').getByRole('toolbar')).toBeVisible();
});
