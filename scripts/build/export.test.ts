import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TEXTS, sample } from '../../src/app/testing/sample.ts';
import { dataFormatOf, graphText, wholeOf } from '../../src/formats/index.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'edgewise-export-'));
  mkdirSync(join(folder, 'documents'));
  writeFileSync(join(folder, 'graph.json'), graphText(sample()));
  for (const [id, text] of Object.entries(TEXTS)) writeFileSync(join(folder, 'documents', `${id}.txt`), text);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...options: string[]): { status: number | null; said: string; printed: string } {
  const command = [
    '--import',
    import.meta.resolve('tsx'),
    join(import.meta.dirname, 'export.ts'),
    ...options,
  ];
  const { status, stderr, stdout } = spawnSync(process.execPath, command, { encoding: 'utf8', cwd: folder });
  return { status, said: stderr, printed: stdout };
}

describe('npm run export', { timeout: 120_000 }, () => {
  test('prints or writes what the format makes of the graph; csv is its claims', () => {
    expect(run('--format', 'csv', '--in', folder)).toEqual({
      status: 0,
      said: '',
      printed: dataFormatOf('csv-claims').write(wholeOf(sample()), new Map()),
    });
    const out = join(folder, 'out.jsonld');
    const page = 'https://example.org/';
    expect(
      run('--format', 'annotations', '--in', join(folder, 'graph.json'), '--out', out, '--page', page).status,
    ).toBe(0);
    expect(readFileSync(out, 'utf8')).toBe(
      dataFormatOf('annotations').write(wholeOf(sample(), page), new Map(Object.entries(TEXTS))),
    );
  });

  test('says what is wrong, and with which file', () => {
    expect(run('--in', folder).said).toMatch(/^error: --format is missing: csv-claims, /);
    expect(run('--format', 'xls', '--in', folder).said).toMatch(/^error: no format xls; there are /);
    expect(run('--format', 'gexf', '--in', join(folder, 'none')).said).toMatch(
      /none.graph\.json: there is no such file/,
    );
    const broken = join(folder, 'broken.json');
    writeFileSync(broken, '{"edges": []}');
    const { status, said } = run('--format', 'gexf', '--in', broken);
    expect([status, said.split('\n').length]).toEqual([1, 2]);
    expect(said).toContain('broken.json: ');
  });
});
