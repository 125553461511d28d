/** The brush over the strip of time: drawn by mouse or finger, and moved on by itself when the strip is played. */
import type { Dates, TimeBin } from '../graph/index.ts';
import { dates } from '../graph/index.ts';
import type { Actions } from '../state/index.ts';

/** The filters follow a brush that has rested so long, in milliseconds; the strip itself follows at once. */
const REST = 120;
/** From one bar to the next when played. */
const STEP = 1100;

/** From the press on: bars between where it began and where the pointer is; a press without a move is one bar. */
export function brushBy(press: PointerEvent, bins: readonly TimeBin[], value: Dates, actions: Actions): void {
  if (press.button !== 0) return;
  stop(actions);
  const bars = press.currentTarget as SVGElement;
  const box = bars.getBoundingClientRect();
  const binAt = ({ clientX }: PointerEvent): number =>
    Math.max(0, Math.min(bins.length - 1, Math.floor(((clientX - box.left) / box.width) * bins.length)));
  const start = binAt(press);
  let [first, last] = [start, start];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const chosen = (): Dates => ({ ...value, from: bins[first]!.first, to: bins[last]!.last });
  const follow = (event: PointerEvent): void => {
    const at = binAt(event);
    [first, last] = [Math.min(start, at), Math.max(start, at)];
    actions.brushTo([first, last]);
    clearTimeout(timer);
    timer = setTimeout(() => actions.adjust(dates, chosen()), REST);
  };
  const end = (event: PointerEvent): void => {
    clearTimeout(timer);
    listening.abort();
    actions.brushTo(null);
    if (event.type === 'pointercancel') actions.adjust(dates, value);
    else {
      // What was shown on the way is no step to go back to.
      actions.adjust(dates, value);
      actions.filter(dates, chosen());
    }
  };
  const listening = new AbortController();
  const { signal } = listening;
  bars.setPointerCapture(press.pointerId);
  bars.addEventListener('pointermove', follow, { signal });
  bars.addEventListener('pointerup', end, { signal });
  bars.addEventListener('pointercancel', end, { signal });
  actions.brushTo([first, last]);
}

let timer: ReturnType<typeof setInterval> | undefined;

export const playing = (): boolean => timer !== undefined;

/** Moves the brush, or one bar where there is none, on to the last bar. */
export function play(
  bins: readonly TimeBin[],
  chosen: readonly [number, number] | null,
  value: Dates,
  actions: Actions,
): void {
  const width = chosen ? chosen[1] - chosen[0] + 1 : 1;
  let first = chosen && chosen[1] < bins.length - 1 ? chosen[0] : 0;
  const show = (): void => {
    const last = Math.min(first + width, bins.length) - 1;
    actions.adjust(dates, { ...value, from: bins[first]!.first, to: bins[last]!.last });
  };
  show();
  actions.played(true);
  timer = setInterval(() => {
    if (first + width >= bins.length) return stop(actions);
    first += 1;
    show();
  }, STEP);
}

export function stop(actions: Actions): void {
  if (timer === undefined) return;
  clearInterval(timer);
  timer = undefined;
  actions.played(false);
}
