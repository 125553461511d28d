/** For tests of the reader's own texts: ten files of every kind, a corpus as a zip, and the page without a network. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { openReaderFiles } from '../../../../scripts/lib/reader.ts';
import { graphText } from '../../../formats/json.ts';
import { packCorpus } from '../../../inPage/corpusFile.ts';
import { reportOf } from '../../../inPage/report.ts';
import { gatherFolder } from '../../../intake/index.ts';
import { GERMAN, docx, mail, page as savedPage, pdf } from '../../../../scripts/lib/sampleFiles.ts';
import { loadEnglish } from '../../../language/index.ts';
import { bareSource } from '../../../model/document.ts';
import { assemble, readText, readTextWith } from '../../../pipeline.ts';

export type Named = readonly [name: string, content: string | Uint8Array];

/** Saved with its pictures inside: five megabytes, of which an article is a little. */
const largePage = (): string =>
  savedPage().replace(
    '</article>',
    `<img alt="" src="data:image/png;base64,${'iVBORw0KGgo'.repeat(480_000)}"></article>`,
  );

export const FILES: readonly Named[] = [
  [
    'export.txt',
    '1 of 2 DOCUMENTS\n\nThe Daily Sample\n\nMay 9, 2023 Tuesday\n\nChad praises Mali\n\nLENGTH: 12 words\n\nChad praised Mali on Monday.\n\nMali thanked Chad for its support against the rebels.\n\n' +
      '2 of 2 DOCUMENTS\n\nThe Evening Sample\n\nMay 10, 2023 Wednesday\n\nTogo condemns Benin\n\nLENGTH: 9 words\n\nTogo condemned Benin over the closed road.\n',
  ],
  ['notes.md', '# Talks\n\nNigeria held talks with Benin on trade in Abuja on Friday.\n'],
  ['page.html', largePage()],
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

/** A folder on the disk with these files. */
export function folderOf(place: string, files: readonly Named[]): string {
  mkdirSync(place, { recursive: true });
  for (const [name, content] of files) writeFileSync(join(place, name), content);
  return place;
}

/** What the command line makes of the same files. */
export async function commandGraph(files: readonly Named[]): Promise<string> {
  const bytes = (content: string | Uint8Array) => (): Uint8Array => new Uint8Array(Buffer.from(content));
  const { documents } = await gatherFolder(files.map(([name, content]) => ({ name, bytes: bytes(content) })));
  const english = loadEnglish(readFileSync('public/model/english.bin'));
  const reader = await openReaderFiles();
  const analyses = [];
  for (const document of documents) analyses.push(await readTextWith(document, english, reader));
  return graphText(assemble(analyses, 'rules and reader'));
}

/** A small corpus, as it would be saved; read by rules, which takes no time. */
export function zipOf(name: string, text: string): Named {
  const english = loadEnglish(readFileSync('public/model/english.bin'));
  const found = readText(bareSource('a', text), english);
  const zip = packCorpus({
    name,
    brought: '2026-05-01T10:00:00.000Z',
    remarks: [],
    graph: graphText(assemble([found])),
    documents: { a: text },
    reports: { a: reportOf(found) },
    files: [{ name: 'a.txt', bytes: Buffer.from(text) }],
  });
  return [`${name}.zip`, zip];
}

/** Drops files on the page, as a hand would. */
export async function drop(page: Page, files: readonly Named[]): Promise<void> {
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

/** Takes the network away; what is left is the built page, from the disk. */
export async function withoutNetwork(context: BrowserContext, baseURL: string): Promise<void> {
  await context.setOffline(true);
  await context.route(`${baseURL}**`, (route) => {
    const path = decodeURIComponent(new URL(route.request().url()).pathname);
    const file = join('dist', path === '/' ? 'index.html' : path);
    return existsSync(file) ? route.fulfill({ path: file }) : route.fulfill({ status: 404 });
  });
}
