/** What a reader has done or put away once needs not be said again: remembered on this machine. */
import type { Store } from '../state/index.ts';

const KEY = 'edgewise.welcome';

/** What was remembered; private windows may refuse to. */
export function rememberedWelcome(): { welcome: boolean; begun: boolean } {
  let kept = '';
  try {
    kept = localStorage.getItem(KEY) ?? '';
  } catch {
    // Storage is barred: everybody is new.
  }
  return { welcome: !kept.includes('hidden'), begun: kept.includes('begun') };
}

/** Remembers that the line was put away, and that a relation was opened. */
export function followWelcome(store: Store): void {
  store.subscribe((now, before) => {
    const { view } = now.address.route;
    if (!now.begun && (view === 'edge' || view === 'claim')) return store.setState({ begun: true });
    if (now.welcome === before.welcome && now.begun === before.begun) return;
    try {
      localStorage.setItem(KEY, [now.begun && 'begun', !now.welcome && 'hidden'].filter(Boolean).join(' '));
    } catch {
      // As above.
    }
  });
}
