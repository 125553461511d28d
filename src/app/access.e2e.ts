/** Accessibility of the main views by axe-core: light and dark, wide and phone. */
import axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import { expect, open, region, test, to } from './testing/page.ts';

/** The rules of axe that hang on the theme. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];
const SIZES = { wide: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };

for (const [size, viewport] of Object.entries(SIZES))
  test(`axe finds nothing in any main view, light and dark, ${size}`, async ({ page, graph }) => {
    test.setTimeout(120_000);
    await page.setViewportSize(viewport);
    const edge = graph.edges.toSorted((a, b) => b.attributes.claims.length - a.attributes.claims.length)[0]!;
    const { document, start, end } = edge.attributes.claims[0]!.passage;
    let colorScheme: 'light' | 'dark' = 'light';
    const found = async (view: string, rules: object): Promise<void> => {
      // The panel of filters is the same beside most views.
      const exclude = view === 'graph' || view.startsWith('filters') ? [] : ['.filters'];
      const options = { resultTypes: ['violations'], ...rules };
      const { violations } = await page.evaluate<AxeResults>(
        `axe.run({ exclude: ${JSON.stringify(exclude)} }, ${JSON.stringify(options)})`,
      );
      const named = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      expect(named, `${view}, ${colorScheme}`).toEqual([]);
    };
    /** All rules in one theme; in the other those of colour, all that it changes. */
    const check = async (view: string): Promise<void> => {
      await page.evaluate(`typeof axe === 'undefined' && (0, eval)(${JSON.stringify(axe.source)})`);
      await found(view, {});
      colorScheme = colorScheme === 'light' ? 'dark' : 'light';
      await page.emulateMedia({ colorScheme });
      await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
      await found(view, { runOnly: { type: 'rule', values: OF_COLOUR } });
    };
    await page.emulateMedia({ colorScheme });
    await open(page);
    await check('graph');
    await to(page, `#/edge/${encodeURIComponent(edge.key)}`);
    await region(page, 'Evidence').locator('details').first().click();
    await check('evidence');
    await to(page, `#/document/${encodeURIComponent(document)}?at=${start}-${end}`);
    await page.locator('mark[aria-current=true]').waitFor();
    await check('article');
    await to(page, `#/actor/${encodeURIComponent(edge.target)}`);
    await check('actor');
    await to(page, `#/pair/${encodeURIComponent(edge.source)}/${encodeURIComponent(edge.target)}`);
    await region(page, 'Pair').locator('blockquote').first().waitFor();
    await check('pair');
    await to(
      page,
      `#/path/${encodeURIComponent(edge.source)}/${encodeURIComponent(edge.target)}?around=${encodeURIComponent(edge.source)}`,
    );
    await page.locator('.chain').first().waitFor();
    await check('path and surroundings');
    const [first, second] = graph.attributes.documents;
    await to(page, `#/compare/${encodeURIComponent(first!.id)}/${encodeURIComponent(second!.id)}`);
    await page.locator('.compared').first().waitFor();
    await check('comparison');
    await to(page, '#/table');
    await check('table');
    await to(page, '#/actors');
    await page.locator('td.betweenness').first().waitFor();
    await check('actors');
    await to(page, '#/?size=betweenness&colour=community&hide=geography');
    await page.locator('.drawing').first().waitFor();
    await check('weights and kept filters');
    await page.keyboard.press('.');
    await page.getByRole('menuitem').first().waitFor();
    await check('menu');
    await page.keyboard.press('Escape');
    await page.keyboard.press('*');
    await page.getByRole('dialog').waitFor();
    await check('notes and stars');
    await page.keyboard.press('Escape');
    await to(page, '#/documents');
    await check('documents');
    await to(page, '#/disputes');
    await check('disputes');
    await to(page, '#/search?q=china&group=speaker');
    await page.locator('.sentence-found').first().waitFor();
    await check('sentences');
    await to(page, '#/?dates=2022-01-05..2022-01-10&time=shown');
    await page.locator('.time-bars').waitFor();
    await check('filters that are set');
    await to(page, '#/');
    await page
      .getByRole('searchbox', { name: 'Search' })
      .fill(edge.attributes.claims[0]!.passage.exact.slice(0, 12));
    await check('search');
    await page.keyboard.press('Escape');
    for (const [name, button] of [
      ['filters', 'Legend and filters'],
      ['help', 'Help'],
      ['export', 'Export'],
    ] as const) {
      await page.getByRole('button', { name: button }).first().click();
      await check(name);
      if (name !== 'filters') await page.keyboard.press('Escape');
      else if (size === 'phone') await page.getByRole('button', { name: 'Hide the filters' }).click();
    }
  });
