/** Paths between two actors, and the surroundings of one. */
import type { GraphFile } from '../../model/graphFile.ts';
import { expect, open, placeOf, region, serve, test } from '../testing/page.ts';
import { TEXTS, sample } from '../testing/sample.ts';

const keyOf = (graph: GraphFile, label: RegExp): string =>
  graph.nodes.find(({ attributes }) => label.test(attributes.label))!.key;

test('how two actors are connected, from the search box by keyboard; families can be left out', async ({
  page,
  graph,
}) => {
  await open(page);
  await page.keyboard.press('/');
  await page.keyboard.type('Afghanistan CSTO');
  await page.keyboard.press('Enter');
  await page.keyboard.press('c');
  const path = region(page, 'Path');
  await expect(path.getByRole('heading', { level: 2 })).toBeFocused();
  const [a, b] = [keyOf(graph, /^Afghanistan$/), keyOf(graph, /CSTO|Collective Security/)];
  await expect(page).toHaveURL(new RegExp(`#/path/${a}/${b}$`));
  const texts = new Set(
    graph.edges.flatMap(({ attributes }) => attributes.claims.map((c) => c.passage.exact)),
  );
  const chain = path.locator('.chain').first();
  await expect(chain.locator('.step')).not.toHaveCount(0);
  for (const words of await chain.locator('blockquote').allTextContents()) expect(texts).toContain(words);
  for (const box of await path.locator('.over').getByRole('checkbox').all()) await box.uncheck();
  await expect(path).toContainText('No chain of relations that are shown connects');
  await path.getByRole('button', { name: 'Over all relations' }).click();
  await expect(chain).toBeVisible();
});

test('a letter pressed while what Enter opens is still being fetched is about what is opened', async ({
  page,
}) => {
  let release = (): void => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/searcher-*.js', async (route) => {
    await held;
    await route.continue();
  });
  await open(page);
  await page.keyboard.press('/');
  await page.keyboard.type('Afghanistan CSTO');
  await page.keyboard.press('Enter');
  await page.keyboard.press('c');
  await expect(page).not.toHaveURL(/#\/(path|pair)/);
  // Keys of the browser's own stay its own meanwhile.
  const kept = await page.evaluate(() =>
    [{ key: 'c', ctrlKey: true }, { key: ' ' }].map((press) =>
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { ...press, bubbles: true, cancelable: true }),
      ),
    ),
  );
  expect(kept).toEqual([true, true]);
  release();
  await expect(region(page, 'Path').getByRole('heading', { level: 2 })).toBeFocused();
});

test('where there is no path, it is said who is nearest', async ({ page }) => {
  const file = sample();
  file.nodes[4]!.attributes.mentions.push({ document: 'a', start: 0, end: 1, text: 'E', form: 'name' });
  await serve(page, file, TEXTS);
  await open(page, '#/path/arland/eve');
  const path = region(page, 'Path');
  await expect(path).toContainText('No chain of relations connects Arland with Eve.');
  await expect(path.locator('.relations li').first()).toContainText('1 document in common');
});

test('surroundings: each step says what it adds, is laid out and fitted anew, and one step leads back', async ({
  page,
  graph,
}) => {
  const ring = (inside: ReadonlySet<string>): Set<string> =>
    new Set([
      ...inside,
      ...graph.edges
        .filter(({ source, target }) => inside.has(source) || inside.has(target))
        .flatMap(({ source, target }) => [source, target]),
    ]);
  const key = keyOf(graph, /Tokayev/);
  const one = ring(new Set([key]));
  const two = ring(one);
  await open(page, `#/actor/${key}`);
  const actor = region(page, 'Actor');
  await expect(actor.getByRole('button', { name: `1 step, ${one.size - 1} actors` })).toBeVisible();
  const whole = await placeOf(page, { type: 'node', key });
  await actor.getByRole('button', { name: `2 steps, ${two.size - one.size} more` }).click();
  await expect(page).toHaveURL(new RegExp(`around=${key}&steps=2$`));
  await expect(page.locator('.scope-line')).toContainText(`${two.size} actors`);
  await expect.poll(() => placeOf(page, { type: 'node', key })).not.toEqual(whole);
  for (const shown of two) {
    const { x, y } = await placeOf(page, { type: 'node', key: shown });
    expect(x, shown).toBeGreaterThan(0);
    expect(x, shown).toBeLessThan(1000);
    expect(y, shown).toBeGreaterThan(100);
    expect(y, shown).toBeLessThan(900);
  }
  await open(page, new URL(page.url()).hash);
  await expect(page.locator('.scope-line')).toContainText(`${two.size} actors`);
  await page.keyboard.press('w');
  await expect(page.locator('.scope-line')).toHaveCount(0);
  await expect(page).not.toHaveURL(/around|steps/);
});
