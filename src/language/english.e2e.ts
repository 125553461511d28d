import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from '../app/testing/page.ts';
import { build } from 'vite';
import { loadEnglish, splitSentences, writeConllu } from './index.ts';

/** The worker as one script, built as the page's own workers are. */
async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2022',
      rollupOptions: { input: 'src/app/testing/conllu.worker.ts' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (output === undefined || !('output' in output)) throw new Error('nothing was built');
  return output.output[0].code;
}

test('a browser’s worker reads the seeds as Node does, byte for byte', async ({ page }) => {
  const texts = readdirSync('seeds')
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(`seeds/${name}`, 'utf8'));
  const english = loadEnglish(readFileSync('public/model/english.bin'));
  const expected = texts.map((text) =>
    writeConllu(text, english.parse(text, splitSentences(text, [{ start: 0, end: text.length }]), [])),
  );
  const script = await bundle();
  await page.route('**/conllu-worker.js', (route) =>
    route.fulfill({ body: script, contentType: 'text/javascript' }),
  );
  await page.goto('./from-disk.js'); // any page of the server, the app is not asked
  const { trees, milliseconds } = await page.evaluate(
    (texts) =>
      new Promise<{ trees: string[]; milliseconds: number }>((resolve, reject) => {
        const worker = new Worker('conllu-worker.js', { type: 'module' });
        worker.addEventListener(
          'message',
          ({ data }: MessageEvent<{ trees: string[]; milliseconds: number }>) => resolve(data),
        );
        worker.addEventListener('error', ({ message }) => reject(new Error(message)));
        worker.postMessage({ model: new URL('model/english.bin', location.href).href, texts });
      }),
    texts,
  );
  expect(trees).toEqual(expected);
  expect(expected.join('').split('\n').length).toBeGreaterThan(1000);
  test.info().annotations.push({ type: 'model loaded', description: `${milliseconds.toFixed(0)} ms` });
});
