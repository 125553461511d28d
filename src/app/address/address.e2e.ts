/** Addresses: every view reopens from its own, back and forward work, what is not there is said. */
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { expect, open, region, test, to } from '../testing/page.ts';
import { parseAddress } from './address.ts';

test('every address of the contract opens its view', async ({ page, graph }) => {
  const edge = graph.edges.find(({ attributes }) => attributes.claims.length > 1) ?? graph.edges[0]!;
  const claim = edge.attributes.claims.at(-1)!;
  const { document, start, end } = claim.passage;
  const { label } = graph.nodes[0]!.attributes;

  await open(page, `#/actor/${encodeURIComponent(graph.nodes[0]!.key)}`);
  await expect(region(page, 'Actor').getByRole('heading', { level: 2 })).toHaveText(label);
  await open(page, `#/edge/${encodeURIComponent(edge.key)}`);
  await expect(region(page, 'Evidence').locator('[data-claim]')).toHaveCount(edge.attributes.claims.length);
  await open(page, `#/claim/${encodeURIComponent(claim.id)}`);
  const focused = region(page, 'Evidence').locator('[data-claim][aria-current=true]');
  await expect(focused).toHaveAttribute('data-claim', claim.id);
  await expect(focused.locator('> blockquote')).toBeInViewport();
  await open(page, `#/document/${encodeURIComponent(document)}?at=${start}-${end}`);
  await expect(region(page, 'Article').locator('mark[aria-current=true]')).toBeInViewport();
  await to(page, '#/table');
  await expect(page.getByRole('table', { name: 'Relations' })).toBeVisible();
  await to(page, '#/');
  await expect(region(page, 'Graph')).toBeVisible();
  await expect(region(page, 'Filters')).toBeVisible();
  await expect(page.getByRole('searchbox', { name: 'Search' })).toBeVisible();
  for (const name of ['Export', 'Help']) await expect(page.getByRole('button', { name })).toBeVisible();
});

test('what is not there opens the whole graph and says so', async ({ page }) => {
  await open(page, '#/actor/nobody');
  for (const hash of ['', '#/edge/no|such|edge', '#/claim/none', '#/document/none', '#/nowhere']) {
    if (hash) await to(page, hash);
    await expect(page.locator('.notice')).toContainText(
      hash === '#/nowhere' ? 'leads nowhere' : 'There is no',
    );
    expect(new URL(page.url()).hash).toBe('#/');
    await page.locator('.notice').getByRole('button').click();
    await expect(page.locator('.notice')).toBeHidden();
  }
});

test('back and forward go through the views', async ({ page, graph }) => {
  await open(page);
  const edge = graph.edges[0]!;
  await page.evaluate((hash) => (location.hash = hash), `#/edge/${encodeURIComponent(edge.key)}`);
  await region(page, 'Evidence').getByRole('heading', { level: 2 }).getByRole('link').first().click();
  await expect(region(page, 'Actor')).toBeVisible();
  await page.goBack();
  await expect(region(page, 'Evidence')).toBeVisible();
  await page.goBack();
  await expect(region(page, 'Evidence')).toBeHidden();
  await page.goForward();
  await expect(region(page, 'Evidence')).toBeVisible();
});

test('filters and camera are in the address, and it brings them back', async ({ page }) => {
  await open(page);
  const kinds = region(page, 'Filters').locator('fieldset.kinds');
  const first = kinds.getByRole('checkbox').first();
  await first.uncheck();
  await expect(page).toHaveURL(/hide=/);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(page).toHaveURL(/camera=/);
  const camera = () =>
    page.evaluate(() =>
      (window as never as { edgewise: { canvas: { camera(): object } } }).edgewise.canvas.camera(),
    );
  await expect(async () => {
    const written = parseAddress(new URL(page.url()).hash)?.address.camera;
    for (const [name, value] of Object.entries(await camera()))
      expect((written as unknown as Record<string, number>)[name]).toBeCloseTo(value as number, 2);
  }, 'the camera has come to rest and is written down').toPass();
  const [url, before] = [page.url(), await camera()];
  await open(page, new URL(url).hash);
  await expect(first).not.toBeChecked();
  for (const [name, value] of Object.entries(before))
    expect(((await camera()) as Record<string, number>)[name]).toBeCloseTo(value as number, 2);
});

test('the built page works under any base path of a plain static host', async ({ page, watch }) => {
  const types: Record<string, string> = {
    '.html': 'text/html',
    '.js': 'text/javascript',
    '.css': 'text/css',
  };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url!, 'http://x').pathname).replace('/deep/down/', '');
    readFile(`dist/${path || 'index.html'}`).then(
      (body) =>
        response
          .setHeader('content-type', types[extname(path || 'index.html')] ?? 'application/octet-stream')
          .end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  watch.expected.push(new RegExp(`^request: http://127.0.0.1:${port}/deep/down/`));
  try {
    await page.goto(`http://127.0.0.1:${port}/deep/down/#/table`);
    await expect(page.getByRole('table', { name: 'Relations' }).getByRole('row')).not.toHaveCount(0);
    await page.getByRole('table').getByRole('link').first().click();
    await region(page, 'Evidence').locator('a.read').first().click();
    await expect(page.locator('mark[aria-current=true]')).toBeInViewport();
  } finally {
    server.close();
    server.closeAllConnections();
  }
});

test('a page opened as a file says at once what it needs', async ({ page, watch }) => {
  watch.expected.push(/^request: file:/, /blocked by CORS policy/, /ERR_FAILED/);
  await page.goto(new URL('../../../dist/index.html', import.meta.url).href);
  await expect(page.getByRole('heading', { name: 'This page needs a web server' })).toBeInViewport();
  await expect(page.getByText('npm start')).toBeVisible();
});
