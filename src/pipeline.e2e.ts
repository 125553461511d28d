import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { build } from 'vite';
import { openReaderFiles } from '../scripts/lib/reader.ts';
import { loadEnglish } from './language/index.ts';
import { bareSource } from './model/document.ts';
import { graphText } from './formats/json.ts';
import { assemble, readTextWith } from './pipeline.ts';

/** The worker as one script, built as the page's own workers are. */
async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, target: 'es2022', rollupOptions: { input: 'src/app/testing/reading.worker.ts' } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (output === undefined || !('output' in output)) throw new Error('nothing was built');
  return output.output[0].code;
}

test('rules and reader in a browser’s worker give the graph that Node gives, byte for byte', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const documents = readdirSync('seeds')
    .filter((name) => name.endsWith('.txt'))
    .map((name) => bareSource(name, readFileSync(`seeds/${name}`, 'utf8')))
    .sort((a, b) => a.text.length - b.text.length)
    .slice(0, 2); // short ones: app/bring/bring.e2e.ts has the page read others and compares them, too
  const english = loadEnglish(readFileSync('public/model/english.bin'));
  const reader = await openReaderFiles();
  const readings = [];
  for (const document of documents) readings.push(await readTextWith(document, english, reader));
  const expected = graphText(assemble(readings, 'rules and reader'));
  expect(readings.flatMap(({ claims }) => claims).some(({ rule }) => rule.startsWith('reader: '))).toBe(true);

  const script = await bundle();
  const wasm = readFileSync('node_modules/onnxruntime-web/dist/ort-wasm-simd-threaded.wasm');
  await page.route('**/reading-worker.js', (route) =>
    route.fulfill({ body: script, contentType: 'text/javascript' }),
  );
  await page.route('**/ort.wasm', (route) => route.fulfill({ body: wasm, contentType: 'application/wasm' }));
  await page.goto('./from-disk.js'); // any page of the server, the app is not asked
  const { graph, milliseconds } = await page.evaluate(
    (texts) =>
      new Promise<{ graph: string; milliseconds: number }>((resolve, reject) => {
        const worker = new Worker('reading-worker.js', { type: 'module' });
        worker.addEventListener(
          'message',
          ({ data }: MessageEvent<{ graph: string; milliseconds: number }>) => resolve(data),
        );
        worker.addEventListener('error', ({ message }) => reject(new Error(message)));
        const at = (path: string): string => new URL(path, location.href).href;
        worker.postMessage({ model: at('model/'), wasm: at('ort.wasm'), documents: texts });
      }),
    documents,
  );
  expect(graph).toBe(expected);
  test.info().annotations.push({ type: 'read', description: `${milliseconds.toFixed(0)} ms` });
});
