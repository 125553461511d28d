/** The way from the drawing to the words: click an edge, read its passages, open the article at the place. */
import type { Page } from '@playwright/test';
import type { GraphEdge, GraphFile } from '../model/graphFile.ts';
import { strandsOf } from './canvas/strands.ts';
import { foldCopies } from './graph/copies.ts';
import { indexCorpus, type ClaimOfEdge } from './graph/corpus.ts';
import { NO_FILTERS } from './graph/filters/filters.ts';
import { project } from './graph/project.ts';
import { expect, open, placeOf, reachable, region, test, to } from './testing/page.ts';

/** Edges that are a strand of their own, so that a click can mean no other; straight ones lie in the middle lane. */
function alone(graph: GraphFile, straight: boolean): GraphEdge[] {
  return strandsOf(project(indexCorpus(graph), NO_FILTERS))
    .filter(({ edges, lane }) => edges.length === 1 && (lane === 0) === straight)
    .map(({ edges }) => edges[0]!.edge);
}

/** The claim that stands first in the evidence of an edge. */
function firstShown(graph: GraphFile, edge: GraphEdge): ClaimOfEdge {
  const corpus = indexCorpus(graph);
  return foldCopies(corpus, corpus.claimsOf.get(edge.key)!)[0]!.entry;
}

/** Finds in the open Evidence all that the file holds, then follows one passage into its article. */
async function readOn(page: Page, graph: GraphFile, edge: GraphEdge): Promise<void> {
  const evidence = region(page, 'Evidence');
  await expect(evidence).toBeVisible();
  expect(decodeURIComponent(new URL(page.url()).hash)).toContain(`#/edge/${edge.key}`);
  for (const key of [edge.source, edge.target]) {
    const { label } = graph.nodes.find((node) => node.key === key)!.attributes;
    await expect(evidence.getByRole('heading').getByRole('link', { name: label })).toBeVisible();
  }
  const { claims } = edge.attributes;
  await expect(evidence.locator('[data-claim]')).toHaveCount(claims.length);
  for (const { id, passage } of claims)
    expect(await evidence.locator(`[data-claim="${id}"] > blockquote`).textContent()).toBe(passage.exact);

  const { claim } = firstShown(graph, edge);
  await evidence.locator(`[data-claim="${claim.id}"] > .source-line a.read`).click();
  await marked(page, claim.passage);
}

/** The passage is one mark, in view, and word for word where the file says. */
async function marked(
  page: Page,
  passage: GraphEdge['attributes']['claims'][number]['passage'],
): Promise<void> {
  const article = region(page, 'Article');
  const mark = article.locator('mark[aria-current=true]');
  await expect(mark).toBeInViewport();
  expect(await mark.textContent()).toBe(passage.exact);
  expect(page.url()).toContain(`at=${passage.start}-${passage.end}`);
  const whole = await article.locator('.verbatim').textContent();
  expect(whole!.slice(passage.start, passage.end)).toBe(passage.exact);
}

for (const touch of [false, true])
  test.describe(touch ? 'by touch' : 'by mouse', () => {
    test.use(touch ? { hasTouch: true, viewport: { width: 900, height: 900 } } : {});

    test('an edge, straight or curved, leads to its passages and on to the article; a node to its actor', async ({
      page,
      graph,
    }) => {
      // The legend lies over much of a small window, and an address without a choice shows it.
      const clear = async (): Promise<void> => {
        if (touch && (await region(page, 'Filters').isVisible())) await page.keyboard.press('f');
      };
      await open(page);
      await clear();
      const press = ({ x, y }: { x: number; y: number }): Promise<void> =>
        touch ? page.touchscreen.tap(x, y) : page.mouse.click(x, y);
      for (const straight of [true, false]) {
        const [edge] = await reachable(page, graph, alone(graph, straight));
        await press(await placeOf(page, { type: 'edge', key: edge!.key }));
        await readOn(page, graph, edge!);
        await to(page, '#/');
        await expect(region(page, 'Article')).toBeHidden();
        await clear();
      }
      const degree = (key: string): number =>
        graph.edges.filter(({ source, target }) => source === key || target === key).length;
      const node = graph.nodes.toSorted((a, b) => degree(b.key) - degree(a.key))[0]!;
      await press(await placeOf(page, { type: 'node', key: node.key }));
      const actor = region(page, 'Actor');
      await expect(actor.getByRole('heading', { name: node.attributes.label, exact: true })).toBeVisible();
      await expect(actor.locator('.relations a.verb')).toHaveCount(degree(node.key));
    });
  });

test('the same way by keyboard alone', async ({ page, graph }) => {
  await open(page);
  const stage = region(page, 'Graph').getByRole('application');
  for (let presses = 0; presses < 60; presses += 1) {
    if (await stage.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(stage).toBeFocused();
  await page.keyboard.press('ArrowRight'); // the first actor
  await page.keyboard.press('ArrowRight'); // its first relation
  await expect(page.locator('.spoken')).toContainText('independent source');
  await page.keyboard.press('Enter');
  const evidence = region(page, 'Evidence');
  await expect(evidence.getByRole('heading', { level: 2 })).toBeFocused();

  const key = decodeURIComponent(/#\/edge\/([^?]*)/.exec(page.url())![1]!);
  const edge = graph.edges.find((edge) => edge.key === key)!;
  const { claim } = firstShown(graph, edge);
  const read = evidence.locator('a.read').first();
  for (let presses = 0; presses < 60; presses += 1) {
    if (await read.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await marked(page, claim.passage);

  const passages = indexCorpus(graph).passagesOf.get(claim.passage.document)!;
  const here = passages.findIndex(
    ({ start, end }) => start === claim.passage.start && end === claim.passage.end,
  );
  const [there, forth, back] = here + 1 < passages.length ? [here + 1, 'n', 'p'] : [here - 1, 'p', 'n'];
  await page.keyboard.press(forth);
  await expect(page.locator('mark[aria-current=true]')).toHaveText(passages[there]!.exact, {
    useInnerText: false,
  });
  await expect(page.locator('mark[aria-current=true]')).toBeInViewport();
  await page.keyboard.press(back);
  await marked(page, claim.passage);
  await page.keyboard.press('Escape');
  await expect(region(page, 'Article')).toBeHidden();
});
