/** Where things of the project stand, wherever a script is started. Absolute paths. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const SEEDS = join(ROOT, 'seeds');
/** The parser's model. */
export const MODEL = join(ROOT, 'public/model/english.bin');
/** What a build without --out writes, and the page shows. */
export const DATA = join(ROOT, 'public/data');
