import { expect, it } from 'vitest';
import { sceneOf } from '../canvas/scene.ts';
import { edge, viewOf } from '../testing/sketch.ts';
import { inOrder, strandInWords } from './numbers.ts';

it('a line is said in words, with how firmly where that is not plain: no denial reads as a fact', () => {
  const view = viewOf(
    [
      edge({ source: 'a', relation: 'aid', target: 'b' }),
      edge({ source: 'a', relation: 'reject', target: 'c', modes: ['negated'] }),
    ],
    [
      { key: 'a', x: 0, y: 0 },
      { key: 'b', x: 1, y: 0 },
      { key: 'c', x: 0, y: 1 },
    ],
  );
  const words = inOrder(sceneOf(view).strands).map((strand) => strandInWords(view.corpus, strand));
  expect(words).toEqual(['a aids b', 'a rejects c (denied)']);
});
