/** A folder for each test of a file, taken away after it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';

export interface TestFolder {
  /** Where it is while a test runs. */
  readonly path: string;
  /** Writes a file into it. @returns its path */
  put(name: string, content: string | Buffer): string;
}

/** Call it at the head of a test file: test files share their modules, and hooks hold for the file that sets them. */
export function testFolder(): TestFolder {
  let path = '';
  beforeEach(() => {
    path = mkdtempSync(join(tmpdir(), 'edgewise-corpus-'));
  });
  afterEach(() => rmSync(path, { recursive: true, force: true }));
  return {
    get path() {
      return path;
    },
    put(name, content) {
      const place = join(path, name);
      mkdirSync(dirname(place), { recursive: true });
      writeFileSync(place, content);
      return place;
    },
  };
}
