/** Every actor as a row that leads to its profile, with what it weighs: sortable, filterable, a page at a time. */
import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { ACTOR_COLUMNS, routeHref } from '../address/index.ts';
import type { GraphView } from '../graph/index.ts';
import { WEIGHTS } from '../graph/index.ts';
import type { Actions, State } from '../state/index.ts';
import { SETTINGS } from '../state/index.ts';
import { kindSign, openRow, remembered, sortableTable } from '../ui/index.ts';
import { KIND_WORDS, WEIGHT_WORDS, betweennessInWords, counted, dateInWords } from '../words/index.ts';
import type { ActorColumn, ActorRow } from './actorRows.ts';
import { actorRows, actorSort, actorSortText, matchActors, sortActors } from './actorRows.ts';

const allRows = remembered(actorRows);
const rowsFor = remembered((view: GraphView, query: string, sort: string) =>
  sortActors(matchActors(allRows(view), query), actorSort(sort)),
);

const headOf = (column: ActorColumn): { column: ActorColumn; title: string; numeric: boolean } => ({
  column,
  title: column === 'name' ? 'Actor' : column === 'kind' ? 'Kind' : WEIGHT_WORDS[column].title,
  numeric: !['name', 'kind', 'community', 'earliest', 'latest'].includes(column),
});

export function actorsPanel(view: GraphView, state: State, actions: Actions): TemplateResult {
  const { sort = '', q = '' } = state.address.settings;
  const rows = rowsFor(view, q, sort);
  const total = view.corpus.nodes.size;
  const open = state.selection.type === 'node' ? state.selection.key : null;
  return sortableTable({
    title: 'Actors',
    sum: rows.length === total ? counted(total, 'actor') : `${rows.length} of ${counted(total, 'actor')}`,
    find: { words: q, change: (words) => actions.setting('actors', 'q', words) },
    columns: ACTOR_COLUMNS.map(headOf),
    sort: actorSort(sort),
    choose: (next) => actions.setting('actors', 'sort', actorSortText(next)),
    rows,
    row: (row, index) => actorRow(row, index, open),
    none: 'No actor matches. Change the words above, or the filters.',
    below: html`<dl class="meanings">
      ${WEIGHTS.map(
        (weight) =>
          html`<div>
            <dt>${WEIGHT_WORDS[weight].title}</dt>
            <dd>${WEIGHT_WORDS[weight].meaning}</dd>
          </div>`,
      )}
    </dl>`,
    page: state.page,
    size: SETTINGS.table.page,
    turnTo: actions.turnTo,
  });
}

function actorRow(row: ActorRow, index: number, open: string | null): TemplateResult {
  const { key, name, kind, mentions, documents, relations, sources, betweenness, community } = row;
  const date = (iso: string | null): TemplateResult | typeof nothing =>
    iso === null
      ? nothing
      : html`<time
          class=${row.dated ?? ''}
          datetime=${iso}
          title=${row.dated === 'passage' ? 'The passages say so' : 'Date of the document'}
          >${dateInWords(iso)}</time
        >`;
  return html`<tr
    aria-rowindex=${index + 2}
    aria-current=${key === open ? 'true' : nothing}
    @click=${openRow}
  >
    <th scope="row" class="name">
      <a class="who" href=${routeHref({ view: 'actor', key })}>${kindSign(kind)}<bdi>${name}</bdi></a>
    </th>
    <td class="kind">${KIND_WORDS[kind].one}</td>
    <td class="numeric mentions">${mentions}</td>
    <td class="numeric documents">${documents}</td>
    <td class="numeric relations">${relations}</td>
    <td class="numeric sources">${sources}</td>
    <td class="numeric betweenness">${betweennessInWords(betweenness)}</td>
    <td class="community">${community ?? nothing}</td>
    <td class="earliest date">${date(row.earliest)}</td>
    <td class="latest date">${date(row.latest)}</td>
  </tr>`;
}
