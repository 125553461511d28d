/** The graph under the reader's filters: what everything visible reads, and nothing else. Made by `project`. */
import type { GraphEdge, GraphMention, GraphNode } from '../../model/graphFile.ts';
import type { Family, Relation } from '../../model/relations.ts';
import type { ClaimOfEdge, Corpus } from './corpus.ts';
import type { Tally } from './tally.ts';

/** A relation with those of its claims that are shown; all its counts are theirs. */
export interface EdgeView extends Tally {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly relation: Relation;
  readonly family: Family;
  /** In the order of the file. */
  readonly claims: readonly ClaimOfEdge[];
  readonly edge: GraphEdge;
  /** Where the file has it among its relations, from 0. */
  readonly position: number;
}

export interface ActorView {
  readonly key: string;
  readonly node: GraphNode;
  /** Where the file has it among its actors, from 0. */
  readonly position: number;
  /** Shown relations that begin or end here, the strongest first. */
  readonly edges: readonly EdgeView[];
  /** Distinct actors at their other ends; 0 for an actor that is named but has no relation. */
  readonly degree: number;
  /** Independent sources of its shown relations, added up. */
  readonly weight: number;
  /** Mentions in the documents that are shown. */
  readonly mentions: readonly GraphMention[];
}

/** That an organ of a state or bloc is part of it: a tie of the file, no relation, counted nowhere. */
export interface Tie {
  readonly part: string;
  readonly whole: string;
}

export interface GraphView {
  readonly corpus: Corpus;
  /** Shown relations by key, in the order of the file. */
  readonly edges: ReadonlyMap<string, EdgeView>;
  /** Shown actors by key, in the order of the file, also those without a relation. */
  readonly actors: ReadonlyMap<string, ActorView>;
  /** How many actors are drawn, where that is only a part of them (`foremost`). */
  readonly drawn?: number;
  /** How many of the shown actors have a shown relation. */
  readonly connected: number;
  /** Ties whose both ends are shown. */
  readonly ties: readonly Tie[];
  /** Claims of the shown relations by id. */
  readonly claims: ReadonlyMap<string, ClaimOfEdge>;
  /** What these come to. */
  readonly sum: Tally;
}

/** Most independent sources first, then most passages, then key. */
export const byStrength = (a: EdgeView, b: EdgeView): number =>
  b.sources - a.sources || b.passages - a.passages || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
