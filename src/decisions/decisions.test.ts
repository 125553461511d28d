import { assert, constant, property, shuffledSubarray, subarray, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { graphText } from '../formats/index.ts';
import { parseGraphFile } from '../model/graphFile.ts';
import { verifyGraph } from '../network/index.ts';
import { anchorOf, applyDecisions, decisionsText, parseDecisions, undecided } from './index.ts';
import type { Decision } from './index.ts';
import { TEXTS, everySort, later, made, recordOf, refOf, spanOf, texts } from './testing/made.ts';
import { anyDecisions } from './testing/random.ts';

const graph = made();
const keysOf = (file: typeof graph): string[] => file.edges.map(({ key }) => key);
const after = (...decisions: Decision[]) => applyDecisions(graph, texts(), decisions);
const statesOf = (report: ReturnType<typeof after>['report']): string[] =>
  report.outcomes.map(({ state }) => state);

test('without decisions the graph is the same object', () => {
  expect(after().graph).toBe(graph);
});

test('decisions of every sort give a valid graph whose passages equal their texts', () => {
  const { graph: now, report } = after(...everySort(graph));
  verifyGraph(now, texts());
  expect(statesOf(report)).toEqual(Array.from({ length: 8 }, () => 'applied'));
  expect(keysOf(now)).toEqual([
    'borduria~consult~carpania',
    'borduria~support~arland',
    'carpania~reject~arland',
    'dora~consult~smith',
    'other-smith~official_of~borduria',
    'smith~leads~arland',
  ]);
  const nodes = new Map(now.nodes.map(({ key, attributes }) => [key, attributes]));
  expect(nodes.get('smith')).toMatchObject({
    label: 'John Smith',
    kind: 'analyst',
    decided: ['split', 'kind', 'name'],
  });
  expect(nodes.get('carpania')).toMatchObject({
    aliases: ['Carpania', 'The Carpanians'],
    decided: ['merged'],
  });
  expect(nodes.get('other-smith')).toMatchObject({ label: 'Other Smith', decided: ['split', 'new'] });
  const claims = now.edges.flatMap(({ attributes }) =>
    attributes.claims.map(({ decided }) => decided?.join(' ') ?? '-'),
  );
  expect(claims).toEqual(['-', 'direction relation mode', '-', 'added', '-', 'right']);
});

test('any order of the lines gives the same bytes, and so does a second pass through the file', () => {
  const decisions = everySort(graph);
  decisions.push({ ...decisions[1]!, what: 'right', when: later() } as Decision);
  const bytes = graphText(after(...decisions).graph);
  assert(
    property(shuffledSubarray(decisions, { minLength: decisions.length }), (shuffled) => {
      expect(graphText(after(...shuffled).graph)).toBe(bytes);
    }),
    { numRuns: 15 },
  );
  const read = parseDecisions(decisionsText(decisions));
  expect(read.bad).toEqual([]);
  expect(graphText(after(...read.decisions).graph)).toBe(bytes);
});

test('whatever is decided, however it contradicts itself: a valid graph, the same in any order, and a way back', () => {
  assert(
    property(
      anyDecisions(graph).chain((some) =>
        tuple(constant(some), shuffledSubarray(some, { minLength: some.length })),
      ),
      ([some, shuffled]) => {
        const { graph: now, report } = after(...some);
        verifyGraph(now, texts());
        expect(graphText(after(...shuffled).graph)).toBe(graphText(now));
        expect(graphText(undecided(now).graph)).toBe(graphText(graph));
        expect(report.outcomes).toHaveLength(parseDecisions(decisionsText(some)).decisions.length);
      },
    ),
    { numRuns: Number(process.env['EDGEWISE_RUNS'] ?? 60) },
  );
});

test('any part of them can be taken back: the graph as it was read comes out, byte for byte', () => {
  assert(
    property(subarray(everySort(graph)), (some) => {
      const now = parseGraphFile(JSON.parse(graphText(after(...some).graph)));
      expect(graphText(now)).toBe(graphText(after(...some).graph));
      const back = undecided(now);
      expect(graphText(back.graph)).toBe(graphText(graph));
      expect(decisionsText(back.decisions)).toBe(decisionsText(some));
    }),
    { numRuns: 15 },
  );
});

test('a passage that is wrong leaves its edge, and an edge without a passage goes', () => {
  const wrong: Decision = {
    what: 'wrong',
    ...recordOf(graph, 'arland~aid~borduria'),
    why: 'wrong actor',
    when: later(),
  };
  expect(keysOf(after(wrong).graph)).toEqual(keysOf(graph).filter((key) => key !== 'arland~aid~borduria'));
});

test('of two that contradict each other the later stands, and the earlier is listed', () => {
  const record = recordOf(graph, 'arland~aid~borduria');
  const right: Decision = { what: 'right', ...record, when: later() };
  const wrong: Decision = { what: 'wrong', ...record, why: 'other', when: later() };
  const { graph: now, report } = after(wrong, right);
  expect(statesOf(report)).toEqual(['contradicted', 'applied']);
  expect(keysOf(now)).not.toContain('arland~aid~borduria');
  const names = [later(), later()].map((when, at): Decision => ({
    what: 'name',
    actor: refOf(graph, 'smith'),
    to: `Smith ${at}`,
    when,
  }));
  expect(statesOf(after(...names).report)).toEqual(['contradicted', 'applied']);
});

test('a word before a decided passage moves the decision; a passage that was rewritten loses it, and it is listed', () => {
  const first: Decision = { what: 'right', ...recordOf(graph, 'smith~leads~arland'), when: later() };
  const second: Decision = {
    what: 'wrong',
    ...recordOf(graph, 'borduria~accuse~carpania'),
    why: 'not said here',
    when: later(),
  };
  const changed = TEXTS['a']!.replace('helped', 'generously helped').replace('of spying', 'of theft');
  const { graph: now, report } = applyDecisions(graph, new Map([...texts(), ['a', changed]]), [
    first,
    second,
  ]);
  expect(report.outcomes.map(({ state, why }) => [state, why])).toEqual([
    ['applied', null],
    ['lost', 'its words no longer stand in the text'],
  ]);
  // The graph was not read anew here, so the claim stands where the record found it, besides the old one.
  const kept = now.edges.find(({ key }) => key === 'smith~leads~arland')!.attributes.claims;
  expect(kept.map(({ passage: { start, end } }) => changed.slice(start, end))).toContain(
    first.what === 'right' ? first.where.exact : '',
  );
  expect(keysOf(now)).toContain('borduria~accuse~carpania');
});

test('a short quotation is not met at another place that has the same words', () => {
  const split: Decision = {
    what: 'split',
    actor: refOf(graph, 'smith'),
    into: { label: 'Other', kind: 'leader' },
    mentions: [anchorOf('a', TEXTS['a']!, spanOf('a', 'Smith', 2))],
    when: later(),
  };
  const without = TEXTS['a']!.slice(0, spanOf('a', 'Smith of').start);
  const { report } = applyDecisions(graph, new Map([...texts(), ['a', without]]), [split]);
  expect(statesOf(report)).toEqual(['lost']);
});

test('a passage called right stays although the reader no longer gives it', () => {
  const right: Decision = { what: 'right', ...recordOf(graph, 'arland~aid~borduria'), when: later() };
  const poorer = { ...graph, edges: graph.edges.filter(({ key }) => key !== 'arland~aid~borduria') };
  const { graph: now } = applyDecisions(poorer, texts(), [right]);
  expect(now.edges[0]).toMatchObject({
    key: 'arland~aid~borduria',
    attributes: { claims: [{ decided: ['right', 'kept'], rule: 'test/rule' }] },
  });
  const wrong: Decision = { ...right, what: 'wrong', why: 'other' } as Decision;
  expect(statesOf(applyDecisions(poorer, texts(), [wrong]).report)).toEqual(['moot']);
});

test('of two readings on one passage the decision is about the one that it records, also when actors are merged', () => {
  const two = {
    ...graph,
    edges: graph.edges.map((one) => {
      const [claim] = one.attributes.claims;
      if (one.key !== 'carpanians~reject~arland' || !claim) return one;
      const other = { ...claim, id: `${claim.id}~2`, mode: 'negated' as const, readBy: ['model'] };
      return { ...one, attributes: { ...one.attributes, claims: [claim, other] } };
    }),
  };
  const record = recordOf(two, 'carpanians~reject~arland');
  const claim = { ...record.claim, mode: 'negated' as const };
  const decisions: Decision[] = [
    { what: 'set', ...record, claim, to: { mode: 'possible' }, when: later() },
    { what: 'merge', actor: refOf(two, 'carpanians'), into: refOf(two, 'carpania'), when: later() },
  ];
  const { graph: now } = applyDecisions(two, texts(), decisions);
  const found = now.edges.find(({ key }) => key === 'carpania~reject~arland')!.attributes.claims;
  expect(found.map(({ mode, readBy, decided }) => [mode, readBy, decided])).toEqual([
    ['asserted', undefined, undefined],
    ['possible', ['model'], ['mode']],
  ]);
  expect(graphText(parseGraphFile(JSON.parse(graphText(now))))).toBe(graphText(now));
});

test('a file whose record does not lead back to a sound graph is refused, with the place', () => {
  const { graph: now } = after(...everySort(graph));
  const decided = now.attributes.decided!;
  const broken = { ...now, attributes: { ...now.attributes, decided: { ...decided, nodes: [] } } };
  expect(() => parseGraphFile(JSON.parse(JSON.stringify(broken)))).toThrow(
    /^attributes\.decided: taken back, the graph is not sound: edges/,
  );
});

test('chains of merges come to one actor whatever comes first, with all mentions once', () => {
  const chain: Decision[] = [
    ['carpanians', 'carpania'],
    ['carpania', 'borduria'],
  ].map(([from, to]) => ({
    what: 'merge',
    actor: refOf(graph, from!),
    into: refOf(graph, to!),
    when: later(),
  }));
  const { graph: now } = after(...chain);
  verifyGraph(now, texts());
  expect(now.nodes.map(({ key }) => key)).toEqual(['arland', 'borduria', 'smith']);
  expect(keysOf(now)).toEqual([
    'arland~aid~borduria',
    'borduria~reject~arland',
    'smith~leads~arland',
    'smith~official_of~borduria',
  ]);
});

test('a line that is no decision is named with its number and its place', () => {
  const line = decisionsText([{ what: 'name', actor: refOf(graph, 'smith'), to: 'J', when: later() }]);
  const { decisions, bad } = parseDecisions(
    `${line}\nnonsense\n{"what":"name","to":3}\n${line.replace('Z', '')}`,
  );
  expect(decisions).toHaveLength(1);
  expect(bad.map(({ line }) => line)).toEqual([3, 4, 5]);
  expect(bad[0]!.why).toBe('it is no JSON');
});
