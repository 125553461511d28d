/** What the drawing tells those who listen. */
import type { CanvasEvents } from './types.ts';

export interface Events {
  emit<E extends keyof CanvasEvents>(event: E, value: CanvasEvents[E]): void;
  /** Call the result to stop listening. */
  on<E extends keyof CanvasEvents>(event: E, listener: (value: CanvasEvents[E]) => void): () => void;
  clear(): void;
}

export function createEvents(): Events {
  const listeners = new Map<keyof CanvasEvents, Set<(value: never) => void>>();
  return {
    emit(event, value) {
      for (const listener of listeners.get(event) ?? []) (listener as (value: unknown) => void)(value);
    },
    on(event, listener) {
      const set = listeners.get(event) ?? new Set();
      listeners.set(event, set);
      set.add(listener);
      return () => void set.delete(listener);
    },
    clear: () => listeners.clear(),
  };
}
