/**
 * Finds a Chromium for the tests: `CHROMIUM_PATH`, else one on the system, else the packaged one of
 * @sparticuz/chromium (Linux x64), else Playwright's own.
 */
import { existsSync, mkdtempSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { tmpdir } from 'node:os';

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

async function packaged(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  // The package unpacks its libraries only where it believes it runs on Lambda, and into TMPDIR.
  process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs20.x';
  process.env['TMPDIR'] = mkdtempSync(join(tmpdir(), 'edgewise-chromium-'));
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    const path = await chromium.executablePath();
    // Its own font configuration finds none where we unpack it, and text fields then crash; prefer the system's.
    if (existsSync('/etc/fonts/fonts.conf')) delete process.env['FONTCONFIG_PATH'];
    return path;
  } catch {
    return undefined; // an optional dependency: not installed here
  }
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
