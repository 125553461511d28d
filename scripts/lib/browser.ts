/**
 * Finds a Chromium for the tests: `CHROMIUM_PATH`, else one on the system, else the packaged one of
 * @sparticuz/chromium (Linux x64), else Playwright's own.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ROOT } from './paths.ts';

/** Software WebGL2, no traffic of the browser's own. */
export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--enable-unsafe-swiftshader',
  // Nothing is shared between one run and the next.
  '--disable-gpu-shader-disk-cache',
  '--disable-gpu-program-cache',
  // Without this about one fresh start in ten to a hundred stands still for ever (Chromium 143 on two busy cores): the
  // page's thread and three of V8's background threads wait, the GPU process is idle. With it, none of 150 did.
  '--js-flags=--no-concurrent-recompilation --no-concurrent-sparkplug',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const WINDOWS = [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']]
  .filter((root) => root !== undefined)
  .map((root) => join(root, 'Google', 'Chrome', 'Application', 'chrome.exe'));

function onSystem(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const candidates = [
    ...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))),
    ...MAC,
    ...WINDOWS,
  ];
  return candidates.find((path) => existsSync(path));
}

const PACKAGE = join(ROOT, 'node_modules/@sparticuz/chromium/package.json');
/** Where the packaged one is unpacked, once for each version; it goes with the packages. */
const CACHE = join(ROOT, 'node_modules/.cache');

async function packaged(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  if (!existsSync(PACKAGE)) return undefined; // an optional dependency: not installed here
  const { version } = JSON.parse(readFileSync(PACKAGE, 'utf8')) as { version: string };
  const kept = join(CACHE, `edgewise-chromium-${version}`);
  const unpacked = existsSync(kept);
  const folder = unpacked ? kept : `${kept}-${process.pid}`;
  const before = process.env['TMPDIR'];
  // The package unpacks its libraries only where it believes it runs on Lambda, and into TMPDIR.
  process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs20.x';
  process.env['TMPDIR'] = folder;
  try {
    mkdirSync(folder, { recursive: true });
    const { default: chromium } = await import('@sparticuz/chromium');
    const path = await chromium.executablePath();
    // Its own font configuration finds none where we unpack it, and text fields then crash; prefer the system's.
    if (existsSync('/etc/fonts/fonts.conf')) delete process.env['FONTCONFIG_PATH'];
    if (unpacked) return path;
    keep(folder, kept);
    return path.replace(folder, kept);
  } catch {
    return undefined; // nothing can be unpacked here
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

/** Puts what was unpacked where the next run finds it: it is 200 MB, and takes some seconds. */
function keep(folder: string, kept: string): void {
  try {
    renameSync(folder, kept);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    if (!existsSync(kept)) throw error; // another run was faster
  }
  for (const name of ['LD_LIBRARY_PATH', 'FONTCONFIG_PATH'])
    if (process.env[name]) process.env[name] = process.env[name].replaceAll(folder, kept);
}

async function playwrightsOwn(): Promise<string | undefined> {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

/**
 * The path of a Chromium.
 * @throws Error that says what to install where there is none.
 */
export async function findBrowser(): Promise<string> {
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH names no file: ${named}`);
  }
  const found = onSystem() ?? (await packaged()) ?? (await playwrightsOwn());
  if (found) return found;
  throw new Error(
    'No browser for the tests: install Chrome or Chromium, or run `npx playwright install chromium`.',
  );
}
