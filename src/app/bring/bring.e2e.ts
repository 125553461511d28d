/** A reader's own texts, from a drop to a graph that is found again: on the built page, as a reader does it. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { openReaderFiles } from '../../../scripts/lib/reader.ts';
import { graphText } from '../../formats/json.ts';
import { gatherFolder } from '../../intake/index.ts';
import { GERMAN, PARAGRAPHS, docx, mail, page as savedPage, pdf } from '../../intake/testing/samples.ts';
import { loadEnglish } from '../../language/index.ts';
import type { GraphFile } from '../../model/graphFile.ts';
import { assemble, readTextWith } from '../../pipeline.ts';
import { expect, open, region, test } from '../testing/page.ts';

const FILES: readonly (readonly [name: string, content: string | Uint8Array])[] = [
  ['text.txt', 'Chad praised Mali on Monday.\n\nMali thanked Chad for its support against the rebels.\n'],
  ['notes.md', '# Talks\n\nNigeria held talks with Benin on trade in Abuja on Friday.\n'],
  ['page.html', savedPage()],
  [
    'paper.pdf',
    pdf(['Zambia accused Malawi of closing the border.', 'Malawi rejected the accusation on Sunday.']),
  ],
  ['word.docx', docx(['Egypt and Sudan signed an agreement on water in Cairo.'])],
  ['mail.eml', mail(['Ghana will send troops to help Togo, its government said.'])],
  ['lines.jsonl', '{"id":"one","text":"Peru condemned Chile."}\n{"id":"two","text":"Chile thanked Peru."}\n'],
  ['list.json', '[{"maintext":"Kenya criticised Rwanda.","date_publish":"2023-05-09 10:00:00"}]'],
  ['deutsch.txt', GERMAN],
  ['broken.pdf', '%PDF-1.4 and then nothing'],
];

async function drop(page: Page, files: typeof FILES): Promise<void> {
  const plain = files.map(([name, content]) => [name, Buffer.from(content).toString('base64')] as const);
  const data = await page.evaluateHandle((given) => {
    const transfer = new DataTransfer();
    for (const [name, content] of given)
      transfer.items.add(
        new File([Uint8Array.from(atob(content), (character) => character.charCodeAt(0))], name),
      );
    return transfer;
  }, plain);
  await page.dispatchEvent('#app', 'drop', { dataTransfer: data });
}

/** What the command line makes of the same files. */
async function expected(): Promise<string> {
  const bytes = (content: string | Uint8Array) => (): Uint8Array => new Uint8Array(Buffer.from(content));
  const { documents } = await gatherFolder(FILES.map(([name, content]) => ({ name, bytes: bytes(content) })));
  const english = loadEnglish(readFileSync('public/model/english.bin'));
  const reader = await openReaderFiles();
  const analyses = [];
  for (const document of documents) analyses.push(await readTextWith(document, english, reader));
  return graphText(assemble(analyses, 'rules and reader'));
}

const state = (page: Page): Promise<GraphFile> =>
  page.evaluate(
    () =>
      (
        window as unknown as { edgewise: { state(): { data: { value: { file: unknown } } } } }
      ).edgewise.state().data.value.file as GraphFile,
  );

test('ten mixed files: cancelled once, then read; the graph is the command’s, byte for byte, and is found again', async ({
  page,
}) => {
  test.setTimeout(300_000);
  await open(page);
  await drop(page, FILES);
  const dialog = page.getByRole('dialog', { name: 'Your own texts' });
  await expect(dialog.getByRole('progressbar', { name: 'Documents read' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog.getByText('Drop files or a folder anywhere')).toBeVisible();

  await drop(page, FILES);
  await expect(dialog.getByText(/Read \d of 9 documents/)).toBeVisible({ timeout: 60_000 });
  await page.waitForURL(/\?corpus=/, { timeout: 200_000 });
  await page.locator('html[data-ready]').waitFor();
  const graph = await state(page);
  expect(graphText(graph)).toBe(await expected());

  const edge = graph.edges.find(({ source, target }) => /zambia/i.test(source) && /malawi/i.test(target))!;
  await page.goto(`${page.url().replace(/#.*$/, '')}#/edge/${encodeURIComponent(edge.key)}`);
  const evidence = region(page, 'Evidence');
  await expect(evidence).toContainText('Zambia accused Malawi of closing the border.');
  await evidence.getByRole('link', { name: 'Read in the article' }).first().click();
  await expect(region(page, 'Article')).toContainText('Malawi rejected the accusation');

  // Another visit finds it, and the page's own corpus is one click away.
  await page.goto('./');
  await page.locator('html[data-ready]').waitFor();
  await page.getByRole('button', { name: 'Your texts' }).click();
  await expect(dialog.getByText('9 documents')).toBeVisible();
  await dialog.getByText(/remarks? on its files/).click();
  await expect(dialog).toContainText('deutsch.txt: it is in German, and only English is read');
  await expect(dialog).toContainText('broken.pdf: it is no PDF that can be opened');
  await dialog.getByRole('link', { name: /text\.txt|broken\.pdf/ }).click();
  await page.waitForURL(/\?corpus=/);
  await page.locator('html[data-ready]').waitFor();
  expect(await state(page)).toEqual(graph);
});

test('a pasted text is read; one that gives nothing says why', async ({ page }) => {
  test.setTimeout(200_000);
  await open(page);
  await page.keyboard.press('u');
  const dialog = page.getByRole('dialog', { name: 'Your own texts' });
  await dialog.getByRole('textbox', { name: 'Or paste a text' }).fill(GERMAN);
  await dialog.getByRole('button', { name: 'Read it' }).click();
  await expect(dialog.getByRole('alert')).toContainText('German', { timeout: 60_000 });
  await dialog.getByRole('textbox', { name: 'Or paste a text' }).fill(PARAGRAPHS[1]);
  await dialog.getByRole('button', { name: 'Read it' }).click();
  await page.waitForURL(/\?corpus=/, { timeout: 150_000 });
  await page.locator('html[data-ready]').waitFor();
  expect((await state(page)).edges.length).toBeGreaterThan(0);
});
