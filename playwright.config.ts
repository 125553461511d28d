import { defineConfig } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from './scripts/lib/browser.ts';

// Workers inherit the environment: the browser is looked for, and unpacked, once.
process.env['CHROMIUM_PATH'] ??= await findBrowser();

const PORT = Number(process.env['EDGEWISE_TEST_PORT'] ?? 4179);

export default defineConfig({
  testDir: '.',
  outputDir: 'test-results/e2e', // emptied before each run; the reports beside it stay
  testMatch: 'src/**/*.e2e.ts',
  fullyParallel: true,
  workers: 2,
  retries: 1,
  // So long nothing lasts but on a machine that is busy with other things.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${PORT}/`,
    viewport: { width: 1440, height: 900 },
    browserName: 'chromium',
    launchOptions: { executablePath: process.env['CHROMIUM_PATH'], args: BROWSER_FLAGS },
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: `npx vite preview --host 127.0.0.1 --port ${PORT} --strictPort`,
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false,
  },
});
