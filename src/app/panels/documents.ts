/** Every document as a row that opens its article: sorted by any column, a page at a time. */
import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { routeHref } from '../address/index.ts';
import type { DocumentColumn, DocumentRow, GraphView } from '../graph/index.ts';
import { DOCUMENT_COLUMNS, documentRows, sortDocuments } from '../graph/index.ts';
import type { Actions, State } from '../state/index.ts';
import { SETTINGS } from '../state/index.ts';
import type { Sorting } from '../ui/index.ts';
import { link, openRow, remembered, sortableTable } from '../ui/index.ts';
import { counted, dateInWords } from '../words/index.ts';

const HEADS: Readonly<Record<DocumentColumn, { readonly title: string; readonly numeric: boolean }>> = {
  title: { title: 'Title', numeric: false },
  publisher: { title: 'Publisher', numeric: false },
  published: { title: 'Date', numeric: false },
  characters: { title: 'Characters', numeric: true },
  relations: { title: 'Relations', numeric: true },
  passages: { title: 'Passages', numeric: true },
  copy: { title: 'Copy of', numeric: false },
};

const numbers = new Intl.NumberFormat('en');
const allRows = remembered(documentRows);
const rowsFor = remembered((view: GraphView, column: DocumentColumn, descending: boolean) =>
  sortDocuments(allRows(view), column, descending),
);

/** The address's text as an order; by title where it says none. */
const sortingOf = (text: string): Sorting<DocumentColumn> => ({
  column: DOCUMENT_COLUMNS.find((column) => column === text.replace(/^-/, '')) ?? 'title',
  descending: text.startsWith('-'),
});

export function documentsPanel(view: GraphView, state: State, actions: Actions): TemplateResult {
  const sort = sortingOf(state.address.settings['sort'] ?? '');
  const rows = rowsFor(view, sort.column, sort.descending);
  const copies = rows.filter(({ copyOf }) => copyOf !== null).length;
  const { route } = state.address;
  const open = route.view === 'document' ? route.id : null;
  return sortableTable({
    title: 'Documents',
    beside: link({ view: 'check' }, 'How often does the reader err here? Check this graph', 'to-check'),
    sum: html`${counted(rows.length, 'document')}${
      copies > 0 ? html`, of them ${counted(copies, 'near copy', 'near copies')}` : nothing
    }`,
    columns: DOCUMENT_COLUMNS.map((column) => Object.assign({ column }, HEADS[column])),
    sort,
    choose: (next) => actions.setting('documents', 'sort', `${next.descending ? '-' : ''}${next.column}`),
    rows,
    row: (row, index) => documentRow(row, index, open),
    page: state.page,
    size: SETTINGS.table.page,
    turnTo: actions.turnTo,
  });
}

function documentRow(
  { document, title, relations, passages, copyOf }: DocumentRow,
  index: number,
  open: string | null,
): TemplateResult {
  const { id, publisher, published, characters, copyOf: original } = document;
  return html`<tr aria-rowindex=${index + 2} aria-current=${id === open ? 'true' : nothing} @click=${openRow}>
    <th scope="row" class="title">
      <a href=${routeHref({ view: 'document', id, at: null })}><bdi>${title}</bdi></a>
    </th>
    <td class="publisher">${publisher ? html`<bdi>${publisher}</bdi>` : nothing}</td>
    <td class="published">
      ${published ? html`<time datetime=${published}>${dateInWords(published)}</time>` : nothing}
    </td>
    <td class="numeric characters">${numbers.format(characters)}</td>
    <td class="numeric relations">${relations}</td>
    <td class="numeric passages">${passages}</td>
    <td class="copy">
      ${
        original === null
          ? nothing
          : link({ view: 'document', id: original, at: null }, html`<bdi>${copyOf}</bdi>`)
      }
    </td>
  </tr>`;
}
