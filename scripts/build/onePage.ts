/** The app as one script and one style sheet, for pages that are one file. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { build } from 'vite';
import type { PageParts } from '../../src/formats/onePage.ts';
import { ROOT } from '../lib/paths.ts';

/** Bundles the app; its workers are started from blobs. @throws Error where the build is not as expected */
export async function bundleOnePage(): Promise<PageParts> {
  const result = await build({
    configFile: false,
    root: ROOT,
    base: './',
    logLevel: 'error',
    publicDir: false,
    worker: { format: 'es' },
    resolve: {
      alias: [{ find: /^.*\/inPage\/index\.ts$/, replacement: join(ROOT, 'src/inPage/absent.ts') }],
    },
    build: {
      target: 'es2022',
      modulePreload: { polyfill: false },
      write: false,
      sourcemap: false,
      rolldownOptions: { output: { codeSplitting: false } },
    },
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
  script = script
    .replaceAll(/(import\.meta\.url\)),\{type:[`"']module[`"']\}/g, '$1')
    .replaceAll('</script', '<\\/script')
    .replaceAll('<!--', '<\\!--');
  const style = source(/\.css$/);
  // As strict as the app's own policy, and without any place to load from but the file itself.
  const policy = `default-src 'none'; script-src ${hash(script)}; worker-src blob:; style-src ${hash(style)}; img-src data: blob:; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'`;
  return { script, style, policy };
}

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
