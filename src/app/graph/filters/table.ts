/** The table of filters, one line each. The panel, the address and `project` know a filter from here alone. */
export { documents } from './documents.ts';
export { families } from './families.ts';
export { kinds } from './kinds.ts';
export { modes } from './modes.ts';
export { sources } from './sources.ts';
