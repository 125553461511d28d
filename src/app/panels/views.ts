/** What fills the page in place of the drawing: a panel for each view but the graph itself. */
import type { TemplateResult } from 'lit-html';
import type { ViewId } from '../address/index.ts';
import type { GraphView } from '../graph/index.ts';
import type { Actions, State } from '../state/index.ts';
import { disputesPanel } from './disputes.ts';
import { documentsPanel } from './documents.ts';
import { tablePanel } from './table.ts';

export type ViewPanel = (view: GraphView, state: State, actions: Actions) => TemplateResult;

export const VIEW_PANELS: Readonly<Record<Exclude<ViewId, 'graph'>, ViewPanel>> = {
  table: tablePanel,
  documents: documentsPanel,
  disputes: disputesPanel,
};
