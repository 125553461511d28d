import { describe, expect, it } from 'vitest';
import type { GraphFile } from '../../../src/model/graphFile.ts';
import type { AnnotatedDocument } from '../../lib/annotated.ts';
import { figuresOf, scoreAnnotated } from './score.ts';

const TEXT = 'Chad accused Togo of theft. It denied that.';
const DOCUMENT: AnnotatedDocument = {
  id: 'a',
  text: TEXT,
  sentences: [
    [0, 27],
    [28, 43],
  ],
  people: [],
  claims: [
    { n: 1, s: 'Chad', r: 'accuse', t: 'Togo', w: 'accused', m: 'asserted', by: null },
    { n: 2, s: 'It', S: 'Togo', r: 'reject', t: 'Chad', w: 'denied', m: 'asserted', by: null },
  ],
};

const mention = (start: number, end: number) => ({
  document: 'a',
  start,
  end,
  text: TEXT.slice(start, end),
  form: 'name',
});
const node = (key: string, label: string, start: number, end: number) => ({
  key,
  attributes: {
    label,
    kind: 'state',
    aliases: [label],
    partOf: null,
    mentions: [mention(start, end)],
    x: 0,
    y: 0,
  },
});
const edge = (source: string, relation: string, target: string, start: number, end: number) => ({
  source,
  target,
  attributes: {
    relation,
    claims: [{ passage: { document: 'a', start, end }, mode: 'asserted', by: null }],
  },
});
const graphOf = (...edges: readonly unknown[]): GraphFile =>
  ({ nodes: [node('chad', 'Chad', 0, 4), node('togo', 'Togo', 13, 17)], edges }) as unknown as GraphFile;

describe('a claim is right', () => {
  const score = (...edges: readonly unknown[]) => scoreAnnotated(graphOf(...edges), [DOCUMENT]);

  it('with the family, the ends and the sentence of an annotated one', () => {
    expect(score(edge('chad', 'accuse', 'togo', 0, 27))).toMatchObject({
      right: 1,
      found: 1,
      mode: 1,
      by: 1,
    });
    expect(score(edge('togo', 'reject', 'chad', 28, 43))).toMatchObject({ right: 1, found: 1 });
  });

  it('not the other way round, not in another sentence, not of another family', () => {
    expect(score(edge('togo', 'accuse', 'chad', 0, 27)).right).toBe(0);
    expect(score(edge('chad', 'accuse', 'togo', 28, 43)).right).toBe(0);
    expect(score(edge('chad', 'support', 'togo', 0, 27)).right).toBe(0);
  });
});

describe('figures', () => {
  it('are shares of what was predicted, of what was to be found, and of the right ones', () =>
    expect(figuresOf({ predicted: 4, right: 2, mode: 1, by: 2, gold: 8, found: 2 })).toEqual({
      precision: 0.5,
      recall: 0.25,
      f: 1 / 3,
      mode: 0.5,
      speaker: 1,
    }));
});
