/** The browser's storage full, forbidden, or emptied: said plainly, and nothing that is open is lost. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { unpackCorpus } from '../../inPage/corpusFile.ts';
import { expect, open, region, test } from '../testing/page.ts';
import { drop, zipOf } from './testing/files.ts';

const TEXT = 'Kenya accused Rwanda of arming rebels. Rwanda rejected the accusation.';
const own = (page: Page): Locator => page.getByRole('dialog', { name: 'Your own texts' });
const arrived = async (page: Page): Promise<void> => {
  await page.waitForURL(/\?corpus=/);
  await page.locator('html[data-ready]').waitFor();
};

test('storage that is full: said, the corpus can be saved as a file or kept once there is room', async ({
  page,
}) => {
  const [name, bytes] = zipOf('Borders', TEXT);
  await page.addInitScript(() => {
    const { prototype } = IDBObjectStore;
    const put = Reflect.get(prototype, 'put') as IDBObjectStore['put'];
    prototype.put = function (...given) {
      if ((window as unknown as { room?: boolean }).room) return put.apply(this, given);
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
  await open(page);
  await drop(page, [[name, bytes]]);
  const dialog = own(page);
  await expect(dialog.getByRole('alert')).toContainText('no room left');
  const coming = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save as a zip' }).click();
  const saved = unpackCorpus(readFileSync(await (await coming).path()));
  expect(saved).toEqual(unpackCorpus(Buffer.from(bytes)));
  // It is still at hand, also after the dialog was closed.
  await page.keyboard.press('Escape');
  await page.keyboard.press('u');
  await page.evaluate(() => Object.assign(window, { room: true }));
  await dialog.getByRole('button', { name: 'Try to keep it again' }).click();
  await arrived(page);
  await expect(page.getByRole('region', { name: 'Graph' })).toBeVisible();
});

test('storage that is forbidden: said before anything is brought, and what is brought can be saved', async ({
  page,
}) => {
  const zip = zipOf('Borders', TEXT);
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('it is switched off', 'SecurityError');
    };
  });
  await open(page);
  await page.keyboard.press('u');
  const dialog = own(page);
  await expect(dialog.getByRole('alert')).toContainText('keeps nothing for this page (it is switched off)');
  await drop(page, [zip]);
  await expect(dialog.getByRole('button', { name: 'Save as a zip' })).toBeVisible();
  await expect(dialog).toContainText('“Borders” is read, 1 document, but not kept.');
});

test('storage that is emptied: what is open stays and can be saved; its address then says that it is gone', async ({
  page,
}) => {
  await open(page);
  await drop(page, [zipOf('Borders', TEXT)]);
  await arrived(page);
  await page.keyboard.press('u');
  const dialog = own(page);
  await expect(dialog.getByText('1 document, ')).toBeVisible();
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const asked = indexedDB.open('edgewise-contents');
        asked.addEventListener('success', () => {
          const work = asked.result.transaction('contents', 'readwrite');
          work.objectStore('contents').clear();
          work.addEventListener('complete', () => resolve());
          work.addEventListener('error', () => reject(new Error('not cleared')));
        });
      }),
  );
  const coming = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save as zip Borders' }).click();
  expect(unpackCorpus(readFileSync(await (await coming).path())).documents).toEqual({ a: TEXT });
  await page.keyboard.press('Escape');
  await page.evaluate(() => (location.hash = '#/document/a'));
  await expect(region(page, 'Article')).toContainText(TEXT);
  await page.reload();
  await expect(page.getByText('This corpus is not kept in this browser')).toBeVisible();
  await page.keyboard.press('u');
  await dialog.getByRole('button', { name: 'Delete Borders' }).click();
  await expect(dialog.getByRole('button', { name: 'Delete Borders' })).toBeHidden();
});
