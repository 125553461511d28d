/**
 * address/: what the address bar says, and back: the view, the filters, the camera (CONTRACT.md). Pure.
 * Reads src/model and graph/.
 */
export type { Address, Column, Route, Sort } from './address.ts';
export { COLUMNS, DEFAULT_SORT, formatAddress, parseAddress, routeHref } from './address.ts';
export type { Camera } from './camera.ts';
