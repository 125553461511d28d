import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FAINT, FAMILY_STYLE, INK, KIND_STYLE, PAPER } from './palette.ts';

/** Contrast of two colours, WCAG 2.2. */
function contrast(a: string, b: string): number {
  const luminance = (hex: string): number => {
    const [r, g, b] = [1, 3, 5].map((at) => {
      const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  const [x, y] = [luminance(a), luminance(b)].sort((p, q) => q - p);
  return (x! + 0.05) / (y! + 0.05);
}

const THEMES = ['light', 'dark'] as const;

test('every line and shape stands out from its paper by 3 : 1, every ink by 4.5 : 1', () => {
  for (const theme of THEMES) {
    for (const { colour } of [...Object.values(KIND_STYLE), ...Object.values(FAMILY_STYLE)])
      expect(contrast(colour[theme], PAPER[theme])).toBeGreaterThanOrEqual(3);
    for (const ink of [INK, FAINT]) expect(contrast(ink[theme], PAPER[theme])).toBeGreaterThanOrEqual(4.5);
  }
});

test('no two kinds share a shape, no two families colour and dash', () => {
  const shapes = Object.values(KIND_STYLE).map(({ shape }) => shape);
  expect(new Set(shapes).size).toBe(shapes.length);
  const lines = Object.values(FAMILY_STYLE).map(({ colour, dash }) => `${colour.light} ${dash.join()}`);
  expect(new Set(lines).size).toBe(lines.length);
});

test('the stylesheet’s paper and ink are the palette’s', () => {
  const css = readFileSync(new URL('../styles/base.css', import.meta.url), 'utf8');
  const [light = '', dark = ''] = css.split("[data-theme='dark']");
  for (const [name, colour] of Object.entries({ paper: PAPER, ink: INK, faint: FAINT })) {
    expect(light).toContain(`--${name}: ${colour.light};`);
    expect(dark).toContain(`--${name}: ${colour.dark};`);
  }
});
