/** Decisions of each corpus, kept in this browser (IndexedDB through idb-keyval). */
import { createStore, entries, get, set } from 'idb-keyval';
import type { UseStore } from 'idb-keyval';

interface Kept {
  /** Lines of decisions.jsonl. */
  readonly lines: readonly string[];
  /** Lines that the graph file came with, and that were taken back here. */
  readonly withdrawn: readonly string[];
}

const strings = (values: unknown): string[] =>
  Array.isArray(values) ? values.filter((value): value is string => typeof value === 'string') : [];

let opened: UseStore | null = null;
const store = (): UseStore => (opened ??= createStore('edgewise-decisions', 'decisions'));
const sign = (corpus: string): string => `edgewise-decided-${corpus}`;

/** Whether something was decided about a corpus here: known at once, so that others wait for nothing. */
export function mayBeDecided(corpus: string): boolean {
  try {
    return localStorage.getItem(sign(corpus)) !== null;
  } catch {
    return false;
  }
}

export async function keptDecisions(corpus: string): Promise<Kept> {
  const kept = await get<Kept>(corpus, store()).catch(() => undefined);
  return { lines: strings(kept?.lines), withdrawn: strings(kept?.withdrawn) };
}

/** Lines that are kept with each other corpus: earlier states of the same texts may be among them. */
export async function keptElsewhere(corpus: string): Promise<readonly (readonly string[])[]> {
  const all = await entries<string, Kept>(store()).catch(() => []);
  return all.flatMap(([id, kept]) => (id === corpus ? [] : [strings(kept.lines)]));
}

/** Keeps them; private windows and full disks may refuse, then they last as long as the page. */
export async function keepDecisions(
  corpus: string,
  lines: readonly string[],
  withdrawn: readonly string[],
): Promise<void> {
  try {
    await set(corpus, { lines, withdrawn } satisfies Kept, store());
    if (lines.length + withdrawn.length > 0) localStorage.setItem(sign(corpus), '1');
    else localStorage.removeItem(sign(corpus));
  } catch {
    // As above.
  }
}
