/** The drawing's signs for what actors weigh: sizes by share, a ramp of one hue, and colours of communities. */
import type { Themed } from './palette.ts';
import { FAINT } from './palette.ts';

/** From the least to the most: lightness alone, each at least 3 to 1 against the paper. */
export const RAMP: readonly Themed[] = [
  { light: '#8a93a6', dark: '#5d6a80' },
  { light: '#6184b0', dark: '#6a8fb8' },
  { light: '#3a6ea8', dark: '#82b1dc' },
  { light: '#1f4f87', dark: '#a9d0f2' },
  { light: '#0c2d57', dark: '#dcefff' },
];

/** As many as can be told apart, after Okabe and Ito (2008); each has its number, too. Others share the faint one. */
export const COMMUNITY_COLOURS: readonly Themed[] = [
  { light: '#0072b2', dark: '#56b4e9' },
  { light: '#b34a00', dark: '#f0915a' },
  { light: '#00795a', dark: '#2fc79a' },
  { light: '#a3417b', dark: '#e08fc0' },
  { light: '#7a6a00', dark: '#e6d84a' },
  { light: '#5b4fa8', dark: '#a79bf0' },
  { light: '#4a4a4a', dark: '#c9c4ba' },
];

/** Lines that only the first or the second of two compared documents has; those of both are ink. */
export const COMPARED = { a: COMMUNITY_COLOURS[0]!, b: COMMUNITY_COLOURS[1]! } as const;

export const communityColour = (community: number | null): Themed =>
  (community === null ? undefined : COMMUNITY_COLOURS[community - 1]) ?? FAINT;

/** @param share 0 … 1; null: it has none */
export const rampColour = (share: number | null): Themed =>
  (share === null ? undefined : RAMP[Math.min(RAMP.length - 1, Math.floor(share * RAMP.length))]) ?? FAINT;

/** Radius in pixels at normal size. */
export const weightRadius = (share: number | null): number => 5 + 19 * (share ?? 0);
