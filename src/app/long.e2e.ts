/** Lists and texts of any length open at once, grow as they are scrolled, and lead to any place in them. */
import type { GraphFile } from '../model/graphFile.ts';
import { expect, open, region, serve, test } from './testing/page.ts';
import { claim, edge, fileOf, node } from './testing/sample.ts';

const COUNT = 3000;
const sentence = (at: number): string => `Arland helped the village of ${at} Borduria.`;

/** One relation of so many claims: half of them stand in the original, half in its copy. */
function manyClaims(): GraphFile {
  const own = Array.from({ length: COUNT / 2 }, (_, at) => sentence(at));
  const text = own.join('\n');
  const claims = ['a', 'b'].flatMap((document) => {
    let start = 0;
    return own.map((exact, at) => {
      const made = claim(`${document}${at}`, document, exact, exact);
      const passage = { document, start, end: start + exact.length, exact };
      start += exact.length + 1;
      return Object.assign(made, { passage });
    });
  });
  return fileOf(
    { a: text, b: text },
    [node('x', 'state'), node('y', 'state')],
    [edge('x', 'aid', 'y', claims)],
    {
      b: 'a',
    },
  );
}

const file = manyClaims();
const text = Array.from({ length: COUNT / 2 }, (_, at) => sentence(at)).join('\n');

test('an edge of thousands of claims grows as it is scrolled, leads to any of them, and prints them all', async ({
  page,
}) => {
  await serve(page, file, { a: text, b: text });
  await open(page, '#/edge/x%7Caid%7Cy');
  const evidence = region(page, 'Evidence');
  const items = evidence.locator('li.passage');
  await expect(items).toHaveCount(40);
  await evidence.locator('.scroll').evaluate((scroll) => scroll.scrollTo(0, scroll.scrollHeight));
  await expect.poll(() => items.count()).toBeGreaterThan(40);
  await page.evaluate(() => (location.hash = '#/claim/b1400'));
  await expect(evidence.locator('.copy[aria-current=true]')).toBeInViewport();
  await expect(evidence.locator('.copy[aria-current=true] blockquote')).toHaveText(sentence(1400));
  await expect(items).toHaveCount(40);
  await evidence.getByRole('link', { name: /^From the first of 1,500 passages/ }).click();
  await expect(items.first().locator('blockquote').first()).toHaveText(sentence(0));
  await page.waitForFunction(() => document.documentElement.dataset['printable'] === 'true');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(items).toHaveCount(COUNT / 2);
});

test('an article of thousands of passages is laid out as far as it is scrolled to, and is all there', async ({
  page,
}) => {
  await serve(page, file, { a: text, b: text });
  const passage = file.edges[0]!.attributes.claims[1200]!.passage;
  await open(page, `#/document/a?at=${passage.start}-${passage.end}`);
  const article = region(page, 'Article');
  expect(await article.locator('.verbatim').evaluate((all) => all.textContent)).toBe(text);
  await expect(article.locator('mark.passage')).toHaveCount(COUNT / 2);
  const parts = await article.locator('.verbatim').evaluate((all) => {
    const walker = document.createTreeWalker(all, NodeFilter.SHOW_ALL);
    let count = 0;
    while (walker.nextNode()) count += 1;
    return count;
  });
  expect(parts / (COUNT / 2), 'a mark, its words and those behind it').toBeLessThan(3.2);
  await expect(article.locator('mark.current')).toBeInViewport();
  const drawn = (): Promise<boolean[]> =>
    article
      .locator('.stretch')
      .evaluateAll((all) =>
        all.map((stretch) => stretch.firstElementChild!.checkVisibility({ contentVisibilityAuto: true })),
      );
  expect((await drawn()).filter(Boolean).length).toBeLessThan(4);
  await page.keyboard.press('n');
  await expect(article.locator('mark.current')).toHaveText(sentence(1201));
  await expect(article.locator('mark.current')).toBeInViewport();
  await article.locator('.scroll').evaluate((scroll) => scroll.scrollTo(0, scroll.scrollHeight));
  await expect.poll(async () => (await drawn()).at(-1)).toBe(true);
  const all = await article.locator('.verbatim').evaluate((whole) => {
    getSelection()!.selectAllChildren(whole);
    return getSelection()!.toString();
  });
  expect(all, 'what is copied is the text, stretches or not').toBe(text);
});
