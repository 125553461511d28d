/**
 * Web pages as browsers save them: the article by the algorithm of Firefox's reader view, and what the page's head says of
 * it (Open Graph, schema.org's JSON-LD, Dublin Core). The text has a line for each block, with an empty line between.
 */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { UnreadableText, decodeText } from './decode.ts';
import { dayOf } from './fields.ts';
import type { Extracted } from './formats.ts';

/** What is asked of a page: of the DOM as linkedom has it, for workers and Node have none of their own. */
interface PageNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}
interface PageElement extends PageNode {
  readonly tagName: string;
  getAttribute(name: string): string | null;
}
interface Page {
  readonly body: PageElement;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement> & { readonly length: number };
}

const pageOf = (markup: string): Page => parseHTML(markup).document as unknown as Page;

/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
);
const SILENT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME SVG BUTTON FORM INPUT SELECT TEXTAREA HEAD'.split(' '),
);
/** A shorter article is looked for once more, with less of the page taken away before. */
const LEAST_CHARACTERS = 300;
/** Pages of more elements would take minutes. */
const MOST_ELEMENTS = 60_000;

/** @throws UnreadableText for a page without a text */
export function fromHtml(bytes: Uint8Array, notes: string[]): Extracted {
  return fromMarkup(decodePage(bytes, notes), notes);
}

/** The encoding that the page names, where its bytes are no UTF-8. */
function decodePage(bytes: Uint8Array, notes: string[]): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const named = /<meta[^>]+charset=["']?([\w-]+)/i.exec(head)?.[1]?.toLowerCase();
  if (named !== undefined && named !== 'utf-8' && named !== 'utf8') {
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      return text;
    } catch {
      try {
        return new TextDecoder(named).decode(bytes);
      } catch {
        notes.push(`it names an unknown encoding (${named})`);
      }
    }
  }
  return decodeText(bytes, notes);
}

/** The article in markup. @throws UnreadableText where there is none */
export function fromMarkup(markup: string, notes: string[]): Extracted {
  const whole = /<html[\s>]/i.test(markup) ? markup : `<html><body>${markup}</body></html>`;
  const document = pageOf(whole);
  const about = aboutOf(document as unknown as Page, markup);
  const elements = document.querySelectorAll('*').length;
  let title: string | null = null;
  let text = '';
  if (elements <= MOST_ELEMENTS) {
    const copy = pageOf(whole);
    const article = new Readability<PageElement>(copy as never, {
      serializer: (element) => element as unknown as PageElement,
      charThreshold: LEAST_CHARACTERS,
    }).parse();
    if (article?.content) {
      text = textOf(article.content);
      title = article.title?.trim() || null;
    }
  }
  if (text.trim() === '') {
    text = textOf(document.body);
    notes.push('no article was told apart from the page around it; all of the page is read');
  }
  if (text.trim() === '') throw new UnreadableText('it is a page without a text');
  const heading = about.title ?? title;
  // The headline is a part of what is read, as it is of a page that was copied.
  const all = heading !== null && !text.startsWith(heading) ? `${heading}\n\n${text}` : text;
  return { id: null, text: all, ...about, title: heading, notes: [] };
}

/** The words of an element, a line for each block. */
export function textOf(root: PageElement): string {
  const lines: string[] = [];
  let line = '';
  const end = (): void => {
    const words = line.replace(/[^\S\u00a0]+/g, ' ').trim();
    if (words !== '') lines.push(words);
    line = '';
  };
  const visit = (node: PageNode): void => {
    if (node.nodeType === 3) line += node.textContent ?? '';
    if (node.nodeType !== 1) return;
    const name = (node as PageElement).tagName.toUpperCase();
    if (SILENT.has(name)) return;
    const block = BLOCKS.has(name);
    if (block || name === 'BR') end();
    for (const child of node.childNodes) visit(child);
    if (block) end();
  };
  visit(root);
  end();
  return lines.join('\n\n');
}

type About = Pick<Extracted, 'title' | 'publisher' | 'url' | 'published'>;

function aboutOf(document: Page, markup: string): About {
  const meta = (...names: readonly string[]): string | null => {
    for (const name of names) {
      const found = document
        .querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`)
        ?.getAttribute('content')
        ?.trim();
      if (found) return found;
    }
    return null;
  };
  const linked = linkedData(document);
  const date =
    meta(
      'article:published_time',
      'datePublished',
      'date',
      'dc.date',
      'DC.date.issued',
      'pubdate',
      'parsely-pub-date',
    ) ??
    linked('datePublished') ??
    document.querySelector('time[datetime]')?.getAttribute('datetime') ??
    null;
  const url =
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
    meta('og:url') ??
    // Browsers write where a page was saved from: Chrome in a comment, Firefox in its own.
    /<!-- saved from url=\(\d+\)(https?:\/\/\S+) -->/.exec(markup.slice(0, 3000))?.[1] ??
    null;
  return {
    title: meta('og:title', 'dc.title') ?? linked('headline'),
    publisher: meta('og:site_name', 'dc.publisher') ?? linked('publisher'),
    url: url !== null && /^https?:\/\/\S+$/i.test(url) ? url : null,
    published: date === null ? null : dayOf(date),
  };
}

/** Fields of the page's JSON-LD, by name; nested ones give their own name. */
function linkedData(document: Page): (name: string) => string | null {
  const things: Record<string, unknown>[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]'))
    try {
      const value: unknown = JSON.parse(script.textContent ?? '');
      const all = Array.isArray(value) ? (value as unknown[]) : [value];
      for (const one of all) {
        if (typeof one !== 'object' || one === null) continue;
        const graph = (one as { '@graph'?: unknown })['@graph'];
        for (const thing of Array.isArray(graph) ? (graph as unknown[]) : [one])
          if (typeof thing === 'object' && thing !== null) things.push(thing as Record<string, unknown>);
      }
    } catch {
      // Broken data says nothing.
    }
  return (name) => {
    for (const thing of things) {
      const value = thing[name];
      if (typeof value === 'string' && value.trim() !== '') return value.trim();
      const own = (value as { name?: unknown } | null | undefined)?.name;
      if (typeof own === 'string' && own.trim() !== '') return own.trim();
    }
    return null;
  };
}
