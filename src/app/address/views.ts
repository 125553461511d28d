/**
 * The views that fill the page, behind whatever panel is open: each with its title and the parameters of its own that it
 * keeps in the address. A view is one entry here and one panel.
 */

import { COLOUR_BY, DOCUMENT_COLUMNS, SIZE_BY, WEIGHTS } from '../graph/index.ts';

/** Reads a parameter's text; null for one that means nothing. */
type Parameter = (text: string) => string | null;

interface ViewDefinition {
  readonly title: string;
  readonly parameters: Readonly<Record<string, Parameter>>;
}

const words: Parameter = (text) => text;
/** One of these words, perhaps after a minus sign. */
const order =
  (columns: readonly string[]): Parameter =>
  (text) =>
    columns.includes(text.replace(/^-/, '')) ? text : null;

const oneOf =
  (choices: readonly string[]): Parameter =>
  (text) =>
    choices.includes(text) ? text : null;

/** A whole number from 1. */
const whole: Parameter = (text) => (/^[1-9]\d{0,8}$/.test(text) ? text : null);

export const TABLE_COLUMNS = [
  'source',
  'relation',
  'target',
  'family',
  'mode',
  'passages',
  'documents',
  'sources',
  'date',
] as const;

export const ACTOR_COLUMNS = ['name', 'kind', ...WEIGHTS] as const;

const definitions = {
  graph: {
    title: 'Graph',
    parameters: { time: oneOf(['shown']), size: oneOf(SIZE_BY), colour: oneOf(COLOUR_BY) },
  },
  table: { title: 'Table', parameters: { sort: order(TABLE_COLUMNS), q: words } },
  actors: { title: 'Actors', parameters: { sort: order(ACTOR_COLUMNS), q: words } },
  documents: { title: 'Documents', parameters: { sort: order(DOCUMENT_COLUMNS) } },
  disputes: { title: 'Disputes', parameters: {} },
  check: { title: 'Check', parameters: { seed: whole, n: oneOf(['20', '50', '100']), at: whole } },
  search: { title: 'Sentences', parameters: { q: words, group: oneOf(['document', 'speaker']) } },
} as const satisfies Readonly<Record<string, ViewDefinition>>;

export type ViewId = keyof typeof definitions;
export const VIEWS: Readonly<Record<ViewId, ViewDefinition>> = definitions;
export const VIEW_IDS = Object.keys(definitions) as readonly ViewId[];

export const isView = (name: string): name is ViewId => Object.hasOwn(definitions, name);

/** What a view keeps of its own in the address: parameter to text; those that say nothing are left out. */
export type ViewSettings = Readonly<Record<string, string>>;
