/** What a filter is: one object that says what it asks, where it stands in the address, and how the reader sets it. */
import type { GraphEdge, GraphNode } from '../../../model/graphFile.ts';
import type { ClaimOfEdge, Corpus } from '../corpus.ts';
import type { EdgeView, GraphView } from '../view.ts';

/** What a filter may be asked to let through: a relation with all its claims, or an actor. */
export type Target =
  | { readonly type: 'edge'; readonly edge: GraphEdge; readonly claims: readonly ClaimOfEdge[] }
  | { readonly type: 'node'; readonly node: GraphNode };

/** Where a filter stands in the address. Several may share a parameter, if they know their own values in it. */
interface FilterAddress<V> {
  readonly name: string;
  /** Stands between several values; null writes the parameter once for each. */
  readonly separator: string | null;
  /** From all values of the parameter; those that are not its own are passed over. */
  readonly read: (values: readonly string[], more: (name: string) => readonly string[]) => V;
  readonly write: (value: V) => readonly string[];
  /** Further parameters of its own, which `read` can ask for. */
  readonly more?: (value: V) => readonly (readonly [name: string, value: string])[];
}

/** Boxes to tick: the value is the set of those that are not. */
export interface ChoicesControl {
  readonly type: 'choices';
  /** What the choices are, so that they can be given their words and signs. */
  readonly of: 'kind' | 'family' | 'mode' | 'document';
  /** The choices that this graph has, in order. */
  readonly choices: (corpus: Corpus) => readonly string[];
  /** How many things of each choice a view shows. */
  readonly count: (view: GraphView) => ReadonlyMap<string, number>;
}

/** A number to set, from `least` to the most that makes a difference. */
export interface NumberControl {
  readonly type: 'number';
  readonly least: number;
  readonly most: (corpus: Corpus) => number;
  readonly step: number;
  readonly words: (value: number) => string;
  /** What the number means, where its title does not say it. */
  readonly note?: string;
}

/** One of a list, or any: the value is the choice, or null. Left out where there is nothing to choose. */
export interface OneControl {
  readonly type: 'one';
  readonly of: 'relation' | 'speaker' | 'reader';
  /** What stands for any of them. */
  readonly any: string;
  readonly choices: (corpus: Corpus) => readonly string[];
  readonly count: (view: GraphView) => ReadonlyMap<string, number>;
}

/** A box to tick: the value is true or false. */
interface SwitchControl {
  readonly type: 'switch';
  readonly words: string;
}

/** Two days, either of which may be open. */
interface DatesControl {
  readonly type: 'dates';
}

/** Nothing in the panel: a line over the drawing says what it is narrowed to, with the way back (panels/scope.ts). */
interface ScopeControl {
  readonly type: 'scope';
}

type Control = ChoicesControl | NumberControl | OneControl | SwitchControl | DatesControl | ScopeControl;

/** The relations that all tests of single things have left. */
type EdgesLeft = Pick<GraphView, 'corpus' | 'edges'>;

/**
 * A filter with a value of type `V`. Of its tests those that it has are asked, in this order: documents, claims, then,
 * once the claims that are left have been counted, relations and the actors at their ends; at last, of all relations that
 * are left together, which of them stay. An actor without any relation is asked by tests of documents and actors alone;
 * any other filter that is set leaves it out.
 */
export interface Filter<Id extends string, V> {
  readonly id: Id;
  readonly title: string;
  /** Where it stands in the panel: smaller is higher. */
  readonly order: number;
  /** The value that takes nothing away. */
  readonly initial: V;
  readonly same: (a: V, b: V) => boolean;
  /** Whether a value that the address keeps takes nothing away all the same. */
  readonly idle?: (value: V) => boolean;
  readonly document?: (value: V) => (id: string) => boolean;
  readonly claim?: (value: V, corpus: Corpus) => (claim: ClaimOfEdge) => boolean;
  readonly edge?: (value: V) => (edge: EdgeView) => boolean;
  readonly actor?: (value: V) => (node: GraphNode) => boolean;
  readonly together?: (value: V, left: EdgesLeft) => (edge: EdgeView) => boolean;
  /** The nearest value that lets the target through. */
  readonly admit: (value: V, target: Target, corpus: Corpus) => V;
  readonly address: FilterAddress<V>;
  readonly control: Control;
}

/** A filter as the table holds it, whatever its value. */
// oxlint-disable-next-line typescript/no-explicit-any -- the table pairs each filter with its own value by id
export type AnyFilter = Filter<string, any>;
