import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseGraphFile, type GraphFile } from '../../src/model/graphFile.ts';
import { runGraph } from './run.ts';

const TEXTS: Readonly<Record<string, string>> = {
  'a.txt': `Kenya and Uganda sign a railway accord\n\nKenyan President William Ruto met Ugandan President Yoweri Museveni in Nairobi on Monday. Kenya borders Uganda, and both are members of the African Union.\n\nRuto praised Museveni for his support. “We thank Uganda,” he said.\n`,
  'b.txt': `Brazil condemned the coup. Brazilian Foreign Minister Mauro Vieira said that Argentina would send aid to Bolivia.\r\n\r\nAnalyst Ana Souza, a professor at the University of Brasília, told reporters that China was competing with Brazil in Bolivia.\r\n`,
  'c.md':
    '# Norway backs Ukraine\n\nNorway will give military aid to Ukraine, Norwegian Prime Minister Jonas Gahr Støre said on Friday. Russia rejected the plan and threatened Norway.\n',
  'deep/d.txt':
    'Japan accused North Korea of firing a missile. Japanese Prime Minister Shigeru Ishiba called South Korean President Yoon Suk Yeol.\n',
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'edgewise-graph-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function corpus(name: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  const path = join(folder, name);
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, file)), { recursive: true });
    writeFileSync(join(path, file), content);
  }
  return path;
}

interface Result {
  readonly status: number | null;
  readonly said: string;
  readonly printed: string;
}

/** Builds in this process, by rules alone unless the reader is asked for: both are quicker. */
async function build(...given: string[]): Promise<Result> {
  let [said, printed] = ['', ''];
  const status = await runGraph(given.includes('--reader') ? given : [...given, '--reader', 'rules'], {
    say: (line) => void (said += `${line}\n`),
    print: (text) => void (printed += text),
  });
  return { status, said, printed };
}

/** Builds as a user does. */
function command(...given: string[]): Result {
  const words = ['--import', import.meta.resolve('tsx'), join(import.meta.dirname, 'graph.ts'), ...given];
  const { status, stderr, stdout } = spawnSync(process.execPath, words, { encoding: 'utf8', cwd: folder });
  return { status, said: stderr, printed: stdout };
}

/** Every file below a folder, by its path. */
const contents = (path: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file.slice(path.length + 1), readFileSync(file, 'latin1')]),
  );
const graphOf = (out: string): GraphFile =>
  parseGraphFile(JSON.parse(readFileSync(join(out, 'graph.json'), 'utf8')));

const SLOW = 120_000;

describe('npm run graph', { timeout: SLOW }, () => {
  test('gives the same bytes for the same texts, whatever their order and the number of threads', async () => {
    const forth = corpus('forth', TEXTS);
    const back = corpus('back', Object.fromEntries(Object.entries(TEXTS).reverse()));
    const first = await build('--in', forth, '--out', join(folder, 'one'), '--workers', '1');
    const second = await build('--in', back, '--out', join(folder, 'two'), '--workers', '2');
    expect([first.status, second.status], first.said + second.said).toEqual([0, 0]);
    const one = contents(join(folder, 'one'));
    expect(Object.keys(one)).toEqual([
      'documents/a.txt',
      'documents/b.txt',
      'documents/c.txt',
      'documents/deep-d.txt',
      'graph.json',
    ]);
    expect(contents(join(folder, 'two'))).toEqual(one);
  });

  test('every passage and mention is its slice of the text, which is kept byte for byte', () => {
    const out = join(folder, 'one');
    const graph = graphOf(out);
    const { documents } = graph.attributes;
    const textOf = new Map(
      documents.map(({ id }) => [id, readFileSync(join(out, 'documents', `${id}.txt`), 'utf8')]),
    );
    for (const { id, file, characters } of documents) {
      expect(textOf.get(id)).toBe(TEXTS[file]);
      expect(characters).toBe(TEXTS[file]?.length);
    }
    const claims = graph.edges.flatMap(({ attributes }) => attributes.claims);
    expect(claims.length).toBeGreaterThan(5);
    for (const { passage } of claims)
      expect(textOf.get(passage.document)?.slice(passage.start, passage.end)).toBe(passage.exact);
    for (const { document, start, end, text } of graph.nodes.flatMap(({ attributes }) => attributes.mentions))
      expect(textOf.get(document)?.slice(start, end)).toBe(text);
  });

  test('names what it cannot read, builds the rest, and with --strict changes nothing', async () => {
    const odd = corpus('odd', {
      'a.txt': TEXTS['a.txt'] ?? '',
      'empty.txt': '',
      'picture.txt': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0, 0]),
      'latin.txt': Buffer.from('Brasília está em paz com o Perú.', 'latin1'),
      'line.txt': `It was a fine day in May. ${'*'.repeat(5_199_974)}`, // stars are read fast
    });
    const out = join(folder, 'odd-out');
    const { status, said } = await build('--in', odd, '--out', out);
    expect(status, said).toBe(0);
    expect(said).toMatch(/^warning: empty\.txt: it is empty/m);
    expect(said).toMatch(/^warning: picture\.txt: it is a binary file/m);
    expect(said).toMatch(
      /^warning: latin\.txt: it is not UTF-8 \(byte 0xED at 4\); it is read as Windows-1252/m,
    );
    expect(said).toMatch(/^warning: line\.txt: of 5,200,000 characters only the first 500,000 are read/m);
    expect(graphOf(out).attributes.documents.map(({ id }) => id)).toEqual(['a', 'latin', 'line']);
    expect(readFileSync(join(out, 'documents/line.txt'), 'utf8')).toHaveLength(5_200_000);

    const before = contents(out);
    const strict = await build('--in', odd, '--out', out, '--strict');
    expect(strict.status).toBe(1);
    expect(strict.said).toMatch(/^error: --strict: empty\.txt: it is empty/m);
    expect(contents(out)).toEqual(before);
  });

  test('takes the documents of an earlier build away, and leaves other files alone', async () => {
    const out = join(folder, 'again');
    expect(
      (await build('--in', corpus('one-text', { 'old.txt': TEXTS['a.txt'] ?? '' }), '--out', out)).status,
    ).toBe(0);
    writeFileSync(join(out, 'notes.txt'), 'mine');
    expect((await build('--in', join(folder, 'forth/c.md'), '--out', out)).status).toBe(0);
    expect(Object.keys(contents(out))).toEqual(['documents/c.txt', 'graph.json', 'notes.txt']);
  });

  test('does not read its own output where that lies in the input', async () => {
    const here = corpus('here', { 'a.txt': TEXTS['a.txt'] ?? '' });
    expect((await build('--in', here, '--out', here)).status).toBe(0);
    const before = contents(here);
    const again = await build('--in', here, '--out', here, '--strict');
    expect([again.status, again.said]).toEqual([0, expect.stringContaining('it is a graph of Edgewise')]);
    expect(contents(here)).toEqual(before);
    const alone = await build('--in', join(here, 'graph.json'), '--out', join(folder, 'alone'));
    expect(alone.said).toMatch(/^error: .*graph\.json: no text to read: graph\.json: it is a graph/m);
    expect(existsSync(join(folder, 'alone'))).toBe(false);
  });

  test('takes whatever names files may have, and tells of each in one line', async () => {
    const odd = corpus('names', {
      'line\nbreak\u001b[31m.txt': TEXTS['a.txt'] ?? '',
      'fool\nerror: all is lost.txt': '',
      [`${'日'.repeat(60)}/${'本'.repeat(60)}.txt`]: TEXTS['b.txt'] ?? '',
      '😀 “smile”.txt': TEXTS['c.md'] ?? '',
    });
    const out = join(folder, 'names-out');
    const { status, said } = await build('--in', odd, '--out', out);
    expect(status, said).toBe(0);
    expect(said).toContain('warning: fool\\nerror: all is lost.txt: it is empty');
    expect(said.split('\n').filter((line) => line.startsWith('error'))).toEqual([]);
    const { documents } = graphOf(out).attributes;
    expect(documents).toHaveLength(3);
    for (const { id } of documents) expect(existsSync(join(out, 'documents', `${id}.txt`))).toBe(true);
  });

  test('says in one line why nothing was written, and leaves the old graph as it was', async () => {
    const out = join(folder, 'again');
    const before = contents(out);
    const wrong = corpus('wrong', { 'a.txt': 'Text.', 'sources.json': '{"a.txt": {"published": "soon"}}' });
    const bad = corpus('bad', { 'c.jsonl': '{"id": "a"}\nnonsense\n' });
    for (const [path, why] of [
      [join(folder, 'nowhere'), /nowhere: there is no such file or folder/],
      [wrong, /sources\.json: .*published must be/],
      [join(bad, 'c.jsonl'), /c\.jsonl: no text to read: c\.jsonl, line 1: /],
    ] as const) {
      const { status, said } = await build('--in', path, '--out', out);
      expect(status).toBe(1);
      expect(
        said
          .trim()
          .split('\n')
          .filter((line) => line.startsWith('error: ')),
      ).toHaveLength(1);
      expect(said).toMatch(why);
      expect(contents(out)).toEqual(before);
    }
  });

  test('does not replace a folder called documents that no build wrote', async () => {
    const mine = corpus('mine', { 'documents/thesis.txt': 'mine' });
    const { status, said } = await build('--in', join(folder, 'forth'), '--out', mine);
    expect([status, said]).toEqual([
      1,
      expect.stringMatching(/^error: .*documents: it holds files that no build put there/m),
    ]);
    expect(contents(mine)).toEqual({ 'documents/thesis.txt': 'mine' });
  });

  test('a .jsonl file: no id leads out of the output folder', async () => {
    const lines = ['../../escape', '/etc/x', 'plain'].map((id) =>
      JSON.stringify({ id, text: TEXTS['a.txt'] }),
    );
    const path = join(corpus('lines', { 'c.jsonl': lines.join('\n') }), 'c.jsonl');
    const out = join(folder, 'deep/er/out');
    const { status, said } = await build('--in', path, '--out', out);
    expect(status, said).toBe(0);
    expect(existsSync(join(folder, 'deep/escape.txt'))).toBe(false);
    const { documents } = graphOf(out).attributes;
    expect(readdirSync(join(out, 'documents')).sort()).toEqual(documents.map(({ id }) => `${id}.txt`).sort());
    expect(documents.filter(({ copyOf }) => copyOf !== null)).toHaveLength(2);
  });

  test('as a command takes paths from where it is started, tells its report to standard error alone, and its status', () => {
    const good = command('--in', 'forth', '--out', 'as-command', '--reader', 'rules', '--workers', '1');
    expect([good.status, good.printed]).toEqual([0, '']);
    expect(good.said).toMatch(/4 documents, .* -> as-command.graph\.json in /);
    expect(contents(join(folder, 'as-command'))).toEqual(contents(join(folder, 'one')));
    const bad = command('--in', 'nowhere', '--out', 'as-command');
    expect([bad.status, bad.printed]).toEqual([1, '']);
    expect(bad.said).toMatch(/^error: nowhere: there is no such file or folder/);
  });

  test('--help tells every option; an unknown one is an error', async () => {
    const { status, printed } = await build('--help');
    expect(status).toBe(0);
    for (const option of ['--in', '--out', '--strict', '--workers', '--help'])
      expect(printed).toContain(option);
    expect((await build('--colour')).said).toMatch(/^error: .*--colour/m);
    for (const option of ['--in', '--out', '--confidence', '--decisions', '--readings'])
      expect((await build(option, '')).said).toBe(`error: ${option}: it names nothing\n`);
    expect((await build('--workers', '0')).said).toMatch(
      /^error: --workers 0: it must be a number from 1 to 64/m,
    );
  });
});

describe('the learned reader', () => {
  const readGraph = (path: string): GraphFile =>
    parseGraphFile(JSON.parse(readFileSync(join(path, 'graph.json'), 'utf8')));

  test('gives the same bytes with one worker and two; the graph file says how it was read', async () => {
    const texts = corpus('learned', TEXTS);
    for (const workers of ['1', '2']) {
      const options = ['--in', texts, '--out', join(folder, `learned-${workers}`), '--workers', workers];
      const { status, said } = await build(...options, '--reader', 'learned');
      expect(status, said).toBe(0);
    }
    const [one, two] = [join(folder, 'learned-1'), join(folder, 'learned-2')];
    expect(readFileSync(join(two, 'graph.json'), 'utf8')).toBe(readFileSync(join(one, 'graph.json'), 'utf8'));
    expect(readGraph(one).attributes.generator).toContain('rules and reader');
    expect(readGraph(join(folder, 'one')).attributes.generator).toContain('rules alone');
  }, 120_000);

  test('keeps no claim below the confidence that is asked for', async () => {
    const [texts, out] = [join(folder, 'learned'), join(folder, 'sure')];
    const options = ['--reader', 'learned', '--confidence', '0.9', '--workers', '1'];
    expect((await build('--in', texts, '--out', out, ...options)).status).toBe(0);
    const claimsIn = (path: string) =>
      readGraph(path).edges.flatMap(({ attributes }) => attributes.claims.map((claim) => claim.confidence));
    const [all, sure] = [claimsIn(join(folder, 'learned-1')), claimsIn(out)];
    expect(Math.min(...all)).toBeLessThan(0.9);
    expect(Math.min(...sure)).toBeGreaterThanOrEqual(0.9);
    expect(all.length).toBeGreaterThan(sure.length);
  }, 60_000);

  test.each([
    [['--reader', 'oracle'], 'it must be rules or learned'],
    [['--reader', 'learned', '--confidence', 'high'], 'it must be a number from 0 to 1'],
    [['--reader', 'rules', '--confidence', '0.5'], 'needs the learned reader'],
  ])('%j is refused with the reason', async (options, reason) => {
    const { status, said } = await build(
      '--in',
      corpus('refused', TEXTS),
      '--out',
      join(folder, 'no'),
      ...options,
    );
    expect(status).toBe(1);
    expect(said).toContain(reason);
  });
});
