/** Every relation as a row that leads to its evidence: sortable, filterable, a page at a time, by keyboard. */
import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { TABLE_COLUMNS, routeHref } from '../address/index.ts';
import type { Corpus, GraphView } from '../graph/index.ts';
import type { Actions, State } from '../state/index.ts';
import { SETTINGS } from '../state/index.ts';
import {
  columnHead,
  decidedSign,
  familySign,
  kindSign,
  modeSign,
  moveByArrow,
  openRow,
  pager,
  remembered,
} from '../ui/index.ts';
import { MODE_WORDS, counted, dateInWords, edgeDecidedInWords } from '../words/index.ts';
import type { Column, Row } from './rows.ts';
import { matchRows, parseSort, sortRows, sortText, toRow } from './rows.ts';

const HEADS: Readonly<Record<Column, { readonly title: string; readonly numeric: boolean }>> = {
  source: { title: 'Who', numeric: false },
  relation: { title: 'Relation', numeric: false },
  target: { title: 'Whom', numeric: false },
  family: { title: 'Family', numeric: false },
  mode: { title: 'How said', numeric: false },
  passages: { title: 'Passages', numeric: true },
  documents: { title: 'Documents', numeric: true },
  sources: { title: 'Sources', numeric: true },
  date: { title: 'Date', numeric: false },
};

const allRows = remembered(({ corpus, edges }: GraphView) =>
  [...edges.values()].map((edge) => toRow(corpus, edge)),
);
const rowsFor = remembered((view: GraphView, query: string, sort: string) =>
  sortRows(matchRows(allRows(view), query), parseSort(sort)),
);

export function tablePanel(view: GraphView, state: State, actions: Actions): TemplateResult {
  const { corpus } = view;
  // Without a drawing the table stands in place of another view, whose settings are not its own.
  const { sort = '', q = '' } = state.address.view === 'table' ? state.address.settings : {};
  const rows = rowsFor(view, q, sort);
  const total = corpus.edges.size;
  const { page: size } = SETTINGS.table;
  const pages = Math.max(1, Math.ceil(rows.length / size));
  const page = Math.min(state.page, pages - 1);
  const from = page * size;
  return html`
    <div class="table-head">
      <h2>Relations</h2>
      <p class="sum" role="status">
        ${rows.length === total ? counted(total, 'relation') : `${rows.length} of ${counted(total, 'relation')}`}
      </p>
      <input
        type="text"
        class="find"
        aria-label="Find in the table"
        placeholder="Find in the table"
        autocomplete="off"
        .value=${q}
        @input=${(event: InputEvent) => actions.setting('table', 'q', (event.target as HTMLInputElement).value)}
      />
    </div>
    <div class="table-scroll" tabindex="0" role="group" aria-label="Scrolling table">
      <table aria-label="Relations" aria-rowcount=${rows.length + 1}>
        <thead>
          <tr>
            ${TABLE_COLUMNS.map((column) =>
              columnHead({ column, ...HEADS[column] }, parseSort(sort), (next) =>
                actions.setting('table', 'sort', sortText(next)),
              ),
            )}
          </tr>
        </thead>
        <tbody @keydown=${moveByArrow}>
          ${rows.slice(from, from + size).map((row, index) => tableRow(corpus, row, from + index, state))}
        </tbody>
      </table>
      ${
        rows.length === 0
          ? html`<p class="aside">No relation matches. Change the words above, or the filters.</p>`
          : nothing
      }
    </div>
    ${pages > 1 ? pager(page, pages, actions.turnTo) : nothing}
  `;
}

function tableRow(corpus: Corpus, row: Row, index: number, state: State): TemplateResult {
  const { edge } = row;
  const current = state.selection.type === 'edge' && state.selection.key === edge.key;
  const sign = (key: string): unknown => {
    const kind = corpus.nodes.get(key)?.attributes.kind;
    return kind ? kindSign(kind) : nothing;
  };
  return html`<tr aria-rowindex=${index + 2} aria-current=${current ? 'true' : nothing} @click=${openRow}>
    <th scope="row" class="source">
      <span class="who">${sign(edge.source)}<bdi>${row.source}</bdi></span>
    </th>
    <td class="relation">
      <a href=${routeHref({ view: 'edge', key: edge.key })}>${row.relation}</a>${decidedSign(
        edgeDecidedInWords(edge.edge.attributes.decided, edge.edge.attributes.claims),
      )}
    </td>
    <td class="target">
      <span class="who"
        >${sign(edge.target)}<bdi>${row.target}</bdi
        ><a
          class="pair-link"
          href=${routeHref({ view: 'pair', a: edge.source, b: edge.target, order: 'source' })}
          aria-label=${`All between ${row.source} and ${row.target}`}
          title=${`All between ${row.source} and ${row.target}`}
          >⇄</a
        ></span
      >
    </td>
    <td class="family">${familySign(edge.family)}<span>${row.family}</span></td>
    <td class="mode">
      ${row.modes.map((mode) => html`<span class="said">${modeSign(mode)}<span>${MODE_WORDS[mode].short}</span></span>`)}
    </td>
    <td class="numeric passages">${edge.passages}</td>
    <td class="numeric documents">${edge.documents}</td>
    <td class="numeric sources">${edge.sources}</td>
    <td class="date">${dateCell(row)}</td>
  </tr>`;
}

function dateCell({ dates }: Row): unknown {
  if (dates === null) return nothing;
  const { first, last, from } = dates;
  const title = from === 'passage' ? 'The passages say so' : 'Date of the document';
  const words = first === last ? dateInWords(first) : `${dateInWords(first)} to ${dateInWords(last)}`;
  return html`<time class=${from} datetime=${first} title=${title}>${words}</time>`;
}
