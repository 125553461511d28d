/** Filters: what they do to lines, panels, search and the way back. */
import type { Page } from '@playwright/test';
import { sample, TEXTS, claim, edge, fileOf, node } from '../testing/sample.ts';
import { expect, open, region, serve, test, to } from '../testing/page.ts';

const rows = (page: Page) => page.getByRole('table', { name: 'Relations' }).locator('tbody tr');

test('“back” after a filter undoes the filter and stays on the page; “forward” brings it again', async ({
  page,
}) => {
  await serve(page, sample(), TEXTS);
  await open(page, '#/table');
  const filters = region(page, 'Filters');
  await filters.getByRole('checkbox', { name: /^Conflict/ }).uncheck();
  await filters.getByRole('checkbox', { name: /^Analysts/ }).uncheck();
  await expect(rows(page)).toHaveCount(1);
  await page.goBack();
  await expect(rows(page)).toHaveCount(2);
  await expect(filters.getByRole('checkbox', { name: /^Analysts/ })).toBeChecked();
  await page.goBack();
  await expect(rows(page)).toHaveCount(4);
  await page.goForward();
  await expect(rows(page)).toHaveCount(2);
});

test('the panel of a relation, an actor or a passage that is filtered out says so, and one click shows it', async ({
  page,
}) => {
  await serve(page, sample(), TEXTS);
  const key = encodeURIComponent('carpania|threaten|arland');
  await open(page, `#/edge/${key}?hide=conflict,commentary,negated`);
  const evidence = region(page, 'Evidence');
  await expect(evidence).toContainText('The filters hide this relation.');
  await expect(evidence).toContainText('1 passage hidden by the filters');
  await evidence.getByRole('button', { name: 'Show it' }).click();
  await expect(evidence).not.toContainText('The filters hide');
  await expect(evidence.locator('blockquote')).toHaveText('Carpania denies that it threatens Arland.');
  await expect(page).toHaveURL(/hide=commentary$/);
  await page.goBack();
  await expect(evidence).toContainText('The filters hide this relation.');

  await to(page, '#/actor/dora?hide=analyst,leader');
  const actor = region(page, 'Actor');
  await expect(actor).toContainText('The filters hide this actor.');
  await expect(actor).toContainText('0 relations');
  await actor.getByRole('button', { name: 'Show it' }).click();
  await expect(actor.locator('.relations a.verb')).toHaveText(['comments on']);
  await expect(page).toHaveURL(/hide=leader$/);

  await to(page, '#/claim/3?without=b');
  await expect(evidence).toContainText('The filters hide this passage.');
  await evidence.getByRole('button', { name: 'Show it' }).click();
  await expect(evidence.locator('[data-claim="3"][aria-current=true]')).toBeVisible();
});

test('search offers what is shown and counts what is hidden', async ({ page }) => {
  await serve(page, sample(), TEXTS);
  await open(page, '#/?hide=analyst');
  await page.getByRole('searchbox', { name: 'Search' }).fill('dora');
  await expect(page.locator('.search').getByRole('option')).toHaveText([/said Dora/]);
  await expect(page.locator('.hits')).toContainText('1 more result hidden by the filters');
});

test('words and order of the table are kept for the way back, and leave the address with it', async ({
  page,
}) => {
  await serve(page, sample(), TEXTS);
  await open(page, '#/table');
  await page.getByRole('textbox', { name: 'Find in the table' }).fill('arland');
  await page.getByRole('button', { name: 'Who', exact: true }).click();
  await expect(page).toHaveURL(/#\/table\?q=arland&sort=source$/);
  await page.getByRole('link', { name: 'Graph', exact: true }).click();
  await expect(page).toHaveURL(/#\/$/);
  await page.getByRole('link', { name: 'Table', exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Find in the table' })).toHaveValue('arland');
  await expect(rows(page)).toHaveCount(2);
  await expect(page).toHaveURL(/q=arland&sort=source$/);
});

test('a parameter that means nothing is dropped from the address, and said to be', async ({ page }) => {
  await serve(page, sample(), TEXTS);
  await open(page, '#/?sort=-source&hide=conflict&q=x');
  await expect(page.locator('.notice')).toContainText('sort=-source, q=x');
  await expect(page).toHaveURL(/#\/\?hide=conflict$/);
});

test('a comment is headed by who comments, and is no plain fact', async ({ page }) => {
  const file = sample();
  const comment = file.edges[3]!.attributes.claims[0]!;
  Object.assign(comment, { mode: 'asserted', by: null });
  await serve(page, file, TEXTS);
  await open(page, '#/claim/6');
  await expect(region(page, 'Evidence').locator('.saying')).toHaveText('Opinion of Dora');
  const box = (name: string) => region(page, 'Filters').locator('.choice', { hasText: name });
  await expect(box('Asserted').locator('.count')).toHaveText('3');
  await expect(box('Reported').locator('.count')).toHaveText('1');
  await to(page, '#/table?hide=asserted');
  await expect(rows(page)).toHaveCount(3);
});

test('a line looks as its shown claims are made', async ({ page }) => {
  const text = 'Arland helps Borduria. It does not help. It may help.';
  const claims = [
    claim('1', 'a', text, 'Arland helps Borduria.'),
    claim('2', 'a', text, 'It does not help.', { mode: 'negated' }),
    claim('3', 'a', text, 'It may help.', { mode: 'possible' }),
  ];
  const ends = [node('x', 'state', 'Arland'), node('y', 'state', 'Borduria')];
  await serve(page, fileOf({ a: text }, ends, [edge('x', 'aid', 'y', claims)]), { a: text });
  await open(page);
  const look = () =>
    page.evaluate(() => {
      const { edgewise } = window as unknown as {
        edgewise: { canvas: { snapshot(extent: string): { scene: { strands: { firmness: string }[] } } } };
      };
      return edgewise.canvas.snapshot('view').scene.strands.map(({ firmness }) => firmness);
    });
  const picture = async () => (await page.locator('.canvas').screenshot()).toString('base64');
  const pictures = new Set<string>();
  for (const [hidden, firmness] of [
    ['', ['disputed']],
    ['negated', ['asserted']],
    ['asserted,negated', ['tentative']],
    ['asserted,possible', ['denied']],
  ] as const) {
    await to(page, `#/?hide=${hidden}`);
    await expect.poll(look, hidden).toEqual(firmness);
    await expect.poll(async () => pictures.has(await picture())).toBe(false);
    pictures.add(await picture());
  }
  expect(pictures.size).toBe(4);
  await to(page, '#/edge/x%7Caid%7Cy');
  await expect(region(page, 'Evidence').locator('.weight')).toHaveText(
    '3 passages in 1 document, 1 independent source; 1 asserted, 1 denied, 1 possible',
  );
});

test('what is read unsurely makes a hollow line, and says so beside its passage, in lists and in the report', async ({
  page,
}) => {
  const text = 'Arland helps Borduria. Arland trades with Borduria.';
  const unsure = claim('1', 'a', text, 'Arland helps Borduria.', { confidence: 0.61 });
  const sure = claim('2', 'a', text, 'Arland trades with Borduria.', { confidence: 0.7 });
  const ends = [node('x', 'state', 'Arland'), node('y', 'state', 'Borduria')];
  const edges = [edge('x', 'aid', 'y', [unsure]), edge('x', 'economic_tie', 'y', [sure])];
  await serve(page, fileOf({ a: text }, ends, edges), { a: text });
  await open(page, '#/edge/x%7Caid%7Cy');
  const evidence = region(page, 'Evidence');
  await expect(evidence.getByText('unsure reading')).toHaveAttribute('title', /about 61 are right/);
  await evidence.getByRole('link', { name: /economic ties/ }).click();
  await expect(evidence.getByText('unsure reading')).toBeHidden();
  await to(page, '#/pair/x/y');
  await expect(page.locator('.statements li', { hasText: 'unsure reading' })).toHaveText(
    /Arland .*Borduria/s,
  );
  await expect(page.locator('.statements li')).toHaveCount(2);
  const report = await page.evaluate(async () => {
    const { edgewise } = window as unknown as {
      edgewise: { make(format: string, choices: object): Promise<Blob> };
    };
    return (await edgewise.make('report', {})).text();
  });
  expect(report.match(/\(unsure reading\)/g)).toHaveLength(1);
  const passage = report.split('</li>').find((item) => item.includes('(unsure reading)'));
  expect(passage).toMatch(/<blockquote[^>]*>Arland helps Borduria\.</);
  const lines = await page.evaluate(() => {
    const { edgewise } = window as unknown as {
      edgewise: {
        canvas: {
          snapshot(extent: string): { scene: { strands: { firmness: string; family: string }[] } };
        };
      };
    };
    const { strands } = edgewise.canvas.snapshot('view').scene;
    return Object.fromEntries(strands.map(({ family, firmness }) => [family, firmness]));
  });
  expect(lines).toEqual({ cooperation: 'tentative', economic: 'asserted' });
});
