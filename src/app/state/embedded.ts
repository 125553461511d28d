/** Data that came with the page itself: in a page that is one file, the graph and its texts stand in a packed block. */
import type { PageData, PageParts } from '../../formats/onePage.ts';
import { DATA_ID } from '../../formats/dataBlock.ts';

let read: PageData | null = null;

/** Unpacks the block of this page, where it has one; what unpacks is no part of other pages. @throws Error where it is damaged */
export async function openEmbedded(): Promise<PageData | null> {
  const text = document.getElementById(DATA_ID)?.textContent;
  if (text) read = (await import('../../formats/onePage.ts')).unpackData(text);
  return read;
}

/** The data of this page, once it is opened; null for a page that fetches its data. */
export const embedded = (): PageData | null => read;

/** What this page is made of, where it is one file: a page with another view is made of the same. */
export function ownParts(): PageParts | null {
  const of = (selector: string): Element | null => document.querySelector(selector);
  const policy = of('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
  if (embedded() === null || !policy) return null;
  return {
    policy,
    style: of('head > style')?.textContent ?? '',
    script: of('body > script[type="module"]')?.textContent ?? '',
  };
}
