/** What actors can be weighed by. The weights themselves are worked out when they are first asked for (weights.ts). */

export const WEIGHTS = [
  'mentions',
  'documents',
  'relations',
  'sources',
  'betweenness',
  'community',
  'earliest',
  'latest',
] as const;
export type Weight = (typeof WEIGHTS)[number];

/** What the size of a node can follow beside the number of its neighbours, and its colour beside its kind. */
export const SIZE_BY = [
  'mentions',
  'documents',
  'relations',
  'sources',
  'betweenness',
] as const satisfies Weight[];
export const COLOUR_BY = [...SIZE_BY, 'community', 'earliest', 'latest'] as const satisfies Weight[];
export type SizeBy = (typeof SIZE_BY)[number];
export type ColourBy = (typeof COLOUR_BY)[number];

/** An actor by what is shown of it. */
export interface ActorWeights {
  readonly key: string;
  readonly mentions: number;
  /** Documents that name it. */
  readonly documents: number;
  readonly relations: number;
  /** Independent documents that its relations stand on. */
  readonly sources: number;
  /** Share of the shortest paths between any two others that lead over it; 0 … 1. */
  readonly betweenness: number;
  /** 1 for the largest; null for an actor without a relation. */
  readonly community: number | null;
  /** First and last date of its claims, ISO 8601 of any precision; of their documents where no claim has one of its own. */
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly dated: 'passage' | 'document' | null;
}
