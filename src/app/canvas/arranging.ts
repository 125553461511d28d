/** Has what is shown laid out anew, and stops that where something else is shown meanwhile. */
import type { Store, StoreActions } from '../state/index.ts';
import { graphViewOf } from '../state/index.ts';
import { counted } from '../words/index.ts';
import type { Canvas } from './types.ts';

interface Arranging {
  /** Begins, or stops what has begun. */
  arrange(): Promise<void>;
  stop(): void;
}

export function arrangingOf(store: Store, actions: StoreActions, canvasNow: () => Canvas | null): Arranging {
  let running: AbortController | null = null;
  const stop = (): void => {
    running?.abort();
    running = null;
    actions.isArranging(false);
  };
  store.subscribe((now, before) => {
    if (running && graphViewOf(now) !== graphViewOf(before)) stop();
  });
  return {
    stop,
    async arrange() {
      if (running) return stop();
      const canvas = canvasNow();
      const view = graphViewOf(store.getState());
      if (!canvas || !view) return;
      const own = (running = new AbortController());
      actions.isArranging(true);
      actions.say('Arranging…');
      try {
        const { laidOutAnew } = await import('./anew.ts');
        const places = await laidOutAnew(view, canvas.room(), own.signal);
        if (own.signal.aborted) return;
        canvas.stopLayout();
        actions.lay({ by: 'arranging', places });
        actions.cameraIsMoved(false);
        actions.noteCamera(null);
        canvas.fit();
        actions.say(`Arranged: ${counted(view.actors.size, 'actor')}.`);
      } catch (error) {
        if (!own.signal.aborted)
          store.setState({
            notice: `Nothing was arranged: ${error instanceof Error ? error.message : String(error)}.`,
          });
      } finally {
        if (running === own) stop();
      }
    },
  };
}
