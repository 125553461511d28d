/** `npm run page`: the app, a graph and its texts as one HTML file, which opens from disk without a server. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { pageOf, type PageData } from '../../src/formats/onePage.ts';
import { parseGraphFile } from '../../src/model/graphFile.ts';
import { DATA, ROOT } from '../lib/paths.ts';
import { bundleOnePage } from './onePage.ts';

const HELP = `Writes one HTML file with the app, the graph and the texts; it opens from disk, without a server.

  npm run page -- --out FILE.html
  npm run page -- --in PATH --out FILE.html

  --in PATH   a folder that npm run graph has written (public/data), or any corpus that it reads
  --out FILE  where to write
  --help      this
`;

/** The built folder, or one that is built for the occasion. @throws Error where the build fails */
function dataFolder(path: string, temporary: string): string {
  if (existsSync(join(path, 'graph.json'))) return path;
  const script = join(ROOT, 'scripts/build/graph.ts');
  const command = ['--import', import.meta.resolve('tsx'), script, '--in', path, '--out', temporary];
  const { status } = spawnSync(process.execPath, command, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`${path}: no graph could be built of it`);
  return temporary;
}

/** @throws Error for a folder that holds no graph */
function readData(folder: string): PageData {
  const graph = readFileSync(join(folder, 'graph.json'), 'utf8');
  const file = parseGraphFile(JSON.parse(graph));
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const documents = Object.fromEntries(
    file.attributes.documents.map(({ id }) => [
      id,
      decoder.decode(readFileSync(join(folder, 'documents', `${id}.txt`))),
    ]),
  );
  return { graph, documents };
}

const temporary = mkdtempSync(join(tmpdir(), 'edgewise-page-'));
try {
  const { values } = parseArgs({
    options: {
      in: { type: 'string', default: DATA },
      out: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) process.stdout.write(HELP);
  else {
    if (values.out === undefined) throw new Error('--out is missing: the file to write');
    const data = readData(dataFolder(resolve(values.in), temporary));
    const written = pageOf(await bundleOnePage(), data);
    writeFileSync(resolve(values.out), written);
    process.stderr.write(`${(Buffer.byteLength(written) / 1e6).toFixed(2)} MB -> ${values.out}\n`);
  }
} catch (error) {
  process.stderr.write(`error: ${(error as Error).message}\n`);
  process.exitCode = 1;
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
