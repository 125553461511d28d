/** What fills the page in place of the drawing: a panel for each view but the graph itself. */
import type { TemplateResult } from 'lit-html';
import type { ViewId } from '../address/index.ts';
import type { GraphView } from '../graph/index.ts';
import type { Actions, State } from '../state/index.ts';
import { lazily } from './lazy.ts';
import { tablePanel } from './table.ts';

export type ViewPanel = (view: GraphView, state: State, actions: Actions) => TemplateResult | null;

export const VIEW_PANELS: Readonly<Record<Exclude<ViewId, 'graph'>, ViewPanel>> = {
  table: tablePanel,
  actors: lazily<[GraphView, State]>(async () => (await import('./actors.ts')).actorsPanel),
  documents: lazily<[GraphView, State]>(async () => (await import('./documents.ts')).documentsPanel),
  disputes: lazily<[GraphView, State]>(async () => (await import('./disputes.ts')).disputesPanel),
  check: lazily<[GraphView, State]>(async () => (await import('./check.ts')).checkPanel),
  search: lazily<[GraphView, State]>(async () => (await import('./sentences.ts')).sentencesPanel),
};
