/** What the rest of the page may ask of the canvas, and hear from it. Only src/app/canvas imports sigma. */
import type { Camera } from '../address/index.ts';
import type { GraphView, Selection } from '../graph/index.ts';
import type { PinPlace, Theme } from '../state/index.ts';
import type { Weighing } from '../ui/weighing.ts';
import type { Lit } from './emphasis.ts';
import type { Signs } from './tints.ts';
import type { Snapshot } from './snapshot.ts';
import type { Frame, Insets } from './viewport.ts';

export interface CanvasEvents {
  select: Selection;
  /** An actor is chosen beside others: with the shift key, or by a long press. */
  choose: Selection;
  /** Actors that a frame was drawn round. */
  chooseAll: readonly string[];
  /** An actor was pulled to a place of the plane and dropped there. */
  pin: { readonly key: string; readonly place: PinPlace };
  /** A menu is asked for, at a place in pixels of the container. */
  menu: { readonly on: Selection; readonly x: number; readonly y: number };
  hover: Selection;
  camera: Camera;
  /** The live forces run; or they are stopped, and this is where everything stands since. */
  layout: { readonly running: boolean; readonly places: ReadonlyMap<string, PinPlace> | null };
  /** The browser has taken WebGL away (false), or given it back and everything is drawn again (true). */
  drawing: boolean;
}

export interface Canvas {
  setTheme(theme: Theme): void;
  /** Shows another view of the same file. */
  setView(view: GraphView): void;
  select(selection: Selection): void;
  /** Lights these actors and relations beside what is selected; null for none. */
  light(lit: Lit | null): void;
  /** Draws sizes and colours of the nodes by what actors weigh; null: by neighbours and kind. */
  weigh(weighing: Weighing | null): void;
  /** Puts these signs on the lines, and colours them. */
  sign(signs: Signs): void;
  /** Holds these actors in their places, by key; those that were held go back to where they stood. */
  pin(pins: ReadonlyMap<string, PinPlace>): void;
  /** Where an actor stands in the plane. */
  placeOf(key: string): PinPlace | null;
  /** Lays out a part by itself, at once, or (false) puts everything back where the file has it; then fits it. */
  arrange(anew: boolean): Promise<void>;
  /** Puts actors in these places, by key, and all others where they belong; null: all of them. Nobody is held then. */
  put(places: ReadonlyMap<string, PinPlace> | null): void;
  /** What of the plane a layout may fill, and the width by height of the free part of the window. */
  room(): { readonly frame: Frame; readonly aspect: number };
  /** Brings a node or an edge into view, leaving `inset` CSS pixels free at the right for a panel. */
  focus(selection: Selection, inset?: number): void;
  zoom(factor: number): void;
  /** Shows everything visible. */
  fit(): void;
  /**
   * What lies over the drawing's edges: `fit` and `focus` keep clear of it, and so does the first view, until the reader
   * has touched it; nothing shifts under a pointer.
   */
  setInsets(insets: Partial<Insets>): void;
  /** How much larger than the whole is seen. */
  zoomed(): number;
  /** Tells of an actor, by key, whether its place, drawn or not, is on the screen and clear of what covers the edges. */
  inSight(): (key: string) => boolean;
  camera(): Camera;
  /** Looks from there; false, and all stays as it is, where nothing that is shown would be seen. */
  setCamera(camera: Camera): boolean;
  startLayout(): void;
  stopLayout(): void;
  /** What there is to draw of this extent, for pictures made elsewhere. */
  snapshot(extent: 'view' | 'graph'): Snapshot;
  /**
   * Where a node's centre, or the middle of an edge's drawn curve, stands: CSS pixels from the container's corner. Where
   * something else lies over the middle, the nearest place on the curve at which a click hits the edge's strand.
   */
  pointOf(selection: Selection): { readonly x: number; readonly y: number } | null;
  on<E extends keyof CanvasEvents>(event: E, listener: (value: CanvasEvents[E]) => void): () => void;
  destroy(): void;
}

/** Makes the canvas in an element of its own. Throws WebGLMissing where WebGL2 is not to be had. */
export type CreateCanvas = (
  container: HTMLElement,
  view: GraphView,
  theme: Theme,
  covered?: Insets,
) => Canvas;
