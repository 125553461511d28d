/** Filters, search, table, copies, export: what the panels promise. */
import { expect, open, placeOf, region, serve, test, to } from '../testing/page.ts';
import { TEXTS, claim, edge, sample } from '../testing/sample.ts';

test('filters by kind, family, document and mode hide and count what they say; the table sorts by every column and keeps to the words looked for', async ({
  page,
}) => {
  await serve(page, sample(), TEXTS);
  await open(page, '#/table');
  const filters = region(page, 'Filters');
  const rows = page.getByRole('table', { name: 'Relations' }).locator('tbody tr');
  await expect(rows).toHaveCount(4);
  await filters.getByRole('checkbox', { name: /^Analysts/ }).uncheck();
  await expect(rows).toHaveCount(3);
  await filters.getByRole('checkbox', { name: /^Cooperation/ }).uncheck();
  await expect(rows).toHaveCount(2);
  await filters.getByRole('checkbox', { name: /^Denied/ }).uncheck();
  await expect(rows).toHaveCount(1);
  await filters.getByRole('checkbox', { name: /^A tells/ }).uncheck();
  await expect(rows).toHaveCount(0);
  await filters.getByRole('button', { name: 'Clear filters' }).click();
  await expect(rows).toHaveCount(4);
  await filters.getByRole('button', { name: 'Only Conflict' }).focus();
  await page.keyboard.press('Enter');
  await expect(rows).toHaveCount(2);
  await expect(filters).toContainText('2 relations');

  await to(page, '#/table');
  const table = page.getByRole('table', { name: 'Relations' });
  const heads = await table.getByRole('columnheader').all();
  expect(heads).toHaveLength(9);
  for (const head of heads) {
    await head.getByRole('button').click();
    const once = await head.getAttribute('aria-sort');
    await head.getByRole('button').click();
    expect(new Set([once, await head.getAttribute('aria-sort')])).toEqual(
      new Set(['ascending', 'descending']),
    );
  }
  await table.getByRole('button', { name: 'Who', exact: true }).click();
  await expect(table.getByRole('rowheader')).toHaveText(['Arland', 'Borduria', 'Carpania', 'Dora']);
  await page.getByRole('textbox', { name: 'Find in the table' }).fill('carpania threat');
  await expect(table.getByRole('rowheader')).toHaveText(['Carpania']);
  await table.getByRole('link', { name: 'threatens', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(region(page, 'Evidence')).toContainText('Carpania denies that it threatens Arland.');
  await page.keyboard.press('Escape');
  await expect(table.getByRole('link', { name: 'threatens', exact: true })).toBeFocused();
});

test('a state gathers its leaders and organs, and an organ leads to its state', async ({ page }) => {
  const file = sample();
  const [arland, borduria] = file.nodes;
  borduria!.attributes.kind = 'institution';
  borduria!.attributes.partOf = arland!.key;
  file.edges.push(edge('eve', 'leads', 'arland', [claim('9', 'a', TEXTS.a, 'Arland helped Borduria.')]));
  await serve(page, file, TEXTS);
  await open(page, '#/actor/arland');
  const own = region(page, 'Actor').locator('section', { hasText: 'Leaders and organs' });
  await expect(own).toContainText('is led by Eve');
  await own.getByRole('link', { name: 'Borduria' }).click();
  await expect(region(page, 'Actor')).toContainText('Is part of Arland');
});

test('search finds actors and passages by keyboard; the commands dialog runs a command, help lists the keys of all', async ({
  page,
}) => {
  await serve(page, sample(), TEXTS);
  await open(page);
  await page.keyboard.press('/');
  const box = page.getByRole('searchbox', { name: 'Search' });
  await expect(box).toBeFocused();
  await page.keyboard.type('attack');
  const options = page.locator('.search').getByRole('option');
  await expect(options).toHaveText([/Borduria may attack Carpania/]);
  await expect(box).toHaveAttribute('aria-activedescendant', (await options.first().getAttribute('id'))!);
  await page.keyboard.press('Enter');
  await expect(region(page, 'Evidence')).toContainText('Borduria may attack Carpania, said Dora.');
  await expect(region(page, 'Evidence').getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('/');
  await page.keyboard.type('ar');
  await expect(options.first()).toContainText('Arland');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(region(page, 'Actor').getByRole('heading', { level: 2 })).toHaveText('Arland');

  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog').locator('input').first()).toBeFocused();
  await page.keyboard.type('table');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('table', { name: 'Relations' })).toBeVisible();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toContainText('Next passage of the article');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('table', { name: 'Relations' })).toBeVisible();
});

test('a dialog opened as another closes stays open', async ({ page }) => {
  await serve(page, sample(), TEXTS);
  await open(page);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog').locator('input').first()).toBeFocused(); // it is fetched when it is asked for
  await page.keyboard.type('table');
  // The key comes after the dialog is closed and before the browser tells of it.
  await page.locator('dialog').evaluate((dialog: HTMLDialogElement) => {
    new MutationObserver((_, observer) => {
      if (dialog.open) return;
      observer.disconnect();
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '?', bubbles: true }));
    }).observe(dialog, { attributes: true, attributeFilter: ['open'] });
    dialog.querySelector<HTMLElement>('li:not([hidden]) button')!.click();
  });
  await page.waitForTimeout(300);
  await expect(page.getByRole('dialog')).toContainText('Next passage of the article');
});

test('evidence says who says it and how firmly, folds copies and gives the rule on demand', async ({
  page,
}) => {
  await serve(page, sample(), TEXTS);
  await open(page, `#/edge/${encodeURIComponent('arland|aid|borduria')}`);
  const evidence = region(page, 'Evidence');
  await expect(evidence.locator('li.passage')).toHaveCount(2);
  await evidence.getByText('Also in a copy').click();
  await expect(evidence.locator('.copy blockquote')).toHaveText('Arland did help Borduria today.');
  await expect(evidence.locator('.why code').first()).toBeHidden();
  await evidence.getByText('Why is this edge here?').first().click();
  await expect(evidence.locator('.why code').first()).toHaveText('test/rule');
  await to(page, '#/claim/4');
  await expect(evidence).toContainText('Held possible, according to Dora');
  await to(page, '#/claim/5');
  await expect(evidence).toContainText('Denied');
});

test('source, target and trigger are marked where the file says, also where they overlap', async ({
  page,
}) => {
  const file = sample();
  const claim = file.edges[0]!.attributes.claims[0]!;
  const { start } = claim.passage; // “Arland helped Borduria.”
  claim.spans = {
    source: { start, end: start + 6 },
    trigger: { start: start + 4, end: start + 13 },
    target: { start: start + 14, end: start + 22 },
  };
  await serve(page, file, TEXTS);
  await open(page, '#/claim/1');
  const quote = region(page, 'Evidence').locator('[data-claim="1"] > blockquote');
  const marks = await quote
    .locator('mark')
    .evaluateAll((all) => all.map((m) => [m.dataset['role'], m.textContent]));
  expect(marks).toEqual([
    ['source', 'Arla'],
    ['source trigger', 'nd'],
    ['trigger', ' helped'],
    ['target', 'Borduria'],
  ]);
  expect(await quote.textContent()).toBe(claim.passage.exact);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('evidence comes as a sheet that leaves the drawing in sight, and no column of the table is cut off', async ({
    page,
    graph,
  }) => {
    await open(page, `#/edge/${encodeURIComponent(graph.edges[0]!.key)}`);
    const [sheet, drawing] = [
      await region(page, 'Evidence').boundingBox(),
      await page.locator('.canvas').boundingBox(),
    ];
    expect(sheet!.width).toBe(390);
    expect(drawing!.height).toBeGreaterThan(250);
    expect(drawing!.y + drawing!.height).toBeLessThanOrEqual(sheet!.y + 1);
    await page.getByRole('button', { name: 'Close' }).tap();
    await page.getByRole('button', { name: 'Legend and filters' }).tap();
    await expect(region(page, 'Filters')).toBeInViewport();

    await to(page, '#/table');
    const [inside, room] = await page
      .locator('.table-scroll')
      .evaluate((element) => [element.scrollWidth, element.clientWidth]);
    expect(inside).toBeLessThanOrEqual(room!);
  });
});

test('the theme follows the system until the reader chooses, and the choice is remembered; the live layout is started and stopped by its button', async ({
  page,
}) => {
  await serve(page, sample(), TEXTS);
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page);
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const dark = await paper();
  await page.emulateMedia({ colorScheme: 'light' });
  await expect.poll(paper).not.toBe(dark);
  await page.getByRole('button', { name: 'Dark theme' }).click();
  expect(await paper()).toBe(dark);
  await open(page);
  expect(await paper()).toBe(dark);

  await page.getByRole('button', { name: 'Start the live layout' }).click();
  await page.getByRole('button', { name: 'Stop the live layout' }).click();
  await expect(page.getByRole('button', { name: 'Start the live layout' })).toBeVisible();
});

test('the profile has the names, the relations, what they said and what was said of them', async ({
  page,
}) => {
  await serve(page, sample(), TEXTS);
  await open(page, '#/actor/dora');
  const actor = region(page, 'Actor');
  const said = actor.locator('section', { hasText: 'What they said' });
  await expect(said.locator('.quote')).toHaveText(['Borduria may attack Carpania, said Dora.']);
  await to(page, '#/actor/borduria');
  await expect(actor.locator('section', { hasText: 'What was said of them' }).locator('.quote')).toHaveCount(
    1,
  );
  await expect(actor.locator('.relations a.verb')).toHaveText([
    'is aided by',
    'attacks',
    'is commented on by',
  ]);
  await said.locator('.quote').first().waitFor({ state: 'hidden' });
  await actor.getByRole('link', { name: 'is aided by' }).click();
  await expect(region(page, 'Evidence')).toContainText('Arland helped Borduria twice.');
});

test('no actor of the first view stands behind the controls, filters open and closed', async ({
  page,
  graph,
}) => {
  await open(page);
  for (const filters of ['open', 'closed']) {
    if (filters === 'closed') await page.getByRole('button', { name: 'Hide the filters' }).click();
    const box = (await page.getByRole('toolbar', { name: 'Drawing' }).boundingBox())!;
    for (const { key } of graph.nodes)
      expect((await placeOf(page, { type: 'node', key })).x, key).toBeGreaterThan(box.x + box.width);
  }
});

test('many documents are folded away, dated, and only those that relations stand on', async ({ page }) => {
  const file = sample();
  const more = Array.from({ length: 40 }, (_, index) => ({
    ...file.attributes.documents[0]!,
    id: `more-${index}`,
    file: `more-${index}.txt`,
  }));
  const { attributes } = file;
  await serve(
    page,
    { ...file, attributes: { ...attributes, documents: [...attributes.documents, ...more] } },
    TEXTS,
  );
  await open(page);
  const filters = region(page, 'Filters');
  await expect(filters.locator('.documents'), 'nothing is made of what is folded away').toHaveCount(0);
  await filters.getByText('3 of 43 documents').click();
  await expect(filters.locator('.documents').getByRole('checkbox')).toHaveCount(3);
  await filters.getByText('3 of 43 documents').click();
  await expect(filters.locator('.documents')).toHaveCount(0);
});
