/** What both WebGL programs read at every frame and nobody has to write into buffers for. */
export interface Look {
  /** Opacity of nodes and strands that are not lit. */
  dim: number;
  /** Outline that lifts nodes off the edges beneath them: red, green, blue in 0..1. */
  paper: readonly [number, number, number];
  /** Ring around the selected node. */
  ring: readonly [number, number, number];
  /** Multiplier of widths and dashes at a camera's ratio. */
  edgeScale(ratio: number): number;
  /** Draws the nodes of this frame. sigma begins with them; here the strands do, and the nodes come to lie on top. */
  nodes: (() => void) | null;
}

/** '#rrggbb' as three numbers in 0..1. */
export function rgb(hex: string): [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [((value >> 16) & 255) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}

/** Emphasis of a node or strand, as programs read it: plain, lit with its neighbourhood, hovered, selected. */
export const EMPHASIS = { plain: 0, lit: 1, hovered: 2, selected: 3 } as const;
export type Emphasis = (typeof EMPHASIS)[keyof typeof EMPHASIS];
