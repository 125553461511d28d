/**
 * Ten questions of a reader, each answered on the seeds by mouse and by keyboard in few steps. A step is something done:
 * a choice, a link, a button, or words typed and entered.
 */
import type { Page } from '@playwright/test';
import type { GraphFile } from '../model/graphFile.ts';
import { expect, open, region, test } from './testing/page.ts';

const keyOf = (graph: GraphFile, label: RegExp): string =>
  graph.nodes.find(({ attributes }) => label.test(attributes.label))!.key;
const claimsOf = (graph: GraphFile) =>
  graph.edges.flatMap((edge) => edge.attributes.claims.map((claim) => ({ edge, claim })));
const rows = (page: Page) => page.getByRole('table', { name: 'Relations' }).locator('tbody tr');

/** Types into the search box and enters: by keyboard one step; by mouse the box and the first hit are clicked. */
async function ask(page: Page, words: string, by: 'mouse' | 'keyboard'): Promise<void> {
  if (by === 'keyboard') await page.keyboard.press('/');
  else await page.getByRole('searchbox', { name: 'Search' }).click();
  await page.keyboard.type(words);
  if (by === 'keyboard') await page.keyboard.press('Enter');
  else await page.getByRole('option').first().click();
}

/** Presses a link or button: by mouse with a click, by keyboard with the focus on it and Enter. */
async function press(
  page: Page,
  role: 'link' | 'button',
  name: RegExp,
  by: 'mouse' | 'keyboard',
): Promise<void> {
  const thing = page.getByRole(role, { name }).first();
  if (by === 'mouse') return thing.click();
  await thing.focus();
  await page.keyboard.press('Enter');
}

for (const by of ['mouse', 'keyboard'] as const) {
  test(`by ${by}: what is said between two, who says it, how they are connected, whose surroundings`, async ({
    page,
    graph,
  }) => {
    await open(page);
    // All sentences between China and Russia.
    await ask(page, 'China Russia', by);
    const two = [keyOf(graph, /^China$/), keyOf(graph, /^Russia$/)];
    const between = claimsOf(graph).filter(
      ({ edge }) => two.includes(edge.source) && two.includes(edge.target),
    );
    await expect(region(page, 'Pair').locator('blockquote')).toHaveCount(
      new Set(between.map(({ claim }) => JSON.stringify(claim.passage))).size,
    );

    // Who says that Tokayev asked Russia for help, and how firmly.
    await ask(page, 'Tokayev Russia', by);
    await press(page, 'link', /Tokayev asks for help from Russia/, by);
    const request = graph.edges.find(
      ({ source, target, attributes }) =>
        source === keyOf(graph, /Tokayev/) && attributes.relation === 'request' && target === two[1],
    )!;
    const said = region(page, 'Evidence').locator('.saying');
    await expect(said).toHaveCount(request.attributes.claims.length);
    await expect(said.first()).toHaveText(/Said as plain fact|Reported|Denied|Held possible/);

    // What Temur Umarov said, and of whom.
    await ask(page, 'Temur Umarov', by);
    await expect(region(page, 'Actor').getByRole('heading', { name: 'What they said' })).toBeVisible();

    // How Uzbekistan is connected with the CSTO.
    await ask(page, 'Uzbekistan CSTO', by);
    await press(page, 'link', /How the two are connected/, by);
    await expect(region(page, 'Path').locator('.chain').first().locator('.step')).not.toHaveCount(0);

    // Tokayev's surroundings in two steps.
    await ask(page, 'Tokayev', by);
    await press(page, 'button', /^2 steps/, by);
    await expect(page.locator('.scope-line')).toContainText('Around Kassym-Jomart Tokayev');
    await expect(page).toHaveURL(/steps=2/);
  });

  test(`by ${by}: what is disputed, what rests on one source, what happened when, what one text alone says`, async ({
    page,
    graph,
  }) => {
    await open(page, '#/');
    // What is disputed.
    if (by === 'mouse') await page.getByRole('link', { name: 'Disputes', exact: true }).click();
    else await page.keyboard.press('x');
    await expect(page.locator('article.dispute')).not.toHaveCount(0);

    // Which relations rest on one source.
    if (by === 'mouse') await page.getByRole('link', { name: 'Table', exact: true }).click();
    else await page.keyboard.press('t');
    await press(page, 'button', /^.?\s*Sources/, by);
    const counts = (await rows(page).locator('td.sources').allTextContents()).map(Number);
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    expect(counts[0]).toBe(1);

    // What happened from 5 to 10 January 2022.
    const more = page.locator('.filters summary', { hasText: 'More filters' });
    if (by === 'mouse') await more.click();
    else {
      await more.focus();
      await page.keyboard.press('Enter');
    }
    const filters = region(page, 'Filters');
    await filters.getByRole('textbox', { name: 'From' }).fill('2022-01-05');
    await filters.getByRole('textbox', { name: 'To' }).fill('2022-01-10');
    const then = claimsOf(graph).filter(
      ({ claim }) =>
        claim.date !== null && claim.date.slice(0, 10) >= '2022-01-05' && claim.date <= '2022-01-10',
    );
    expect(then.length).toBeGreaterThan(0);
    await expect(filters.locator('.sum')).toContainText(`${then.length} claims`);

    // Three kinds of steps taken back: a time, a thing hidden, a family.
    await filters.getByRole('button', { name: 'Clear filters' }).click();
    await filters.getByRole('checkbox', { name: /^Conflict/ }).uncheck();
    await page.keyboard.press('Escape');
    await rows(page).first().getByRole('link').first().click();
    await page.keyboard.press('h');
    await expect(page).toHaveURL(/drop=/);
    for (let step = 0; step < 3; step += 1)
      if (by === 'mouse') await page.getByRole('button', { name: 'Undo' }).click();
      else await page.keyboard.press('Control+z');
    await expect(page).not.toHaveURL(/drop=|hide=/);
    await expect(page).toHaveURL(/dates=2022-01-05\.\.2022-01-10/);
    await page.keyboard.press('Control+Shift+z');
    await expect(page).not.toHaveURL(/dates=/);

    // What only the one document says beside the other.
    const [a, b] = ['004', '003'].map(
      (id) => graph.attributes.documents.find((one) => one.id.startsWith(id))!.id,
    );
    await page.evaluate((id) => (location.hash = `#/document/${id}`), a);
    await page.getByRole('combobox', { name: 'Compare with' }).selectOption(b!);
    const only = graph.edges.filter(({ attributes }) => {
      const ids = new Set(attributes.claims.map(({ passage }) => passage.document));
      return ids.has(a!) && !ids.has(b!);
    });
    const list = region(page, 'Comparison').locator('.part', { hasText: 'Only in China offered' });
    await expect(list.locator('li')).toHaveCount(only.length);
  });
}
