/** Rendering: each panel in a container of its own, drawn again only when what it reads has changed. */
import { render } from 'lit-html';
import { shallow } from 'zustand/vanilla/shallow';
import type { State, Store } from '../state/index.ts';

/**
 * Keeps `container` up to date. `reads` lists what the panel depends on (compared by identity); `panel` draws it;
 * `after` runs when a new drawing is in the page. Several changes in one task are drawn once.
 */
export function mount(
  container: HTMLElement,
  store: Store,
  reads: (state: State) => readonly unknown[],
  panel: (state: State) => unknown,
  after?: (state: State, before: State | null) => void,
): void {
  let last: readonly unknown[] | null = null;
  let drawnFor: State | null = null;
  let waiting = false;
  const draw = (): void => {
    waiting = false;
    const state = store.getState();
    const now = reads(state);
    if (last && shallow(now, last)) return;
    last = now;
    render(panel(state), container);
    const before = drawnFor;
    drawnFor = state;
    after?.(state, before);
  };
  store.subscribe(() => {
    if (waiting) return;
    waiting = true;
    queueMicrotask(draw);
  });
  draw();
}

/** Remembers the last result for as long as its arguments stay the same. */
export function remembered<A extends readonly unknown[], R>(make: (...args: A) => R): (...args: A) => R {
  let last: { readonly args: A; readonly result: R } | null = null;
  return (...args) => {
    if (last && shallow(args, last.args)) return last.result;
    last = { args, result: make(...args) };
    return last.result;
  };
}
