/**
 * The colours of kinds and families, as `#rrggbb` on light and on dark paper: in the page, in pictures, and in files for
 * other programs. Hues are far apart for the common forms of colour blindness; each is at least 3 : 1 against its paper
 * (WCAG 2.2, 1.4.11).
 */
import type { Family, Kind } from './relations.ts';

export interface Colour {
  readonly light: string;
  readonly dark: string;
}

export const KIND_COLOURS: Readonly<Record<Kind, Colour>> = {
  state: { light: '#27405e', dark: '#a9c1de' },
  leader: { light: '#8c3b2a', dark: '#e0a08f' },
  bloc: { light: '#2f6f4f', dark: '#93c9a9' },
  analyst: { light: '#5f4b8b', dark: '#bcaae3' },
  institution: { light: '#6a655b', dark: '#b0a99b' },
};

export const FAMILY_COLOURS: Readonly<Record<Family, Colour>> = {
  office: { light: '#9a6700', dark: '#d9a53c' },
  membership: { light: '#2b66b1', dark: '#7fb0ec' },
  geography: { light: '#7a7468', dark: '#9b9484' },
  economic: { light: '#a23b84', dark: '#e08cc6' },
  cooperation: { light: '#0f7d66', dark: '#4fc0a3' },
  conflict: { light: '#c4341c', dark: '#f0705a' },
  power: { light: '#46607a', dark: '#8fb0cf' },
  commentary: { light: '#7464b5', dark: '#a899ea' },
};
