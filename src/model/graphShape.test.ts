import { isDeepStrictEqual } from 'node:util';
import {
  assert,
  constant,
  constantFrom,
  jsonValue,
  oneof,
  property,
  record,
  type Arbitrary,
} from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { graphFileSchema, type GraphFile } from './graphSchema.ts';
import { hasGraphShape } from './graphShape.ts';
import { readGraphFile } from './readGraph.ts';
import { SCHEMA } from './schemas.ts';

const TEXT = 'Sylvania vies with Freedonia.';
const node = (key: string): GraphFile['nodes'][number] => ({
  key,
  attributes: {
    label: key,
    kind: 'state',
    aliases: ['the country'],
    partOf: null,
    mentions: [{ document: 'a', start: 0, end: 8, text: 'Sylvania', form: 'name' }],
    x: 1.5,
    y: -2,
  },
});
const whole = (): GraphFile => ({
  options: { type: 'directed', multi: true, allowSelfLoops: false },
  attributes: {
    schema: SCHEMA,
    generator: 'edgewise',
    title: 'Two lands',
    corpus: '0'.repeat(64),
    documents: [
      {
        id: 'a',
        file: 'a.txt',
        title: '',
        publisher: null,
        url: null,
        published: '2026-01-07',
        characters: TEXT.length,
        copyOf: null,
      },
    ],
  },
  nodes: [node('freedonia'), node('sylvania')],
  edges: [
    {
      key: 'freedonia compete sylvania',
      source: 'freedonia',
      target: 'sylvania',
      attributes: {
        relation: 'compete',
        family: 'power',
        claims: [
          {
            id: '1',
            passage: { document: 'a', start: 0, end: TEXT.length, exact: TEXT },
            spans: { trigger: { start: 9, end: 13 } },
            by: 'sylvania',
            mode: 'asserted',
            date: null,
            rule: 'compete: vie (verb, with)',
            confidence: 0.9,
            readBy: ['edgewise'],
          },
        ],
        documents: 1,
        sources: 1,
      },
    },
  ],
});

type Path = readonly string[];
const pathsIn = (value: unknown): Path[] =>
  typeof value !== 'object' || value === null
    ? [[]]
    : [
        [],
        ...Object.entries(value).flatMap(([key, part]) => pathsIn(part).map((path) => [key].concat(path))),
      ];
const PATHS = pathsIn(whole()).filter((path) => path.length > 0);

/** What stands at a place in place of what stood there; `absent` takes it away, `more` puts something beside it. */
const change = oneof(
  constant({ what: 'absent' as const }),
  record({ what: constant('more' as const), key: constantFrom('more', 'constructor', '__proto__') }),
  record({
    what: constant('other' as const),
    value: oneof(
      constantFrom('', 'x', 'state', 'commentary', 'name', 0, 1, 2, -1, 0.5, 1e300, null, true, false),
      constantFrom([], {}, ['x'], [''], { start: 1, end: 2 }, { start: 2, end: 2 }),
      jsonValue(),
    ),
  }),
);

function changed(path: Path, by: typeof change extends Arbitrary<infer T> ? T : never): unknown {
  const value = structuredClone(whole()) as unknown;
  const last = path.at(-1)!;
  const holder = path
    .slice(0, -1)
    .reduce((part, key) => (part as Record<string, unknown>)[key], value) as Record<string, unknown>;
  if (by.what === 'other') holder[last] = by.value;
  else if (by.what === 'more' && Array.isArray(holder)) holder.push(1);
  else if (by.what === 'more')
    Object.defineProperty(holder, by.key, { value: 1, enumerable: true, configurable: true, writable: true });
  else if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else delete holder[last];
  return value;
}

test('whatever is changed in a graph file, the quick look lets through exactly what the schema leaves as it is', () => {
  const seen = { through: 0, refused: 0 };
  const check = (value: unknown): void => {
    const { success, output } = v.safeParse(graphFileSchema, value);
    const same = success && isDeepStrictEqual(output, value);
    expect(hasGraphShape(value)).toBe(same);
    seen[same ? 'through' : 'refused'] += 1;
  };
  check(whole());
  for (const path of PATHS) check(changed(path, { what: 'absent' }));
  assert(
    property(constantFrom(...PATHS), change, (path, by) => check(changed(path, by))),
    {
      numRuns: 3000,
      seed: 7,
    },
  );
  expect(seen.through).toBeGreaterThan(200);
  expect(seen.refused).toBeGreaterThan(1000);
});

test('a sound file is read without a copy; one that is damaged is refused with the place that the schema names', async () => {
  const file = whole();
  expect(await readGraphFile(file)).toBe(file);
  const bent = (part: object): unknown => ({ ...file, ...part });
  await expect(readGraphFile(bent({ nodes: [{ ...file.nodes[0], key: '' }] }))).rejects.toThrow(
    /^nodes\.0\.key: /,
  );
  await expect(readGraphFile(bent({ nodes: [file.nodes[0]] }))).rejects.toThrow(
    'edges.0: an end is no node of the file',
  );
  await expect(readGraphFile(bent({ nodes: [...file.nodes, file.nodes[1]] }))).rejects.toThrow(
    'nodes.2: the key sylvania stands twice',
  );
});
