/** `npm run page`: the app, a graph and its texts as one HTML file, which opens from disk without a server. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { parseGraphFile } from '../../src/model/graphFile.ts';
import { DATA, ROOT } from '../lib/paths.ts';

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

/** The block of data; `<` is written as an escape, so that no text ends the block. */
function dataBlock(folder: string): string {
  const graph = readFileSync(join(folder, 'graph.json'), 'utf8');
  const file = parseGraphFile(JSON.parse(graph));
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const documents = Object.fromEntries(
    file.attributes.documents.map(({ id }) => [
      id,
      decoder.decode(readFileSync(join(folder, 'documents', `${id}.txt`))),
    ]),
  );
  return JSON.stringify({ graph, documents }).replaceAll('<', '\\u003c');
}

interface App {
  readonly script: string;
  readonly style: string;
}

/** The app as one script and one style sheet; its workers are started from blobs. */
async function bundle(): Promise<App> {
  const result = await build({
    root: ROOT,
    logLevel: 'error',
    publicDir: false,
    build: { write: false, sourcemap: false, rolldownOptions: { output: { codeSplitting: false } } },
  });
  const output = (Array.isArray(result) ? result : [result]).flatMap((built) =>
    'output' in built ? built.output : [],
  );
  const source = (test: RegExp): string => {
    const found = output.find(({ fileName }) => test.test(fileName));
    if (!found) throw new Error(`the app was built without ${String(test)}`);
    return found.type === 'chunk' ? found.code : String(found.source);
  };
  const workers = output.filter(({ fileName }) => /\.worker-.*\.js$/.test(fileName));
  let script = source(/^assets\/index-.*\.js$/);
  for (const worker of workers) {
    const code = worker.type === 'chunk' ? worker.code : String(worker.source);
    const name = worker.fileName.replace(/^.*\//, '').replaceAll('.', '\\.');
    const place = new RegExp(`new URL\\([\`"'][^\`"']*${name}[\`"'],(?:\`\`\\+)?import\\.meta\\.url\\)`);
    if (!place.test(script)) throw new Error(`the worker ${worker.fileName} is not where it was expected`);
    const blob = `new URL(URL.createObjectURL(new Blob([${JSON.stringify(code)}],{type:"text/javascript"})))`;
    script = script.replace(place, () => blob);
  }
  // A page from disk has no origin, and browsers load module workers for none; bundled, they need not be modules.
  script = script.replaceAll(/(import\.meta\.url\)),\{type:[`"']module[`"']\}/g, '$1');
  return {
    script: script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--'),
    style: source(/\.css$/),
  };
}

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** As strict as the app's own policy, and without any place to load from but the file itself. */
function page({ script, style }: App, data: string): string {
  const policy = `default-src 'none'; script-src ${hash(script)}; worker-src blob:; style-src ${hash(style)}; img-src data: blob:; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Edgewise</title>
<style>${style}</style>
</head>
<body>
<div id="app"></div>
<script type="application/json" id="edgewise-data">${data}</script>
<script type="module">${script}</script>
</body>
</html>
`;
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
    const data = dataBlock(dataFolder(resolve(values.in), temporary));
    const written = page(await bundle(), data);
    writeFileSync(resolve(values.out), written);
    process.stderr.write(`${(Buffer.byteLength(written) / 1e6).toFixed(2)} MB -> ${values.out}\n`);
  }
} catch (error) {
  process.stderr.write(`error: ${(error as Error).message}\n`);
  process.exitCode = 1;
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
