/** Text is only ever text: a corpus that tries everything, seen word for word in every view. */
import { expect, open, region, serve, test, to } from './testing/page.ts';
import { claim, edge, fileOf, node } from './testing/sample.ts';

const WORD = 'Donaudampfschiff'.repeat(625); // 10,000 characters
const EVIL = '<img src=x onerror="window.hacked=1">';
const SCRIPT = '<script>window.hacked=2</script>';
const TURNED = '\u202Eterces\u202C \u2067side\u2069';
const BAD = `${EVIL} told ${SCRIPT} that javascript:window.hacked=3 &lt;b&gt; \${window.hacked=4}.`;
const LONG = `${WORD} blamed ${TURNED}.`;
const TEXT = `<title>${EVIL}</title>\r\n\r\n${BAD}\r\n\u0000\u0007 ${LONG} "'\`]]>-->`;

const hostile = () => {
  const [evil, word, turned] = [`evil"'><x`, 'word', '__proto__'];
  const file = fileOf(
    { '../a "<b>': TEXT },
    [
      node(evil, 'leader', EVIL, '../a "<b>'),
      node(word, 'state', WORD, '../a "<b>'),
      node(turned, 'bloc', TURNED, '../a "<b>'),
    ],
    [
      edge(evil, 'accuse', word, [claim('<i>1</i>', '../a "<b>', TEXT, BAD, { by: evil, mode: 'reported' })]),
      edge(word, 'accuse', turned, [claim('constructor', '../a "<b>', TEXT, LONG)]),
    ],
  );
  const [document] = file.attributes.documents;
  document!.title = EVIL;
  document!.publisher = SCRIPT;
  document!.url = 'javascript:window.hacked=5';
  document!.published = EVIL;
  file.edges[0]!.attributes.claims[0]!.rule = SCRIPT;
  file.edges[0]!.attributes.claims[0]!.date = EVIL;
  return file;
};

test('markup, scripts, turned text and endless words are seen as text in every view', async ({ page }) => {
  const file = hostile();
  await serve(page, file, { '../a "<b>': TEXT });
  const [first, second] = file.edges;
  const claims = [first!, second!].map(({ attributes }) => attributes.claims[0]!);

  await open(page, `#/edge/${encodeURIComponent(first!.key)}`);
  const evidence = region(page, 'Evidence');
  expect(await evidence.locator('blockquote').textContent()).toBe(BAD);
  await expect(evidence.getByRole('heading', { level: 2 })).toContainText(EVIL);
  await evidence.getByText('Why is this edge here?').click();
  await expect(evidence.locator('.why code')).toHaveText(SCRIPT);
  await evidence.locator('a.read').click();
  expect(await region(page, 'Article').locator('.verbatim').textContent()).toBe(TEXT);
  expect(await page.locator('mark[aria-current=true]').textContent()).toBe(claims[0]!.passage.exact);
  await expect(region(page, 'Article').locator('a[href^="javascript"]')).toHaveCount(0);

  await to(page, `#/claim/${claims[1]!.id}`);
  expect(await region(page, 'Evidence').locator('blockquote').textContent()).toBe(LONG);
  await to(page, `#/actor/${encodeURIComponent('__proto__')}`);
  await expect(region(page, 'Actor').getByRole('heading', { level: 2 })).toContainText('terces');
  await to(page, '#/table');
  await expect(page.getByRole('table', { name: 'Relations' })).toContainText(EVIL);
  await page.getByRole('searchbox', { name: 'Search' }).fill('onerror');
  await expect(page.getByRole('listbox').getByRole('option').first()).toContainText('<img');

  expect(await page.evaluate(() => (window as { hacked?: number }).hacked)).toBeUndefined();
  await expect(page.locator('img, iframe, object, embed, #app script, #app style')).toHaveCount(0);
});

test('an endless word breaks no view, wide or narrow', async ({ page }) => {
  const file = hostile();
  await serve(page, file, { '../a "<b>': TEXT });
  await open(page);
  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(viewport);
    for (const [hash, shown] of [
      [`#/edge/${encodeURIComponent(file.edges[1]!.key)}`, region(page, 'Evidence')],
      ['#/actor/word', region(page, 'Actor')],
      [`#/document/${encodeURIComponent('../a "<b>')}`, region(page, 'Article').locator('.verbatim')],
      ['#/table', page.getByRole('table', { name: 'Relations' })],
    ] as const) {
      await to(page, hash);
      await expect(shown).toBeVisible();
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, hash).toBeLessThanOrEqual(viewport.width);
      for (const scroll of await page.locator('.scroll').all())
        expect(await scroll.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    }
  }
});
