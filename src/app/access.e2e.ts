/** Accessibility of the main views by axe-core: light and dark, wide and phone. */
import axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import { expect, open, region, test } from './testing/page.ts';

const SIZES = { wide: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };

for (const [size, viewport] of Object.entries(SIZES))
  for (const colorScheme of ['light', 'dark'] as const)
    test(`axe finds nothing in any main view, ${size} and ${colorScheme}`, async ({ page, graph }) => {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      const edge = graph.edges.toSorted(
        (a, b) => b.attributes.claims.length - a.attributes.claims.length,
      )[0]!;
      const { document, start, end } = edge.attributes.claims[0]!.passage;
      const check = async (view: string): Promise<void> => {
        await page.evaluate(`typeof axe === 'undefined' && (0, eval)(${JSON.stringify(axe.source)})`);
        const { violations } = await page.evaluate<AxeResults>("axe.run({ resultTypes: ['violations'] })");
        const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
        expect(found, view).toEqual([]);
      };
      const to = (hash: string) => page.evaluate((hash) => (location.hash = hash), hash);

      await open(page);
      await check('graph');
      await to(`#/edge/${encodeURIComponent(edge.key)}`);
      await region(page, 'Evidence').locator('details').first().click();
      await check('evidence');
      await to(`#/document/${encodeURIComponent(document)}?at=${start}-${end}`);
      await page.locator('mark[aria-current=true]').waitFor();
      await check('article');
      await to(`#/actor/${encodeURIComponent(edge.target)}`);
      await check('actor');
      await to(`#/pair/${encodeURIComponent(edge.source)}/${encodeURIComponent(edge.target)}`);
      await check('pair');
      await to(
        `#/path/${encodeURIComponent(edge.source)}/${encodeURIComponent(edge.target)}?around=${encodeURIComponent(edge.source)}`,
      );
      await page.locator('.chain').first().waitFor();
      await check('path and surroundings');
      const [first, second] = graph.attributes.documents;
      await to(`#/compare/${encodeURIComponent(first!.id)}/${encodeURIComponent(second!.id)}`);
      await page.locator('.compared').first().waitFor();
      await check('comparison');
      await to('#/table');
      await check('table');
      await to('#/documents');
      await check('documents');
      await to('#/disputes');
      await check('disputes');
      await to('#/search?q=china&group=speaker');
      await page.locator('.sentence-found').first().waitFor();
      await check('sentences');
      await to('#/?dates=2022-01-05..2022-01-10&time=shown');
      await page.locator('.time-bars').waitFor();
      await check('filters that are set');
      await to('#/');
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
