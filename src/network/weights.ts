/** What each fault of a drawing costs, and the room that things are given, in pixels of a usual window. */
export const WEIGHT = {
  /** Two single lines that cross. */
  crossing: 9,
  /** A link through a foreign node, and how much more the nearer it comes to its centre. */
  through: 10,
  nearer: 4,
  /** A link over a name. */
  struck: 40,
  /** Names over names, names over nodes, nodes over nodes; by pixels of depth. */
  covered: 5,
  depth: 0.12,
  /** Two nodes of one neighbour each at a hundred pixels. */
  repulsion: 0.25,
  /** The same before they have names, which will need room. */
  repulsionOfNameless: 1,
  /** A link of a hundred pixels between two nodes of many neighbours; one to a leaf costs more. */
  length: 0.045,
  leaf: 0.2,
  outside: 0.2,
  /** The best connected all in one place. */
  huddle: 400,
} as const;
/** Pixels kept free about a node, between a link and a foreign node, and around a name. */
export const ROOM = 12;
export const CLEAR = 7;
export const AIR = 3;
/** Pixels that a name may reach beyond the frame, which is one of centres. */
export const OVERHANG = 40;
/** So many of the best connected span so large a share of the frame at least. */
export const BEST = { count: 10, share: 0.42 } as const;
