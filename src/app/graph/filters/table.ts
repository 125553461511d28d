/** The table of filters, one line each. The panel, the address and `project` know a filter from here alone. */
export { among } from './among.ts';
export { around } from './around.ts';
export { dates } from './dates.ts';
export { disputed } from './disputed.ts';
export { documents } from './documents.ts';
export { dropped } from './dropped.ts';
export { families } from './families.ts';
export { kinds } from './kinds.ts';
export { modes } from './modes.ts';
export { reader } from './reader.ts';
export { relation } from './relation.ts';
export { sources } from './sources.ts';
export { speaker } from './speaker.ts';
export { sure } from './sure.ts';
