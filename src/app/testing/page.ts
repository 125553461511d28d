/** What the browser tests share: a page that is watched, the graph file it shows, and places in the drawing. */
import { expect, test as base } from '@playwright/test';
import type { Browser, Locator, Page } from '@playwright/test';
import type { GraphEdge, GraphFile } from '../../model/graphFile.ts';
import type { Canvas } from '../canvas/types.ts';
import type { Selection } from '../graph/selection.ts';

type Handle = { readonly edgewise: { readonly canvas: Canvas | null } };

/** Requests that fail on purpose, console errors they cause: named by the test that causes them. */
export interface Watch {
  expected: RegExp[];
}

/** A browser is started so often at most: on a busy machine one now and then dies while it starts (SIGSEGV). */
const STARTS = 3;

/**
 * A browser that has opened a page. Only its start is tried again, before any test has it: one that dies under a test
 * fails that test.
 */
async function startBrowser(launch: () => Promise<Browser>): Promise<Browser> {
  for (let start = 1; ; start += 1) {
    let browser: Browser | null = null;
    try {
      browser = await launch();
      await (await browser.newPage()).close();
      return browser;
    } catch (error) {
      await browser?.close();
      if (start === STARTS) throw error;
      console.warn(`The browser died at its start, ${start} of ${STARTS}: ${String(error)}`);
    }
  }
}

export const test = base.extend<{ watch: Watch; graph: GraphFile }, { browser: Browser }>({
  browser: [
    async ({ playwright, browserName }, use) => {
      const browser = await startBrowser(() => playwright[browserName].launch());
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  /** Fails the test on any console error, uncaught error, breach of the CSP, or request to another host. */
  watch: [
    async ({ page, baseURL }, use) => {
      const watch: Watch = { expected: [] };
      const wrong: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') wrong.push(`console: ${message.text()}`);
      });
      page.on('pageerror', (error) => wrong.push(`uncaught: ${error.message}`));
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(baseURL!) && !url.startsWith('blob:') && !url.startsWith('data:'))
          wrong.push(`request: ${url}`);
      });
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
          console.error(`CSP: ${violatedDirective} ${blockedURI}`),
        );
      });
      await use(watch);
      expect(wrong.filter((line) => !watch.expected.some((pattern) => pattern.test(line)))).toEqual([]);
    },
    { auto: true },
  ],
  /** The graph file that the server gives to the page. */
  graph: async ({ request }, use) => {
    await use((await (await request.get('data/graph.json')).json()) as GraphFile);
  },
});

export { expect };

/** Opens an address and waits until the page is ready. To load it anew costs a second and a half of processor time: see `to`. */
export async function open(page: Page, hash = '#/'): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  if (page.url() !== 'about:blank') await page.goto('about:blank');
  await page.goto(`./${hash}`);
  await page.locator('html[data-ready]').waitFor();
}

/** Leads the page that is open to an address, as a link does, and waits until it has followed. */
export const to = (page: Page, hash: string): Promise<void> =>
  page.evaluate(async (hash) => {
    const followed = new Promise<void>((resolve) => {
      addEventListener('hashchange', () => resolve(), { once: true });
      setTimeout(resolve, 200); // it was there already
    });
    location.hash = hash;
    await followed;
  }, hash);

/** Gives the page this file instead of the built one, and these texts. */
export async function serve(
  page: Page,
  file: unknown,
  texts: Readonly<Record<string, string>>,
): Promise<void> {
  await page.route('**/data/graph.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: JSON.stringify(file) }),
  );
  await page.route('**/data/documents/*', (route) => {
    const id = decodeURIComponent(
      route
        .request()
        .url()
        .split('/')
        .at(-1)!
        .replace(/\.txt$/, ''),
    );
    const text = texts[id];
    return text === undefined
      ? route.fulfill({ status: 404 })
      : route.fulfill({ contentType: 'text/plain', body: text });
  });
}

export const region = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });

/** Where a thing of the drawing stands on the page, in CSS pixels. */
export async function placeOf(page: Page, selection: Selection): Promise<{ x: number; y: number }> {
  const point = await page.evaluate(
    (wanted) => (window as unknown as Handle).edgewise.canvas!.pointOf(wanted),
    selection,
  );
  const box = await page.locator('.canvas').boundingBox();
  if (!point || !box) throw new Error(`${JSON.stringify(selection)} is not drawn`);
  return { x: box.x + point.x, y: box.y + point.y };
}

/** Edges that nothing lies over: their middle is on the bare canvas and on no actor. */
export async function reachable(
  page: Page,
  graph: GraphFile,
  edges: readonly GraphEdge[],
): Promise<GraphEdge[]> {
  const nodes = await Promise.all(graph.nodes.map(({ key }) => placeOf(page, { type: 'node', key })));
  const free: GraphEdge[] = [];
  for (const edge of edges) {
    const at = await placeOf(page, { type: 'edge', key: edge.key });
    const bare = await page.evaluate(
      ({ x, y }) => document.elementFromPoint(x, y)?.closest('.canvas') != null,
      at,
    );
    if (bare && nodes.every(({ x, y }) => Math.hypot(x - at.x, y - at.y) > 26)) free.push(edge);
  }
  return free;
}
