/**
 * Colours, shapes and dashes: one table for the canvas, the panels, the legend and the exported picture. Kinds differ
 * by shape as well as colour, families by dash as well as colour, so that nothing hangs on colour alone.
 */
import { FAMILY_COLOURS, KIND_COLOURS } from '../../model/colours.ts';
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
  state: { colour: KIND_COLOURS.state, shape: 'circle' },
  leader: { colour: KIND_COLOURS.leader, shape: 'diamond' },
  bloc: { colour: KIND_COLOURS.bloc, shape: 'hexagon' },
  analyst: { colour: KIND_COLOURS.analyst, shape: 'triangle' },
  institution: { colour: KIND_COLOURS.institution, shape: 'square' },
};

export const FAMILY_STYLE: Readonly<Record<Family, FamilyStyle>> = {
  office: { colour: FAMILY_COLOURS.office, dash: [], head: 'diamond' },
  membership: { colour: FAMILY_COLOURS.membership, dash: [14, 4], head: 'chevron' },
  geography: { colour: FAMILY_COLOURS.geography, dash: [3, 8], head: 'arrow' },
  economic: { colour: FAMILY_COLOURS.economic, dash: [10, 4, 1, 4], head: 'arrow' },
  cooperation: { colour: FAMILY_COLOURS.cooperation, dash: [], head: 'arrow' },
  conflict: { colour: FAMILY_COLOURS.conflict, dash: [7, 4], head: 'arrow' },
  power: { colour: FAMILY_COLOURS.power, dash: [7, 3, 2, 3], head: 'arrow' },
  commentary: { colour: FAMILY_COLOURS.commentary, dash: [1, 4], head: 'chevron' },
};
