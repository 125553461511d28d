/** Why a sentence that names two actors gave no relation: the text is read again in the page, by the same reader. */
import { expect, open, region, serve, test } from '../testing/page.ts';
import { fileOf, node } from '../testing/sample.ts';

const TEXT =
  'Two visits\n\nKenya and Rwanda are neighbours of Uganda. Kenya criticised Rwanda, a paper in Uganda wrote.';

test('a sentence without a relation says what was thought of and dropped', async ({ page }) => {
  const nodes = ['Kenya', 'Rwanda', 'Uganda'].map((name) => {
    const made = node(name.toLowerCase(), 'state', name);
    const places = [...TEXT.matchAll(new RegExp(name, 'g'))].map(({ index }) => index);
    made.attributes.mentions = places.map((start) => ({
      document: 'a',
      start,
      end: start + name.length,
      text: name,
      form: 'name' as const,
    }));
    return made;
  });
  await serve(page, fileOf({ a: TEXT }, nodes, []), { a: TEXT });
  await open(page, '#/document/a');
  const article = region(page, 'Article');
  await article.locator('.understood summary').click();
  await expect(article.locator('.understood summary')).toContainText('2 that name two actors and gave none');
  await article.getByRole('button', { name: 'Read the text again and say why' }).click();
  await expect(article.locator('.why')).toHaveCount(2, { timeout: 50_000 });
  await expect(article.locator('.why').first()).toContainText(/not sure enough|less than 4 %|missing/);
});
