import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../lib/paths.ts';

const GUIDES = ['DESIGN.md', 'CONTRIBUTING.md', 'CONTRACT.md', 'README.md'];
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

test.each(GUIDES)('every file and folder that %s names is there', (guide) => {
  const named = [...read(guide).matchAll(/`((?:src|scripts|seeds|public\/model)\/[\w./-]*)`/g)].map(
    ([, path = '']) => path,
  );
  expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});

test('every function that DESIGN.md names beside a file stands there', () => {
  const named = [...read('DESIGN.md').matchAll(/`(src\/[\w/]+\.ts)`((?:, `[a-z]\w+`)+)/g)];
  const missing = named.flatMap(([, file = '', names = '']) =>
    [...names.matchAll(/`(\w+)`/g)].flatMap(([, name = '']) =>
      new RegExp(`(?:function|const) ${name}\\b`).test(read(file)) ? [] : [`${file}: ${name}`],
    ),
  );
  expect(named.length).toBeGreaterThan(8);
  expect(missing).toEqual([]);
});
