/** What stands out: one actor, one relation of the graph file, or nothing. */
export type Selection =
  | { readonly type: 'none' }
  | { readonly type: 'node'; readonly key: string }
  | { readonly type: 'edge'; readonly key: string };

export const NO_SELECTION: Selection = { type: 'none' };

/** Whether both mean the same thing. */
export const sameSelection = (a: Selection, b: Selection): boolean =>
  a.type === b.type && (a.type === 'none' || (b.type !== 'none' && a.key === b.key));
