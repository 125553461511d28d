import { defineConfig } from 'vitest/config';
import { serving } from './scripts/build/serving.ts';
import { SlowestFirst } from './scripts/check/slowestFirst.ts';

export default defineConfig({
  base: './',
  build: { target: 'es2022', sourcemap: true, manifest: true, modulePreload: { polyfill: false } },
  worker: {
    format: 'es',
    // What reads texts is loaded when texts come, and stands apart from what every page loads.
    rolldownOptions: { output: { chunkFileNames: 'assets/reading/[name]-[hash].js' } },
  },
  appType: 'mpa', // views live in the hash: an address of a file that is not there is a plain 404
  plugins: [
    serving(),
    {
      // A page opened as a file may load a style sheet, but not across origins: so it can say what it needs.
      name: 'same-origin-styles',
      transformIndexHtml: {
        order: 'post',
        handler: (html) => html.replace('rel="stylesheet" crossorigin', 'rel="stylesheet"'),
      },
    },
  ],
  test: {
    // Files of one process share their modules, which hold no state: the model is read twice, not thirty times.
    isolate: false,
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    maxWorkers: '100%', // nothing else runs beside them
    testTimeout: 30_000, // no test is timed: so long nothing lasts but on a busy machine
    sequence: { sequencer: SlowestFirst },
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
  },
});
