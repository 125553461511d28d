/** Sortable tables: heads that sort, rows that open, arrows that go from row to row, a page at a time. */
import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { icon } from './icons.ts';

interface ColumnHead<C extends string> {
  readonly column: C;
  readonly title: string;
  readonly numeric: boolean;
}

/** How a table is sorted. In an address: the column's name, after a minus sign where it runs down. */
export interface Sorting<C extends string> {
  readonly column: C;
  readonly descending: boolean;
}

/** A head with a button that sorts by its column; numbers first downwards, words first upwards. */
function columnHead<C extends string>(
  { column, title, numeric }: ColumnHead<C>,
  sort: Sorting<C>,
  choose: (next: Sorting<C>) => void,
): TemplateResult {
  const current = sort.column === column;
  const next = current ? !sort.descending : numeric;
  const sign = current ? (sort.descending ? '↓' : '↑') : '\u00a0';
  const arrow = html`<span class="sort-sign" aria-hidden="true">${sign}</span>`;
  return html`<th
    scope="col"
    class=${`${column}${numeric ? ' numeric' : ''}${current ? ' sorted' : ''}`}
    aria-sort=${current ? (sort.descending ? 'descending' : 'ascending') : 'none'}
  >
    <button type="button" @click=${() => choose({ column, descending: next })}>
      ${numeric ? html`${arrow}${title}` : html`${title}${arrow}`}
    </button>
  </th>`;
}

/** A click anywhere in a row is a click on its first link. */
export function openRow(event: Event): void {
  const target = event.target as HTMLElement;
  if (target.closest('a, button')) return;
  target.closest('tr')?.querySelector('a')?.click();
}

/** Up and down go from the link of a row to that of the next. */
function moveByArrow(event: KeyboardEvent): void {
  const link = event.target as HTMLElement;
  if (link.tagName !== 'A' || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
  const row = link.closest('tr');
  const beside = event.key === 'ArrowDown' ? row?.nextElementSibling : row?.previousElementSibling;
  const next = beside?.querySelector('a');
  if (!next) return;
  event.preventDefault();
  event.stopPropagation();
  next.focus();
}

/** A table as its panel gives it; rows are already sorted and found. */
export interface SortableTable<C extends string, R> {
  readonly title: string;
  /** How many rows, in words, and what else is said of all of them. */
  readonly sum: unknown;
  /** What stands beside the title. */
  readonly beside?: unknown;
  readonly find?: { readonly words: string; readonly change: (words: string) => void };
  readonly columns: readonly ColumnHead<C>[];
  readonly sort: Sorting<C>;
  readonly choose: (next: Sorting<C>) => void;
  readonly rows: readonly R[];
  /** @param index of the row among all, from 0 */
  readonly row: (row: R, index: number) => TemplateResult;
  /** Said where no row is left. */
  readonly none?: string;
  readonly below?: unknown;
  /** The page that is asked for, from 0; the last one where there are fewer. */
  readonly page: number;
  readonly size: number;
  readonly turnTo: (page: number) => void;
}

export function sortableTable<C extends string, R>(table: SortableTable<C, R>): TemplateResult {
  const { title, rows, size, find } = table;
  const pages = Math.max(1, Math.ceil(rows.length / size));
  const page = Math.min(table.page, pages - 1);
  const from = page * size;
  return html`
    <div class="table-head">
      <h2>${title}</h2>
      ${table.beside ?? nothing}
      <p class="sum" role="status">${table.sum}</p>
      ${
        find
          ? html`<input
              type="text"
              class="find"
              aria-label="Find in the table"
              placeholder="Find in the table"
              autocomplete="off"
              .value=${find.words}
              @input=${(event: InputEvent) => find.change((event.target as HTMLInputElement).value)}
            />`
          : nothing
      }
    </div>
    <div class="table-scroll" tabindex="0" role="group" aria-label="Scrolling table">
      <table aria-label=${title} aria-rowcount=${rows.length + 1}>
        <thead>
          <tr>
            ${table.columns.map((column) => columnHead(column, table.sort, table.choose))}
          </tr>
        </thead>
        <tbody @keydown=${moveByArrow}>
          ${rows.slice(from, from + size).map((row, index) => table.row(row, from + index))}
        </tbody>
      </table>
      ${rows.length === 0 && table.none !== undefined ? html`<p class="aside">${table.none}</p>` : nothing}
      ${table.below ?? nothing}
    </div>
    ${pages > 1 ? pager(page, pages, table.turnTo) : nothing}
  `;
}

/** The way through a table of several pages, the first of which is 0. */
export const pager = (page: number, pages: number, turnTo: (page: number) => void): TemplateResult =>
  html`<nav class="pager" aria-label="Pages of the table">
    <button type="button" class="button text" ?disabled=${page === 0} @click=${() => turnTo(page - 1)}>
      ${icon('back')} Previous
    </button>
    <span role="status">Page ${page + 1} of ${pages}</span>
    <button type="button" class="button text" ?disabled=${page >= pages - 1} @click=${() => turnTo(page + 1)}>
      Next ${icon('forward')}
    </button>
  </nav>`;
