/**
 * address/: what the address bar says, and back: the view, the filters, the camera (CONTRACT.md). Pure.
 * Reads src/model and graph/.
 */
export type { Address } from './address.ts';
export { formatAddress, parseAddress } from './address.ts';
export type { Camera } from './camera.ts';
export type { PanelRoute, Route } from './route.ts';
export { isPanelRoute, routeHref } from './route.ts';
export type { ViewId, ViewSettings } from './views.ts';
export { ACTOR_COLUMNS, TABLE_COLUMNS, VIEWS, VIEW_IDS } from './views.ts';
