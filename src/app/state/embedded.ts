/** Data that came with the page itself: in a page that is one file, the graph and its texts stand in a packed block. */
import type { PageData, PageParts } from '../../formats/onePage.ts';
import { DATA_ID, unpackData } from '../../formats/onePage.ts';

let read: PageData | null | undefined;

/** The block of this page; null for a page that fetches its data. */
export function embedded(): PageData | null {
  if (read === undefined) {
    const text = document.getElementById(DATA_ID)?.textContent;
    read = text ? unpackData(text) : null;
  }
  return read;
}

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
