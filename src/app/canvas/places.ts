/** Where everything stands: by the file, by itself as a part, or as the reader has had it laid out. */
import type { PinPlace } from '../state/index.ts';
import type { Scene } from './scene.ts';

type Places = ReadonlyMap<string, PinPlace>;

interface KeptPlaces {
  /** Takes actors that were not there before for where they stand. */
  meet(): void;
  /** Everything stands as the file has it. */
  whole(): void;
  /** Where everything stands now is where it belongs, until `whole`. */
  settle(): void;
  /** Whether this is the layout that was put last. */
  has(layout: Places | null): boolean;
  /** Puts actors where a layout has them, and all others where they belong. */
  put(layout: Places | null): void;
  /** As everything that is shown stands now is the layout that was put last. */
  take(): Places;
}

export function keptPlaces(scene: Scene): KeptPlaces {
  const now = (): Map<string, PinPlace> =>
    new Map(
      [...scene.indexOf].map(([key, index]) => [key, { x: scene.x[index] ?? 0, y: scene.y[index] ?? 0 }]),
    );
  const opened = now();
  let own: Map<string, PinPlace> = opened;
  let laid: Places | null = null;
  function bring(): void {
    for (const [key, index] of scene.indexOf) {
      const place = laid?.get(key) ?? own.get(key);
      if (!place) continue;
      scene.x[index] = place.x;
      scene.y[index] = place.y;
    }
  }
  return {
    meet() {
      for (const [key, place] of now())
        for (const places of [opened, own]) if (!places.has(key)) places.set(key, place);
    },
    whole() {
      own = opened;
      laid = null;
      bring();
    },
    settle() {
      own = now();
    },
    has: (layout) => layout === laid,
    put(layout) {
      laid = layout;
      bring();
    },
    take() {
      const shown = [...now()].filter(([key]) => scene.shown[scene.indexOf.get(key) ?? 0] === 1);
      return (laid = new Map([...(laid ?? []), ...shown]));
    },
  };
}
