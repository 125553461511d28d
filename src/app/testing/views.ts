/** Every view with an address of its own, on the sample, and what is then to be seen. */
import type { Locator, Page } from '@playwright/test';
import type { GraphFile } from '../../model/graphFile.ts';
import { region } from './page.ts';
import { claim, edge, sample, TEXTS } from './sample.ts';

interface View {
  readonly name: string;
  readonly hash: string;
  /** Visible when the view is open, with what its address says. */
  readonly shows: (page: Page) => Locator;
}

/** The sample with dates, and with two who are in dispute. */
export function viewed(): GraphFile {
  const file = sample();
  for (const [at, { attributes }] of file.edges.entries())
    for (const one of attributes.claims) one.date = at === 3 ? null : `2022-01-0${at + 5}`;
  file.edges.push(
    edge('arland', 'assault', 'borduria', [claim('7', 'b', TEXTS.b, 'Nobody knows why.', { date: null })]),
  );
  return file;
}

const scope = (page: Page): Locator => page.locator('.scope-line');
const kept = (page: Page, name: string): Locator =>
  region(page, 'Filters').getByRole('combobox', { name, exact: true });

export const VIEWS: readonly View[] = [
  { name: 'actor', hash: '#/actor/dora', shows: (page) => region(page, 'Actor').getByText('Dora').first() },
  {
    name: 'relation',
    hash: '#/edge/arland%7Caid%7Cborduria',
    shows: (page) => region(page, 'Evidence').locator('[data-claim]').first(),
  },
  {
    name: 'passage',
    hash: '#/claim/4',
    shows: (page) => region(page, 'Evidence').locator('[data-claim="4"][aria-current=true]'),
  },
  {
    name: 'article',
    hash: '#/document/c?at=11-52',
    shows: (page) => region(page, 'Article').locator('mark[aria-current=true]').first(),
  },
  {
    name: 'pair',
    hash: '#/pair/arland/borduria?order=time',
    shows: (page) => region(page, 'Pair').getByLabel('By date').and(page.locator(':checked')),
  },
  {
    name: 'path',
    hash: '#/path/arland/dora?leave=conflict',
    shows: (page) => region(page, 'Path').locator('.chain').first(),
  },
  {
    name: 'comparison',
    hash: '#/compare/a/b',
    shows: (page) => region(page, 'Comparison').locator('.compared').first(),
  },
  {
    name: 'relations',
    hash: '#/table?sort=-passages&q=arland',
    shows: (page) => page.getByRole('table', { name: 'Relations' }).locator('th.passages.sorted'),
  },
  {
    name: 'actors',
    hash: '#/actors?sort=-betweenness',
    shows: (page) => page.getByRole('table', { name: 'Actors' }).locator('th.betweenness.sorted'),
  },
  {
    name: 'documents',
    hash: '#/documents?sort=-relations',
    shows: (page) => page.getByRole('table', { name: 'Documents' }).locator('th.relations.sorted'),
  },
  { name: 'disputes', hash: '#/disputes', shows: (page) => page.locator('article.dispute').first() },
  {
    name: 'sentences',
    hash: '#/search?q=arland&group=speaker',
    shows: (page) => page.locator('.sentence-found').first(),
  },
  {
    name: 'surroundings',
    hash: '#/?around=dora&steps=1',
    shows: (page) => scope(page).filter({ hasText: 'Around Dora: 2 actors' }),
  },
  {
    name: 'chosen actors',
    hash: '#/?among=arland&among=borduria',
    shows: (page) => scope(page).filter({ hasText: '2 chosen actors' }),
  },
  {
    name: 'hidden one by one',
    hash: '#/?drop=eve',
    shows: (page) => scope(page).filter({ hasText: '1 thing hidden' }),
  },
  {
    name: 'time',
    hash: '#/?dates=2022-01-05..2022-01-06&time=shown',
    shows: (page) => region(page, 'Time').getByText('5 January 2022 to 6 January 2022'),
  },
  {
    name: 'weights',
    hash: '#/?size=mentions&colour=community',
    shows: (page) => region(page, 'Filters').getByRole('list', { name: 'Community' }),
  },
  {
    name: 'filters',
    hash: '#/?relation=aid&sure=50&disputed=only',
    shows: (page) => kept(page, 'One relation').and(page.locator('[title], select')),
  },
  {
    name: 'a view behind a panel',
    hash: '#/actor/dora?view=disputes',
    shows: (page) => page.locator('article.dispute').first(),
  },
];
