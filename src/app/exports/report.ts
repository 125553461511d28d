/**
 * The report: title, picture, and under the number of each line the passages that it stands on, with their sources; a
 * table of the documents. One page of HTML without a script; whatever a text or a name holds comes through as text.
 */
import { FAMILIES } from '../../model/relations.ts';
import { element, textElement } from '../../formats/xml.ts';
import type { Citation } from '../../formats/citation.ts';
import { citationsOf, imprint } from '../../formats/citation.ts';
import { webAddress } from '../../formats/textFragment.ts';
import type { Strand } from '../canvas/strands.ts';
import { strandsOf } from '../canvas/strands.ts';
import type { GraphView } from '../graph/index.ts';
import { documentRows, isSure, titleOf } from '../graph/index.ts';
import { FAMILY_WORDS, counted, dateInWords, standsOn } from '../words/index.ts';
import { shownMaterial } from './material.ts';
import { inOrder, strandInWords } from './numbers.ts';
import css from './report.css?inline';

export interface ReportWords {
  readonly title: string;
  readonly caption: string;
  readonly source: string;
  /** What the filters hide, in words. */
  readonly filters: string;
}

const UNTITLED = 'Who deals with whom';

/** An element of HTML, where an empty one needs its end. */
const tag = (
  name: string,
  attributes: Readonly<Record<string, string | null>>,
  inside: string | readonly string[],
): string => {
  const written = element(name, attributes, inside);
  return written.endsWith('/>') && !written.includes('</') ? `${written.slice(0, -2)}></${name}>` : written;
};
const text = (
  name: string,
  words: string,
  attributes: Readonly<Record<string, string | null>> = {},
): string => (words === '' ? '' : textElement(name, { dir: 'auto', ...attributes }, words));

/** What stands in the page's body. @param picture an SVG element as markup; empty for none */
export function reportBody(view: GraphView, words: ReportWords, picture: string): string {
  const strands = inOrder(strandsOf(view));
  const numbers = new Map(strands.map((strand, index) => [strand.key, index + 1]));
  const citations = new Map(citationsOf(shownMaterial(view)).map((citation) => [citation.id, citation]));
  return tag('article', { class: 'report' }, [
    tag('header', {}, [
      text('h1', words.title || UNTITLED),
      text(
        'p',
        `${counted(view.connected, 'actor')}, ${counted(view.edges.size, 'relation')}, ${standsOn(view.sum)}. ${words.filters}`,
        { class: 'amounts' },
      ),
    ]),
    picture === ''
      ? ''
      : tag('figure', {}, [
          picture,
          text('figcaption', [words.caption, words.source].filter(Boolean).join(' ')),
        ]),
    tag('h2', {}, 'The passages behind each line'),
    ...FAMILIES.flatMap((family) => {
      const members = strands.filter((strand) => strand.family === family);
      if (members.length === 0) return [];
      return [
        tag('section', { class: `family ${family}` }, [
          text('h3', FAMILY_WORDS[family]),
          ...members.map((strand) => entry(view, strand, numbers.get(strand.key)!, citations)),
        ]),
      ];
    }),
    documentTable(view),
    text(
      'footer',
      `Made by Edgewise from the corpus ${view.corpus.file.attributes.corpus.slice(0, 12)}; each passage is its text’s own words.`,
    ),
  ]);
}

function entry(
  { corpus }: GraphView,
  strand: Strand,
  number: number,
  citations: ReadonlyMap<string, Citation>,
): string {
  /** Claims that stand on one passage are told together. */
  const passages = new Map<string, [Told, ...Told[]]>();
  for (const told of strand.claims) {
    const { claim } = told;
    const citation = citations.get(claim.id);
    if (!citation) continue;
    const place = `${claim.passage.start}-${claim.passage.end} ${claim.passage.document}`;
    const one = { citation, sure: isSure(told) };
    const known = passages.get(place);
    if (known) known.push(one);
    else passages.set(place, [one]);
  }
  return tag('section', { class: 'line', id: `line-${number}` }, [
    tag('h4', {}, [
      text('span', String(number), { class: 'number' }),
      ' ',
      text('span', strandInWords(corpus, strand)),
    ]),
    tag('ol', {}, [...passages.values()].map(quotation)),
  ]);
}

interface Told {
  readonly citation: Citation;
  readonly sure: boolean;
}

function quotation(told: readonly [Told, ...Told[]]): string {
  const first = told[0].citation;
  const claims = told.map(({ citation, sure }) => citation.claim + (sure ? '' : ' (unsure reading)'));
  const source = [first.title, imprint(first)].filter(Boolean).join('. ');
  return tag('li', {}, [
    text('blockquote', first.exact),
    tag('p', { class: 'source' }, [
      text('span', [...new Set(claims)].join('; ')),
      '. ',
      linked(first.original ?? first.url, text('cite', source)),
      ' ',
      text('a', 'Passage', { href: first.link, class: 'back' }),
    ]),
  ]);
}

const linked = (url: string | null, inside: string): string => {
  const href = url === null ? null : webAddress(url);
  return href === null ? inside : tag('a', { href }, inside);
};

function documentTable(view: GraphView): string {
  const rows = documentRows(view)
    .filter(({ passages }) => passages > 0)
    .map(({ document, passages, copyOf }) =>
      tag('tr', {}, [
        tag('td', {}, linked(document.url, text('span', titleOf(document)))),
        tag('td', {}, text('span', document.publisher ?? '')),
        tag('td', {}, text('span', document.published === null ? '' : dateInWords(document.published))),
        tag('td', { class: 'count' }, String(passages)),
        tag('td', {}, copyOf === null ? '' : text('span', `near copy of ${copyOf}`)),
      ]),
    );
  const heads = ['Document', 'Publisher', 'Date', 'Passages', ''].map((head) =>
    tag('th', { scope: 'col' }, head),
  );
  return tag('section', { class: 'documents' }, [
    tag('h2', {}, 'Documents'),
    tag('table', {}, [tag('thead', {}, tag('tr', {}, heads)), tag('tbody', {}, rows)]),
  ]);
}

/** The whole file: nothing in it runs, nothing is loaded. */
export function reportPage(view: GraphView, words: ReportWords, picture: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
${textElement('title', {}, words.title || UNTITLED)}
<style>${css}</style>
</head>
<body>
${reportBody(view, words, picture)}
</body>
</html>
`;
}

/** Prints the report from this page, which shows it to the printer alone. */
export async function printReport(view: GraphView, words: ReportWords, picture: string): Promise<void> {
  const body = new DOMParser().parseFromString(reportBody(view, words, picture), 'text/html').body;
  const report = document.adoptNode(body.firstElementChild!);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const title = document.title;
  document.adoptedStyleSheets.push(sheet);
  document.documentElement.classList.add('printing');
  document.body.append(report);
  document.title = words.title || UNTITLED;
  try {
    // Some browsers print while the page goes on, and some never say that they have done: then the next touch does.
    const over = new Promise<void>((resolve) => {
      for (const event of ['afterprint', 'pointerdown', 'keydown'])
        addEventListener(event, () => resolve(), { once: true });
    });
    window.print();
    await over;
  } finally {
    report.remove();
    document.title = title;
    document.documentElement.classList.remove('printing');
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  }
}
