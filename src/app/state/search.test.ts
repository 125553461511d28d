import { expect, test } from 'vitest';
import { indexCorpus } from '../graph/corpus.ts';
import { sample } from '../testing/sample.ts';
import { makeStore } from './store.ts';

const opened = () => makeStore({ data: { status: 'ready', value: indexCorpus(sample()) } });

test('words are looked for as soon as what finds them is fetched; until then nothing is said of them', async () => {
  const { store, actions } = opened();
  actions.search('bord');
  actions.search('bordu');
  expect(store.getState().search).toMatchObject({ words: 'bordu', hits: [], waiting: true });
  const found = await actions.searched();
  expect(found).toMatchObject({ words: 'bordu', listed: true, waiting: false, active: 0 });
  expect(found.hits[0]!.route).toEqual({ view: 'actor', key: 'borduria' });
  actions.search('dora');
  expect(store.getState().search.hits[0]!.text).toBe('Dora');
});

test('who has left the box before what finds is there gets no list over the page', async () => {
  const { actions } = opened();
  actions.search('bord');
  actions.closeSearch();
  expect((await actions.searched()).listed).toBe(false);
});
