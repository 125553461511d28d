/** Search over the whole text of all documents. */
import { expect, open, region, serve, test } from '../testing/page.ts';
import { TEXTS, claim, edge, fileOf, node, sample } from '../testing/sample.ts';

test('from the search box by keyboard: every sentence with the words, marked, also one that makes no line', async ({
  page,
}) => {
  await serve(page, sample(), { ...TEXTS, b: TEXTS.b.replace('Nobody knows why.', 'Łódź KILIÇ knows why.') });
  await open(page);
  await page.keyboard.press('/');
  await page.keyboard.type('knows why');
  await page.keyboard.press('Shift+Enter');
  await expect(page).toHaveURL(/#\/search\?q=knows%20why$/);
  const found = page.locator('.sentence-found');
  await expect(found).toHaveCount(1);
  await expect(found.locator('mark')).toHaveText(['knows', 'why']);
  const box = page.getByRole('searchbox', { name: 'Find in all texts' });
  await expect(box).toBeFocused();
  await box.fill('lodz kilic');
  await expect(found).toHaveText(/Łódź KILIÇ knows why\./);
  await box.fill('lodz kilik knwos');
  await expect(page.locator('.page')).toContainText('these have words like them');
  await found.getByRole('link').first().click();
  await expect(region(page, 'Article').locator('mark[aria-current=true]')).toHaveText(
    'Łódź KILIÇ knows why.',
  );
});

test('by document and by speaker; hidden documents are counted; the address opens the same again', async ({
  page,
}) => {
  await serve(page, sample(), TEXTS);
  await open(page, '#/search?q=borduria');
  await expect(page.locator('.sentence-found')).toHaveCount(4);
  await page.getByRole('radio', { name: 'By speaker' }).check();
  await expect(page.locator('.group-head')).toHaveText([/No speaker is named/, /Dora/]);
  await page.getByRole('radio', { name: 'By document' }).check();
  await expect(page.locator('.group-head')).toHaveText([/A tells/, /B copies/]);
  await open(page, `${new URL(page.url()).hash}&without=b`);
  await expect(page.locator('.sentence-found')).toHaveCount(3);
  await expect(page.locator('.page .sum')).toContainText('1 more in documents that the filters hide');
  await expect(page.getByRole('radio', { name: 'By document' })).toBeChecked();
});

test('beside what a found sentence, a passage or an actor says stands who says it and how firmly, where that is not plain', async ({
  page,
}) => {
  const text =
    'Arland did not attack Borduria, said Dora. Arland may help Borduria. Arland trades with Borduria.';
  const [first, second, third] = text.split(/(?<=\.) /) as [string, string, string];
  const edges = [
    edge('x', 'assault', 'y', [claim('1', 'a', text, first, { mode: 'negated', by: 'd' })]),
    edge('x', 'aid', 'y', [claim('2', 'a', text, second, { mode: 'possible' })]),
    edge('x', 'economic_tie', 'y', [claim('3', 'a', text, third, { confidence: 0.61 })]),
  ];
  const ends = [node('x', 'state', 'Arland'), node('y', 'state', 'Borduria'), node('d', 'leader', 'Dora')];
  await serve(page, fileOf({ a: text }, ends, edges), { a: text });
  await open(page, '#/search?q=borduria');
  const said = [
    ['attacks', /Denied, according to\s+Dora/],
    ['aids', /Held possible/],
    ['economic ties', /unsure reading/],
  ] as const;
  for (const [word, words] of said)
    await expect(page.locator('.found .statements li', { hasText: word })).toHaveText(words);
  await expect(page.getByText('Said as plain fact')).toHaveCount(0);
  const passages = page.getByRole('list', { name: 'What this passage says' });
  await page.getByRole('link', { name: /did not attack/ }).click();
  for (const [, words] of said) {
    await expect(passages.getByRole('listitem')).toHaveText(words);
    await page.keyboard.press('n');
  }
  await open(page, '#/actor/d');
  await expect(
    region(page, 'Actor').getByRole('link', { name: 'Arland attacks Borduria (denied)' }),
  ).toBeVisible();
});
