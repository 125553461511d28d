import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { testFolder } from '../lib/testing/folder.ts';
import { runGraph } from './run.ts';

const folder = testFolder();
const line = (changes: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify({
    document: 'a',
    quotation: 'Kenya will lend its seat to Uganda.',
    source: 'Kenya',
    relation: 'aid',
    target: 'Uganda',
    trigger: 'lend its seat',
    firmness: 'possible',
    readBy: 'Jane',
    ...changes,
  });

async function build(...more: string[]): Promise<{ status: number; said: string; graph: string }> {
  const said: string[] = [];
  const out = join(folder.path, 'out');
  const args = [
    '--in',
    join(folder.path, 'corpus'),
    '--out',
    out,
    '--reader',
    'rules',
    '--workers',
    '1',
    ...more,
  ];
  const say = (text: string): void => void said.push(text);
  const status = await runGraph(args, { say, print: say });
  return {
    status,
    said: said.join('\n'),
    graph: status === 0 ? readFileSync(join(out, 'graph.json'), 'utf8') : '',
  };
}

test('readings of several files come in whatever their order; each that is refused is named by file and line', async () => {
  folder.put('corpus/a.txt', 'Kenya will lend its seat to Uganda.\n');
  const one = folder.put('one.jsonl', `${line()}\n\n${line({ trigger: 'borrow' })}\n`);
  const two = folder.put('two.jsonl', line({ readBy: 'Ali' }));
  const first = await build('--readings', one, '--readings', two);
  expect(first.status, first.said).toBe(0);
  expect(first.said).toContain(
    `warning: ${one}, line 3: trigger: the words “borrow” do not stand in the quotation; refused`,
  );
  expect(first.said).toContain('2 readings from elsewhere came in, 1 were refused');
  expect(first.graph).toContain('"readBy":["Ali","Jane"]');
  expect((await build('--readings', two, '--readings', one)).graph).toBe(first.graph);

  const strict = await build('--readings', one, '--strict');
  expect([strict.status, strict.said]).toEqual([1, expect.stringContaining('error: --strict: ')]);
  const missing = await build('--readings', join(folder.path, 'none.jsonl'));
  expect([missing.status, missing.said]).toEqual([
    1,
    expect.stringContaining('none.jsonl: it cannot be read'),
  ]);
  execFileSync('mkfifo', [join(folder.path, 'pipe.jsonl')]);
  const pipe = await build('--readings', join(folder.path, 'pipe.jsonl'));
  expect([pipe.status, pipe.said]).toEqual([1, expect.stringContaining('it is a pipe, not a file')]);
  writeFileSync(two, line({ readBy: 'edgewise' }));
  expect((await build('--readings', two)).graph).not.toContain('readBy');
}, 60_000);
