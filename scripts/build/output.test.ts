import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir, uptime } from 'node:os';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { SCHEMA } from '../../src/model/graphFile.ts';
import { claimOutput, OutputError, writeOutput } from './output.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'edgewise-output-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const GRAPH = `{"attributes":{"schema":"${SCHEMA}"}}`;

test('a new build replaces the graph and all documents of the old one', () => {
  writeOutput(folder, GRAPH, [{ id: 'old', text: 'Old.' }]);
  const release = claimOutput(folder);
  writeOutput(folder, `${GRAPH} `, [{ id: 'new', text: 'New.' }]);
  release();
  expect(readdirSync(folder).sort()).toEqual(['documents', 'graph.json']);
  expect(readdirSync(join(folder, 'documents'))).toEqual(['new.txt']);
  expect(readFileSync(join(folder, 'graph.json'), 'utf8')).toBe(`${GRAPH} `);
});

test('a write that fails halfway leaves the old build whole and nothing of the new one', () => {
  writeOutput(folder, GRAPH, [{ id: 'old', text: 'Old.' }]);
  const documents = [
    { id: 'new', text: 'New.' },
    { id: 'no/such/folder', text: 'Bad.' },
  ];
  expect(() => writeOutput(folder, 'other', documents)).toThrow(
    /edgewise-output-\w+: it cannot be written \(ENOENT.*\); nothing in it has changed/,
  );
  expect(readdirSync(folder).sort()).toEqual(['documents', 'graph.json']);
  expect(readFileSync(join(folder, 'documents/old.txt'), 'utf8')).toBe('Old.');
  expect(readFileSync(join(folder, 'graph.json'), 'utf8')).toBe(GRAPH);
});

test('documents beside a graph of somebody else are not replaced', () => {
  writeOutput(folder, GRAPH, [{ id: 'a', text: 'Mine.' }]);
  writeFileSync(join(folder, 'graph.json'), '{"nodes":[]}');
  expect(() => claimOutput(folder)).toThrow(OutputError);
  expect(existsSync(join(folder, 'documents/a.txt'))).toBe(true);
});

describe('a build killed at any step', { timeout: 120_000 }, () => {
  const old = { same: 'Same.', changed: 'Old.', gone: 'Gone.' };
  const fresh = { same: 'Same.', changed: 'New.', added: 'Added.' };
  const graphOf = (texts: Readonly<Record<string, string>>): string =>
    JSON.stringify({ schema: SCHEMA, texts });
  const listOf = (texts: Readonly<Record<string, string>>) =>
    Object.entries(texts).map(([id, text]) => ({ id, text }));

  /** The module as plain JavaScript: a process that need not translate it starts twenty times as fast. */
  let compiled: string;
  beforeAll(async () => {
    compiled = mkdtempSync(join(tmpdir(), 'edgewise-compiled-'));
    const entry = join(import.meta.dirname, 'output.ts');
    const options = { ssr: entry, outDir: compiled, emptyOutDir: true, copyPublicDir: false };
    await build({ configFile: false, logLevel: 'error', build: options, ssr: { noExternal: true } });
    renameSync(join(compiled, 'output.js'), join(compiled, 'output.mjs'));
  });
  afterAll(() => rmSync(compiled, { recursive: true, force: true }));

  /** Writes the new build in a process that kills itself at the n-th step. */
  function writeUntil(step: number): boolean {
    const code = `
      import { writeOutput } from ${JSON.stringify(pathToFileURL(join(compiled, 'output.mjs')).href)};
      let step = 0;
      const die = () => { if (step++ === ${step}) process.kill(process.pid, 'SIGKILL'); };
      writeOutput(${JSON.stringify(folder)}, ${JSON.stringify(graphOf(fresh))}, ${JSON.stringify(listOf(fresh))}, die);`;
    const command = ['--input-type=module', '-e', code];
    const { signal, status, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
    expect(signal === 'SIGKILL' || status === 0, stderr).toBe(true);
    return signal === 'SIGKILL';
  }
  const textOf = (id: string): string => readFileSync(join(folder, `documents/${id}.txt`), 'utf8');

  test('leaves the old build or the new one, whole, and the next build sweeps up', () => {
    let step = 0;
    for (; ; step++) {
      rmSync(folder, { recursive: true, force: true });
      writeOutput(folder, graphOf(old), listOf(old));
      const killed = writeUntil(step);
      const { texts } = JSON.parse(readFileSync(join(folder, 'graph.json'), 'utf8')) as { texts: object };
      expect([old, fresh]).toContainEqual(texts);
      for (const [id, text] of Object.entries(texts)) expect([step, textOf(id)]).toEqual([step, text]);
      claimOutput(folder)();
      expect(readdirSync(folder).sort()).toEqual(['documents', 'graph.json']);
      writeOutput(folder, graphOf(fresh), listOf(fresh));
      expect(readdirSync(join(folder, 'documents')).sort()).toEqual(['added.txt', 'changed.txt', 'same.txt']);
      if (!killed) break;
    }
    expect(step).toBeGreaterThan(8);
  });

  test('leaves a folder that the next build takes, also where there was none before', () => {
    for (let step = 0; ; step++) {
      rmSync(folder, { recursive: true, force: true });
      const killed = writeUntil(step);
      claimOutput(folder)();
      if (!killed) break;
      expect(existsSync(join(folder, 'graph.json')) || !existsSync(join(folder, 'documents/same.txt'))).toBe(
        true,
      );
    }
  });
});

test('what builds of an earlier version left half done is put back', () => {
  writeOutput(folder, GRAPH, [{ id: 'a', text: 'A.' }]);
  mkdirSync(join(folder, '.edgewise-old-999999999'));
  renameSync(join(folder, 'graph.json'), join(folder, '.edgewise-old-999999999/graph.json'));
  claimOutput(folder)();
  expect(readdirSync(folder).sort()).toEqual(['documents', 'graph.json']);
});

describe('a folder that is claimed', () => {
  const other = (): string => join(folder, `.edgewise-${process.ppid}`);

  test('while another build is at work is refused, and says how to go on if none is', () => {
    mkdirSync(other());
    expect(() => claimOutput(folder)).toThrow(
      `${folder}: another build (process ${process.ppid}) is writing there; if none is, take away ${other()}`,
    );
    expect(existsSync(other())).toBe(true);
    expect(readdirSync(folder)).toHaveLength(1);
  });

  test('is barred to others from then on, until it is released', () => {
    const release = claimOutput(folder);
    expect(readdirSync(folder)).toEqual([`.edgewise-${process.pid}`]);
    release();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('is swept of a process of before the machine was started, though its number is given again', () => {
    mkdirSync(other());
    const before = Date.now() / 1000 - uptime() - 3600;
    utimesSync(other(), before, before);
    claimOutput(folder)();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('is not there any more where it was not before and nothing was written', () => {
    const deep = join(folder, 'a/b/c');
    claimOutput(deep)();
    expect(readdirSync(folder)).toEqual([]);
    mkdirSync(join(folder, 'a'));
    claimOutput(deep)();
    expect(readdirSync(folder)).toEqual(['a']);
  });

  test('where there is no room for it is an error that names it as it was given', () => {
    writeFileSync(join(folder, 'file'), '');
    const inFile = relative(process.cwd(), join(folder, 'file'));
    expect(() => claimOutput(inFile)).toThrow(new RegExp(`^${inFile}: it cannot be written \\(`));
    symlinkSync('ring', join(folder, 'ring'));
    expect(() => claimOutput(join(folder, 'ring'))).toThrow(/ring: it cannot be written \(/);
    if (existsSync('/proc/self'))
      expect(() => claimOutput('/proc/nowhere')).toThrow(/^\/proc\/nowhere: it cannot/);
  });
});
