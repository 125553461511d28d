import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseGraphFile } from '../../src/model/graphFile.ts';

const run = (script: string, ...options: string[]): string => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script, ...options], {
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  return stdout;
};

test('explain tells the claims of the built graph, all of them and no others, on every seed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'edgewise-explain-'));
  try {
    run('scripts/build/graph.ts', '--in', 'seeds', '--out', folder);
    const { nodes, edges } = parseGraphFile(JSON.parse(readFileSync(join(folder, 'graph.json'), 'utf8')));
    const label = new Map(nodes.map(({ key, attributes }) => [key, attributes.label]));
    const built = edges.flatMap(({ source, target, attributes: { relation, claims } }) =>
      claims.map(({ passage, mode, by, date, rule }) => {
        const said = `${mode}${by === null ? '' : `, says ${label.get(by)}`}${date === null ? '' : `, ${date}`}`;
        return `${passage.document}: ${label.get(source)} —${relation}→ ${label.get(target)}  [${said}]  ${rule}`;
      }),
    );
    let document = '';
    const explained = run('scripts/inspect/explain.ts', 'seeds')
      .split('\n')
      .flatMap((line) => {
        document = /^=== (.*)$/.exec(line)?.[1] ?? document;
        const claim = /^ {2}CLAIM +(.*)$/.exec(line)?.[1];
        return claim === undefined ? [] : [`${document}: ${claim}`];
      });
    const texts = readdirSync('seeds').filter((name) => name.endsWith('.txt'));
    expect(new Set(explained.map((line) => line.split(':')[0])).size).toBe(texts.length);
    expect(explained.sort()).toEqual(built.sort());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 240_000);
