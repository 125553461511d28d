/**
 * Colours, shapes and dashes: one table for the canvas, the panels, the legend and the exported picture. Kinds differ
 * by shape as well as colour, families by dash as well as colour, so that nothing hangs on colour alone. Hues are far
 * apart for the common forms of colour blindness; each is at least 3 : 1 against its paper (WCAG 2.2, 1.4.11).
 */
import type { Family, Kind } from '../../model/relations.ts';
import type { Theme } from '../state/index.ts';

export type Themed = Readonly<Record<Theme, string>>;

export const SHAPES = ['circle', 'diamond', 'hexagon', 'triangle', 'square'] as const;
export type Shape = (typeof SHAPES)[number];

export interface KindStyle {
  readonly colour: Themed;
  readonly shape: Shape;
}

export interface FamilyStyle {
  readonly colour: Themed;
  /** Lengths of dash and gap in CSS pixels, at most two of each; empty for a solid line. */
  readonly dash: readonly number[];
  /** What stands at the target's end of a relation that has a direction. */
  readonly head: Head;
}

export const HEADS = ['arrow', 'chevron', 'diamond'] as const;
export type Head = (typeof HEADS)[number];

/** Background of the drawing, its ink (labels), and the quieter ink of lesser things. */
export const PAPER: Themed = { light: '#fbfaf6', dark: '#161513' };
export const INK: Themed = { light: '#1f1c17', dark: '#ece7dc' };
export const FAINT: Themed = { light: '#6a655b', dark: '#a39c8e' };

export const KIND_STYLE: Readonly<Record<Kind, KindStyle>> = {
  state: { colour: { light: '#27405e', dark: '#a9c1de' }, shape: 'circle' },
  leader: { colour: { light: '#8c3b2a', dark: '#e0a08f' }, shape: 'diamond' },
  bloc: { colour: { light: '#2f6f4f', dark: '#93c9a9' }, shape: 'hexagon' },
  analyst: { colour: { light: '#5f4b8b', dark: '#bcaae3' }, shape: 'triangle' },
  institution: { colour: { light: '#6a655b', dark: '#b0a99b' }, shape: 'square' },
};

export const FAMILY_STYLE: Readonly<Record<Family, FamilyStyle>> = {
  office: { colour: { light: '#9a6700', dark: '#d9a53c' }, dash: [], head: 'diamond' },
  membership: { colour: { light: '#2b66b1', dark: '#7fb0ec' }, dash: [14, 4], head: 'chevron' },
  geography: { colour: { light: '#7a7468', dark: '#9b9484' }, dash: [3, 8], head: 'arrow' },
  economic: { colour: { light: '#a23b84', dark: '#e08cc6' }, dash: [10, 4, 1, 4], head: 'arrow' },
  cooperation: { colour: { light: '#0f7d66', dark: '#4fc0a3' }, dash: [], head: 'arrow' },
  conflict: { colour: { light: '#c4341c', dark: '#f0705a' }, dash: [7, 4], head: 'arrow' },
  power: { colour: { light: '#46607a', dark: '#8fb0cf' }, dash: [7, 3, 2, 3], head: 'arrow' },
  commentary: { colour: { light: '#7464b5', dark: '#a899ea' }, dash: [1, 4], head: 'chevron' },
};
