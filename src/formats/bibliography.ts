/** The documents behind quotations as BibTeX (biblatex's `@online`) and CSL-JSON, for Zotero and the like. */
import type { Citation } from './citation.ts';

/** The quotations of one document. */
interface Work {
  readonly key: string;
  readonly first: Citation;
  readonly quotes: readonly Citation[];
}

function worksOf(citations: readonly Citation[]): Work[] {
  const works = new Map<string, Citation[]>();
  for (const citation of citations)
    works.set(citation.document, [...(works.get(citation.document) ?? []), citation]);
  const taken = new Set<string>();
  return [...works].map(([document, quotes]) => {
    const plain = document.normalize('NFKD').replace(/[^A-Za-z0-9:_-]+/g, '') || 'document';
    let key = plain;
    for (let n = 2; taken.has(key); n++) key = `${plain}-${n}`;
    taken.add(key);
    return { key, first: quotes[0]!, quotes };
  });
}

const note = ({ quotes }: Work): string =>
  quotes.map(({ exact, claim }) => `“${exact}” ${claim}.`).join('\n\n');

export function toBibtex(citations: readonly Citation[]): string {
  return worksOf(citations)
    .map((work) => {
      const { title, publisher, published, url, original, link } = work.first;
      const fields: [string, string | null][] = [
        ['title', `{${tex(title)}}`],
        ['organization', publisher === null ? null : `{${tex(publisher)}}`],
        ['date', published],
        // Verbatim in biblatex, as long as its braces are in balance: in an address they are written as codes.
        ['url', (work.quotes.length === 1 ? original : null) ?? url ?? link],
        ['annotation', tex(note(work))],
      ];
      const written = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}}`]));
      return `@online{${work.key},\n${written.join(',\n')}\n}\n`;
    })
    .join('\n');
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

// oxlint-disable-next-line no-control-regex -- they are what must not come through
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;

const tex = (text: string): string =>
  text
    .replace(CONTROLS, '\ufffd')
    .replace(/[\\{}~^]|[&%$#_]/g, (character) => TEX[character] ?? `\\${character}`);

/** Follows the schema csl-data.json of the Citation Style Language, 1.0.2. */
export function toCslJson(citations: readonly Citation[]): string {
  return `${JSON.stringify(worksOf(citations).map(item), null, 1)}\n`;
}

/** What is not known is left out, as JSON leaves out what is undefined. */
function item(work: Work): object {
  const { title, publisher, published, url, original, link } = work.first;
  return {
    id: work.key,
    type: 'article-newspaper',
    title,
    'container-title': publisher ?? undefined,
    issued: published === null ? undefined : { 'date-parts': [published.split('-').map(Number)] },
    URL: (work.quotes.length === 1 ? original : null) ?? url ?? link,
    note: note(work),
  };
}
