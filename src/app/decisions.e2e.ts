/**
 * What a reader decides: made by keyboard and by mouse, kept, saved, replayed by the command line with the same bytes, and
 * taken back one by one.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import type { Page } from '@playwright/test';
import { runGraph } from '../../scripts/build/run.ts';
import { graphText } from '../formats/json.ts';
import type { GraphFile } from '../model/graphFile.ts';
import { expect, open, region, serve, test } from './testing/page.ts';

const TEXTS = {
  one:
    'Talks in the region\n\nKenya accused Rwanda of closing the border on Monday. Zambia praised Malawi for its help. ' +
    'Chad met Mali in Abuja, and Benin backed the talks.\n\nThe African Union urged Rwanda to open the border.\n',
  two: 'Later reports\n\nZambia supported Malawi again on Friday. Ghana sent troops to help Togo. Kenya condemned Rwanda.\n',
};

/** What the command makes of the texts, under these decisions. */
async function built(folder: string, texts: Readonly<Record<string, string>>, lines?: string) {
  const [from, out, file] = ['texts', 'out', 'decisions.jsonl'].map((name) => join(folder, name));
  mkdirSync(from!, { recursive: true });
  for (const [id, text] of Object.entries(texts)) writeFileSync(join(from!, `${id}.txt`), text);
  if (lines !== undefined) writeFileSync(file!, lines);
  const said: string[] = [];
  const given = lines === undefined ? [] : ['--decisions', file!];
  const args = ['--in', from!, '--out', out!, '--reader', 'rules', '--workers', '1', ...given];
  const status = await runGraph(args, { say: (line) => void said.push(line), print: () => undefined });
  expect(status, said.join('\n')).toBe(0);
  return { bytes: readFileSync(join(out!, 'graph.json'), 'utf8'), said };
}

const shown = async (page: Page): Promise<string> =>
  graphText(
    await page.evaluate(
      () =>
        (
          window as unknown as { edgewise: { state(): { data: { value: { file: unknown } } } } }
        ).edgewise.state().data.value.file as GraphFile,
    ),
  );
const edgesOf = async (page: Page): Promise<string[]> =>
  (JSON.parse(await shown(page)) as GraphFile).edges.map(({ key }) => key);

async function check(page: Page, what: string): Promise<void> {
  await page.evaluate(`typeof axe === 'undefined' && (0, eval)(${JSON.stringify(axe.source)})`);
  const { violations } = await page.evaluate<AxeResults>("axe.run({ resultTypes: ['violations'] })");
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
    what,
  ).toEqual([]);
}

test('judged, set right, merged, split, added, saved: the command line gives the same bytes, and each is taken back', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const folder = mkdtempSync(join(tmpdir(), 'edgewise-decisions-'));
  const { bytes } = await built(folder, TEXTS);
  await serve(page, JSON.parse(bytes), TEXTS);
  page.setDefaultTimeout(20_000);
  const evidence = region(page, 'Evidence');
  const open_ = (hash: string) => page.evaluate((to) => (location.hash = to), hash);

  // By one hand: right, and on; wrong, by a number, and on.
  await open(page, '#/edge/kenya~accuse~rwanda');
  await expect(evidence.getByRole('group', { name: 'Is this right?' })).toHaveCount(2);
  await page.keyboard.press('r');
  await expect(evidence.locator('[data-claim][aria-current]')).toContainText('Kenya condemned Rwanda.');
  await expect(evidence.locator('[data-claim]').first()).toContainText('Called right, by a person');
  await page.keyboard.press('q');
  await expect(evidence.getByRole('button', { name: '1 wrong actor' })).toBeFocused();
  await check(page, 'why it is wrong');
  await page.keyboard.press('6');
  await expect(evidence).toContainText('Zambia');
  expect(await edgesOf(page)).toContain('kenya~accuse~rwanda');
  await open_('#/edge/kenya~accuse~rwanda');
  await expect(evidence.locator('.statement')).toContainText('Judged, passages taken away, by a person');

  // Wrong, and the only passage: the edge goes. Set right: another relation, the other way round.
  await open_('#/edge/ghana~aid~togo');
  await page.keyboard.press('q');
  await page.keyboard.press('1');
  await expect.poll(() => edgesOf(page)).not.toContain('ghana~aid~togo');
  await open_('#/edge/chad~consult~mali');
  await page.keyboard.press('a');
  const form = evidence.getByRole('form', { name: 'Set right' });
  await expect(form.getByLabel('Relation')).toBeFocused();
  await check(page, 'setting right');
  await form.getByLabel('Relation').selectOption('support');
  await form.getByLabel('How firmly').selectOption('possible');
  await form.getByLabel('Who says it').fill('Benin');
  await form.getByLabel('Why').fill('Benin hosts the talks');
  await form.getByRole('button', { name: 'Set right' }).click();
  await expect(evidence).toContainText('Relation set, firmness set, speaker set, by a person');
  expect(await edgesOf(page)).toContain('chad~support~mali');

  // Actors: one with another, some mentions apart, another kind and name.
  const actor = region(page, 'Actor');
  await open_('#/actor/mali');
  await actor.getByText('Set the actor right').click();
  await actor.getByRole('form', { name: 'Merge' }).getByLabel('This is the same as').fill('Malawi');
  await actor.getByRole('button', { name: 'Merge' }).click();
  await expect(actor.getByRole('heading', { level: 2 })).toHaveText('Malawi');
  await expect(actor).toContainText('Several made one, by a person');
  await open_('#/actor/zambia');
  await actor.getByText('Some mentions mean somebody else').click();
  const split = actor.getByRole('form', { name: 'Split' });
  await split.getByRole('checkbox', { name: 'Zambia 1 mention in Later reports' }).check();
  await split.getByLabel('They mean').fill('Zambian Union');
  await split.getByLabel('If that is nobody').selectOption('institution');
  await check(page, 'setting an actor right');
  await split.getByRole('button', { name: 'Split' }).click();
  await expect.poll(() => edgesOf(page)).toContain('zambian-union~support~malawi');
  await open_('#/actor/zambian-union');
  await actor.getByRole('form', { name: 'Kind' }).getByLabel('Kind').selectOption('bloc');
  await actor.getByRole('button', { name: 'Set the kind' }).click();
  await expect(actor.locator('.kicker')).toContainText('Bloc');
  await actor.getByRole('textbox', { name: 'Name' }).fill('Union of Zambia');
  await actor.getByRole('button', { name: 'Set the name' }).click();
  await expect(actor.getByRole('heading', { level: 2 })).toHaveText('Union of Zambia');

  // A relation by its words, with the keyboard alone.
  const at = TEXTS.one.indexOf('Chad met');
  await open_(`#/document/one?at=${at}-${at + 'Chad met Mali in Abuja, and Benin backed the talks.'.length}`);
  await page.keyboard.press('y');
  const article = region(page, 'Article');
  const word = (words: string) => article.locator('.word', { hasText: words });
  await expect(word('Chad')).toHaveCount(1);
  await word('Chad').focus();
  for (const [key, role] of [
    ['Benin', '1'],
    ['Chad', '2'],
    ['backed', '3'],
  ] as const) {
    await word(key).focus();
    await page.keyboard.press(role);
    await page.keyboard.press('Enter');
  }
  await page.keyboard.press('Shift+ArrowRight');
  const adding = article.getByRole('form', { name: 'Add a relation' });
  await expect(adding.locator('.chosen')).toHaveText(['Benin', 'Chad', 'backed the']);
  await check(page, 'adding a relation');
  await adding.getByLabel('Relation').selectOption('support');
  await adding.getByRole('button', { name: 'Add the relation' }).click();
  await expect.poll(() => edgesOf(page)).toContain('benin~support~chad');
  await expect(article.locator('mark[aria-current]')).toContainText('Chad met Mali');

  // Saved as a file: the same bytes by the command line.
  const decided = await shown(page);
  await page.keyboard.press('i');
  const list = page.getByRole('dialog', { name: 'Decisions' });
  await expect(list.getByRole('listitem')).toHaveCount(9);
  await expect(list).toContainText('Benin hosts the talks');
  await check(page, 'the list of decisions');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    list.getByRole('button', { name: 'Save as a file' }).click(),
  ]);
  const lines = readFileSync(await download.path(), 'utf8');
  // Shuffled: that the order as saved gives the same, too, holds of any order (src/decisions).
  const shuffled = lines
    .trim()
    .split('\n')
    .toSorted((a, b) => a.length - b.length);
  expect(shuffled.join('\n')).not.toBe(lines.trim());
  const again = await built(folder, TEXTS, `${shuffled.join('\n')}\n`);
  expect(again.bytes).toBe(decided);

  // Found again by another visit; the command's graph opens as it is.
  await open(page);
  expect(await shown(page)).toBe(decided);
  await page.route('**/data/graph.json', (route) => route.fulfill({ body: again.bytes }));
  await open(page);
  expect(await shown(page)).toBe(decided);

  // Each taken back: the graph as it was read. The steps know them.
  await page.keyboard.press('i');
  for (let left = 9; left > 0; left -= 1) {
    await expect(list.getByRole('listitem')).toHaveCount(left);
    await list
      .getByRole('button', { name: /^Take back/ })
      .first()
      .click();
  }
  await expect(list).toContainText('Nothing has been decided yet');
  expect(await shown(page)).toBe(bytes);
  await list.getByLabel('Open a file').setInputFiles({
    name: 'decisions.jsonl',
    mimeType: 'application/jsonl',
    buffer: Buffer.from(`${shuffled.join('\n')}\nnonsense\n`),
  });
  await expect(list).toContainText(
    '9 of 9 decisions are new here. 1 of its lines is no decision; line 10: it is no JSON.',
  );
  await expect(list.getByRole('listitem')).toHaveCount(9);
  expect(await shown(page)).toBe(decided);
  await list.getByRole('button', { name: 'Close' }).click();
  await page.keyboard.press('Control+z');
  await expect.poll(() => shown(page)).toBe(bytes);
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(() => shown(page)).toBe(decided);
  await page.keyboard.press('z');
  await expect(page.getByRole('dialog', { name: 'Steps' })).toContainText('Decisions opened');
  await page.keyboard.press('Escape');

  // A changed text: a word before a passage moves its decision; one that was rewritten loses it, and it is listed.
  const changed = {
    ...TEXTS,
    one: TEXTS.one.replace('Talks in the region', 'Talks in the whole region'),
    two: TEXTS.two.replace('to help Togo', 'to aid Togo'),
  };
  const later = await built(folder, changed, lines);
  const graph = JSON.parse(later.bytes) as GraphFile;
  const kept = graph.edges.find(({ key }) => key === 'kenya~accuse~rwanda')!.attributes.claims;
  const found = ({ passage: { document, start, end } }: (typeof kept)[number]): string =>
    changed[document as keyof typeof changed].slice(start, end);
  expect(kept.map((claim) => [claim.decided, found(claim)])).toEqual([
    [['right'], 'Kenya accused Rwanda of closing the border on Monday.'],
  ]);
  expect(later.said.filter((line) => line.startsWith('warning: decision'))).toEqual([
    expect.stringMatching(
      /wrong \(two: “Ghana sent troops to help Togo\.”\): lost, its words no longer stand in the text/,
    ),
  ]);
  // The page, on the changed texts: what this browser keeps is offered; what is lost is listed as such.
  await page.unrouteAll();
  const fresh = JSON.parse((await built(folder, changed)).bytes) as GraphFile;
  await serve(page, fresh, changed);
  await open(page);
  await page.keyboard.press('i');
  await list.getByRole('button', { name: 'Take them over' }).click();
  await expect(list.getByText('9 decisions, 1 lost.')).toBeVisible();
  expect(await shown(page)).toBe(later.bytes);
  rmSync(folder, { recursive: true, force: true });
});
