/** What the built page and the development server have beside the app: the app as one file, and all texts in one. */
import type { ServerResponse } from 'node:http';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { pageOf } from '../../src/formats/onePage.ts';
import { DATA } from '../lib/paths.ts';
import { bundleOnePage } from './onePage.ts';

/** "Save as a page" fills it with a graph and its texts. */
const PAGE = 'one-page.html';
/** All texts of the data in one file, so that what quotes thousands of them need not fetch each. */
const TEXTS = 'data/texts.json';

/** Null where no graph has been built. */
function texts(): string | null {
  const folder = join(DATA, 'documents');
  if (!existsSync(join(DATA, 'graph.json')) || !existsSync(folder)) return null;
  const head = readFileSync(join(DATA, 'graph.json'), 'utf8').slice(0, 1000);
  const corpus = /"corpus":"([0-9a-f]{64})"/.exec(head)?.[1];
  if (corpus === undefined) return null;
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const all = names.map((name) => [name.slice(0, -4), decoder.decode(readFileSync(join(folder, name)))]);
  return JSON.stringify({ corpus, texts: Object.fromEntries(all) as Record<string, string> });
}

async function send(
  page: Promise<string>,
  response: ServerResponse,
  next: (error: unknown) => void,
): Promise<void> {
  try {
    response.end(await page);
  } catch (error) {
    next(error);
  }
}

/** @returns a plugin for vite.config.ts */
export function serving(): Plugin {
  return {
    name: 'edgewise-serving',
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: PAGE, source: pageOf(await bundleOnePage(), null) });
      const source = texts();
      if (source !== null) this.emitFile({ type: 'asset', fileName: TEXTS, source });
    },
    configurePreviewServer({ middlewares }) {
      // The preview would compress the reader's weights: a second for a tenth of their size.
      middlewares.use('/model/', (request, _, next) => {
        delete request.headers['accept-encoding'];
        next();
      });
    },
    configureServer({ middlewares }) {
      let page: Promise<string> | null = null;
      middlewares.use(`/${TEXTS}`, (_, response, next) => {
        const body = texts();
        if (body === null) return next();
        response.setHeader('content-type', 'application/json');
        response.end(body);
      });
      middlewares.use(`/${PAGE}`, (_, response, next) => {
        page ??= bundleOnePage().then((parts) => pageOf(parts, null));
        response.setHeader('content-type', 'text/html; charset=utf-8');
        void send(page, response, next);
      });
    },
  };
}
