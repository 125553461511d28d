/** Every relation as a row that leads to its evidence: sortable, filterable, a page at a time, by keyboard. */
import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { TABLE_COLUMNS, routeHref } from '../address/index.ts';
import type { Corpus, GraphView } from '../graph/index.ts';
import type { Actions, State } from '../state/index.ts';
import { SETTINGS } from '../state/index.ts';
import {
  decidedSign,
  familySign,
  kindSign,
  modeSign,
  openRow,
  remembered,
  sortableTable,
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
  return sortableTable({
    title: 'Relations',
    sum:
      rows.length === total ? counted(total, 'relation') : `${rows.length} of ${counted(total, 'relation')}`,
    find: { words: q, change: (words) => actions.setting('table', 'q', words) },
    columns: TABLE_COLUMNS.map((column) => Object.assign({ column }, HEADS[column])),
    sort: parseSort(sort),
    choose: (next) => actions.setting('table', 'sort', sortText(next)),
    rows,
    row: (row, index) => tableRow(corpus, row, index, state),
    none: 'No relation matches. Change the words above, or the filters.',
    page: state.page,
    size: SETTINGS.table.page,
    turnTo: actions.turnTo,
  });
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
  const day = (date: string): TemplateResult =>
    html`<time class=${from} datetime=${date} title=${title}>${dateInWords(date)}</time>`;
  return first === last ? day(first) : html`${day(first)} to ${day(last)}`;
}
