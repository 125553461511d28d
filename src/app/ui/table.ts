/** What sortable tables are made of: heads that sort, rows that open, arrows that go from row to row. */
import { html } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { icon } from './icons.ts';

export interface ColumnHead<C extends string> {
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
export function columnHead<C extends string>(
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
export function moveByArrow(event: KeyboardEvent): void {
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
