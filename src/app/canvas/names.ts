/** The names on the screen: which, where, how bright; and the words on a strand that is pointed at or selected. */
import type { Theme } from '../state/index.ts';
import { INK, PAPER } from '../ui/palette.ts';
import { captionText, captionsOf } from './captions.ts';
import type { Context } from './draw.ts';
import { drawLabel } from './draw.ts';
import type { Emphases } from './emphasis.ts';
import type { LabelText } from './labelText.ts';
import type { PlacedLabel } from './labels.ts';
import { meets } from './labels.ts';
import { createPlacing } from './placing.ts';
import type { Scene } from './scene.ts';
import { discOf } from './scene.ts';
import type { Insets, Viewport } from './viewport.ts';

const FADED = 0.26;
/** Names are carried along with their nodes for at least so many milliseconds and frames before they are placed anew. */
const CARRIED = { time: 90, frames: 3 } as const;

export interface Names {
  /** Keeps names clear of what covers the edges of the screen. */
  setInsets(insets: Insets): void;
  /** Ranks and places the names anew at the next frame: after another view is shown. */
  renew(): void;
  /** Asks for no more frames. */
  stop(): void;
  /** Places the names of the shown nodes in this view; `steady` keeps each on its side of the last picture. */
  place(viewport: Viewport, steady?: boolean): PlacedLabel[];
  draw(context: Context, viewport: Viewport, emphases: Emphases, theme: Theme): void;
  /** The text of a placed name. */
  text(viewport: Viewport, placed: PlacedLabel): LabelText;
}

/** A placed name and where it stands from the centre of its node. */
interface Standing {
  readonly label: PlacedLabel;
  readonly dx: number;
  readonly dy: number;
}

/** @param again asks for another frame: names that were carried along are placed anew once things have come to rest. */
export function createNames(scene: Scene, family: string, again: () => void): Names {
  const ruler = document.createElement('canvas').getContext('2d');
  const measure = (line: string, font: string): number => {
    if (!ruler) return line.length * 7;
    ruler.font = font;
    return ruler.measureText(line).width;
  };
  const placing = createPlacing(scene, family, measure);
  let standing: readonly Standing[] = [];
  let since = -Infinity;
  let carried = 0;
  let size = '';
  let rest: ReturnType<typeof setTimeout> | undefined;

  /** Names for a frame on the screen. Placing them is most of a frame's script time, so it is not done at every one. */
  function current(viewport: Viewport): PlacedLabel[] {
    const now = performance.now();
    const dimensions = `${viewport.width} ${viewport.height}`;
    const due = now - since > CARRIED.time && (carried >= CARRIED.frames || since === -Infinity);
    if (due || size !== dimensions) {
      const placed = placing.place(viewport);
      standing = placed.map((label) => {
        const { x, y } = discOf(scene, viewport, label.index);
        return { label, dx: label.left - x, dy: label.top - y };
      });
      since = now;
      carried = 0;
      size = dimensions;
      clearTimeout(rest);
      return placed;
    }
    let moved = false;
    const placed = standing.map(({ label, dx, dy }) => {
      const { x, y } = discOf(scene, viewport, label.index);
      moved ||= Math.abs(x + dx - label.left) > 0.01 || Math.abs(y + dy - label.top) > 0.01;
      const { index, side, form, width, height } = label;
      return { index, side, form, width, height, left: x + dx, top: y + dy };
    });
    clearTimeout(rest);
    carried += 1;
    if (moved)
      rest = setTimeout(() => {
        since = -Infinity;
        again();
      }, CARRIED.time);
    return placed;
  }

  function draw(context: Context, viewport: Viewport, emphases: Emphases, theme: Theme): void {
    const placed = current(viewport);
    const ink = INK[theme];
    const halo = `${PAPER[theme]}e6`;
    if (emphases.nodes.size === 0) {
      for (const box of placed) drawLabel(context, box, placing.text(viewport, box), ink, halo);
      return;
    }
    const captions = captionsOf(scene, viewport, emphases, placed, placing.uncovered(viewport), (strand) =>
      captionText(strand, family, measure),
    );
    const said = captions.map(({ box }) => box);
    const lit = placed.filter(({ index }) => emphases.nodes.has(index));
    const kept = [...said, ...lit.filter((box) => !said.some((other) => meets(box, other, 2)))];
    const standing = new Set(kept.map(({ index }) => index));
    const nodes = placing.seen(viewport);
    const visible = new Set(nodes);
    const wanted = [...emphases.nodes]
      .filter(([index]) => !standing.has(index) && visible.has(index))
      .sort(([a, x], [b, y]) => y - x || placing.rankOf(a) - placing.rankOf(b))
      .map(([index]) => index);
    const among = nodes.filter((index) => emphases.nodes.has(index));
    const bright = [...kept.filter(({ index }) => index >= 0), ...placing.add(viewport, wanted, among, kept)];
    for (const box of placed) {
      const hidden =
        emphases.nodes.has(box.index) || [...bright, ...said].some((other) => meets(box, other, 1));
      if (!hidden) drawLabel(context, box, placing.text(viewport, box), ink, halo, FADED);
    }
    for (const box of bright) drawLabel(context, box, placing.text(viewport, box), ink, halo);
    for (const { box, words, colour } of captions)
      drawLabel(context, box, words, colour[theme], PAPER[theme]);
  }

  return {
    setInsets(next) {
      placing.setInsets(next);
      since = -Infinity;
    },
    renew() {
      placing.renew();
      since = -Infinity;
    },
    stop: () => clearTimeout(rest),
    place: (viewport, steady) => placing.place(viewport, steady),
    draw,
    text: (viewport, placed) => placing.text(viewport, placed),
  };
}
