/** Files for other programs: the graph as data, all of it or what is shown, and its passages as quotations. */
import type { GraphView } from '../graph/index.ts';
import { isFiltered } from '../graph/index.ts';
import type { State } from '../state/index.ts';
import { starredClaims } from '../state/index.ts';
import { counted } from '../words/index.ts';
import type { ExportChoices, ExportFormat, ExportOption } from './format.ts';

interface DataSketch {
  readonly id: string;
  readonly title: string;
  readonly button: string;
  readonly extension: string;
  readonly holds: string;
  /** Asked before "What", and answered with the id of a format of src/formats; without it that is `id`. */
  readonly as?: Extract<ExportOption, { readonly choices: unknown }>;
}

const shownFirst = ({ address }: State): ExportOption => ({
  name: 'what',
  title: 'What',
  choices: [
    {
      value: 'shown',
      title: isFiltered(address.filters) ? 'What the filters show' : 'Everything (no filter is set)',
    },
    ...(isFiltered(address.filters) ? [{ value: 'all', title: 'Everything' }] : []),
  ],
});

const EXTENSIONS: Readonly<Record<string, string>> = {
  text: 'txt',
  markdown: 'md',
  bibtex: 'bib',
  'csl-json': 'json',
};

const amounts = ({ actors, edges, sum }: GraphView): string =>
  `${counted(actors.size, 'actor')}, ${counted(edges.size, 'relation')}, ${counted(sum.passages, 'passage')}`;

const data = ({ id, title, button, extension, holds, as }: DataSketch): ExportFormat => ({
  id,
  title,
  button,
  copies: false,
  extension: () => extension,
  options: (state) => [...(as ? [as] : []), shownFirst(state)],
  unavailable: () => null,
  holds: (view) => `${holds} Shown are ${amounts(view)}.`,
  async make(context, choices) {
    const [{ write }, { shownMaterial, wholeMaterial }] = await heavy();
    const material = choices['what'] === 'all' ? wholeMaterial(context.view) : shownMaterial(context.view);
    return write(as ? (choices[as.name] ?? as.choices[0]!.value) : id, material, context);
  },
});

/** Only a reader who saves data has to load what writes it. */
const heavy = () => Promise.all([import('./write.ts'), import('./material.ts')]);

export const CSV = data({
  id: 'csv',
  title: 'Table (CSV)',
  button: 'Download CSV',
  extension: 'csv',
  holds: 'For a spreadsheet, R or pandas; cells that a spreadsheet would run begin with an apostrophe.',
  as: {
    name: 'table',
    title: 'Rows are',
    choices: [
      { value: 'csv-claims', title: 'Passages' },
      { value: 'csv-relations', title: 'Relations' },
      { value: 'csv-actors', title: 'Actors' },
    ],
  },
});

export const GEXF = data({
  id: 'gexf',
  title: 'Gephi (GEXF)',
  button: 'Download GEXF',
  extension: 'gexf',
  holds: 'For Gephi and NetworkX, with kinds, families, weights, dates, positions and colours.',
});

export const GRAPHML = data({
  id: 'graphml',
  title: 'GraphML',
  button: 'Download GraphML',
  extension: 'graphml',
  holds: 'For yEd, igraph, NetworkX and Gephi, with kinds, families, weights, positions and colours.',
});

export const JSON_FILE = data({
  id: 'json',
  title: 'Graph file (JSON)',
  button: 'Download JSON',
  extension: 'json',
  holds: 'Graphology’s serialisation with every passage, which Edgewise opens too.',
});

export const ANNOTATIONS = data({
  id: 'annotations',
  title: 'Annotations (JSON-LD)',
  button: 'Download annotations',
  extension: 'jsonld',
  holds: 'W3C Web Annotations: each passage with the words around it and its claim.',
});

const starred = ({ data, stars }: State): number =>
  data.status === 'ready' ? starredClaims(data.value, stars).size : 0;

export const QUOTATIONS: ExportFormat = {
  id: 'quotations',
  title: 'Quotations',
  button: 'Download',
  copies: true,
  extension: (choices: ExportChoices) => EXTENSIONS[choices['as'] ?? 'text'] ?? 'txt',
  options: (state) => [
    {
      name: 'which',
      title: 'Which',
      choices: [
        ...(starred(state) > 0 ? [{ value: 'starred', title: `Starred (${starred(state)})` }] : []),
        { value: 'shown', title: 'All that are shown' },
      ],
    },
    {
      name: 'as',
      title: 'As',
      choices: [
        { value: 'text', title: 'Plain text' },
        { value: 'markdown', title: 'Markdown' },
        { value: 'bibtex', title: 'BibTeX' },
        { value: 'csl-json', title: 'CSL-JSON (Zotero)' },
      ],
    },
  ],
  unavailable: () => null,
  holds: (view) =>
    `In order of time, each with who says it, its source, and a link back. ${counted(view.sum.passages, 'passage')} are shown; star some in the evidence to take those alone.`,
  async make(context, choices) {
    const [{ write }, { shownMaterial, chosenMaterial }] = await heavy();
    const { view, state } = context;
    const material =
      choices['which'] === 'starred'
        ? chosenMaterial(view, starredClaims(view.corpus, state.stars))
        : shownMaterial(view);
    return write(choices['as'] ?? 'text', material, context);
  },
};
