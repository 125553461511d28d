/** Spoiled files of every format dropped on the built page together: it stays whole, and each file is read or named. */
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import type { English } from '../../src/language/index.ts';
import { BROWSER_FLAGS, findBrowser } from '../lib/browser.ts';
import { spoiled } from './fuzzingFiles.ts';

type Handle = {
  edgewise: {
    state(): { kept: { documents: number; remarks: string[] }[]; bringing: { phase: string; why?: string } };
  };
};

export interface PageOutcome {
  readonly documents: number;
  readonly named: number;
  /** What went wrong, a line each. */
  readonly problems: readonly string[];
}

export async function fuzzPage(english: English, count: number, seed: number): Promise<PageOutcome> {
  const files = [...spoiled(english, count, seed)].map(
    ([name, bytes], at) => [`${at}-${name}`, Buffer.from(bytes).toString('base64')] as const,
  );
  const server = await preview({ preview: { host: '127.0.0.1', port: 0 }, logLevel: 'error' });
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_FLAGS });
  const problems: string[] = [];
  try {
    const page = await browser.newPage();
    page.on('pageerror', ({ message }) => problems.push(`uncaught: ${message}`));
    page.on('crash', () => problems.push('the page crashed'));
    await page.goto(server.resolvedUrls?.local[0] ?? '');
    await page.locator('html[data-ready]').waitFor();
    const data = await page.evaluateHandle((given) => {
      const transfer = new DataTransfer();
      for (const [name, content] of given)
        transfer.items.add(
          new File([Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))], name),
        );
      return transfer;
    }, files);
    await page.dispatchEvent('#app', 'drop', { dataTransfer: data });
    await page.waitForURL(/\?corpus=/, { timeout: 600_000 });
    await page.locator('html[data-ready]').waitFor();
    await page.getByRole('button', { name: 'Your texts' }).click();
    await page.waitForFunction(() => (window as unknown as Handle).edgewise.state().kept.length > 0);
    const { documents, remarks } = await page.evaluate(
      () => (window as unknown as Handle).edgewise.state().kept[0]!,
    );
    const graph = await page.evaluate(() =>
      (
        window as unknown as {
          edgewise: {
            state(): { data: { value: { file: { attributes: { documents: { file: string }[] } } } } };
          };
        }
      ).edgewise
        .state()
        .data.value.file.attributes.documents.map(({ file }) => file),
    );
    const read = new Set(graph);
    for (const [name] of files)
      if (!read.has(name) && !remarks.some((remark) => remark.startsWith(name)))
        problems.push(`${name} is neither read nor named`);
    return { documents, named: files.filter(([name]) => !read.has(name)).length, problems };
  } catch (error) {
    return { documents: 0, named: 0, problems: [...problems, String(error)] };
  } finally {
    await browser.close();
    await server.close();
  }
}
