/** What lights up: the thing pointed at or selected, and its neighbourhood. */
import type { Selection } from '../graph/index.ts';
import type { Emphasis } from './gl/look.ts';
import { EMPHASIS } from './gl/look.ts';
import type { Scene } from './scene.ts';

/** Emphasis of nodes, strands and ties by their positions in the scene; what is not named is plain. */
export interface Emphases {
  readonly nodes: ReadonlyMap<number, Emphasis>;
  readonly strands: ReadonlyMap<number, Emphasis>;
  readonly ties: ReadonlyMap<number, Emphasis>;
}

export const NO_EMPHASES: Emphases = { nodes: new Map(), strands: new Map(), ties: new Map() };

/** Actors and relations, by key, that stand out together. */
export interface Lit {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
  /** Without rings and words: there are too many of them. */
  readonly quiet?: boolean;
}

/** Lights the neighbourhood of `hover`, or of `selection` where nothing is hovered; the selected thing stays marked. */
export function emphasise(
  scene: Scene,
  selection: Selection,
  hover: Selection,
  lit: Lit | null = null,
): Emphases {
  const nodes = new Map<number, Emphasis>();
  const strands = new Map<number, Emphasis>();
  const ties = new Map<number, Emphasis>();
  const light = (focus: Selection, own: Emphasis, around: boolean): void => {
    const index = locate(scene, focus);
    if (index === null) return;
    if (focus.type === 'node') {
      for (const at of around ? (scene.incident[index] ?? []) : []) {
        const strand = scene.strands[at];
        if (!strand) continue;
        strands.set(at, Math.max(strands.get(at) ?? 0, EMPHASIS.lit) as Emphasis);
        for (const end of [strand.from, strand.to]) emphasiseAtLeast(nodes, end, EMPHASIS.lit);
      }
      for (const [at, { from, to }] of around ? scene.ties.entries() : []) {
        if (from !== index && to !== index) continue;
        ties.set(at, EMPHASIS.lit);
        for (const end of [from, to]) emphasiseAtLeast(nodes, end, EMPHASIS.lit);
      }
      emphasiseAtLeast(nodes, index, own);
    } else {
      const strand = scene.strands[index];
      if (strand) for (const end of [strand.from, strand.to]) emphasiseAtLeast(nodes, end, EMPHASIS.lit);
      emphasiseAtLeast(strands, index, own);
    }
  };
  const hovering = locate(scene, hover) !== null;
  const level = lit?.quiet ? EMPHASIS.lit : EMPHASIS.selected;
  for (const key of lit?.edges ?? []) light({ type: 'edge', key }, level, false);
  for (const key of lit?.nodes ?? []) light({ type: 'node', key }, level, false);
  light(selection, EMPHASIS.selected, !hovering && lit === null);
  light(hover, EMPHASIS.hovered, true);
  return { nodes, strands, ties };
}

function emphasiseAtLeast(map: Map<number, Emphasis>, index: number, emphasis: Emphasis): void {
  map.set(index, Math.max(map.get(index) ?? 0, emphasis) as Emphasis);
}

/** Position in the scene of the node, or of the edge's strand; null where nothing shown is meant. */
export function locate(scene: Scene, selection: Selection): number | null {
  if (selection.type === 'none') return null;
  if (selection.type === 'node') {
    const index = scene.indexOf.get(selection.key);
    return index !== undefined && scene.shown[index] === 1 ? index : null;
  }
  const strand = scene.strandOf.get(selection.key);
  return strand ? strand.position : null;
}
