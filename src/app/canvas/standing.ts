/** What puts actors where they stand: the file, parts laid out by themselves, layouts, live forces, the reader's hand. */
import type { PinPlace } from '../state/index.ts';
import type { LiveLayout } from './liveLayout.ts';
import type { Pins } from './pins.ts';
import { keptPlaces } from './places.ts';
import type { Scene } from './scene.ts';

/** What the drawing does about it. */
interface Drawing {
  /** Draws nodes where they stand now. */
  moved(): void;
  /** Leads lines round nodes and names as they stand now. */
  bend(): void;
  /** Shows everything. */
  goHome(): void;
  /** The same, where the reader has not moved the view. */
  refit(): void;
  /** Width by height of the free part of the window. */
  aspect(): number;
}

interface Standing {
  /** Takes actors that were not there before for where they stand. */
  meet(): void;
  pin(pins: ReadonlyMap<string, PinPlace>): void;
  arrange(anew: boolean): Promise<void>;
  put(places: ReadonlyMap<string, PinPlace> | null): void;
  /** Stops the live forces. @returns where everything stands that they or a layout have moved */
  stop(): ReadonlyMap<string, PinPlace>;
}

export function createStanding(scene: Scene, layout: LiveLayout, pins: Pins, drawing: Drawing): Standing {
  const places = keptPlaces(scene);
  const draw = (): void => {
    drawing.moved();
    layout.restart();
    if (!layout.running) drawing.bend();
  };
  return {
    meet: () => places.meet(),
    pin(next) {
      if (!pins.set(next)) return;
      layout.hold(pins.held());
      draw();
    },
    async arrange(anew) {
      const part = anew ? await import('./arrange.ts') : null;
      pins.set(new Map());
      places.whole();
      part?.arrange(scene, drawing.aspect());
      if (part) places.settle();
      draw();
      drawing.goHome();
    },
    put(next) {
      if (places.has(next)) return;
      pins.set(new Map());
      places.put(next);
      layout.hold([]);
      draw();
      drawing.refit();
    },
    stop() {
      layout.stop();
      drawing.bend();
      return places.take();
    },
  };
}
