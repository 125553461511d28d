import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { SCHEMA } from '../../src/model/graphFile.ts';
import { checkOutput, OutputError, writeOutput } from './output.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'edgewise-output-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const GRAPH = `{"attributes":{"schema":"${SCHEMA}"}}`;

test('a new build replaces the graph and all documents of the old one', () => {
  writeOutput(folder, GRAPH, [{ id: 'old', text: 'Old.' }]);
  checkOutput(folder);
  writeOutput(folder, `${GRAPH} `, [{ id: 'new', text: 'New.' }]);
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
  expect(() => writeOutput(folder, 'other', documents)).toThrow(/ENOENT/);
  expect(readdirSync(folder).sort()).toEqual(['documents', 'graph.json']);
  expect(readFileSync(join(folder, 'documents/old.txt'), 'utf8')).toBe('Old.');
  expect(readFileSync(join(folder, 'graph.json'), 'utf8')).toBe(GRAPH);
});

test('documents beside a graph of somebody else are not replaced', () => {
  writeOutput(folder, GRAPH, [{ id: 'a', text: 'Mine.' }]);
  writeFileSync(join(folder, 'graph.json'), '{"nodes":[]}');
  expect(() => checkOutput(folder)).toThrow(OutputError);
  expect(existsSync(join(folder, 'documents/a.txt'))).toBe(true);
});
