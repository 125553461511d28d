import { MultiDirectedGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Download, Page } from '@playwright/test';
import { XmlDocument } from 'libxml2-wasm';
import Papa from 'papaparse';
import { PNG } from 'pngjs';
import { NAMES, hostile } from '../../formats/testing/hostile.ts';
import { breaches } from '../../formats/testing/validate.ts';
import type { GraphFile } from '../../model/graphFile.ts';
import { parseGraphFile } from '../../model/graphFile.ts';
import { indexCorpus, project, readFilters } from '../graph/index.ts';
import { expect, open, region, serve, test, to } from '../testing/page.ts';

declare const window: {
  edgewise: { make(format: string, choices: Readonly<Record<string, string>>): Promise<Blob> };
};

const FILTERED = '#/?hide=geography,negated&sources=1';

/** What the filters of the address show of a graph. */
function shownOf(graph: GraphFile, hash: string) {
  const query = new URLSearchParams(hash.split('?')[1]);
  return project(
    indexCorpus(graph),
    readFilters((name) => query.getAll(name)),
  );
}

/** Chooses in the dialog by name, as a reader does, and downloads. */
async function save(page: Page, format: string, choices: readonly string[] = []): Promise<Download> {
  await page.getByRole('button', { name: 'Export' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: format }).check();
  for (const choice of choices) await dialog.getByRole('radio', { name: choice, exact: true }).check();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: /^Download/ }).click(),
  ]);
  await expect(dialog).toBeHidden();
  return download;
}

const textOf = async (download: Download): Promise<string> => readFileSync(await download.path(), 'utf8');

const rowsOf = (text: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;

test('GEXF and GraphML hold every actor and relation that the filters show, and no other; CSV the passages too, or everything; the graph file of what is shown is a graph file, and annotations quote its texts', async ({
  page,
  graph,
}) => {
  const view = shownOf(graph, FILTERED);
  expect(view.edges.size).toBeLessThan(graph.edges.length);
  await open(page, FILTERED);
  for (const [name, format, parse] of [
    ['Gephi (GEXF)', 'gexf', parseGexf],
    ['GraphML', 'graphml', parseGraphml],
  ] as const) {
    const xml = await textOf(await save(page, name));
    expect(breaches(xml, format)).toEqual([]);
    const read = parse(MultiDirectedGraph, xml);
    expect(read.order).toBe(view.actors.size);
    expect(read.mapNodes((_, { label }) => String(label)).sort()).toEqual(
      [...view.actors.values()].map(({ node }) => node.attributes.label).sort(),
    );
    expect(read.size).toBe(view.edges.size);
    expect(read.reduceEdges((sum, _, { passages }) => sum + Number(passages), 0)).toBe(
      [...view.edges.values()].reduce((sum, { passages }) => sum + passages, 0),
    );
  }

  const passages = rowsOf(await textOf(await save(page, 'Table (CSV)', ['Passages'])));
  expect(passages.map(({ id }) => id)).toEqual([...view.claims.keys()]);
  expect(passages.map(({ quotation }) => quotation)).toEqual(
    [...view.claims.values()].map(({ claim }) => claim.passage.exact.replace(/^[=+\-@]/, "'$&")),
  );
  const relations = rowsOf(await textOf(await save(page, 'Table (CSV)', ['Relations'])));
  expect(relations.map(({ key, passages }) => [key, Number(passages)])).toEqual(
    [...view.edges.values()].map(({ key, claims }) => [key, claims.length]),
  );
  const actors = rowsOf(await textOf(await save(page, 'Table (CSV)', ['Actors'])));
  expect(actors.map(({ key }) => key)).toEqual([...view.actors.keys()]);

  const file = parseGraphFile(JSON.parse(await textOf(await save(page, 'Graph file (JSON)'))));
  expect(file.edges.map(({ key }) => key)).toEqual([...view.edges.keys()]);
  const download = await save(page, 'Annotations (JSON-LD)');
  expect(download.suggestedFilename()).toBe('edgewise.jsonld');
  const { first } = JSON.parse(await textOf(download)) as {
    first: {
      items: { id: string; target: { selector: { exact: string; prefix: string; suffix: string }[] } }[];
    };
  };
  expect(first.items.length).toBe(view.claims.size);
  const base = new URL('.', page.url()).href;
  for (const [index, { claim }] of [...view.claims.values()].slice(0, 12).entries()) {
    const text = await (await page.request.get(`${base}data/documents/${claim.passage.document}.txt`)).text();
    const { exact, prefix, suffix } = first.items[index]!.target.selector[0]!;
    expect(text.indexOf(prefix + exact + suffix) + prefix.length).toBe(claim.passage.start);
  }

  const all = rowsOf(await textOf(await save(page, 'Table (CSV)', ['Relations', 'Everything'])));
  expect(all.map(({ key }) => key)).toEqual(graph.edges.map(({ key }) => key));
});

test('a passage is copied with its source; starred ones are a list in order of time', async ({
  page,
  graph,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const edge = graph.edges.toSorted((a, b) => b.attributes.claims.length - a.attributes.claims.length)[0]!;
  await open(page, `#/edge/${encodeURIComponent(edge.key)}`);
  const item = region(page, 'Evidence').locator('li.passage').first();
  const id = (await item.getAttribute('data-claim'))!;
  const { passage } = edge.attributes.claims.find((claim) => claim.id === id)!;
  await item.getByText('Copy the quotation').first().click();
  const copied = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
  await item.getByRole('button', { name: 'Text', exact: true }).first().click();
  await expect(page.getByText('The quotation is copied.')).toBeVisible();
  expect(await copied()).toContain(passage.exact);
  expect(await copied()).toContain(`#/claim/${encodeURIComponent(id)}`);
  await item.getByRole('button', { name: 'BibTeX' }).first().click();
  await expect.poll(copied).toMatch(/^@online\{/);

  const stars = region(page, 'Evidence').getByRole('button', { name: 'Star this passage' });
  await stars.nth(0).click();
  await stars.nth(1).click();
  await expect(stars.nth(1)).toHaveAttribute('aria-pressed', 'true');
  await page.reload();
  await page.locator('html[data-ready]').waitFor();
  const items = rowsInText(await textOf(await save(page, 'Quotations', ['Starred (2)', 'Plain text'])));
  expect(items.length).toBe(2);
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  expect(rowsInText(await copied()).length).toBe(2);
});

const rowsInText = (text: string): string[] => text.match(/#\/claim\//g) ?? [];

/** Drops a file on the page. */
async function drop(page: Page, bytes: Buffer): Promise<void> {
  const data = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer();
    const binary = Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
    transfer.items.add(new File([binary], 'picture.png', { type: 'image/png' }));
    return transfer;
  }, bytes.toString('base64'));
  await page.dispatchEvent('#app', 'drop', { dataTransfer: data });
}

test('a picture that is dropped on the page opens its view again, or says that it belongs elsewhere', async ({
  page,
  graph,
}) => {
  const edge = graph.edges[5]!;
  await open(page, `#/edge/${encodeURIComponent(edge.key)}?hide=geography`);
  const address = new URL(page.url()).hash;
  const bytes = readFileSync(await (await save(page, 'Picture (PNG)')).path());
  await to(page, '#/');
  await expect(region(page, 'Evidence')).toBeHidden();
  await drop(page, bytes);
  await expect(region(page, 'Evidence')).toBeVisible();
  expect(new URL(page.url()).hash).toBe(address);

  await serve(page, hostile().file, {});
  await open(page);
  await drop(page, bytes);
  await expect(
    page.getByText('This picture belongs to another corpus than the one that is open.'),
  ).toBeVisible();
});

test('hostile names come through every format, none of which the page trips over', async ({
  page,
  watch,
}, testInfo) => {
  watch.expected.push(/^request: file:/);
  const { file, texts } = hostile();
  await serve(page, file, Object.fromEntries(texts));
  await open(page);
  expect(breaches(await textOf(await save(page, 'Gephi (GEXF)')), 'gexf')).toEqual([]);
  expect(breaches(await textOf(await save(page, 'GraphML')), 'graphml')).toEqual([]);
  expect(parseGraphFile(JSON.parse(await textOf(await save(page, 'Graph file (JSON)'))))).toEqual(file);
  expect(rowsOf(await textOf(await save(page, 'Table (CSV)'))).length).toBe(file.edges.length);
  expect(JSON.parse(await textOf(await save(page, 'Annotations (JSON-LD)')))).toMatchObject({
    total: file.edges.length,
  });
  const made = (format: string, choices: Readonly<Record<string, string>> = {}): Promise<string> =>
    page.evaluate(
      async ([format, choices]) => {
        const bytes = new Uint8Array(await (await window.edgewise.make(format, choices)).arrayBuffer());
        return btoa(bytes.reduce((text, byte) => text + String.fromCharCode(byte), ''));
      },
      [format, choices] as const,
    );
  const words = { extent: 'graph', title: NAMES.markup, caption: NAMES.long, source: NAMES.controls };
  const svg = Buffer.from(await made('svg', words), 'base64').toString();
  using drawing = XmlDocument.fromString(svg);
  const drawn = drawing.find('//svg:text|//svg:title', { svg: 'http://www.w3.org/2000/svg' });
  const told = drawn.map(({ content }) => content).join(' ');
  for (const name of [NAMES.markup, NAMES.formula]) expect(told).toContain(name);
  expect(svg).not.toMatch(/<script|<a | on[a-z]+=|<foreignObject/);
  const bytes = Buffer.from(await made('png', words), 'base64');
  const picture = PNG.sync.read(bytes);
  // A name or a title of 10,000 characters makes no picture that is wider or much higher than the drawing.
  expect(picture.width).toBeLessThan(6000);
  expect(picture.height).toBeLessThan(6000);
  expect(new Set(picture.data).size).toBeGreaterThan(40);
  const kept = Buffer.from(await made('page', { opens: 'graph' }), 'base64');
  const path = testInfo.outputPath('hostile.html');
  writeFileSync(path, kept);
  await page.goto(pathToFileURL(path).href);
  await page.locator('html[data-ready]').waitFor();
  await page.evaluate((key) => (location.hash = `#/edge/${encodeURIComponent(key)}`), file.edges[0]!.key);
  await expect(region(page, 'Evidence').locator('li.passage').first()).toContainText(
    '<script>alert(1)</script>',
  );
  expect(await page.locator('script').count()).toBe(2);
});

test('everything in the dialog is reached by keyboard, and a failed export says why', async ({
  page,
  watch,
}) => {
  watch.expected.push(/404/);
  await open(page);
  await page.keyboard.press('e');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await dialog.getByRole('radio', { name: 'Picture (PNG)' }).focus();
  for (const name of ['Drawing (SVG)', 'Report (HTML, print)', 'Page (one HTML file)', 'Quotations']) {
    await page.keyboard.press('ArrowDown');
    await expect(dialog.getByRole('radio', { name })).toBeChecked();
  }
  for (let n = 0; n < 5; n++) await page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('radio', { name: 'Annotations (JSON-LD)' })).toBeChecked();
  await page.route('**/data/documents/*', (route) => route.fulfill({ status: 404 }));
  await dialog.getByRole('button', { name: 'Download annotations' }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('alert')).toContainText(/Nothing was saved: the text of .* was not found/);
});
