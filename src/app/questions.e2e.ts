/** Ten questions of a reader, each answered on the seeds by mouse and by keyboard alone, in at most the steps named. */
import type { Page } from '@playwright/test';
import type { GraphFile } from '../model/graphFile.ts';
import { expect, open, region, test } from './testing/page.ts';
import { HANDS, Steps } from './testing/steps.ts';

const keyOf = (graph: GraphFile, label: RegExp): string =>
  graph.nodes.find(({ attributes }) => label.test(attributes.label))!.key;
const claimsOf = (graph: GraphFile) =>
  graph.edges.flatMap((edge) => edge.attributes.claims.map((claim) => ({ edge, claim })));
const rows = (page: Page) => page.getByRole('table', { name: 'Relations' }).locator('tbody tr');
const tab = (page: Page, name: string) => page.getByRole('link', { name, exact: true });

for (const by of HANDS) {
  test(`by ${by}: what is said between two, who says it, how they are connected, whose surroundings`, async ({
    page,
    graph,
  }) => {
    const steps = new Steps(page, by);
    const [china, russia, tokayev, umarov] = [/^China$/, /^Russia$/, /Tokayev/, /Temur Umarov/].map((label) =>
      keyOf(graph, label),
    );
    await open(page);
    await steps.within(2, 'all sentences between China and Russia', async () => {
      await steps.ask('China Russia');
      const between = claimsOf(graph).filter(({ edge }) =>
        [edge.source, edge.target].every((end) => end === china || end === russia),
      );
      await expect(region(page, 'Pair').locator('blockquote')).toHaveCount(
        new Set(between.map(({ claim }) => JSON.stringify(claim.passage))).size,
      );
    });

    await open(page);
    await steps.within(2, 'who says that Tokayev asked Russia for help, and how firmly', async () => {
      await steps.actor(tokayev!, 'Tokayev');
      const actor = region(page, 'Actor');
      await steps.press(
        actor
          .locator('li', { has: page.getByRole('link', { name: 'Russia', exact: true }) })
          .getByRole('link', { name: /asks for help from/ }),
      );
      const request = graph.edges.find(
        ({ source, target, attributes }) =>
          source === tokayev && attributes.relation === 'request' && target === russia,
      )!;
      const said = region(page, 'Evidence').locator('.saying');
      await expect(said).toHaveCount(request.attributes.claims.length);
      for (const words of await said.allTextContents())
        expect(words).toMatch(/Said as plain fact|Reported|Denied|Held possible/);
    });

    await open(page);
    await steps.within(1, 'what Temur Umarov said, and of whom', async () => {
      await steps.actor(umarov!, 'Temur Umarov');
      const said = region(page, 'Actor').locator('.part', {
        has: page.getByRole('heading', { name: 'What they said' }),
      });
      await expect(said.locator('.quote').first()).toBeVisible();
      await expect(said.locator('.about').first()).toBeVisible();
    });

    await open(page);
    await steps.within(3, 'how Afghanistan is connected with the CSTO', async () => {
      await steps.ask('Afghanistan CSTO');
      await steps.command(page.getByRole('link', { name: /How the two are connected/ }), 'c');
      await expect(region(page, 'Path').locator('.chain').first().locator('.step')).not.toHaveCount(0);
    });

    await open(page);
    await steps.within(3, 'Tokayev’s surroundings in two steps', async () => {
      await steps.actor(tokayev!, 'Tokayev');
      await steps.command(region(page, 'Actor').getByRole('button', { name: /^2 steps/ }), '2');
      await expect(page.locator('.scope-line')).toContainText('Around Kassym-Jomart Tokayev');
      await expect(page).toHaveURL(/steps=2/);
    });
  });

  test(`by ${by}: what is disputed, what rests on one source, what happened when, what one text alone says`, async ({
    page,
    graph,
  }) => {
    const steps = new Steps(page, by);
    await open(page);
    await steps.within(1, 'what is disputed', async () => {
      await steps.command(tab(page, 'Disputes'), 'x');
      await expect(page.locator('article.dispute')).not.toHaveCount(0);
    });

    await steps.within(2, 'which relations rest on one source', async () => {
      await steps.command(tab(page, 'Table'), 't');
      await steps.press(page.getByRole('button', { name: /^.?\s*Sources/ }));
      const counts = (await rows(page).locator('td.sources').allTextContents()).map(Number);
      expect(counts).toEqual(counts.toSorted((a, b) => a - b));
      expect(counts[0]).toBe(1);
    });

    await open(page);
    await steps.within(2, 'what happened from 5 to 10 January 2022', async () => {
      await steps.ask('5 to 10 January 2022');
      const then = claimsOf(graph).filter(
        ({ claim }) =>
          claim.date !== null &&
          (claim.date.length < 10
            ? '2022-01'.startsWith(claim.date)
            : claim.date >= '2022-01-05' && claim.date <= '2022-01-10'),
      );
      expect(then.length).toBeGreaterThan(0);
      await expect(region(page, 'Filters').locator('.sum')).toContainText(`${then.length} claims`);
      await expect(region(page, 'Time').getByRole('status')).toContainText('5 January 2022');
    });

    // A time is chosen; something is hidden, and a family.
    await region(page, 'Filters')
      .getByRole('checkbox', { name: /^Conflict/ })
      .uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('t');
    await rows(page).first().getByRole('link').first().click();
    await page.keyboard.press('h');
    await expect(page).toHaveURL(/drop=/);
    await expect(page).toHaveURL(/hide=/);
    await expect(page).toHaveURL(/dates=/);
    await steps.within(3, 'three different kinds of step taken back', async () => {
      for (let step = 0; step < 3; step += 1)
        await steps.command(page.getByRole('button', { name: 'Undo' }), 'Control+z');
      await expect(page).not.toHaveURL(/drop=|hide=|dates=/);
    });
    await page.keyboard.press('Control+Shift+z');
    await expect(page).toHaveURL(/dates=2022-01-05\.\.2022-01-10/);

    const [a, b] = ['004', '003'].map((id) =>
      graph.attributes.documents.find((one) => one.id.startsWith(id))!,
    );
    await open(page);
    await steps.within(3, 'what only 004 says beside 003', async () => {
      await steps.command(tab(page, 'Documents'), 'o');
      await steps.press(page.getByRole('table', { name: 'Documents' }).getByRole('link', { name: a!.title }));
      await steps.choose(page.getByRole('combobox', { name: 'Compare with' }), b!.id);
      const only = graph.edges.filter(({ attributes }) => {
        const ids = new Set(attributes.claims.map(({ passage }) => passage.document));
        return ids.has(a!.id) && !ids.has(b!.id);
      });
      const list = region(page, 'Comparison').locator('.part', { hasText: `Only in ${a!.title}` });
      await expect(list.locator('li')).toHaveCount(only.length);
    });
  });
}
