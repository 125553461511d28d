/** What the browser tests ask of a picture's pixels. */
import type { PNG } from 'pngjs';

export type Rgb = readonly [red: number, green: number, blue: number];

/** '#rrggbb' as three numbers of 0..255. */
export function rgbOf(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

export const distance = (a: Rgb, b: Rgb): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

/** How near in colour to `wanted` a pixel within `reach` pixels of a place comes: 0 is the same. */
export function nearest(
  picture: PNG,
  { x, y }: { readonly x: number; readonly y: number },
  wanted: Rgb,
  reach: number,
): number {
  let best = Infinity;
  for (let row = Math.round(y) - reach; row <= y + reach; row += 1)
    for (let column = Math.round(x) - reach; column <= x + reach; column += 1) {
      const at = 4 * (row * picture.width + column);
      const [r = 0, g = 0, b = 0] = picture.data.subarray(at, at + 3);
      best = Math.min(best, distance([r, g, b], wanted));
    }
  return best;
}

/** How many pixels of a picture have about this colour and are opaque. Plain numbers: a picture has millions. */
export function count({ data }: PNG, [red, green, blue]: Rgb): number {
  let found = 0;
  for (let at = 0; at < data.length; at += 4) {
    const [r, g, b] = [data[at]! - red, data[at + 1]! - green, data[at + 2]! - blue];
    if (data[at + 3]! > 250 && r * r + g * g + b * b < 14 * 14) found += 1;
  }
  return found;
}
