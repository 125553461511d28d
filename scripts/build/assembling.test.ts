import { describe, expect, test } from 'vitest';
import { english } from '../../src/language/testing/english.ts';
import { bareSource } from '../../src/model/document.ts';
import { IntegrityError } from '../../src/network/index.ts';
import { assemble, readText } from '../../src/pipeline.ts';
import { assembleSound } from './assembling.ts';

const IDS = ['a', 'b', 'c', 'd', 'e'];
const analyses = IDS.map((id) => readText(bareSource(id, `Kenya accused Rwanda in case ${id}.`), english));

/** A joining that some documents make fail. */
const failingOn =
  (bad: readonly string[], error: (id: string) => Error): typeof assemble =>
  (some, by) => {
    const found = some.find(({ document }) => bad.includes(document.id));
    if (found) throw error(found.document.id);
    return assemble(some, by);
  };

describe('a document that makes the joining fail', () => {
  test.each([[[]], [['a']], [['e']], [['b', 'd']]] as const)(
    'is named and left out, and the others are joined: %j',
    (bad) => {
      const { graph, failures } = assembleSound(
        analyses,
        'rules alone',
        failingOn(bad, () => new Error('a bug')),
      );
      expect(failures.map(({ document }) => document.id)).toEqual(bad);
      for (const { reason } of failures) expect(reason).toContain('a bug');
      expect(graph).toEqual(assemble(analyses.filter(({ document }) => !bad.includes(document.id as never))));
    },
  );

  test('is known at once where the check of the graph names it', () => {
    let joins = 0;
    const { failures } = assembleSound([...analyses].reverse(), 'rules alone', (some, by) => {
      joins += 1;
      return failingOn(['c'], (id) => new IntegrityError(id, 'a passage is not in the text'))(some, by);
    });
    expect([failures.map(({ document }) => document.id), joins]).toEqual([['c'], 2]);
  });

  test('leaves no graph where all fail', () => {
    const { graph, failures } = assembleSound(
      analyses,
      'rules alone',
      failingOn(IDS, () => new Error('a bug')),
    );
    expect([graph, failures.length]).toEqual([null, IDS.length]);
  });
});
