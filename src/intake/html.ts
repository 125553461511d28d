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
/** Nor of elements deeper in one another: Readability takes the cube of the depth (200: .9 s, 800: 19 s); pages have some twenty. */
const MOST_DEEP = 100;
/** Nor is markup parsed of which more is open at once: the parser takes the square (100,000: 12 s). */
const MOST_OPEN = 50_000;
/** Elements without an end tag, or that may go without one. */
const UNCLOSED = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd rt rp option optgroup tr td th thead tbody tfoot'.split(
    ' ',
  ),
);

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
  if (isBottomless(markup))
    throw new UnreadableText(`more than ${MOST_OPEN.toLocaleString('en')} of its elements are open at once`);
  const whole = /<html[\s>]/i.test(markup) ? markup : `<html><body>${markup}</body></html>`;
  const document = pageOf(whole);
  const about = aboutOf(document as unknown as Page, markup);
  const elements = document.querySelectorAll('*').length;
  let title: string | null = null;
  let text = '';
  if (elements <= MOST_ELEMENTS && !isDeeper((document as unknown as Page).body, MOST_DEEP)) {
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
  // No recursion: a page may be deeper than the stack.
  const open: { readonly block: boolean; readonly children: Iterator<PageNode> }[] = [];
  const enter = (node: PageNode): void => {
    if (node.nodeType === 3) line += node.textContent ?? '';
    if (node.nodeType !== 1) return;
    const name = (node as PageElement).tagName.toUpperCase();
    if (SILENT.has(name)) return;
    const block = BLOCKS.has(name);
    if (block || name === 'BR') end();
    open.push({ block, children: node.childNodes[Symbol.iterator]() });
  };
  enter(root);
  for (let inner = open.at(-1); inner; inner = open.at(-1)) {
    const next = inner.children.next();
    if (!next.done) {
      enter(next.value);
      continue;
    }
    open.pop();
    if (inner.block) end();
  }
  end();
  return lines.join('\n\n');
}

/** Whether elements stand deeper in one another than so many levels. */
function isDeeper(root: PageElement, most: number): boolean {
  let level: PageNode[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > most) return true;
    level = level.flatMap((node) => (node.nodeType === 1 ? Array.from(node.childNodes) : []));
  }
  return false;
}

/** Whether more elements are open at once than the parser should be asked for. What scripts and styles hold is no markup. */
function isBottomless(markup: string): boolean {
  const tag = /<(\/?)([a-z][a-z\d]*)[^<>]*/gi;
  let open = 0;
  for (let found = tag.exec(markup); found; found = tag.exec(markup)) {
    const [whole, close, name = ''] = found;
    const low = name.toLowerCase();
    if (UNCLOSED.has(low) || whole.endsWith('/')) continue;
    open = Math.max(0, open + (close ? -1 : 1));
    if (open > MOST_OPEN) return true;
    if (close || (low !== 'script' && low !== 'style')) continue;
    const end = markup.indexOf(`</${low}`, tag.lastIndex);
    if (end < 0) return false;
    tag.lastIndex = end;
  }
  return false;
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
